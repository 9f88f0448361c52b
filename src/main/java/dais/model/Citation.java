package dais.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /// @param quoted what a reader should know of the words quoted from it
    public record Item(ReportKey report, Locator pinpoint, String prefix, String suffix, Quoted quoted) {
        /// A source that no words are quoted from, or nothing need be told of them.
        public Item(ReportKey report, Locator pinpoint, String prefix, String suffix) {
            this(report, pinpoint, prefix, suffix, Quoted.PLAIN);
        }
    }

    /// What a reader should know of words quoted from a source.
    ///
    /// @param another whether the source quotes somebody else in them
    /// @param from the number of the source's own note that says whom; null where that is not known
    /// @param notes how many of the source's note marks they leave out
    public record Quoted(boolean another, @Nullable String from, int notes) {
        public static final Quoted PLAIN = new Quoted(false, null, 0);
    }

    public Citation {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a citation cites something");
        }
    }

    /// A note to words out of a passage.
    public static Citation of(Passage passage, Quoted quoted) {
        return new Citation(List.of(new Item(passage.id().report(), passage.locator(), "", "", quoted)));
    }
}
