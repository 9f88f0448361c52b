package dais.layout;

import java.util.List;

/// A paragraph broken into lines.
///
/// @param owners whose its stretches are; the first is the paragraph itself
record SetParagraph(List<Line> lines, List<Owner> owners) {
    SetParagraph {
        lines = List.copyOf(lines);
    }
}
