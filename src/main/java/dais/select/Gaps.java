package dais.select;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.spec.BriefSpec;
import dais.spec.SectionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What to say of a topic of which a brief prints nothing: to its reader, in the topic's place, and to the person who made
/// the spec.
final class Gaps {
    private final BriefSpec spec;
    private final Outline outline;
    private final Ledger ledger;

    Gaps(BriefSpec spec, Outline outline, Ledger ledger) {
        this.spec = spec;
        this.outline = outline;
        this.ledger = ledger;
    }

    /// What stands in the topic's place.
    ///
    /// @param section the section's place in the outline
    String words(Planned planned, int section) {
        String topic = "“" + planned.topic() + "”";
        if (planned.found().isEmpty()) {
            return outline.holds(String.valueOf(planned.topic()))
                    ? "The sources that this brief may use hold no passage on " + topic + "."
                    : "The library holds no passage on " + topic + ".";
        }
        boolean elsewhere = planned.found().values().stream().map(Planned.Found::passage).map(ledger::section)
                .allMatch(other -> other >= 0 && other != section);
        return elsewhere
                ? "What the sources say on " + topic + " stands under another heading."
                : "No passage on " + topic + " fits the length asked.";
    }

    /// The same selection with a warning for each topic that has passages but none on the page. A topic that has none at
    /// all was told when the outline was made.
    ///
    /// @throws Failure where there are passages and not one of them fits
    Selection told(Selection selection) {
        List<Diagnostic> warnings = new ArrayList<>(selection.diagnostics());
        boolean any = false;
        for (Selection.Section section : selection.sections()) {
            any |= !section.used().isEmpty();
            String topic = section.topic();
            if (section.gap() != null && topic != null && isFound(topic)) {
                warnings.add(Diagnostic.warning(Code.EMPTY_TOPIC,
                        "nothing is printed on the topic `" + topic + "`: "
                                + section.gap().substring(0, 1).toLowerCase(Locale.ROOT)
                                + section.gap().substring(1, section.gap().length() - 1),
                        place(topic), "raise `length`, or ask for fewer topics"));
            }
        }
        if (!any && outline.sections().stream().anyMatch(section -> !section.found().isEmpty())) {
            throw new Failure(Diagnostic.error(Code.FRONT_TOO_LONG,
                    "the title, headings and staff text leave no room for a single passage in the "
                            + spec.length().value() + " asked",
                    spec.length().at(), "raise `length`, or ask for fewer topics"));
        }
        return new Selection(selection.sections(), selection.cut(), warnings);
    }

    private boolean isFound(String topic) {
        return outline.sections().stream()
                .anyMatch(section -> topic.equals(section.topic()) && !section.found().isEmpty());
    }

    private Span place(String topic) {
        for (Sited<String> asked : spec.topics()) {
            if (asked.value().equals(topic)) {
                return asked.at();
            }
        }
        for (SectionSpec section : spec.sections()) {
            Sited<String> asked = section.topic() != null ? section.topic() : section.query();
            if (asked != null && asked.value().equals(topic)) {
                return asked.at();
            }
        }
        return spec.length().at();
    }
}
