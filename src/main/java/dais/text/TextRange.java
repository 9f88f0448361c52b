package dais.text;

/// A stretch of a text.
///
/// @param from its first character, from 0
/// @param to the one after its last
public record TextRange(int from, int to) {

    /// The stretch itself.
    public String in(String text) {
        return text.substring(from, to);
    }
}
