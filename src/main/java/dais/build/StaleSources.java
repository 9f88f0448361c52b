package dais.build;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import dais.library.Library;
import dais.library.VersionChange;
import dais.model.CitedBrief;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.ReportKey;
import dais.select.Selection;
import dais.spec.BriefSpec;
import dais.spec.CiteMarks;
import dais.spec.SectionSpec;
import dais.spec.SourceAge;
import dais.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What staff should know of the sources that a brief cites: which are older than the spec allows, and which of its passages
/// have changed in a newer version that the library holds.
final class StaleSources {
    private final BriefSpec spec;
    private final Library library;
    private final Map<CiteMarks.Ref, List<Passage>> staff;

    /// @param staff the passages that staff's cite marks lead to
    StaleSources(BriefSpec spec, Library library, Map<CiteMarks.Ref, List<Passage>> staff) {
        this.spec = spec;
        this.library = library;
        this.staff = staff;
    }

    List<Diagnostic> check(CitedBrief brief, Selection selection) {
        Set<ReportKey> cited = new TreeSet<>();
        brief.notes().forEach(note -> note.citation().items().forEach(item -> cited.add(item.report())));
        Set<PassageId> passages = new TreeSet<>();
        selection.sections()
                .forEach(section -> section.used().forEach(used -> passages.add(used.excerpt().passage().id())));
        List<Diagnostic> said = new ArrayList<>();
        for (ReportKey key : cited) {
            library.report(key).ifPresent(report -> {
                age(report, brief.brief().asOf()).ifPresent(said::add);
                version(report, passages).ifPresent(said::add);
            });
        }
        return said;
    }

    private Optional<Diagnostic> age(Report report, LocalDate asOf) {
        Sited<SourceAge> oldest = spec.oldest();
        LocalDate date = report.date();
        if (oldest == null || date == null || !date.isBefore(oldest.value().since(asOf))) {
            return Optional.empty();
        }
        return Optional
                .of(Diagnostic.warning(
                        Code.OLD_SOURCE, report.key() + " is dated " + Dates.inWords(date) + ", more than "
                                + oldest.value() + " before " + Dates.inWords(asOf),
                        oldest.at(), "cite a newer source, or raise `oldest`"));
    }

    private Optional<Diagnostic> version(Report report, Set<PassageId> printed) {
        LocalDate asOf = spec.asOf() == null ? null : spec.asOf().value();
        Report newest = library.newest(report.id(), asOf).orElse(report);
        if (!newest.key().equals(report.key())) {
            return Optional.of(Diagnostic.warning(Code.OLDER_VERSION,
                    "the brief cites " + report.key() + ", but the library holds " + named(newest)
                            + fates(report.key(), newest.key(), printed),
                    place(report.key()), "write `" + report.id() + "` for the newest that the brief may know"));
        }
        Report later = library.newest(report.id(), null).orElse(report);
        return later.key().equals(report.key())
                ? Optional.empty()
                : Optional.of(Diagnostic.note(Code.OLDER_VERSION,
                        "the library also holds " + named(later) + ", later than the brief's as-of"
                                + fates(report.key(), later.key(), printed),
                        place(report.key()), "take a later `as-of` for what it says now"));
    }

    private static String named(Report report) {
        return report.key() + (report.date() == null ? "" : ", dated " + report.date());
    }

    /// What became of each passage cited: `; there energy-1 is the same, energy-2 is reworded, impact-4 is gone`.
    private String fates(ReportKey key, ReportKey newer, Set<PassageId> printed) {
        Set<PassageId> cited = new TreeSet<>(printed);
        staff.forEach((ref, all) -> {
            if (ref.passage() != null) {
                all.forEach(passage -> cited.add(passage.id()));
            }
        });
        cited.removeIf(passage -> !passage.report().equals(key));
        VersionChange change = library.compare(key, newer);
        List<String> fates = new ArrayList<>();
        for (PassageId id : cited) {
            Optional<Passage> passage = library.passage(id);
            boolean verbatim = passage.isPresent() && passage.get().isVerbatim();
            fates.add(id.name() + (verbatim ? " is " + fate(id, change) : " restates it, so compare it yourself"));
        }
        return fates.isEmpty() ? "" : "; there " + String.join(", ", fates);
    }

    private static String fate(PassageId id, VersionChange change) {
        if (change.gone().stream().anyMatch(passage -> passage.id().equals(id))) {
            return "gone";
        }
        return change.reworded().stream().filter(reworded -> reworded.before().id().equals(id)).findFirst()
                .map(reworded -> "reworded (" + reworded.after().id().name() + ")").orElse("the same");
    }

    /// Where the spec names the version; the spec as a whole where it names none.
    private Span place(ReportKey key) {
        for (Sited<String> source : spec.sources()) {
            if (ReportKey.parse(source.value()).id().equals(key.id())) {
                return source.at();
            }
        }
        for (SectionSpec section : spec.sections()) {
            for (Sited<String> passage : section.include()) {
                if (passage.value().startsWith(key + "/")) {
                    return passage.at();
                }
            }
        }
        for (CiteMarks.Ref ref : staff.keySet()) {
            if (ref.report().equals(key.id()) && key.version().equals(ref.version())) {
                return ref.at();
            }
        }
        return spec.asOf() == null ? spec.at() : spec.asOf().at();
    }
}
