package dais.library;

import dais.model.Passage;
import dais.model.Report;
import java.util.List;

/// What one library file holds: a report and its passages in the order of the file.
public record LibraryFile(Report report, List<Passage> passages) {
    public LibraryFile {
        passages = List.copyOf(passages);
    }
}
