package dais.ingest;

/// A line of a plain text.
///
/// @param text its words, without the white space around them
/// @param sheet the page it stands on, from 1; 0 where the text has no pages
/// @param apart whether an empty line or an indent sets it off from the line before it
record TextLine(String text, int sheet, boolean apart) {
    TextLine as(boolean other) {
        return new TextLine(text, sheet, other);
    }
}
