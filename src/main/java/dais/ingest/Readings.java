package dais.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The blocks of a document, page by page in the best way there is: by the tags, and where a page of a tagged document has
/// no tags, as one that was scanned or printed elsewhere and put in, by its columns.
///
/// @param blocks in reading order
/// @param untagged the sheets that were read by their columns
record Readings(List<TextBlock> blocks, SortedSet<Integer> untagged) {
    private static final int FEW_LETTERS = 40;

    /// @param tagged what the tags lead to; empty where there are none
    /// @param pages the pages as drawn, running lines marked
    static Readings of(List<TextBlock> tagged, List<PageRuns> pages) {
        Map<Integer, Integer> led = letters(tagged);
        SortedSet<Integer> untagged = new TreeSet<>();
        for (PageRuns page : pages) {
            int all = 0;
            for (Run run : page.runs()) {
                all += run.artifact() ? 0 : run.text().strip().length();
            }
            int found = led.getOrDefault(page.sheet(), 0);
            if (all > 0 && (found == 0 || (all > FEW_LETTERS && found * 2 < all))) {
                untagged.add(page.sheet());
            }
        }
        if (untagged.isEmpty()) {
            return new Readings(tagged, untagged);
        }
        List<TextBlock> kept = new ArrayList<>();
        for (TextBlock block : tagged) {
            if (!untagged.contains(sheet(block))) {
                kept.add(block);
            }
        }
        for (TextBlock block : ColumnPdf.read(pages)) {
            if (untagged.contains(sheet(block))) {
                kept.add(placeFor(sheet(block), kept), block);
            }
        }
        return new Readings(kept, untagged);
    }

    /// How many letters of each sheet the blocks hold.
    static Map<Integer, Integer> letters(List<TextBlock> blocks) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (TextBlock block : blocks) {
            for (Run run : block.allRuns()) {
                letters.merge(run.sheet(), run.text().strip().length(), Integer::sum);
            }
        }
        return letters;
    }

    /// Behind everything that begins on the sheet or before it.
    private static int placeFor(int sheet, List<TextBlock> blocks) {
        int place = blocks.size();
        while (place > 0 && sheet(blocks.get(place - 1)) > sheet) {
            place--;
        }
        return place;
    }

    private static int sheet(TextBlock block) {
        return block.allRuns().getFirst().sheet();
    }
}
