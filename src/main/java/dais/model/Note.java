package dais.model;

import java.util.List;

/// A numbered note.
///
/// @param number from 1, in the order of the marks
/// @param text as it is printed, without its number
/// @param citation what it cites
public record Note(int number, List<Inline> text, Citation citation) {
    public Note {
        text = List.copyOf(text);
    }
}
