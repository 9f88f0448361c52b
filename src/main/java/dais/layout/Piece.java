package dais.layout;

import dais.layout.PagedBrief.Drawing;
import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A band of a page that is never divided: a line with what stands beside it. Across, its parts stand where they will on
/// the page; down, they count from its own top.
///
/// @param height its height
/// @param before the space above it, which vanishes at the top of a page
/// @param hold how it holds on to the piece below it
/// @param parts its words
/// @param rules its rules
/// @param notes the notes marked in it
/// @param ground what it stands on; null for the bare page
/// @param heading the heading it begins; null for others
/// @param note the note it begins; 0 for others
/// @param drawing a chart or picture, `y` counting from its own top; null for most
/// @param newPage whether a page begins with it
/// @param head what is shown again above it where it begins a page, such as a table's headings; empty for most
record Piece(int height, int before, Hold hold, List<Part> parts, List<Fill> rules, List<Integer> notes,
        @Nullable Ground ground, @Nullable Heading heading, int note, @Nullable Drawing drawing, boolean newPage,
        List<Piece> head) {

    /// Words at their place, with their node and their place in reading order.
    record Part(Letters letters, int tag, int order) {
    }

    /// What the outline says of a heading.
    record Heading(int level, String title) {
    }

    /// A ground that neighbouring pieces share; it is drawn once under all of them.
    ///
    /// @param block the block it belongs to: two neighbouring blocks have two grounds
    /// @param colour of its area; -1 for none
    /// @param bar the width of the bar at its left; 0 for none
    /// @param barColour the bar's colour
    record Ground(int block, int x, int width, int colour, int bar, int barColour) {
    }

    Piece {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        head = List.copyOf(head);
    }

    static Piece drawing(Drawing drawing, Hold hold) {
        return new Piece(drawing.height(), 0, hold, List.of(), List.of(), List.of(), null, null, 0, drawing, false,
                List.of());
    }

    static Piece rule(int height, int before, Fill rule) {
        return new Piece(height, before, Hold.NEXT, List.of(), List.of(rule), List.of(), null, null, 0, null, false,
                List.of());
    }
}
