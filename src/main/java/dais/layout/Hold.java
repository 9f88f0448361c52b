package dais.layout;

/// How a piece holds on to the one below it when pages are filled.
enum Hold {
    /// A page may end here.
    FREE,
    /// It would part the rows of a short table: where there is no place between blocks.
    ROW,
    /// It would leave a line of a paragraph alone: only where there is no other place.
    LINE,
    /// It leads to what follows, as a heading does: only where a page cannot be filled otherwise.
    NEXT
}
