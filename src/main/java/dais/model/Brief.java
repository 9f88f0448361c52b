package dais.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A brief before it is set: what it says, in order, and nothing about where on the page.
///
/// @param front what stands above the body
/// @param body the blocks, top to bottom
/// @param asOf the date of the brief's knowledge: never the day it was built
/// @param foot the left side of the foot line; the page number stands at its right
/// @param marking the words at the top and foot of each page, such as `COMMITTEE CONFIDENTIAL`; null for none
/// @param sourcesHeading the heading of the list of sources; null where the notes give every source in full
public record Brief(Front front, List<Block> body, LocalDate asOf, String foot, @Nullable String marking,
        @Nullable String sourcesHeading) {

    /// The head of the first page.
    ///
    /// @param kicker the small line over the title, such as `One-page brief`
    /// @param kickerRight what stands across from it, such as `For the Member · April 30, 2026`; may be empty
    /// @param title the title
    /// @param memo the To, From, Date and Re lines; empty for kinds without them
    public record Front(String kicker, String kickerRight, String title, List<MemoLine> memo) {
        public Front {
            memo = List.copyOf(memo);
        }
    }

    /// A line of the memo block.
    ///
    /// @param label `To`, `From`, `Date` or `Re`, without a colon
    public record MemoLine(String label, String text) {
    }

    public Brief {
        body = List.copyOf(body);
    }
}
