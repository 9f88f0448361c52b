package dais.select;

import dais.model.Passage;
import dais.model.Prose;

/// What a brief prints of a passage: all of it, or a run of whole sentences without a gap.
///
/// @param passage the passage
/// @param text the words taken; equal to the passage's where all of it is taken
public record Excerpt(Passage passage, Prose text) {
    public static Excerpt whole(Passage passage) {
        return new Excerpt(passage, passage.text());
    }
}
