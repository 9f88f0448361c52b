package dais.render.docx;

import java.util.List;

/// What a DOCX says, read back from its bytes.
///
/// @param body the paragraphs of the main part, top to bottom, those of tables among them
/// @param notes footnotes and endnotes, by the number that Word prints: in the order of their first marks
public record DocxText(List<Paragraph> body, List<Note> notes) {

    /// A paragraph.
    ///
    /// @param style the id of its style, such as `Heading1`; `Normal` where it names none
    /// @param text its words, without note marks and without what Word sets by itself, such as bullets; tabs are `\t`,
    ///     line breaks `\n`. What a tracked change deletes is not in it, what one inserts is
    /// @param marks the note marks, in order
    /// @param extracts the stretches that stand in a content control with a tag, in order of their ends
    public record Paragraph(String style, String text, List<Mark> marks, List<Extract> extracts) {
        public Paragraph {
            marks = List.copyOf(marks);
            extracts = List.copyOf(extracts);
        }
    }

    /// A note mark.
    ///
    /// @param at how many characters of the paragraph's text stand before it
    /// @param number the number it shows
    public record Mark(int at, int number) {
    }

    /// Words in a content control.
    ///
    /// @param tag the control's tag; see [PassageTag]
    /// @param from their first character in the paragraph's text
    /// @param to the one after their last
    public record Extract(String tag, int from, int to) {
    }

    /// A note.
    ///
    /// @param number the number that its first mark shows
    /// @param text its words; paragraphs with `\n` between them
    public record Note(int number, String text) {
    }

    public DocxText {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }
}
