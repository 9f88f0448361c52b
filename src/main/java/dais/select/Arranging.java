package dais.select;

import dais.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Puts what is chosen in the order a reader needs: sections as the spec has them; in a section the spec's own passages as
/// it lists them, each report's others after its first; then the other reports, the one with the best passage first, and
/// inside a report the report's order, which gives the background before what came of it.
final class Arranging {
    /// Above every score: a report that the spec names comes before all that were found.
    private static final int PINNED = 1_000_000;

    private final Outline outline;
    private final Ledger ledger;
    private final ToIntFunction<Passage> position;
    private final Editor editor;
    private final Gaps gaps;

    /// @param position a passage's place in its report
    /// @param editor adds what readers need
    /// @param gaps tells of topics without a passage
    Arranging(Outline outline, Ledger ledger, ToIntFunction<Passage> position, Editor editor, Gaps gaps) {
        this.gaps = gaps;
        this.outline = outline;
        this.ledger = ledger;
        this.position = position;
        this.editor = editor;
    }

    Selection arrange(List<Excerpt> excerpts) {
        List<Selection.Section> sections = new ArrayList<>();
        Editor.Pass pass = editor.new Pass();
        for (int s = 0; s < outline.sections().size(); s++) {
            Planned planned = outline.sections().get(s);
            int section = s;
            List<Excerpt> mine = excerpts.stream().filter(e -> ledger.section(e.passage()) == section).toList();
            if (!mine.isEmpty() || !planned.optional()) {
                sections.add(section(section, planned,
                        inReadingOrder(mine, planned.pinned()).stream().map(pass::edit).toList()));
            }
        }
        return new Selection(sections, ledger.cuts(), outline.diagnostics());
    }

    private Selection.Section section(int section, Planned planned, List<Excerpt> excerpts) {
        List<Selection.Used> used = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            String why = planned.pinned().contains(excerpt.passage())
                    ? "the spec names it"
                    : excerpt.isWhole()
                            ? "among the best that fit together"
                            : "among the best that fit together; of its sentences those that fit best";
            used.add(new Selection.Used(excerpt, ledger.worth(excerpt.passage()), why));
        }
        String gap = null;
        if (used.isEmpty() && planned.topic() != null) {
            gap = gaps.words(planned, section);
        }
        return new Selection.Section(planned.heading(), planned.topic(), used, gap, planned.staff());
    }

    private List<Excerpt> inReadingOrder(List<Excerpt> excerpts, List<Passage> pinned) {
        Map<String, Integer> best = new HashMap<>();
        for (Excerpt excerpt : excerpts) {
            best.merge(excerpt.passage().id().report().id(), ledger.worth(excerpt.passage()).total(), Math::max);
        }
        for (int i = pinned.size() - 1; i >= 0; i--) {
            best.put(pinned.get(i).id().report().id(), PINNED + pinned.size() - i);
        }
        List<Excerpt> ordered = new ArrayList<>(excerpts);
        ordered.sort(Comparator.comparingInt((Excerpt e) -> -best.getOrDefault(e.passage().id().report().id(), 0))
                .thenComparing(e -> e.passage().id().report()).thenComparingInt(e -> position.applyAsInt(e.passage())));
        return ordered;
    }
}
