package dais.ingest;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a report that belongs together, before anything is decided about its words: a paragraph, a heading, a
/// table.
///
/// @param kind what it is
/// @param level how deep a heading stands, from 1; 0 for anything else
/// @param runs its text in reading order; empty for a table
/// @param rows a table's rows of cells, each with the blocks in it; empty for anything else
/// @param heads how many rows of a table, from its first, the file names as its head
/// @param box which box beside the text it stands in, from 1; 0 for the text itself
record TextBlock(Kind kind, int level, List<Run> runs, List<List<List<TextBlock>>> rows, int heads, int box) {

    enum Kind {
        HEADING, PARAGRAPH, ITEM, NOTE, CAPTION, TABLE,
        /// The lines below a table: its source, its notes.
        TABLE_NOTE,
        /// A line of a table of contents.
        CONTENTS,
        /// Words inside a drawing.
        FIGURE
    }

    TextBlock {
        runs = List.copyOf(runs);
        rows = List.copyOf(rows);
    }

    /// A stretch that is neither a heading nor a table.
    static TextBlock of(Kind kind, List<Run> runs) {
        return new TextBlock(kind, 0, runs, List.of(), 0, 0);
    }

    /// Its text and that of its cells.
    List<Run> allRuns() {
        List<Run> all = new ArrayList<>(runs);
        for (List<List<TextBlock>> row : rows) {
            for (List<TextBlock> cell : row) {
                for (TextBlock block : cell) {
                    all.addAll(block.allRuns());
                }
            }
        }
        return all;
    }

    /// The same text as something else.
    TextBlock as(Kind other) {
        return new TextBlock(other, 0, runs, rows, heads, box);
    }

    /// The same text as a heading.
    TextBlock asHeading(int depth) {
        return new TextBlock(Kind.HEADING, depth, runs, rows, heads, box);
    }

    /// The same block in a box.
    TextBlock in(int number) {
        return new TextBlock(kind, level, runs, rows, heads, number);
    }

    /// The same block with other text.
    TextBlock with(List<Run> other) {
        return new TextBlock(kind, level, other, rows, heads, box);
    }
}
