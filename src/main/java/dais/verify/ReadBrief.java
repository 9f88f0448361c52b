package dais.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a finished file says, read back from its bytes by a way of its own, in the order in which a reader meets it.
///
/// @param format the file's ending: `pdf` or `docx`
/// @param pages how many pages it has; 0 where the file does not say
/// @param smallestType the smallest type in it, in milli-points; 0 where the file does not say
/// @param title the title in its properties; null without
/// @param blocks the lines of text, from the head of the first page to the last block before the notes
/// @param notes the notes, in their order
record ReadBrief(String format, int pages, int smallestType, @Nullable String title, List<Block> blocks,
        List<Note> notes) {

    /// A paragraph, heading or list entry.
    ///
    /// @param shape how it is set
    /// @param text its words, without note marks and list marks
    /// @param marks the note marks in it
    /// @param extracts the stretches of it that say they come out of a passage
    record Block(Shape shape, String text, List<Mark> marks, List<Extract> extracts) {
        Block {
            marks = List.copyOf(marks);
            extracts = List.copyOf(extracts);
        }
    }

    /// How a block is set, as far as that tells a reader whose words it is.
    enum Shape {
        PLAIN, BULLET, NUMBERED, BLOCK_QUOTATION, BOX, CELL,
        /// A chart or picture; its words are those that stand for it.
        FIGURE
    }

    /// A note mark.
    ///
    /// @param at the place in the block's text that it follows
    /// @param number the note's number
    record Mark(int at, int number) {
    }

    /// Words that come out of a passage.
    ///
    /// @param passage the passage as the file names it: `IF12100@11/energy-1`
    /// @param verbatim whether the file marks them as quoted
    /// @param from their first character in the block's text
    /// @param to the one after their last
    record Extract(String passage, boolean verbatim, int from, int to) {
    }

    /// A note.
    record Note(int number, String text) {
    }

    ReadBrief {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
