package dais.model;

/// Whose words a line of the brief is. A reader must be able to tell them apart at sight.
public enum Voice {
    /// The source's own words, in quotation marks, as a block quotation, or under a standing line that says so.
    QUOTATION,
    /// A restatement of a source, cited.
    PARAPHRASE,
    /// The words of the staff who made the spec.
    STAFF,
    /// Dais's own: the standing line, a topic without a passage.
    NOTICE
}
