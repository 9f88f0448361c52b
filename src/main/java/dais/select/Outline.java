package dais.select;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.library.Candidate;
import dais.library.Library;
import dais.library.TopicMatch;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Report;
import dais.model.ReportKey;
import dais.spec.BriefSpec;
import dais.spec.SectionSpec;
import dais.text.Nearest;
import dais.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The sections of a brief before its passages are chosen: the spec's own, then one for each topic that none of them has.
final class Outline {
    /// Passages that compete for a section. A large library has thousands on a topic; a brief has room for a few dozen.
    private static final int MOST_CANDIDATES = 300;

    /// A topic has little where what is found holds fewer than so many times the words of the brief.
    private static final int ENOUGH = 3;
    /// A report is about a topic where at least one passage in so many is.
    private static final int PART = 5;

    private final BriefSpec spec;
    private final Library library;
    private final Sources sources;
    private final List<Planned> sections = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /// @param besides what is already known to be wrong, to be told together
    /// @throws Failure with everything that the spec asks and the library cannot give
    Outline(BriefSpec spec, Library library, List<Diagnostic> besides) {
        this.spec = spec;
        this.library = library;
        this.sources = new Sources(spec, library);
        Set<String> covered = new TreeSet<>();
        for (SectionSpec section : spec.sections()) {
            sections.add(planned(section));
            if (section.topic() != null) {
                covered.add(section.topic().value());
            }
        }
        for (Sited<String> topic : spec.topics()) {
            if (covered.add(topic.value())) {
                TopicMatch match = library.find(topic.value());
                sections.add(new Planned(heading(match.label()), topic.value(), List.of(), Set.of(), null,
                        onTopic(topic, match), SectionSpec.Staff.NONE, false));
            }
        }
        if (spec.sections().isEmpty() && spec.topics().isEmpty()) {
            sections.addAll(new ReportOutline(library, sources, spec.length().value()).sections());
        }
        diagnostics.addAll(besides);
        diagnostics.addAll(sources.problems());
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            throw new Failure(diagnostics);
        }
    }

    List<Planned> sections() {
        return sections;
    }

    /// Warnings and notes; no error is among them.
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /// Whether the brief may use one report only.
    boolean hasOneSource() {
        return sources.reports().size() == 1;
    }

    /// The day of the brief's knowledge: the spec's, else that of the newest report it may use; null where none has a date.
    @Nullable
    LocalDate knowledge() {
        LocalDate newest = spec.asOf() == null ? null : spec.asOf().value();
        if (newest == null) {
            for (Report report : sources.reports()) {
                LocalDate date = report.date();
                newest = date != null && (newest == null || date.isAfter(newest)) ? date : newest;
            }
        }
        return newest;
    }

    /// Whether the library has a passage on the topic, whatever this brief may use.
    boolean holds(String topic) {
        return !library.candidates(library.find(topic), _ -> true, 1).isEmpty();
    }

    Report report(Passage passage) {
        return library.report(passage.id().report()).orElseThrow();
    }

    private Planned planned(SectionSpec section) {
        Map<PassageId, Planned.Found> found = new TreeMap<>();
        String label = section.query() == null ? "" : section.query().value();
        if (section.topic() != null) {
            TopicMatch match = library.find(section.topic().value());
            label = match.label();
            found.putAll(onTopic(section.topic(), match));
        } else if (section.query() != null) {
            found.putAll(byId(library.search(section.query().value(), sources::allows, MOST_CANDIDATES)));
        }
        List<Passage> pinned = new ArrayList<>();
        section.include().forEach(name -> passage(name).ifPresent(pinned::add));
        Set<PassageId> excluded = new TreeSet<>();
        section.exclude().forEach(name -> passage(name).ifPresent(passage -> excluded.add(passage.id())));
        for (Passage passage : pinned) {
            if (!passage.doubt().isEmpty()) {
                diagnostics.add(Diagnostic.warning(Code.DOUBTFUL_PASSAGE,
                        "the reading of " + passage.id() + " is unsure (" + String.join(", ", passage.doubt()) + ")",
                        spec.at(), "compare it with its page before the brief goes out"));
            }
        }
        Sited<String> asked = section.topic() != null ? section.topic() : section.query();
        String heading = section.heading() != null
                ? section.heading().value()
                : asked != null ? heading(label) : section.staff().questions().isEmpty() ? "Background" : "Questions";
        return new Planned(heading, asked == null ? null : asked.value(), pinned, excluded, section.limit(), found,
                section.staff(), false);
    }

    private Optional<Passage> passage(Sited<String> name) {
        int slash = name.value().indexOf('/');
        if (slash < 0) {
            diagnostics.add(Diagnostic.error(Code.UNKNOWN_PASSAGE, "`" + name.value() + "` names no passage", name.at(),
                    "write report and passage with a slash between them: `IF12100/energy-1`"));
            return Optional.empty();
        }
        String wanted = name.value().substring(slash + 1);
        Optional<Report> report = sources.named(new Sited<>(name.value().substring(0, slash), name.at()));
        Optional<Passage> passage = report.flatMap(r -> library.passage(new PassageId(r.key(), wanted)));
        if (report.isPresent() && passage.isEmpty()) {
            String key = report.get().key().toString();
            List<String> near = Nearest.of(wanted,
                    library.passages(report.get().key()).stream().map(other -> other.id().name()).toList());
            diagnostics.add(Diagnostic.error(Code.UNKNOWN_PASSAGE, key + " has no passage `" + wanted + "`", name.at(),
                    near.isEmpty()
                            ? "list what it has: `dais passages --source " + report.get().id() + "`"
                            : "did you mean `" + near.getFirst() + "`?"));
        }
        return passage;
    }

    /// The passages on a topic that may be used. A topic all of whose passages are out of bounds is a gap too.
    private Map<PassageId, Planned.Found> onTopic(Sited<String> topic, TopicMatch match) {
        Map<PassageId, Planned.Found> found = byId(library.candidates(match, sources::allows, MOST_CANDIDATES));
        widen(found);
        Optional<Diagnostic> said = match.diagnostic(topic.at());
        said.ifPresent(diagnostics::add);
        if (found.isEmpty() && said.isEmpty() && sources.problems().isEmpty()) {
            diagnostics.add(Diagnostic.warning(Code.EMPTY_TOPIC,
                    "no passage on the topic `" + topic.value() + "` is in the sources that the brief may use",
                    topic.at(), "widen `sources`, or take a later `as-of`"));
        }
        return found;
    }

    /// Where a topic has little, the rest of the reports that are about it: those of which it takes up a good part. What is
    /// added counts for half of what was found, so that it only fills what would stay empty.
    private void widen(Map<PassageId, Planned.Found> found) {
        Map<ReportKey, List<Planned.Found>> byReport = new TreeMap<>();
        int words = 0;
        int enough = ENOUGH * spec.length().value().words();
        for (Planned.Found one : found.values()) {
            words += Words.count(one.passage().text().plain());
            if (words >= enough) {
                return;
            }
            byReport.computeIfAbsent(one.passage().id().report(), _ -> new ArrayList<>()).add(one);
        }
        for (Map.Entry<ReportKey, List<Planned.Found>> report : byReport.entrySet()) {
            List<Passage> all = library.passages(report.getKey()).stream().filter(Outline::isProse).toList();
            long part = report.getValue().stream().filter(one -> isProse(one.passage())).count();
            int mean = report.getValue().stream().mapToInt(Planned.Found::relevance).sum() / report.getValue().size();
            for (Passage passage : part * PART < all.size() ? List.<Passage>of() : all) {
                found.putIfAbsent(passage.id(), new Planned.Found(passage, Math.max(1, mean / 2)));
            }
        }
    }

    private static boolean isProse(Passage passage) {
        return passage.kind() == PassageKind.PARAGRAPH || passage.kind() == PassageKind.ITEM;
    }

    private static Map<PassageId, Planned.Found> byId(List<Candidate> found) {
        Map<PassageId, Planned.Found> byId = new TreeMap<>();
        for (Candidate candidate : found) {
            byId.put(candidate.passage().id(), new Planned.Found(candidate.passage(), candidate.relevance()));
        }
        return byId;
    }

    /// A topic as a heading: as it is written, with a capital.
    private static String heading(String topic) {
        return topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
    }
}
