package dais.library;

import dais.model.Passage;
import dais.model.ReportKey;
import java.util.List;

/// What became of a report's passages from one version to another.
///
/// @param from the version before
/// @param to the version after
/// @param same how many passages stand in both, word for word
/// @param reworded those that say it in other words, in the order of the version after
/// @param gone those of the version before that have no counterpart
/// @param added those of the version after that have none
public record VersionChange(ReportKey from, ReportKey to, int same, List<Reworded> reworded, List<Passage> gone,
        List<Passage> added) {

    /// A passage in both versions.
    ///
    /// @param before as it was
    /// @param after as it is
    /// @param words its words, stretch by stretch
    public record Reworded(Passage before, Passage after, List<Stretch> words) {
        public Reworded {
            words = List.copyOf(words);
        }
    }

    /// A stretch of words, one space between two.
    ///
    /// @param fate what became of them
    public record Stretch(Fate fate, String text) {
    }

    /// Whether words stayed, went, or came.
    public enum Fate {
        KEPT, TAKEN_OUT, PUT_IN
    }

    public VersionChange {
        reworded = List.copyOf(reworded);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }
}
