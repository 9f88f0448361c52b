package dais.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the running lines of a report whose file does not mark them: what stands at the same height of three pages and
/// more, in the margin, and differs by its numbers at most. They are marked as no part of the text, so that a table or a
/// paragraph may go on behind them.
final class RunningLines {
    /// How much of a page's height its margins take at most.
    private static final float MARGIN = 0.09f;
    private static final int FEW = 3;
    private static final int LONGEST = 150;

    private RunningLines() {
    }

    static List<PageRuns> mark(List<PageRuns> pages) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (PageRuns page : pages) {
            for (Line line : PageLines.lines(page.runs())) {
                if (isInMargin(line, page)) {
                    places.computeIfAbsent(key(line), _ -> new HashSet<>()).add(page.sheet());
                }
            }
        }
        List<PageRuns> marked = new ArrayList<>();
        for (PageRuns page : pages) {
            Set<Integer> running = new HashSet<>();
            for (Line line : PageLines.lines(page.runs())) {
                if (isInMargin(line, page) && places.getOrDefault(key(line), Set.of()).size() >= FEW) {
                    line.runs().forEach(run -> running.add(run.place()));
                }
            }
            marked.add(running.isEmpty() ? page : page.withArtifacts(running));
        }
        return marked;
    }

    private static boolean isInMargin(Line line, PageRuns page) {
        return line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
    }

    private static String key(Line line) {
        String text = line.text();
        String words = text.length() > LONGEST
                ? text
                : text.replaceAll("[0-9]+", "#").replaceFirst("(^|[^\\p{L}])[ivxl]{1,6}$", "$1#");
        return words + "\n" + Math.round(line.baseline() / 4);
    }
}
