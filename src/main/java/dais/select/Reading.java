package dais.select;

import dais.model.Passage;
import java.util.List;

/// A passage read by the rules of coherence.
///
/// @param passage the passage
/// @param sentences its sentences, in order
/// @param options the ways to print it, by their sentences; empty where nothing of it stands by itself
/// @param obstacle why there is no way to print it, in plain words; empty where there is one
record Reading(Passage passage, List<Sentence> sentences, List<Option> options, String obstacle) {

    /// One or two runs of sentences.
    ///
    /// @param from the first sentence of the first run
    /// @param to the one after its last
    /// @param again the first sentence of the second run; equal to `to` where there is one run only
    /// @param end the one after its last
    record Option(int from, int to, int again, int end) {
        static Option run(int from, int to) {
            return new Option(from, to, to, to);
        }

        boolean hasGap() {
            return again > to;
        }

        boolean holds(int sentence) {
            return (sentence >= from && sentence < to) || (sentence >= again && sentence < end);
        }

        /// How many sentences there are.
        int size() {
            return to - from + end - again;
        }
    }
}
