package dais.render.markdown;

import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Note;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A cited brief to Markdown with footnotes, a paragraph a line, so that two versions differ line by line.
public final class MarkdownRenderer {
    private static final String SPECIAL = "\\`*_[]<>#|";

    private final StringBuilder out = new StringBuilder();

    /// Writes the file; a renderer serves one brief.
    public byte[] render(CitedBrief cited) {
        Brief brief = cited.brief();
        line("# " + escaped(brief.front().title()));
        for (Brief.MemoLine memo : brief.front().memo()) {
            line("**" + memo.label() + ":** " + escaped(memo.text()));
        }
        brief.body().forEach(this::block);
        for (Note note : cited.notes()) {
            line("[^" + note.number() + "]: " + text(note.text()));
        }
        if (brief.sourcesHeading() != null && !cited.sources().isEmpty()) {
            line("## " + escaped(brief.sourcesHeading()));
            cited.sources().forEach(source -> line("- " + text(source)));
        }
        line("*" + escaped(brief.foot()) + "*");
        return out.toString().stripTrailing().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> line("#".repeat(heading.level() + 1) + " " + text(heading.text()));
            case Block.Paragraph paragraph -> line(text(paragraph.text()));
            case Block.BlockQuotation quotation -> line("> " + text(quotation.text()));
            case Block.StandingLine standing -> line("*" + text(standing.text()) + "*");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Box box -> {
                String label = box.label() == null ? "" : "**" + escaped(box.label()) + ".** ";
                box.entries().forEach(entry -> line(label + text(entry.text())));
            }
        }
    }

    private void bullets(Block.Bullets bullets) {
        for (int i = 0; i < bullets.entries().size(); i++) {
            String mark = bullets.numbered() ? i + 1 + ". " : "- ";
            out.append(mark).append(text(bullets.entries().get(i).text())).append('\n');
        }
        out.append('\n');
    }

    private static String text(List<Inline> inlines) {
        StringBuilder line = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> line.append(switch (text.cut()) {
                    case ROMAN -> escaped(text.text());
                    case ITALIC -> "*" + escaped(text.text()) + "*";
                    case BOLD -> "**" + escaped(text.text()) + "**";
                });
                case Inline.Extract extract -> line.append(text(extract.text()));
                case Inline.Link link ->
                    line.append('[').append(text(link.text())).append("](<").append(link.target().text()).append(">)");
                case Inline.NoteMark mark -> line.append("[^").append(mark.number()).append(']');
                case Inline.CiteMark _ -> throw new IllegalArgumentException("a cited brief has no cite marks left");
            }
        }
        return line.toString();
    }

    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c == '\n' ? ' ' : c);
        }
        return safe.toString();
    }
}
