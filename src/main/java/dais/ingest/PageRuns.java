package dais.ingest;

import java.util.List;

/// What a page draws in text, in the order in which it draws it.
///
/// @param sheet the physical page, from 1
/// @param width its width as it is seen, in points
/// @param height its height as it is seen, in points
/// @param runs its text
/// @param glyphs how many glyphs it draws
/// @param unreadable how many of them the file gives no character for
record PageRuns(int sheet, float width, float height, List<Run> runs, int glyphs, int unreadable) {
    PageRuns {
        runs = List.copyOf(runs);
    }
}
