package dais.render.markdown;

import dais.model.Art;
import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cited brief to Markdown (CommonMark, notes as `[^1]`): a block a line and a blank line between blocks, so that two
/// versions differ only where their words do. The same brief gives the same bytes.
public final class MarkdownRenderer {
    private static final String RULE = "---";

    /// Writes the file.
    public byte[] render(CitedBrief cited) {
        List<String> lines = new ArrayList<>();
        front(cited.brief(), lines);
        Block before = null;
        boolean otherMark = false;
        for (Block block : cited.brief().body()) {
            otherMark = !otherMark && isOneList(before, block);
            block(block, otherMark, lines);
            before = block;
        }
        String heading = cited.brief().sourcesHeading();
        if (heading != null && !cited.sources().isEmpty()) {
            lines.add("## " + line(List.of(Text.roman(heading))));
            List<String> sources = new ArrayList<>();
            for (List<Inline> source : cited.sources()) {
                sources.add("- " + line(source));
            }
            lines.add(String.join("\n", sources));
        }
        add(lines, line(List.of(new Text(cited.brief().foot(), Cut.ITALIC))));
        for (Note note : cited.notes()) {
            lines.add("[^" + note.number() + "]: " + line(note.text()));
        }
        return (String.join("\n\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void front(Brief brief, List<String> lines) {
        if (brief.marking() != null) {
            add(lines, line(List.of(new Text(brief.marking(), Cut.BOLD))));
        }
        Brief.Front front = brief.front();
        boolean both = !front.kicker().isEmpty() && !front.kickerRight().isEmpty();
        add(lines, line(List.of(Text.roman(front.kicker() + (both ? " · " : "") + front.kickerRight()))));
        lines.add("# " + line(List.of(Text.roman(front.title()))));
        List<String> memo = new ArrayList<>();
        for (Brief.MemoLine entry : front.memo()) {
            memo.add(line(List.of(new Text(entry.label() + ":", Cut.BOLD), Text.roman(" " + entry.text()))));
        }
        add(lines, String.join("\\\n", memo));
    }

    /// The sort of list that a block is in Markdown: dotted, numbered, or none.
    private enum Listed {
        DOTTED, NUMBERED, NONE;

        static Listed of(@Nullable Block block) {
            return switch (block) {
                case Block.KeyFigures _ -> DOTTED;
                case Block.Bullets bullets -> bullets.numbered() ? NUMBERED : DOTTED;
                case null, default -> NONE;
            };
        }
    }

    /// Whether two lists, one after the other, would be read as one, unless their marks differ.
    private static boolean isOneList(@Nullable Block before, Block block) {
        return Listed.of(block) != Listed.NONE && Listed.of(before) == Listed.of(block);
    }

    private static void block(Block block, boolean otherMark, List<String> lines) {
        switch (block) {
            case Block.Heading heading -> add(lines, "#".repeat(heading.level() + 1) + " " + line(heading.text()));
            case Block.Paragraph paragraph -> add(lines, line(paragraph.text()));
            case Block.BlockQuotation quotation -> add(lines, "> " + line(quotation.text()));
            case Block.StandingLine standing -> add(lines, line(slanted(standing.text())));
            case Block.Bullets bullets -> bullets(bullets, otherMark, lines);
            case Block.Table table -> table(table, lines);
            case Block.Caption caption -> {
                List<Inline> text = new ArrayList<>();
                text.add(Text.roman(caption.opening()));
                text.addAll(caption.text());
                add(lines, line(bold(text)));
            }
            case Block.SourceLine source -> add(lines, line(source.text()));
            case Block.Illustration illustration -> illustration(illustration, lines);
            case Block.KeyFigures figures -> {
                List<String> entries = new ArrayList<>();
                for (Block.KeyFigure entry : figures.entries()) {
                    List<Inline> text = new ArrayList<>();
                    text.add(new Text(entry.figure(), Cut.BOLD));
                    text.add(Text.roman(" "));
                    text.addAll(entry.text());
                    entries.add((otherMark ? "+ " : "- ") + line(text));
                }
                lines.add(String.join("\n", entries));
            }
            case Block.PageBreak _ -> {
                // a file of Markdown has no pages
            }
            case Block.Box box -> {
                // A quotation's mark at the edge would make staff text look like one, so a box is what stands between rules.
                lines.add(RULE);
                if (box.label() != null) {
                    add(lines, line(List.of(new Text(box.label(), Cut.BOLD))));
                }
                for (Block.Paragraph entry : box.entries()) {
                    add(lines, line(entry.text()));
                }
                lines.add(RULE);
            }
        }
    }

    private static void bullets(Block.Bullets bullets, boolean otherMark, List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (Block.Paragraph entry : bullets.entries()) {
            String mark = bullets.numbered() ? entries.size() + 1 + (otherMark ? ")" : ".") : otherMark ? "+" : "-";
            entries.add(mark + " " + line(entry.text()));
        }
        add(lines, String.join("\n", entries));
    }

    /// A table of the form that most readers of Markdown know; one without headings has empty ones, as that form demands.
    private static void table(Block.Table table, List<String> lines) {
        List<String> rows = new ArrayList<>();
        List<List<Inline>> none = new ArrayList<>();
        for (int i = 0; i < table.columns(); i++) {
            none.add(List.of());
        }
        rows.add(row(table.head().isEmpty() ? none : table.head()));
        rows.add("|" + " --- |".repeat(table.columns()));
        table.rows().forEach(row -> rows.add(row(row)));
        lines.add(String.join("\n", rows));
    }

    private static String row(List<List<Inline>> cells) {
        StringBuilder row = new StringBuilder("|");
        for (List<Inline> cell : cells) {
            row.append(' ').append(line(cell).replace("|", "\\|")).append(" |");
        }
        return row.toString();
    }

    /// A chart as the table of its numbers, which is what Markdown can show of it.
    private static void illustration(Block.Illustration illustration, List<String> lines) {
        switch (illustration.art()) {
            case Art.Picture picture -> lines.add("![" + line(List.of(Text.roman(illustration.alternative()))) + "](<"
                    + picture.file().replace("<", "%3C").replace(">", "%3E") + ">)");
            case Art.Chart chart -> {
                List<List<Inline>> head = new ArrayList<>();
                head.add(List.of(Text.roman(chart.corner())));
                chart.series().forEach(series -> head.add(List.of(Text.roman(series.name()))));
                List<List<List<Inline>>> rows = new ArrayList<>();
                for (int i = 0; i < chart.names().size(); i++) {
                    List<List<Inline>> row = new ArrayList<>();
                    row.add(List.of(Text.roman(chart.names().get(i))));
                    for (Art.Series series : chart.series()) {
                        row.add(List.of(Text.roman(series.values().get(i).printed())));
                    }
                    rows.add(row);
                }
                table(new Block.Table(head, true, rows), lines);
            }
        }
    }

    private static List<Inline> bold(List<Inline> text) {
        List<Inline> out = new ArrayList<>();
        text.forEach(inline -> out.add(inline instanceof Text words ? new Text(words.text(), Cut.BOLD) : inline));
        return out;
    }

    private static List<Inline> slanted(List<Inline> text) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : text) {
            out.add(inline instanceof Text words
                    ? new Text(words.text(), words.cut() == Cut.ITALIC ? Cut.ROMAN : Cut.ITALIC)
                    : inline);
        }
        return out;
    }

    private static String line(List<Inline> text) {
        return new MarkdownLine(text).write();
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }
}
