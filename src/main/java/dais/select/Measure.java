package dais.select;

/// Sets a trial brief with a choice of passages and says how it comes out. `select` owns the question; `build` supplies
/// the answer, since heights are not additive: notes are shared, and widows and headings interact. Costs steer the search,
/// the trial decides.
///
/// One unit throughout: milli-points of height where the length is asked in pages, thousandths of a word where it is
/// asked in words.
public interface Measure {

    /// How a trial came out.
    ///
    /// @param fits whether it is within the length asked, in our layout and, where a DOCX is asked, in a Word-like one
    /// @param left how much more room there is; below zero, how much it is over
    /// @param whole the room of the whole length asked
    /// @param pages pages of our own layout, at least 1
    /// @param words as `Length.Words` counts them
    record Outcome(boolean fits, int left, int whole, int pages, int words) {
        /// How full the length is, from 0 to 1 and above.
        public double fill() {
            return 1 - (double) left / whole;
        }
    }

    Outcome of(Selection selection);

    /// An amount in the words a person uses: `1.4 pages`, `620 words`.
    String inWords(int amount);

    /// All costs are whole multiples of this: a fraction of a line, or a word. The knapsack counts in it.
    int step();

    /// What an excerpt costs when it is set by itself, with its note: an estimate.
    int cost(Excerpt excerpt);

    /// What a section's heading costs: an estimate.
    int heading(String words);
}
