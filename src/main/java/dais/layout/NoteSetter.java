package dais.layout;

import dais.layout.Flow.Label;
import dais.layout.Flow.Placing;
import dais.layout.ParagraphSetter.Wanted;
import dais.model.Inline;
import dais.model.Note;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/// Sets notes, each with its number hanging beside it, and the list of sources.
final class NoteSetter {
    /// Between a note's number and its text.
    private static final int NUMBER_GAP = 4_500;

    private final PageStyle style;
    private final ParagraphSetter setter;
    private final TagBook tags;
    private final int left;
    private final int measure;

    NoteSetter(PageStyle style, ParagraphSetter setter, TagBook tags) {
        this.style = style;
        this.setter = setter;
        this.tags = tags;
        this.left = style.page().left();
        this.measure = style.page().column();
    }

    /// The pieces of each note, for the feet of the pages.
    List<List<Piece>> footnotes(List<Note> notes) {
        List<List<Piece>> set = new ArrayList<>();
        int division = tags.add(TagBook.ROOT, Role.DIVISION);
        int hang = hang(notes.size());
        for (Note note : notes) {
            Flow flow = new Flow(tags);
            note(note, division, hang, flow);
            set.add(flow.pieces());
        }
        return set;
    }

    /// All notes one below the other, after the body.
    void endnotes(List<Note> notes, Flow flow) {
        int division = tags.add(TagBook.ROOT, Role.DIVISION);
        int hang = hang(notes.size());
        for (Note note : notes) {
            note(note, division, hang, flow);
            flow.space(style.lists().gap());
        }
    }

    /// The list of sources, each with its later lines indented.
    void sources(List<List<Inline>> sources, Flow flow) {
        int list = tags.add(TagBook.ROOT, Role.LIST);
        int hang = style.notes().hang();
        for (List<Inline> source : sources) {
            int body = tags.add(tags.add(list, Role.ENTRY), Role.ENTRY_BODY);
            SetParagraph set = setter.set(new Wanted(source, style.note(), measure, measure - hang, true));
            flow.add(hung(set, hang), Placing.of(style.note(), left, body));
            flow.space(style.lists().gap());
        }
    }

    private static SetParagraph hung(SetParagraph set, int hang) {
        List<Line> lines = new ArrayList<>();
        for (Line line : set.lines()) {
            lines.add(lines.isEmpty() ? line : line.moved(hang));
        }
        return new SetParagraph(lines, set.owners());
    }

    private void note(Note note, int division, int hang, Flow flow) {
        PageStyle.Type type = style.note();
        int tag = tags.addNote(division, Role.NOTE, note.number());
        int back = tags.addNote(tags.add(tag, Role.LABEL), Role.LINK, note.number());
        SetParagraph number = number(note.number());
        Label label = new Label(number, left + hang - NUMBER_GAP - number.lines().getFirst().width(), back);
        flow.space(type.before());
        flow.add(setter.set(new Wanted(note.text(), type, measure - hang, measure - hang, true)),
                Placing.of(type, left + hang, tag).labelled(label).numbered(note.number()));
        flow.space(type.after());
    }

    /// Numbers stand right-aligned in one column, so that it is as wide as the last of them.
    private int hang(int count) {
        return number(count).lines().getFirst().width() + NUMBER_GAP;
    }

    private SetParagraph number(int number) {
        return setter.set(new Wanted(List.of(Inline.Text.roman(number + " ")), style.note(), measure, measure, true));
    }
}
