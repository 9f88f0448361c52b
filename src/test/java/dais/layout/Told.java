package dais.layout;

import dais.model.Block;
import dais.model.Brief.MemoLine;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Note;
import dais.spec.NotePlace;
import java.util.ArrayList;
import java.util.List;

/// What a brief says, stretch by stretch in reading order, told from the brief alone and not from its layout.
public final class Told {
    private final List<String> stretches = new ArrayList<>();

    private Told() {
    }

    /// All of it in one string.
    public static String all(CitedBrief cited, NotePlace place) {
        return String.join("", stretches(cited, place));
    }

    /// Each kicker, title, memo line, heading, paragraph, entry, label, note and source.
    public static List<String> stretches(CitedBrief cited, NotePlace place) {
        Told told = new Told();
        told.add(cited.brief().front().kicker());
        told.add(cited.brief().front().kickerRight());
        told.add(cited.brief().front().title());
        for (MemoLine line : cited.brief().front().memo()) {
            told.add(line.label() + ": " + line.text());
        }
        cited.brief().body().forEach(told::block);
        if (place == NotePlace.ENDNOTES && !cited.notes().isEmpty()) {
            told.add(Typesetter.NOTES_HEADING);
        }
        if (place == NotePlace.ENDNOTES) {
            told.notes(cited);
        }
        if (!cited.sources().isEmpty() && cited.brief().sourcesHeading() != null) {
            told.add(cited.brief().sourcesHeading());
            cited.sources().forEach(source -> told.add(text(source)));
        }
        if (place == NotePlace.FOOTNOTES) {
            told.notes(cited);
        }
        return told.stretches;
    }

    private void notes(CitedBrief cited) {
        for (Note note : cited.notes()) {
            add(note.number() + " " + text(note.text()));
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> add(text(heading.text()));
            case Block.Paragraph paragraph -> add(text(paragraph.text()));
            case Block.BlockQuotation quotation -> add(text(quotation.text()));
            case Block.StandingLine line -> add(text(line.text()));
            case Block.Caption caption -> add(caption.opening() + text(caption.text()));
            case Block.SourceLine line -> add(text(line.text()));
            case Block.KeyFigures figures -> figures.entries().forEach(entry -> {
                add(entry.figure());
                add(text(entry.text()));
            });
            case Block.Illustration illustration -> add(illustration.alternative());
            case Block.PageBreak _ -> {
                // it has no words
            }
            case Block.Table table -> {
                table.head().forEach(cell -> add(text(cell)));
                table.rows().forEach(row -> row.forEach(cell -> add(text(cell))));
            }
            case Block.Box box -> {
                add(box.label() == null ? "" : box.label());
                box.entries().forEach(entry -> add(text(entry.text())));
            }
            case Block.Bullets bullets -> {
                for (int i = 0; i < bullets.entries().size(); i++) {
                    add((bullets.numbered() ? i + 1 + ". " : "• ") + text(bullets.entries().get(i).text()));
                }
            }
        }
    }

    private void add(String stretch) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch.replace('\u2011', '-'));
        }
    }

    /// The words with the numbers of the notes they mark, as they are printed.
    private static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        boolean marked = false;
        for (Inline inline : inlines) {
            if (inline instanceof Inline.NoteMark mark) {
                text.append(marked ? "," : "").append(mark.number());
                marked = true;
            } else {
                text.append(Inline.plain(List.of(inline)));
                marked = false;
            }
        }
        return text.toString();
    }
}
