package dais.compose;

import dais.model.Block;
import dais.model.Citation;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Passage;
import dais.model.Prose;
import dais.model.Voice;
import dais.select.Excerpt;
import dais.spec.Quotations;
import java.util.ArrayList;
import java.util.List;

/// Passages to the blocks they are printed as, so that a reader sees whose words each is: a quotation in marks, set off as
/// a block, or as a bullet under a standing line; a paraphrase never like any of these.
final class Entries {
    private final Quotations quotations;
    private final boolean bulleted;

    Entries(Quotations quotations, boolean bulleted) {
        this.quotations = quotations;
        this.bulleted = bulleted;
    }

    List<Block> of(List<Excerpt> excerpts) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Paragraph> bullets = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            boolean verbatim = excerpt.passage().isVerbatim();
            boolean bullet = switch (quotations) {
                case MARKS -> bulleted;
                case BLOCK -> bulleted && !verbatim;
                case LINE -> verbatim;
            };
            if (bullet) {
                bullets.add(paragraph(excerpt));
                continue;
            }
            flush(bullets, blocks);
            blocks.add(verbatim && quotations == Quotations.BLOCK
                    ? new Block.BlockQuotation(words(excerpt, false))
                    : paragraph(excerpt));
        }
        flush(bullets, blocks);
        return blocks;
    }

    private static void flush(List<Block.Paragraph> bullets, List<Block> blocks) {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(false, bullets));
            bullets.clear();
        }
    }

    private Block.Paragraph paragraph(Excerpt excerpt) {
        boolean verbatim = excerpt.passage().isVerbatim();
        boolean marks = verbatim && quotations == Quotations.MARKS;
        return new Block.Paragraph(verbatim ? Voice.QUOTATION : Voice.PARAPHRASE, words(excerpt, marks));
    }

    private static List<Inline> words(Excerpt excerpt, boolean marks) {
        Passage passage = excerpt.passage();
        List<Inline> text = new ArrayList<>();
        boolean open = false;
        for (Prose.Run run : excerpt.text().runs()) {
            String words = marks ? nested(run.text(), open) : run.text();
            open = marks && open != oddMarks(run.text());
            text.add(new Text(words, run.italic() ? Cut.ITALIC : Cut.ROMAN));
        }
        Inline extract = new Inline.Extract(passage.id(), passage.wording(), excerpt.text().plain(), text);
        Inline mark = new Inline.CiteMark(Citation.of(passage, quoted(excerpt)));
        return marks ? List.of(Text.roman("“"), extract, Text.roman("”"), mark) : List.of(extract, mark);
    }

    /// Which of the source's notes an extract calls is known only of a whole passage.
    private static Citation.Quoted quoted(Excerpt excerpt) {
        Passage passage = excerpt.passage();
        boolean another = passage.isVerbatim() && QuotedWithin.in(excerpt.text().plain());
        int notes = passage.isVerbatim() && excerpt.isWhole() ? passage.notes().size() : 0;
        String only = passage.notes().size() == 1 ? passage.notes().getFirst() : "";
        String number = only.startsWith("note-") ? only.substring("note-".length()) : null;
        return new Citation.Quoted(another, another ? number : null, notes);
    }

    /// Inside our double marks the source's own become single: the rule of every American style book, and the only change
    /// that quotation brings to a passage's letters.
    private static String nested(String text, boolean open) {
        StringBuilder out = new StringBuilder(text.length());
        boolean inside = open;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“' -> out.append('‘');
                case '”' -> out.append('’');
                case '"' -> {
                    out.append(inside ? '’' : '‘');
                    inside = !inside;
                }
                default -> out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean oddMarks(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
