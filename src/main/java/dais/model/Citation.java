package dais.model;

import java.util.List;

/// What one note cites.
///
/// @param items the sources, in the order the note names them; at least one
public record Citation(List<Item> items) {

    /// One source and the place in it.
    ///
    /// @param report which report
    /// @param pinpoint where in it
    /// @param prefix words before it, such as `see`; may be empty
    /// @param suffix words after it; may be empty
    public record Item(ReportKey report, Locator pinpoint, String prefix, String suffix) {
    }

    public Citation {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a citation cites something");
        }
    }

    public static Citation of(Passage passage) {
        return new Citation(List.of(new Item(passage.id().report(), passage.locator(), "", "")));
    }
}
