package dais.select;

import dais.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence of a passage, and how it stands to its neighbours.
///
/// @param at where it stands in the passage's text
/// @param text its words
/// @param words how many they are
/// @param terms the words that carry its matter, as [Terms] gives them
/// @param traits what readers look for in it
/// @param leans whether it opens on something said before it
/// @param turns whether it takes back, narrows or answers what stands before it, which must not be cut off from it
/// @param side on which side of an argument it reports what others say
/// @param ofItself whether it speaks of its own report, which a brief of several would leave unnamed
/// @param fault why it is never printed; null where it may be
record Sentence(TextRange at, String text, int words, List<String> terms, Traits traits, boolean leans, boolean turns,
        Side side, boolean ofItself, @Nullable String fault) {

    /// In a brief of several reports one that speaks of its own is not printed.
    Sentence withoutItself() {
        return ofItself && fault == null
                ? new Sentence(at, text, words, terms, traits, leans, turns, side, true, "speaks of its own report")
                : this;
    }

    /// What a sentence has that some readers look for.
    ///
    /// @param announces whether it speaks of a finding, an issue or an option
    /// @param figures whether it has an amount or a share
    /// @param law whether it cites law
    record Traits(boolean announces, boolean figures, boolean law) {
    }

    /// Whose view a sentence reports.
    enum Side {
        NONE, SUPPORTERS, CRITICS;

        /// Whether a fair reader wants the one with the other.
        boolean answers(Side other) {
            return this != NONE && other != NONE && this != other;
        }
    }
}
