package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How wide the columns of a report are, and how large its type is, learned from its paragraphs.
final class Measures {
    private static final int BUCKET = 4;
    /// A column's edge is where nine lines of ten end at the latest.
    private static final double EDGE = 0.9;
    private static final float LETTER_WIDTH = 0.42f;

    private final Map<Integer, Float> edges = new TreeMap<>();
    private final float bodySize;

    Measures(List<Part> parts) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        Map<Integer, List<Float>> ends = new TreeMap<>();
        for (Part part : parts) {
            if (part.kind() == Kind.PARAGRAPH || part.kind() == Kind.ITEM) {
                for (Run run : part.block().runs()) {
                    sizes.merge(Math.round(run.size() * 10), run.text().length(), Integer::sum);
                }
                lines(part.block().runs(), ends);
            }
        }
        int most = 0;
        float size = 0;
        for (Map.Entry<Integer, Integer> entry : sizes.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                size = entry.getKey() / 10f;
            }
        }
        this.bodySize = size;
        for (Map.Entry<Integer, List<Float>> entry : ends.entrySet()) {
            List<Float> sorted = entry.getValue();
            sorted.sort(null);
            edges.put(entry.getKey(), sorted.get((int) (EDGE * (sorted.size() - 1))));
        }
    }

    /// Where the lines of a part end, but the last, by where they begin.
    private static void lines(List<Run> runs, Map<Integer, List<Float>> ends) {
        float start = runs.isEmpty() ? 0 : runs.getFirst().x();
        for (int i = 1; i < runs.size(); i++) {
            Run last = runs.get(i - 1);
            if (!last.sharesLineWith(runs.get(i))) {
                ends.computeIfAbsent(Math.round(start / BUCKET), _ -> new ArrayList<>()).add(last.end());
                start = runs.get(i).x();
            }
        }
    }

    /// The size that most of the text is set in, in points.
    float bodySize() {
        return bodySize;
    }

    /// Whether the part's last line is so full that the next word would not have fitted on it.
    ///
    /// @param next the text that may go on
    boolean isFull(Part part, String next) {
        List<Run> runs = part.block().runs();
        int i = runs.size() - 1;
        while (i > 0 && runs.get(i).text().isBlank()) {
            i--;
        }
        Run last = runs.get(i);
        int begin = i;
        while (begin > 0 && runs.get(begin - 1).sharesLineWith(runs.get(begin))) {
            begin--;
        }
        Float edge = edge(runs.get(begin).x());
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return edge != null && last.end() + (word + 1) * LETTER_WIDTH * last.size() > edge;
    }

    private @Nullable Float edge(float x) {
        int bucket = Math.round(x / BUCKET);
        for (int near : new int[]{bucket, bucket - 1, bucket + 1}) {
            if (edges.containsKey(near)) {
                return edges.get(near);
            }
        }
        return null;
    }
}
