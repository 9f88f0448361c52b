package dais.select;

/// Sets a trial brief with a choice of passages and says how it comes out. `select` owns the question; `build` supplies
/// the answer, since heights are not additive: notes are shared and columns, widows and headings interact.
@FunctionalInterface
public interface Measure {

    /// How a trial came out.
    ///
    /// @param pages pages of our own layout, at least 1
    /// @param pagesInWord pages of a greedy, unhyphenated layout like Word's; equal to `pages` where no DOCX is asked
    /// @param fill how full the last page is, from 0 to 1
    /// @param room the height left on the last page, in milli-points
    /// @param words as `Length.Words` counts them
    record Outcome(int pages, int pagesInWord, double fill, int room, int words) {
    }

    Outcome of(Selection selection);
}
