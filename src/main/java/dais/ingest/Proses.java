package dais.ingest;

import dais.model.Prose;
import java.util.ArrayList;
import java.util.List;

/// Puts prose together.
final class Proses {
    private Proses() {
    }

    /// Prose of the runs in order: neighbours of one slant become one, empty ones go.
    static Prose of(List<Prose.Run> runs) {
        List<Prose.Run> merged = new ArrayList<>();
        for (Prose.Run run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().italic() == run.italic()) {
                merged.set(merged.size() - 1, new Prose.Run(merged.getLast().text() + run.text(), run.italic()));
            } else {
                merged.add(run);
            }
        }
        return new Prose(merged);
    }
}
