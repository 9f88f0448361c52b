package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.diag.Warned;
import dais.model.Digest;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Source;
import dais.model.SourceText;
import dais.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A folder of reports with their passages, open for reading. Safe for use by several threads.
///
/// Every version of a report is there side by side; which of them a brief may use is for `select` to say.
public final class Library {
    private static final int MOST_FOUND = 2_000;

    private final Path folder;
    private final Index index;
    private final SourceTexts sources;
    private final TextSearch search;
    /// What topics were found to be: the briefs of a batch ask for the same ones.
    private final Map<String, TopicMatch> found = new HashMap<>();

    private Library(World world, Path folder, Index index) {
        this.folder = folder;
        this.index = index;
        this.search = new TextSearch(index);
        this.sources = new SourceTexts(world, folder);
    }

    /// Opens a library. Files that have not changed since the last time are not read: what they hold is in the folder
    /// `.index`, which is written anew where it is missing, damaged or behind, and done without where it cannot be
    /// written. The verbatim passages of a file that has changed, or whose source has, are proved against their source.
    ///
    /// @param folder the library's folder
    /// @throws Failure with everything that is wrong with its files
    public static Warned<Library> open(World world, Path folder) {
        String shown = Listing.shown(world, folder);
        if (!world.isFolder(folder)) {
            throw new Failure(Diagnostic.error(Code.NO_LIBRARY, "there is no library " + shown, Span.file(shown),
                    "name its folder with --library; `dais init` makes one, `dais ingest` adds reports"));
        }
        Listing listing = Listing.of(world, folder);
        List<Diagnostic> warnings = new ArrayList<>(listing.warnings());
        Index index = new IndexKeeper(world, folder, listing).upToDate();
        if (index.reports().isEmpty()) {
            warnings.add(Diagnostic.warning(Code.NO_LIBRARY, "the library " + shown + " holds no report",
                    Span.file(shown), "add reports with `dais ingest`"));
        }
        return new Warned<>(new Library(world, folder, index), warnings);
    }

    /// The nearest folder `library` upward from a spec: beside it, or beside one of the folders around it.
    public static Optional<Path> nearest(World world, Path spec) {
        for (Path at = spec.getParent(); at != null; at = at.getParent()) {
            Path library = at.resolve("library");
            if (world.isFolder(library)) {
                return Optional.of(library);
            }
        }
        // A relative path ends before the folders do.
        return spec.isAbsolute() ? Optional.empty() : nearest(world, world.here().resolve(spec).normalize());
    }

    public Path folder() {
        return folder;
    }

    /// One digest of all that the library holds: as long as it stays, every brief comes out the same.
    public Digest digest() {
        return index.digest();
    }

    /// All reports, by number and version.
    public List<Report> reports() {
        return index.reports();
    }

    /// The report of exactly that number and version.
    public Optional<Report> report(ReportKey key) {
        int number = index.numberOf(key);
        return number < 0 ? Optional.empty() : Optional.of(index.reports().get(number));
    }

    /// The versions of a report, oldest first; those without a date before all others. Empty where the library has none.
    public List<Report> versions(String id) {
        List<Report> versions = new ArrayList<>();
        for (Report report : index.reports()) {
            if (report.id().equals(id)) {
                int at = versions.size();
                while (at > 0 && isOlder(report, versions.get(at - 1))) {
                    at--;
                }
                versions.add(at, report);
            }
        }
        return versions;
    }

    /// Versions of the same date keep the order of their numbers.
    private static boolean isOlder(Report one, Report other) {
        LocalDate date = one.date();
        LocalDate otherDate = other.date();
        return otherDate != null && (date == null || date.isBefore(otherDate));
    }

    /// The newest version of a report that is not later than a date. A version without a date is never later.
    ///
    /// @param notLaterThan the date; null for no limit
    public Optional<Report> newest(String id, @Nullable LocalDate notLaterThan) {
        Report newest = null;
        for (Report report : versions(id)) {
            LocalDate date = report.date();
            if (notLaterThan == null || date == null || !date.isAfter(notLaterThan)) {
                newest = report;
            }
        }
        return Optional.ofNullable(newest);
    }

    /// The passages of exactly that report and version, in the order of its file; empty where there is no such report.
    public List<Passage> passages(ReportKey key) {
        int report = index.numberOf(key);
        List<Passage> passages = new ArrayList<>();
        for (int i = report < 0 ? 0 : index.first(report); report >= 0 && i < index.first(report + 1); i++) {
            passages.add(index.passage(i));
        }
        return passages;
    }

    /// The passage of exactly that report, version and name.
    public Optional<Passage> passage(PassageId id) {
        int report = index.numberOf(id.report());
        for (int i = report < 0 ? 0 : index.first(report); report >= 0 && i < index.first(report + 1); i++) {
            if (index.name(i).equals(id.name())) {
                return Optional.of(index.passage(i));
            }
        }
        return Optional.empty();
    }

    /// What became of the passages of one version of a report in another.
    public VersionChange compare(ReportKey before, ReportKey after) {
        return VersionComparer.compare(new LibraryFile(report(before).orElseThrow(), passages(before)),
                new LibraryFile(report(after).orElseThrow(), passages(after)));
    }

    /// The vocabulary: the library's own `topics.yaml` before the one that Dais brings along.
    public Topics topics() {
        return new Topics(index);
    }

    /// Every tag that a person gave or Dais proposed, sorted.
    public List<String> tags() {
        return index.allTags();
    }

    /// What a topic is in this library: a tag, else an entry of the vocabulary that texts name, else its words.
    public TopicMatch find(String wanted) {
        synchronized (found) {
            TopicMatch known = found.get(wanted);
            if (known == null) {
                known = new TopicFinder(index, topics(), search).find(wanted);
                if (found.size() >= MOST_FOUND) {
                    found.clear();
                }
                found.put(wanted, known);
            }
            return known;
        }
    }

    /// The passages that may serve a topic, the most relevant first, else by report and place; those of every version, and
    /// those whose reading is unsure too.
    public List<Candidate> candidates(TopicMatch match) {
        return candidates(match, _ -> true, Integer.MAX_VALUE);
    }

    /// The best of the passages that may serve a topic, the most relevant first.
    ///
    /// @param allowed which reports they may come from
    /// @param most how many are wanted
    public List<Candidate> candidates(TopicMatch match, Predicate<ReportKey> allowed, int most) {
        return Candidates.of(match, index, search, allowed, most);
    }

    /// The passages that hold words of a query, the most relevant first, else by report and place.
    public List<Candidate> search(String query) {
        return search(query, _ -> true, Integer.MAX_VALUE);
    }

    /// The best of the passages that hold words of a query, the most relevant first.
    ///
    /// @param allowed which reports they may come from
    /// @param most how many are wanted
    public List<Candidate> search(String query, Predicate<ReportKey> allowed, int most) {
        return Candidates.ofQuery(query, index, search, allowed, most);
    }

    /// The words of a report's source, against which quotations are proved.
    ///
    /// @throws Failure where the report has no source, or it is missing or another file
    public SourceText sourceText(ReportKey key) {
        return sources.of(source(key), null);
    }

    /// The bytes of a report's source.
    ///
    /// @throws Failure as [#sourceText]
    public byte[] sourceBytes(ReportKey key) {
        return sources.bytes(source(key), null);
    }

    private Source source(ReportKey key) {
        Source source = report(key).map(Report::source).orElse(null);
        if (source == null) {
            throw new Failure(Diagnostic.error(Code.NOT_PROVABLE, "the report " + key + " names no source file", null,
                    "ingest it to have its source beside it"));
        }
        return source;
    }
}
