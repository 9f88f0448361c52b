package dais.compose;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.law.LegalDoubts;
import dais.library.Library;
import dais.model.Citation;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Prose;
import dais.model.Report;
import dais.model.Sheets;
import dais.spec.BriefSpec;
import dais.spec.CiteMarks;
import dais.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The prose that staff wrote into a spec: its words, with each cite mark led to its report and place.
public final class StaffText {
    private final Library library;
    private final @Nullable LocalDate asOf;
    /// By the very texts of the spec: the same words elsewhere are another text.
    private final IdentityHashMap<Sited<String>, List<Inline>> read = new IdentityHashMap<>();
    /// The passages that each source cited leads to; a source that leads nowhere is missing.
    private final Map<CiteMarks.Ref, List<Passage>> cited = new LinkedHashMap<>();
    /// What stands before a text and is claimed by it: the figure of a key figure.
    private final IdentityHashMap<Sited<String>, String> claimed = new IdentityHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private @Nullable LocalDate newest;
    private Label closest = Label.PUBLIC;

    /// Reads all of a spec's prose.
    public StaffText(BriefSpec spec, Library library) {
        this.library = library;
        this.asOf = spec.asOf() == null ? null : spec.asOf().value();
        spec.allKeyFigures().forEach(figure -> claimed.put(figure.text(), figure.figure().value() + " "));
        spec.staffTexts().forEach(this::resolve);
        spec.staffTexts().forEach(this::doubt);
        spec.plainTexts().forEach(this::doubt);
    }

    /// Every mark that leads nowhere, every figure that does not stand where its mark leads, and every citation of law that
    /// looks wrong.
    public List<Diagnostic> problems() {
        return problems;
    }

    /// The passages that each source cited leads to.
    public Map<CiteMarks.Ref, List<Passage>> cited() {
        return Collections.unmodifiableMap(cited);
    }

    /// The label of the source that the fewest may see, of those that staff cite.
    Label closest() {
        return closest;
    }

    /// The newest date among the sources that staff cite; null where they cite none with a date.
    @Nullable
    LocalDate newest() {
        return newest;
    }

    /// A piece of the spec's prose as it is printed.
    List<Inline> read(Sited<String> staff) {
        return read.getOrDefault(staff, List.of());
    }

    /// Law that staff name wrongly.
    private void doubt(Sited<String> text) {
        for (LegalDoubts.Doubt doubt : LegalDoubts.in(text.value(), asOf)) {
            problems.add(Diagnostic.warning(Code.DOUBTFUL_LAW,
                    "`" + doubt.citation().normal() + "` cannot be right: " + doubt.reason(), text.at(),
                    "correct the citation, or leave it out"));
        }
    }

    private void resolve(Sited<String> staff) {
        List<Inline> line = new ArrayList<>();
        try {
            List<CiteMarks.Segment> segments = CiteMarks.read(staff);
            for (CiteMarks.Segment segment : segments) {
                switch (segment) {
                    case CiteMarks.Words words -> words(words.text(), line);
                    case CiteMarks.Mark mark -> mark(mark, line);
                }
            }
            List<CiteMarks.Segment> whole = new ArrayList<>(segments);
            whole.addFirst(new CiteMarks.Words(claimed.getOrDefault(staff, "")));
            problems.addAll(FigureCheck.check(staff, whole, cited));
        } catch (Failure failure) {
            problems.addAll(failure.diagnostics());
        }
        read.put(staff, line);
    }

    /// A note's figure stands behind the full stop or comma of its words, as American printers set it.
    private static void words(String text, List<Inline> line) {
        int stops = 0;
        boolean afterMark = !line.isEmpty() && line.getLast() instanceof Inline.CiteMark;
        while (afterMark && stops < text.length() && ".,;:?!".indexOf(text.charAt(stops)) >= 0) {
            stops++;
        }
        if (stops > 0) {
            line.add(line.size() - 1, Text.roman(text.substring(0, stops)));
        }
        for (Prose.Run run : Prose.parse(text.substring(stops)).runs()) {
            line.add(new Text(run.text(), run.italic() ? Cut.ITALIC : Cut.ROMAN));
        }
    }

    private void mark(CiteMarks.Mark mark, List<Inline> line) {
        List<Citation.Item> items = new ArrayList<>();
        for (CiteMarks.Ref ref : mark.refs()) {
            report(ref).flatMap(report -> item(ref, report)).ifPresent(items::add);
        }
        if (items.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && line.getLast() instanceof Text before) {
            line.set(line.size() - 1, new Text(before.text().stripTrailing(), before.cut()));
        }
        line.add(new Inline.CiteMark(new Citation(items)));
    }

    private Optional<Report> report(CiteMarks.Ref ref) {
        List<Report> versions = library.versions(ref.report());
        if (versions.isEmpty()) {
            List<String> near = Nearest.of(ref.report(),
                    library.reports().stream().map(Report::id).distinct().toList());
            problems.add(Diagnostic.error(Code.UNKNOWN_REPORT, "the library has no report `" + ref.report() + "`",
                    ref.at(),
                    near.isEmpty() ? "ingest it, or correct its number" : "did you mean `" + near.getFirst() + "`?"));
            return Optional.empty();
        }
        Optional<Report> report = ref.version() == null
                ? library.newest(ref.report(), asOf)
                : versions.stream().filter(version -> version.key().version().equals(ref.version())).findFirst();
        if (report.isEmpty()) {
            problems.add(ref.version() == null
                    ? Diagnostic.error(Code.LATER_THAN_AS_OF,
                            ref.report() + " is dated " + versions.getFirst().date()
                                    + ", later than the brief's as-of, " + asOf,
                            ref.at(), "take a later `as-of`, or cite another source")
                    : Diagnostic.error(Code.UNKNOWN_REPORT,
                            "the library has no version " + ref.version() + " of " + ref.report(), ref.at(),
                            "it has " + String.join(", ", versions.stream().map(v -> v.key().version()).toList())));
        }
        return report;
    }

    private Optional<Citation.Item> item(CiteMarks.Ref ref, Report report) {
        closest = report.label().compareTo(closest) > 0 ? report.label() : closest;
        if (report.date() != null && (newest == null || report.date().isAfter(newest))) {
            newest = report.date();
        }
        if (ref.passage() == null) {
            return page(ref, report);
        }
        Optional<Passage> passage = library.passage(new PassageId(report.key(), ref.passage()));
        if (passage.isEmpty()) {
            List<String> near = Nearest.of(ref.passage(),
                    library.passages(report.key()).stream().map(other -> other.id().name()).toList());
            problems.add(Diagnostic.error(Code.UNKNOWN_PASSAGE,
                    report.key() + " has no passage `" + ref.passage() + "`", ref.at(),
                    near.isEmpty()
                            ? "list what it has: `dais passages --source " + report.id() + "`"
                            : "did you mean `" + near.getFirst() + "`?"));
        }
        return passage.map(found -> {
            cited.put(ref, List.of(found));
            Locator locator = found.locator();
            Locator pinned = ref.page() == null ? locator : new Locator(ref.page(), locator.sheets(), locator.at());
            return new Citation.Item(report.key(), pinned, ref.prefix(), ref.suffix());
        });
    }

    /// A mark that names a page: the page must be one that some passage of the report stands on.
    private Optional<Citation.Item> page(CiteMarks.Ref ref, Report report) {
        List<Passage> passages = library.passages(report.key());
        for (Passage passage : passages) {
            String page = passage.locator().page();
            Sheets sheets = passage.locator().sheets();
            if (page != null && (page.equals(ref.page()) || page.equals(firstOf(ref.page())))) {
                cited.put(ref, passages.stream().filter(other -> overlap(other.locator().page(), ref.page())).toList());
                return Optional.of(new Citation.Item(report.key(), new Locator(ref.page(), sheets, null), ref.prefix(),
                        ref.suffix()));
            }
        }
        problems.add(
                Diagnostic.error(Code.BAD_CITE_MARK, "no passage of " + report.key() + " stands on page " + ref.page(),
                        ref.at(), "list its passages with their pages: `dais passages --source " + report.id() + "`"));
        return Optional.empty();
    }

    /// Whether two runs of pages, such as `2` and `2-3`, have a page in common.
    private static boolean overlap(@Nullable String one, @Nullable String other) {
        boolean meet = number(firstOf(one)) <= number(lastOf(other)) && number(firstOf(other)) <= number(lastOf(one));
        return meet || firstOf(one).equals(firstOf(other));
    }

    /// A page's number; not a number where it is in letters, which is neither before nor behind another.
    private static double number(String page) {
        return page.matches("\\d{1,9}") ? Integer.parseInt(page) : Double.NaN;
    }

    private static String lastOf(@Nullable String pages) {
        return pages == null ? "" : pages.substring(Math.max(pages.lastIndexOf('-'), pages.lastIndexOf('–')) + 1);
    }

    private static String firstOf(@Nullable String pages) {
        return pages == null ? "" : pages.split("[-–]", 2)[0];
    }
}
