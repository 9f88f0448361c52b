package dais.ingest;

import dais.ingest.TextBlock.Kind;
import dais.model.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns a stretch of HTML to headings, paragraphs, items, tables and notes. What it looks like does not count, nor does
/// what is there for a screen only.
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "ul", "ol", "li",
            "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "figcaption", "dl", "dt", "dd",
            "header", "body", "center", "details", "summary", "caption", "tbody", "thead", "tfoot", "tr", "td", "th",
            "pre", "address", "hr");
    private static final String NO_TEXT = "script, style, noscript, template, nav, form, button, svg, iframe, img, video,"
            + " audio, select, input, footer, [hidden], [aria-hidden=true], .sr-only, .toc, .TOC, #toc, .breadcrumb";
    private static final Pattern NUMBER = Pattern.compile("\\s*[\\[(]?[0-9]{1,4}[\\])]?\\.?\\s*");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    /// Deeper nesting says nothing any more.
    private static final int DEEPEST = 400;

    private final HtmlNotes notes;
    private final List<Part> parts = new ArrayList<>();
    private final List<Prose.Run> open = new ArrayList<>();
    /// The notes whose marks stood in the block that was read last.
    private final Set<Element> called = new LinkedHashSet<>();
    private final Set<Element> written = new HashSet<>();

    private HtmlText(HtmlNotes notes) {
        this.notes = notes;
    }

    /// The parts in reading order, each note behind the block that calls it.
    static List<Part> parts(Element body) {
        body.select(NO_TEXT).remove();
        HtmlNotes notes = new HtmlNotes(body);
        HtmlText text = new HtmlText(notes);
        text.blocks(body, Kind.PARAGRAPH, 0);
        text.flush(Kind.PARAGRAPH);
        return text.parts;
    }

    private void blocks(Element parent, Kind kind, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName()) && depth < DEEPEST) {
                flush(kind);
                block(element, kind, depth);
            } else {
                inline(node, false, false, depth);
            }
        }
        flush(kind);
    }

    private void block(Element element, Kind kind, int depth) {
        if (notes.note(element) != null) {
            return;
        }
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            inlines(element, false, false, depth);
            heading(name.charAt(1) - '0');
            return;
        }
        switch (name) {
            case "li" -> blocks(element, Kind.ITEM, depth + 1);
            case "figcaption", "caption" -> blocks(element, Kind.CAPTION, depth + 1);
            case "table" -> table(element, depth);
            default -> blocks(element, name.equals("p") || name.equals("div") ? kind : Kind.PARAGRAPH, depth + 1);
        }
    }

    private void heading(int level) {
        Prose text = taken();
        if (!text.plain().isBlank() && !isNotesHead(text.plain())) {
            parts.add(Part.of(Kind.HEADING, level, text, 0, 0));
            notes();
        }
    }

    private static boolean isNotesHead(String heading) {
        return heading.equals("Footnotes") || heading.equals("Endnotes");
    }

    /// A table of one column, or of notes, is there for its looks.
    private void table(Element table, int depth) {
        List<String> rows = new ArrayList<>();
        int widest = 0;
        boolean holdsNotes = false;
        for (Element row : table.select("tr")) {
            holdsNotes |= notes.note(row) != null;
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                inlines(cell, false, false, depth);
                cells.add(taken().plain());
            }
            widest = Math.max(widest, cells.size());
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(String.join(" | ", cells));
            }
        }
        if (widest < 2 || holdsNotes || !table.select("table table").isEmpty()) {
            blocks(table, Kind.PARAGRAPH, depth + 1);
        } else if (!rows.isEmpty()) {
            Element caption = table.selectFirst("caption");
            if (caption != null) {
                blocks(caption, Kind.CAPTION, depth + 1);
            }
            parts.add(Part.of(Kind.TABLE, 0, Prose.plain(String.join("\n", rows)), 0, 0));
            notes();
        }
    }

    private void inlines(Element parent, boolean italic, boolean inNote, int depth) {
        for (Node node : parent.childNodes()) {
            inline(node, italic, inNote, depth + 1);
        }
    }

    private void inline(Node node, boolean italic, boolean inNote, int depth) {
        if (node instanceof TextNode text) {
            open.add(new Prose.Run(SPACE.matcher(Characters.clean(text.getWholeText())).replaceAll(" "), italic));
        } else if (node instanceof Element element && depth < DEEPEST && !isMark(element, inNote)) {
            String name = element.normalName();
            boolean apart = BLOCKS.contains(name) || name.equals("br");
            if (apart) {
                open.add(new Prose.Run(" ", italic));
            }
            boolean slanted = name.equals("i") || name.equals("em") || name.equals("cite");
            inlines(element, slanted ? !italic : italic, inNote, depth);
            if (apart) {
                open.add(new Prose.Run(" ", italic));
            }
        }
    }

    private boolean isMark(Element element, boolean inNote) {
        if (inNote) {
            return element.normalName().equals("a") && HtmlNotes.leadsBack(element);
        }
        boolean raised = element.normalName().equals("sup") && NUMBER.matcher(element.text()).matches()
                && (!element.select("a").isEmpty() || element.closest("a[href^=#]") != null);
        Element holder = notes.marked(element);
        if (holder != null) {
            called.add(holder);
        }
        element.select("a").forEach(link -> {
            Element held = raised ? notes.marked(link) : null;
            if (held != null) {
                called.add(held);
            }
        });
        return holder != null || raised;
    }

    private void notes() {
        for (Element holder : List.copyOf(called)) {
            if (written.add(holder)) {
                note(holder, String.valueOf(notes.note(holder)));
            }
        }
        called.clear();
    }

    private void note(Element holder, String number) {
        inlines(holder, false, true, 0);
        Prose words = taken();
        String plain = words.plain();
        var lead = NUMBER.matcher(plain);
        int from = lead.lookingAt() && lead.group().contains(number) ? lead.end() : 0;
        if (plain.length() > from) {
            List<Prose.Run> runs = new ArrayList<>(List.of(new Prose.Run(number + " ", false)));
            runs.addAll(words.slice(from, plain.length()).runs());
            parts.add(Part.of(Kind.NOTE, 0, Proses.of(runs), 0, 0));
        }
    }

    private void flush(Kind kind) {
        Prose text = taken();
        if (text.plain().isBlank()) {
            return;
        }
        Kind own = kind == Kind.PARAGRAPH && Captions.isCaption(text.plain()) ? Kind.CAPTION : kind;
        parts.add(Part.of(own, 0, text, 0, 0));
        notes();
    }

    /// The words that were collected, with one space between two and none around them.
    private Prose taken() {
        List<Prose.Run> tidy = new ArrayList<>();
        boolean space = true;
        for (Prose.Run run : open) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                if (c != ' ' || !space) {
                    text.append(c);
                }
                space = c == ' ';
            }
            tidy.add(new Prose.Run(text.toString(), run.italic()));
        }
        open.clear();
        Prose all = Proses.of(tidy);
        String plain = all.plain();
        return all.slice(0, plain.stripTrailing().length());
    }
}
