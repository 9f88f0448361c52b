package dais.model;

import java.util.List;

/// A brief whose cite marks have become numbered notes: no [Inline.CiteMark] is left in it.
///
/// @param brief the brief, with note marks
/// @param notes the notes, by number
/// @param sources the list of sources as printed; empty where the notes give every source in full
public record CitedBrief(Brief brief, List<Note> notes, List<List<Inline>> sources) {
    public CitedBrief {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }
}
