package dais.spec;

/// A choice that specs write as a word.
public sealed interface Worded permits Audience, ChartKind, NotePlace, OutputFormat, Part, Quotations {

    /// The word that specs use.
    String word();
}
