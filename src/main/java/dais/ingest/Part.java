package dais.ingest;

import dais.model.Prose;
import java.util.ArrayList;
import java.util.List;

/// A block with its words joined.
///
/// @param block where the words come from
/// @param text them
/// @param marks the note marks that stood among them
/// @param first the physical page it begins on
/// @param last the physical page it ends on
record Part(TextBlock block, Prose text, List<String> marks, int first, int last) {
    Part {
        marks = List.copyOf(marks);
    }

    /// Words from a file without glyphs.
    ///
    /// @param level how deep a heading stands, from 1; 0 for anything else
    /// @param first the page it begins on, from 1; 0 where there are none
    static Part of(TextBlock.Kind kind, int level, Prose text, int first, int last) {
        return new Part(new TextBlock(kind, level, List.of(), List.of(), 0, 0), text, List.of(), first, last);
    }

    TextBlock.Kind kind() {
        return block.kind();
    }

    /// The same words as something else.
    Part as(TextBlock.Kind other) {
        return new Part(block.as(other), text, marks, first, last);
    }

    /// The same words as a heading.
    Part asHeading(int level) {
        return new Part(block.asHeading(level), text, marks, first, last);
    }

    /// Its lines, as they stand on the page.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : block.runs()) {
            if (!open.isEmpty() && !open.getLast().sharesLineWith(run)) {
                lines.add(Line.of(open).text());
                open.clear();
            }
            open.add(run);
        }
        if (!open.isEmpty()) {
            lines.add(Line.of(open).text());
        }
        return lines;
    }

    /// Its words without their slant.
    String plain() {
        return text.plain();
    }
}
