package dais.select;

import dais.model.Passage;
import dais.model.PassageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Keeps the account of every candidate: for which section it stands, what it was found worth, and why it was left out.
final class Ledger {
    private static final String PIN = "name it under `include:`, which prints it whole as it is";

    private final List<Planned> sections;
    private final Map<PassageId, Selection.Cut> cut = new TreeMap<>();
    private final Map<PassageId, Integer> sectionOf = new HashMap<>();
    private final Map<PassageId, Selection.Worth> worths = new HashMap<>();

    Ledger(List<Planned> sections) {
        this.sections = sections;
    }

    void place(Passage passage, int section) {
        sectionOf.put(passage.id(), section);
    }

    /// The section a passage stands for; -1 for none.
    int section(Passage passage) {
        return sectionOf.getOrDefault(passage.id(), -1);
    }

    void weigh(Passage passage, Selection.Worth worth) {
        worths.put(passage.id(), worth);
    }

    Selection.Worth worth(Passage passage) {
        return worths.getOrDefault(passage.id(), Selection.Worth.NONE);
    }

    void cut(Passage passage, String why) {
        cut(passage, why, PIN);
    }

    void cut(Passage passage, String why, String change) {
        int section = section(passage);
        cut.put(passage.id(), new Selection.Cut(passage, section < 0 ? "" : sections.get(section).heading(),
                worth(passage), why, change));
    }

    boolean isCut(Passage passage) {
        return cut.containsKey(passage.id());
    }

    void restore(Passage passage) {
        cut.remove(passage.id());
    }

    /// All that are left out, those that were worth most first.
    List<Selection.Cut> cuts() {
        List<Selection.Cut> all = new ArrayList<>(cut.values());
        all.sort(Comparator.comparingInt((Selection.Cut one) -> -one.score().total()));
        return all;
    }
}
