package dais.model;

/// Whose words a passage is in.
public enum Wording {
    /// The source's own, letter for letter: it is printed as a quotation and proved.
    VERBATIM,
    /// Somebody's restatement: it is cited but never printed like a quotation.
    PARAPHRASE
}
