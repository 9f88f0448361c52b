package dais.library;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dais.library.VersionChange.Fate;
import dais.library.VersionChange.Reworded;
import dais.library.VersionChange.Stretch;
import dais.model.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Compares two versions of a report, passage by passage. Passages of one text are the same, wherever they stand; of the
/// others, those are one passage in other words that have most words in common, in their order.
final class VersionComparer {
    /// The least share of words in common, in thousandths, for one passage to be the other in other words.
    private static final int ALIKE = 500;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Pair(int before, int after, int alike) {
    }

    private final List<Passage> before;
    private final List<Passage> after;
    /// Passages that have found their counterpart.
    private final boolean[] paired;
    private final boolean[] found;
    private int same;

    private VersionComparer(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        this.paired = new boolean[before.size()];
        this.found = new boolean[after.size()];
    }

    static VersionChange compare(LibraryFile before, LibraryFile after) {
        VersionComparer comparer = new VersionComparer(verbatim(before), verbatim(after));
        comparer.pairEqual();
        List<Reworded> reworded = comparer.pairAlike();
        return new VersionChange(before.report().key(), after.report().key(), comparer.same, reworded,
                left(comparer.before, comparer.paired), left(comparer.after, comparer.found));
    }

    private static List<Passage> verbatim(LibraryFile file) {
        return file.passages().stream().filter(Passage::isVerbatim).toList();
    }

    private static List<Passage> left(List<Passage> passages, boolean[] done) {
        List<Passage> left = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (!done[i]) {
                left.add(passages.get(i));
            }
        }
        return left;
    }

    private void pairEqual() {
        Map<String, Deque<Integer>> texts = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            texts.computeIfAbsent(before.get(i).text().plain(), _ -> new ArrayDeque<>()).add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> equal = texts.get(after.get(i).text().plain());
            Integer number = equal == null ? null : equal.poll();
            if (number != null) {
                paired[number] = true;
                found[i] = true;
                same++;
            }
        }
    }

    /// The likest first; where two are as like, those that stand first.
    private List<Reworded> pairAlike() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            List<String> words = paired[i] ? List.of() : words(before.get(i));
            for (int k = 0; k < after.size() && !paired[i]; k++) {
                if (!found[k] && before.get(i).kind() == after.get(k).kind()) {
                    int alike = alike(words, words(after.get(k)));
                    if (alike >= ALIKE) {
                        pairs.add(new Pair(i, k, alike));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.alike()).thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        Map<Integer, Reworded> reworded = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!paired[pair.before()] && !found[pair.after()]) {
                paired[pair.before()] = true;
                found[pair.after()] = true;
                Passage was = before.get(pair.before());
                Passage is = after.get(pair.after());
                reworded.put(pair.after(), new Reworded(was, is, stretches(words(was), words(is))));
            }
        }
        return List.copyOf(reworded.values());
    }

    private static List<String> words(Passage passage) {
        return List.of(SPACES.split(passage.text().plain().strip()));
    }

    /// The words in common, in their order, over the words of both, in thousandths.
    private static int alike(List<String> one, List<String> other) {
        int all = one.size() + other.size();
        if (2000 * shared(one, other) / all < ALIKE) {
            return 0;
        }
        int changed = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            changed += delta.getSource().size() + delta.getTarget().size();
        }
        return 1000 * (all - changed) / all;
    }

    /// The words in common in any order: never fewer than those in one order, and quick to count.
    private static int shared(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other) {
            Integer count = counts.get(word);
            if (count != null && count > 0) {
                counts.put(word, count - 1);
                shared++;
            }
        }
        return shared;
    }

    private static List<Stretch> stretches(List<String> before, List<String> after) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int begin = delta.getSource().getPosition();
            add(stretches, Fate.KEPT, before.subList(at, begin));
            add(stretches, Fate.TAKEN_OUT, delta.getSource().getLines());
            add(stretches, Fate.PUT_IN, delta.getTarget().getLines());
            at = begin + delta.getSource().size();
        }
        add(stretches, Fate.KEPT, before.subList(at, before.size()));
        return stretches;
    }

    private static void add(List<Stretch> stretches, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(fate, String.join(" ", words)));
        }
    }
}
