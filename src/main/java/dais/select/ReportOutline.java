package dais.select;

import dais.library.Library;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.spec.Length;
import dais.spec.SectionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The outline of a brief that asks for no topics, only for the best of its sources. Of several reports it is a section
/// each; of one report its own major sections, or on a page or less none at all, as in the report's own summary: a heading
/// over every other bullet would only take their room. A section is printed if something is chosen for it.
final class ReportOutline {
    /// What stands over passages that no heading stands over, among sections that have one.
    private static final String UNTITLED = "Main points";
    private static final int PLAIN_WORDS = 750;

    private final Library library;
    private final List<Report> reports;
    private final boolean plain;

    ReportOutline(Library library, Sources sources, Length length) {
        this.library = library;
        this.reports = sources.reports();
        this.plain = switch (length) {
            case Length.Words words -> words.count() <= PLAIN_WORDS;
            case Length.Pages pages -> pages.count() == 1;
        };
    }

    List<Planned> sections() {
        List<Planned> sections = new ArrayList<>();
        for (Report report : reports) {
            Map<String, Map<PassageId, Planned.Found>> byHeading = new LinkedHashMap<>();
            for (Passage passage : library.passages(report.key())) {
                String heading = reports.size() > 1 ? report.title() : plain ? "" : heading(passage);
                byHeading.computeIfAbsent(heading, _ -> new TreeMap<>()).put(passage.id(),
                        new Planned.Found(passage, 0));
            }
            byHeading.forEach((heading, found) -> sections
                    .add(new Planned(heading, null, List.of(), Set.of(), null, found, SectionSpec.Staff.NONE, true)));
        }
        return sections;
    }

    private static String heading(Passage passage) {
        return passage.section().isEmpty() ? UNTITLED : passage.section().getFirst();
    }
}
