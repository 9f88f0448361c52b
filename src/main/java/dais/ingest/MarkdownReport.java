package dais.ingest;

import dais.diag.Code;
import dais.ingest.TextBlock.Kind;
import dais.model.Passage;
import dais.model.Prose;
import dais.model.Report;
import dais.model.SourceText;
import dais.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads a note in Markdown: what it is stands in YAML between two lines `---`, its text below. It has no pages.
final class MarkdownReport {
    private static final String FENCE = "---";

    /// Nobody wraps lines at this length: a line end after so many characters ends a paragraph.
    private static final int LONG_LINE = 200;
    /// A line by itself with at most so many words and no stop at its end, above prose, is a heading.
    private static final int HEADING_WORDS = 14;
    private static final int PROSE = 120;

    private final List<Part> parts = new ArrayList<>();
    /// Whether the text marks its headings; what comes before the first mark may be a text that does not.
    private boolean marked;

    private MarkdownReport() {
    }

    /// Whether the bytes begin as such a file does.
    static boolean isMarkdown(byte[] bytes) {
        int from = Bytes.startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        return Bytes.indexOf(bytes, FENCE, from, from + FENCE.length()) == from && bytes.length > from + 3
                && (bytes[from + 3] == '\n' || bytes[from + 3] == '\r');
    }

    static Extraction read(String shownName, byte[] bytes) {
        String text = TextBytes.decode(shownName, bytes);
        int end = endOfFrontMatter(shownName, text);
        Report report = MarkdownFront.read(shownName, text.substring(0, end), bytes, "md");
        MarkdownReport markdown = new MarkdownReport();
        markdown.blocks(Parser.builder().build().parse(body(text, end)), Kind.PARAGRAPH);
        List<Passage> passages = new PassageBuilder(report.key(), List.of(), Map.of()).build(markdown.parts);
        StringBuilder source = new StringBuilder();
        for (Passage passage : passages) {
            source.append(passage.text().plain()).append('\n');
        }
        return new Extraction(report, passages, new SourceText(List.of(source.toString())), List.of());
    }

    /// The place of the second fence.
    static int endOfFrontMatter(String shownName, String text) {
        int at = text.indexOf("\n" + FENCE, FENCE.length());
        while (at >= 0) {
            int after = at + 1 + FENCE.length();
            if (after == text.length() || text.charAt(after) == '\n') {
                return at + 1;
            }
            at = text.indexOf("\n" + FENCE, after);
        }
        throw Refusal.of(Code.NOT_A_REPORT, shownName, "has front matter without an end",
                "close it with a line `---` before the text");
    }

    private static String body(String text, int end) {
        return text.substring(Math.min(text.length(), end + FENCE.length()));
    }

    private void blocks(Node parent, Kind kind) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> {
                    marked = true;
                    add(Kind.HEADING, heading.getLevel(), heading);
                }
                case Paragraph paragraph -> paragraph(paragraph, kind);
                case IndentedCodeBlock indented -> indented(indented);
                case ListItem item -> item(item);
                default -> blocks(node, kind);
            }
        }
    }

    private void paragraph(Paragraph paragraph, Kind kind) {
        if (kind == Kind.PARAGRAPH && !marked && isTitle(paragraph)) {
            add(Kind.HEADING, 1, paragraph);
        } else {
            add(kind, 0, paragraph);
        }
    }

    /// Whether a paragraph is a heading that nothing marks: one short line without a stop, and prose below it.
    private static boolean isTitle(Node paragraph) {
        Node next = paragraph.getNext();
        boolean oneLine = paragraph.getFirstChild() != null && paragraph.getFirstChild().getNext() == null;
        return oneLine && next != null && isShort(text(paragraph))
                && (next instanceof IndentedCodeBlock || text(next).length() >= PROSE);
    }

    private static boolean isShort(String line) {
        return !line.isBlank() && line.indexOf('\n') < 0 && Words.count(line) <= HEADING_WORDS
                && ".:;,".indexOf(line.strip().charAt(line.strip().length() - 1)) < 0;
    }

    private static String text(Node node) {
        List<Prose.Run> runs = new ArrayList<>();
        inlines(node, false, runs);
        return Proses.of(runs).plain();
    }

    /// Lines set in by tabs or spaces are headings of a text that marks them so, the further in the lower; else paragraphs.
    private void indented(IndentedCodeBlock block) {
        for (String line : block.getLiteral().split("\n", -1)) {
            if (!line.isBlank()) {
                boolean heading = !marked && isShort(line);
                int depth = line.length() - line.stripLeading().length();
                add(heading ? Kind.HEADING : Kind.PARAGRAPH, heading ? 2 + Math.min(depth, 3) : 0,
                        List.of(new Prose.Run(Characters.clean(line.strip()), false)));
            }
        }
    }

    /// A further paragraph of an item is a passage of its own.
    private void item(ListItem item) {
        Kind kind = Kind.ITEM;
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                add(kind, 0, paragraph);
                kind = Kind.PARAGRAPH;
            } else {
                blocks(node, Kind.PARAGRAPH);
            }
        }
    }

    private void add(Kind kind, int level, Node node) {
        List<Prose.Run> runs = new ArrayList<>();
        int line = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof SoftLineBreak
                    && Proses.of(runs.subList(line, runs.size())).plain().length() >= LONG_LINE) {
                add(kind, level, runs);
                runs = new ArrayList<>();
                line = 0;
            } else {
                inline(child, false, runs);
                line = child instanceof SoftLineBreak ? runs.size() : line;
            }
        }
        add(kind, level, runs);
    }

    private void add(Kind kind, int level, List<Prose.Run> runs) {
        Prose text = Proses.of(runs);
        if (!text.plain().isBlank()) {
            parts.add(Part.of(kind, level, text, 0, 0));
        }
    }

    private static void inlines(Node parent, boolean italic, List<Prose.Run> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node, italic, runs);
        }
    }

    private static void inline(Node node, boolean italic, List<Prose.Run> runs) {
        switch (node) {
            case Text text -> runs.add(new Prose.Run(Characters.clean(text.getLiteral()), italic));
            case org.commonmark.node.Code code -> runs.add(new Prose.Run(code.getLiteral(), italic));
            case SoftLineBreak _,HardLineBreak _ -> runs.add(new Prose.Run(" ", italic));
            case Emphasis emphasis -> inlines(emphasis, !italic, runs);
            case HtmlInline _,Image _ -> {
                // neither is text
            }
            default -> inlines(node, italic, runs);
        }
    }
}
