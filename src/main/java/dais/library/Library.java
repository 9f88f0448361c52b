package dais.library;

import dais.diag.Warned;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SourceText;
import dais.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A folder of reports with their passages, open for reading. Safe for use by several threads.
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class Library {
    private final Path folder;

    private Library(Path folder) {
        this.folder = folder;
    }

    /// Opens a library.
    ///
    /// @throws dais.diag.Failure with everything that is wrong with its files
    public static Warned<Library> open(World world, Path folder) {
        return new Warned<>(new Library(folder), List.of());
    }

    /// The nearest folder `library` upward from a spec.
    public static Optional<Path> nearest(World world, Path spec) {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        return folder;
    }

    /// All reports, by number and version.
    public List<Report> reports() {
        throw new UnsupportedOperationException();
    }

    /// The report of exactly that number and version.
    public Optional<Report> report(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /// The versions of a report, oldest first; empty where the library has none.
    public List<Report> versions(String id) {
        throw new UnsupportedOperationException();
    }

    /// The newest version of a report that is not later than a date.
    ///
    /// @param notLaterThan the date; null for no limit
    public Optional<Report> newest(String id, @Nullable LocalDate notLaterThan) {
        throw new UnsupportedOperationException();
    }

    /// The passages of exactly that report and version, in the order of its file; empty where there is no such report.
    public List<Passage> passages(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /// The passage of exactly that report, version and name.
    public Optional<Passage> passage(PassageId id) {
        throw new UnsupportedOperationException();
    }

    /// The vocabulary.
    public Topics topics() {
        throw new UnsupportedOperationException();
    }

    /// What a topic is in this library.
    public TopicMatch find(String wanted) {
        throw new UnsupportedOperationException();
    }

    /// The passages that may serve a topic, the most relevant first, else by report and place.
    public List<Candidate> candidates(TopicMatch match) {
        throw new UnsupportedOperationException();
    }

    /// The passages that hold words of a query, the most relevant first.
    public List<Candidate> search(String query) {
        throw new UnsupportedOperationException();
    }

    /// The words of a report's source, against which quotations are proved.
    ///
    /// @throws dais.diag.Failure where the report has no source, or it is missing or another file
    public SourceText sourceText(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /// The bytes of a report's source.
    ///
    /// @throws dais.diag.Failure as [#sourceText]
    public byte[] sourceBytes(ReportKey key) {
        throw new UnsupportedOperationException();
    }
}
