package dais.layout;

/// Chooses among the places where the lines of a paragraph may end.
interface LineBreaker {

    /// The places chosen, rising, from 0 to the last.
    ///
    /// @param breaks the places to choose from
    /// @param first the width of the first line, in micro-points
    /// @param others that of the others
    int[] choose(Breaks breaks, long first, long others);
}
