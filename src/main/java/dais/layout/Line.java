package dais.layout;

import dais.style.Face;
import java.util.ArrayList;
import java.util.List;

/// A line of a paragraph, set from 0; its characters do not yet belong to any node.
///
/// @param runs its stretches, left to right
/// @param width of what is visible
record Line(List<Run> runs, int width) {

    /// A stretch of one type and owner.
    ///
    /// @param x its left edge
    /// @param rise how far its base line lies above the line's
    /// @param gap what is added to each word space
    /// @param capitals whether its letters are drawn as capitals
    /// @param owner its owner's place in [SetParagraph#owners()]
    record Run(String text, int x, int width, Face face, int size, int rise, int tracking, int gap, int colour,
            boolean hyphenated, boolean capitals, int owner) {
    }

    Line {
        runs = List.copyOf(runs);
    }

    /// The same line further to the right.
    Line moved(int by) {
        List<Run> there = new ArrayList<>(runs.size());
        for (Run run : runs) {
            there.add(new Run(run.text(), run.x() + by, run.width(), run.face(), run.size(), run.rise(), run.tracking(),
                    run.gap(), run.colour(), run.hyphenated(), run.capitals(), run.owner()));
        }
        return new Line(there, width + by);
    }
}
