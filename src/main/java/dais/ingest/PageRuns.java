package dais.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /// The same page with some of its runs marked as no part of the text.
    ///
    /// @param places theirs among the runs of the page
    PageRuns withArtifacts(Set<Integer> places) {
        List<Run> marked = new ArrayList<>();
        for (Run run : runs) {
            marked.add(places.contains(run.place()) ? run.asArtifact() : run);
        }
        return new PageRuns(sheet, width, height, marked, glyphs, unreadable);
    }
}
