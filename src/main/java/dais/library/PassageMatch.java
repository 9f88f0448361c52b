package dais.library;

import dais.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which passage of a new reading is which of an old one: the same text, or nearly the same and no other as near.
/// Nothing is guessed: where two could be meant, none is taken.
final class PassageMatch {
    /// The least share of words, in their order, that two texts must have in common.
    private static final double NEAR = 0.85;

    private final List<Passage> old;
    private final List<Passage> fresh;
    private final Map<Integer, Integer> places = new TreeMap<>();

    private PassageMatch(List<Passage> old, List<Passage> fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /// The numbers of the new passages by those of the old; paraphrases are left out.
    static Map<Integer, Integer> of(List<Passage> old, List<Passage> fresh) {
        PassageMatch match = new PassageMatch(old, fresh);
        match.equalTexts();
        match.nearTexts();
        return match.places;
    }

    private void equalTexts() {
        Map<String, List<Integer>> oldByText = byText(old);
        byText(fresh).forEach((text, numbers) -> {
            List<Integer> before = oldByText.getOrDefault(text, List.of());
            for (int i = 0; i < before.size(); i++) {
                // Where a text stands as often as before, the first is the first.
                int number = before.size() == numbers.size() ? numbers.get(i) : named(before.get(i), numbers);
                if (number >= 0) {
                    places.put(before.get(i), number);
                }
            }
        });
    }

    private static Map<String, List<Integer>> byText(List<Passage> passages) {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).isVerbatim()) {
                byText.computeIfAbsent(passages.get(i).text().plain(), _ -> new ArrayList<>()).add(i);
            }
        }
        return byText;
    }

    private int named(int before, List<Integer> numbers) {
        for (int number : numbers) {
            if (fresh.get(number).id().name().equals(old.get(before).id().name())) {
                return number;
            }
        }
        return -1;
    }

    /// Only for passages that carry tags: no other has something to lose but its name.
    private void nearTexts() {
        Set<Integer> placed = new HashSet<>(places.values());
        Map<Integer, String[]> words = new TreeMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            if (!placed.contains(i)) {
                words.put(i, words(fresh.get(i)));
            }
        }
        Map<Integer, List<Integer>> wanted = new TreeMap<>();
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i).isVerbatim() && !old.get(i).tags().isEmpty() && !places.containsKey(i)) {
                List<Integer> near = near(words(old.get(i)), words);
                if (near.size() == 1) {
                    wanted.computeIfAbsent(near.getFirst(), _ -> new ArrayList<>()).add(i);
                }
            }
        }
        wanted.forEach((number, before) -> {
            if (before.size() == 1) {
                places.put(before.getFirst(), number);
            }
        });
    }

    private static List<Integer> near(String[] words, Map<Integer, String[]> open) {
        List<Integer> near = new ArrayList<>();
        open.forEach((number, other) -> {
            if (isNear(words, other)) {
                near.add(number);
            }
        });
        return near;
    }

    private static String[] words(Passage passage) {
        return passage.text().plain().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    }

    /// Twice the longest common run of words, with gaps, over the words of both.
    static boolean isNear(String[] one, String[] other) {
        double all = one.length + other.length;
        if (2.0 * Math.min(one.length, other.length) / all < NEAR) {
            return false;
        }
        int[] above = new int[other.length + 1];
        for (String word : one) {
            int[] row = new int[other.length + 1];
            for (int j = 1; j <= other.length; j++) {
                row[j] = word.equals(other[j - 1]) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return 2 * above[other.length] / all >= NEAR;
    }
}
