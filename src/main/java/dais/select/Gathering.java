package dais.select;

import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Report;
import dais.model.ReportKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gathers the rivals of a brief: everything that answers one of its topics, each passage for the one section that it
/// answers best; without what may never be chosen, and of very many those that answer best.
final class Gathering {
    /// Parts of a report that hold no passages for a brief.
    private static final Set<String> NO_TEXT = Set.of("footnotes", "endnotes", "notes", "references", "bibliography",
            "contents", "author information", "author contact information", "acknowledgments", "acknowledgements",
            "disclaimer", "authors", "contacts", "figures", "tables", "related reports", "additional resources",
            "gao contact and staff acknowledgments", "appendixes");
    private static final Set<String> OPENING = Set.of("summary", "introduction", "overview", "highlights",
            "what gao found", "executive summary");
    /// How far a better place in its report may lift a passage among the many, in thousandths of relevance.
    private static final int LIFT = 150;

    private final ReportTexts texts;
    private final Outline outline;
    private final Ledger ledger;
    private final Coherence coherence;
    private final Editor editor;
    private final int mostRivals;
    private final Map<ReportKey, Boolean> catalogues = new HashMap<>();

    /// @param mostWords how long an entry may be, in words
    /// @param mostRivals how many rivals there are at most where topics choose them
    Gathering(ReportTexts texts, Outline outline, Ledger ledger, int mostWords, int mostRivals) {
        this.outline = outline;
        this.ledger = ledger;
        this.texts = texts;
        this.editor = new Editor(texts::of, outline::report, outline.knowledge());
        this.coherence = new Coherence(mostWords, outline.hasOneSource());
        this.mostRivals = mostRivals;
    }

    /// The rivals, by section, report and place.
    List<Rival> rivals() {
        List<Planned> sections = outline.sections();
        Map<PassageId, Passage> found = new TreeMap<>();
        for (int s = 0; s < sections.size(); s++) {
            for (Planned.Found candidate : sections.get(s).found().values()) {
                found.put(candidate.passage().id(), candidate.passage());
                place(candidate.passage(), s);
            }
        }
        List<List<Passage>> bySection = new ArrayList<>();
        sections.forEach(_ -> bySection.add(new ArrayList<>()));
        for (Passage passage : found.values()) {
            if (!isPinned(passage) && !ledger.isCut(passage) && mayBeChosen(passage)) {
                bySection.get(ledger.section(passage)).add(passage);
            }
        }
        List<Rival> rivals = new ArrayList<>();
        long crowded = bySection.stream().filter(section -> !section.isEmpty()).count();
        for (int s = 0; s < sections.size(); s++) {
            int most = sections.get(s).optional()
                    ? Integer.MAX_VALUE
                    : (int) Math.max(12, mostRivals / Math.max(1, crowded));
            rivals.addAll(rivals(bySection.get(s), s, most));
        }
        return rivals;
    }

    private boolean isPinned(Passage passage) {
        int section = ledger.section(passage);
        return section >= 0 && outline.sections().get(section).pinned().contains(passage);
    }

    private void place(Passage passage, int section) {
        if (isPinned(passage)) {
            return;
        }
        if (outline.sections().get(section).excluded().contains(passage.id())) {
            if (ledger.section(passage) < 0) {
                ledger.cut(passage, "the spec excludes it", "take it out of `exclude:`");
            }
            return;
        }
        int before = ledger.section(passage);
        if (before < 0 || relevance(passage, section) > relevance(passage, before)) {
            ledger.place(passage, section);
            ledger.restore(passage);
        }
    }

    private int relevance(Passage passage, int section) {
        Planned.Found found = outline.sections().get(section).found().get(passage.id());
        return found == null ? 0 : found.relevance();
    }

    private boolean mayBeChosen(Passage passage) {
        if (!passage.doubt().isEmpty()) {
            ledger.cut(passage, "its reading is unsure (" + String.join(", ", passage.doubt()) + ")");
            return false;
        }
        if (passage.kind() != PassageKind.PARAGRAPH && passage.kind() != PassageKind.ITEM) {
            ledger.cut(passage, "a " + passage.kind().word() + " is used only where the spec names it");
            return false;
        }
        for (String heading : passage.section()) {
            if (NO_TEXT.contains(heading.toLowerCase(Locale.ROOT))) {
                ledger.cut(passage, "it stands under “" + heading + "”, which is no part of the report's text");
                return false;
            }
        }
        return true;
    }

    private List<Rival> rivals(List<Passage> candidates, int section, int most) {
        List<Passage> kept = candidates;
        if (candidates.size() > most) {
            // A first cut by relevance alone keeps the reports that must be looked into few.
            List<Passage> first = byRelevance(candidates, section, passage -> 0);
            List<Passage> order = byRelevance(first.subList(0, Math.min(first.size(), 3 * most)), section,
                    passage -> LIFT / (1 + position(passage) / 4));
            kept = order.subList(0, most);
            Set<PassageId> left = new HashSet<>();
            kept.forEach(passage -> left.add(passage.id()));
            for (Passage passage : candidates) {
                if (!left.contains(passage.id())) {
                    ledger.cut(passage, most + " passages answer the topic better");
                }
            }
        }
        List<Passage> inOrder = new ArrayList<>(kept);
        inOrder.sort(Comparator.comparing((Passage passage) -> passage.id().report()).thenComparingInt(this::position));
        List<Rival> rivals = new ArrayList<>();
        for (Passage passage : inOrder) {
            Rival rival = rival(passage, section);
            if (rival.reading().options().isEmpty()) {
                ledger.cut(passage, rival.reading().obstacle());
            }
            rivals.add(rival);
        }
        return rivals;
    }

    private List<Passage> byRelevance(List<Passage> candidates, int section,
            java.util.function.ToIntFunction<Passage> lift) {
        Map<PassageId, Integer> keys = new HashMap<>();
        candidates.forEach(passage -> keys.put(passage.id(), relevance(passage, section) + lift.applyAsInt(passage)));
        List<Passage> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt((Passage passage) -> -keys.getOrDefault(passage.id(), 0)));
        return sorted;
    }

    private Rival rival(Passage passage, int section) {
        ReportText text = texts.of(passage.id().report());
        Report report = outline.report(passage);
        boolean entry = outline.sections().get(section).optional() && isCatalogue(report.key());
        Reading reading = entry ? coherence.readEntry(text, passage) : coherence.read(text, passage);
        return new Rival(reading, report, text.position(passage), opens(passage, text.passages()), section,
                relevance(passage, section));
    }

    /// Whether nearly all of a report is entries of a list and no sentences: there is nothing else to quote of it.
    private boolean isCatalogue(ReportKey report) {
        return catalogues.computeIfAbsent(report, key -> {
            List<Passage> all = texts.of(key).passages().stream().filter(p -> p.kind() == PassageKind.PARAGRAPH)
                    .toList();
            return 10 * all.stream().filter(p -> SentenceReader.isSentence(p.text().plain())).count() < all.size();
        });
    }

    private static boolean sameSection(Passage one, Passage other) {
        return one.section().equals(other.section());
    }

    private static boolean opens(Passage passage, List<Passage> all) {
        List<String> section = passage.section();
        return sameSection(passage, all.getFirst())
                || (!section.isEmpty() && OPENING.contains(section.getLast().toLowerCase(Locale.ROOT)));
    }

    Editor editor() {
        return editor;
    }

    /// A passage's place in its report, from 0.
    int position(Passage passage) {
        return texts.of(passage.id().report()).position(passage);
    }
}
