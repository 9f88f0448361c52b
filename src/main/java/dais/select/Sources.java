package dais.select;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.library.Library;
import dais.model.Label;
import dais.model.Report;
import dais.model.ReportKey;
import dais.spec.Audience;
import dais.spec.BriefSpec;
import dais.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which version of which report a brief may use: the newest that is not later than the brief's date of knowledge, unless
/// the spec names one; of the reports it lists, where it lists any; and none that its audience may not see.
final class Sources {
    private final BriefSpec spec;
    private final Library library;
    private final @Nullable LocalDate asOf;
    private final SortedMap<String, Report> byId = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Sources(BriefSpec spec, Library library) {
        this.spec = spec;
        this.library = library;
        this.asOf = spec.asOf() == null ? null : spec.asOf().value();
        if (spec.sources().isEmpty()) {
            for (Report report : library.reports()) {
                library.newest(report.id(), asOf).filter(this::visible)
                        .ifPresent(newest -> byId.put(newest.id(), newest));
            }
        } else {
            spec.sources().forEach(name -> named(name).ifPresent(report -> byId.put(report.id(), report)));
        }
    }

    /// What is wrong with what the spec names, gathered so far.
    List<Diagnostic> problems() {
        return problems;
    }

    /// The versions whose passages may be chosen: in the spec's order where it names them, else by number.
    List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (Sited<String> name : spec.sources()) {
            Report report = byId.get(ReportKey.parse(name.value()).id());
            if (report != null && !reports.contains(report)) {
                reports.add(report);
            }
        }
        return spec.sources().isEmpty() ? List.copyOf(byId.values()) : reports;
    }

    /// Whether passages of this version may be chosen.
    boolean allows(ReportKey key) {
        Report report = byId.get(key.id());
        return report != null && report.key().equals(key);
    }

    /// The report that the spec names as `IF12100` or `IF12100@10`; what is wrong with the name is noted.
    Optional<Report> named(Sited<String> name) {
        ReportKey key = ReportKey.parse(name.value());
        List<Report> versions = library.versions(key.id());
        if (versions.isEmpty()) {
            List<String> near = Nearest.of(key.id(), library.reports().stream().map(Report::id).distinct().toList());
            problems.add(
                    Diagnostic.error(Code.UNKNOWN_REPORT, "the library has no report `" + key.id() + "`", name.at(),
                            near.isEmpty()
                                    ? "ingest it, or see what is there: `dais passages --coverage`"
                                    : "did you mean `" + near.getFirst() + "`?"));
            return Optional.empty();
        }
        Optional<Report> report = key.version().isEmpty() ? library.newest(key.id(), asOf) : library.report(key);
        if (report.isEmpty() && !key.version().isEmpty()) {
            problems.add(Diagnostic.error(Code.UNKNOWN_REPORT,
                    "the library has no version " + key.version() + " of " + key.id(), name.at(),
                    "it has " + String.join(", ", versions.stream().map(version -> version.key().version()).toList())));
            return Optional.empty();
        }
        if (report.isEmpty() || isLater(report.get())) {
            Report oldest = versions.getFirst();
            problems.add(Diagnostic.error(Code.LATER_THAN_AS_OF,
                    report.orElse(oldest).key() + " is dated " + report.orElse(oldest).date()
                            + ", later than the brief's as-of, " + asOf,
                    name.at(), "take a later `as-of`, or leave the source out"));
            return Optional.empty();
        }
        return report.filter(found -> seen(found, name));
    }

    private boolean isLater(Report report) {
        return asOf != null && report.date() != null && report.date().isAfter(asOf);
    }

    private boolean seen(Report report, Sited<String> name) {
        if (visible(report)) {
            return true;
        }
        problems.add(Diagnostic.error(Code.LABEL_ABOVE_AUDIENCE,
                report.key() + " is labelled `" + report.label().word() + "`, but the brief is for the public",
                name.at(), "leave the source out, or write the brief for another audience"));
        return false;
    }

    private boolean visible(Report report) {
        return spec.audience().value() != Audience.PUBLIC || report.label() == Label.PUBLIC;
    }
}
