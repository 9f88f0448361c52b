package dais.select;

import dais.model.PassageId;
import java.util.ArrayList;
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
                        (one, other) -> ledger.worth(one.passage()).total() <= ledger.worth(other.passage()).total()
                                ? one
                                : other);
            }
        }
        List<Excerpt> all = new ArrayList<>(weakest.values());
        for (Rival rival : rivals) {
            if (used.contains(rival.passage().id()) || ledger.isCut(rival.passage())) {
                continue;
            }
            Integer limit = sections.get(rival.section()).limit();
            if (limit != null && counts.getOrDefault(rival.section(), 0) >= limit) {
                ledger.cut(rival.passage(), "the section's limit of " + limit + " is reached by better ones",
                        "raise `limit:`, or name it under `include:`");
                continue;
            }
            Excerpt below = weakest.get(rival.section());
            if (below == null && !all.isEmpty()) {
                below = all.getFirst();
            }
            ledger.cut(rival.passage(), why(rival, below), change(rival, below));
        }
    }

    private String why(Rival rival, @org.jspecify.annotations.Nullable Excerpt weakest) {
        int mine = ledger.worth(rival.passage()).total();
        if (weakest == null) {
            return "no run of its sentences fits the length left";
        }
        int theirs = ledger.worth(weakest.passage()).total();
        return mine < theirs
                ? "scores " + mine + "; the weakest passage used in the section, " + weakest.passage().id() + ", "
                        + theirs
                : "scores well, but the passages used fill the length better together";
    }

    private String change(Rival rival, @org.jspecify.annotations.Nullable Excerpt weakest) {
        String longer = "about " + measure.inWords(measure.cost(Excerpt.whole(rival.passage()))) + " more of `length`";
        return weakest == null
                ? longer + ", or `include:`"
                : longer + ", `exclude: [" + weakest.passage().id() + "]`, or `include:`";
    }
}
