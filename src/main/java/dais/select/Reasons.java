package dais.select;

import dais.model.Passage;
import dais.model.PassageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Says of each rival that could have been printed and was not what stood against it, and what would have to change.
final class Reasons {
    private final Ledger ledger;
    private final List<Planned> sections;
    private final Measure measure;

    Reasons(Ledger ledger, List<Planned> sections, Measure measure) {
        this.ledger = ledger;
        this.sections = sections;
        this.measure = measure;
    }

    void account(List<Rival> rivals, List<Excerpt> chosen) {
        Set<PassageId> used = new TreeSet<>();
        Map<Integer, Excerpt> weakest = new TreeMap<>();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Excerpt excerpt : chosen) {
            used.add(excerpt.passage().id());
            int section = ledger.section(excerpt.passage());
            counts.merge(section, 1, Integer::sum);
            if (!sections.get(section).pinned().contains(excerpt.passage())) {
                weakest.merge(section, excerpt,
                        (one, other) -> score(one.passage()) <= score(other.passage()) ? one : other);
            }
        }
        List<Rival> out = new ArrayList<>(rivals.stream()
                .filter(rival -> !used.contains(rival.passage().id()) && !ledger.isCut(rival.passage())).toList());
        out.sort(Comparator.comparingInt((Rival rival) -> -score(rival.passage())));
        Map<Integer, Integer> places = new TreeMap<>();
        for (Rival rival : out) {
            int place = places.merge(rival.section(), 1, Integer::sum);
            Integer limit = sections.get(rival.section()).limit();
            boolean full = limit != null && counts.getOrDefault(rival.section(), 0) >= limit;
            Excerpt below = weakest.get(rival.section());
            ledger.cut(rival.passage(),
                    (full
                            ? "the section has the " + limit + " that its `limit:` allows"
                            : weakest.isEmpty() ? "no run of its sentences fits the length left" : "the length is full")
                            + standing(rival, place, below),
                    change(rival, place, below, full));
        }
    }

    private int score(Passage passage) {
        return ledger.worth(passage).total();
    }

    private String standing(Rival rival, int place, @org.jspecify.annotations.Nullable Excerpt weakest) {
        String next = place == 1
                ? "; it is the next in line"
                : place == 2 ? "; one left out here scores higher" : "; " + (place - 1) + " left out here score higher";
        if (weakest == null) {
            return next;
        }
        int theirs = score(weakest.passage());
        return next + (score(rival.passage()) < theirs
                ? ", and what was taken scores " + theirs + " and more"
                : ", and those taken fill the length better together");
    }

    /// Only for the next in line is more room, or one passage less, an answer.
    private String change(Rival rival, int place, @org.jspecify.annotations.Nullable Excerpt weakest, boolean full) {
        if (place > 1) {
            return "name it under `include:`";
        }
        String longer = full
                ? "raise `limit:`, or "
                : "give " + measure.inWords(measure.cost(Excerpt.whole(rival.passage()))) + " more of `length`, or ";
        return longer + (weakest == null ? "" : "`exclude: [" + weakest.passage().id() + "]`, or ")
                + "name it under `include:`";
    }
}
