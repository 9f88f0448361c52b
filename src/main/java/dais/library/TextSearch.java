package dais.library;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Searches the words of passages by BM25 (k1 = 0.9, b = 0.4, idf = ln(1 + (N - n + 0.5) / (n + 0.5))), over the title
/// of the report, the headings, counted double, and the text.
///
/// Scores are parts of the most that the words could give, in thousandths and rounded, so that a choice never hangs on the
/// last bit of a sum.
final class TextSearch {
    private static final double K1 = 0.9;
    private static final double B = 0.4;
    private static final int MOST = 1000;

    private final Index index;
    /// A topic is looked up first to know whether it is there, and then for its passages.
    private final Map<List<String>, Map<Integer, Integer>> known = new ConcurrentHashMap<>();

    TextSearch(Index index) {
        this.index = index;
    }

    /// Whether each word of a query stands in some passage.
    boolean knowsAll(String query) {
        for (String term : new TreeSet<>(Terms.of(query))) {
            if (index.term(term).size() == 0) {
                return false;
            }
        }
        return true;
    }

    /// The passages that hold words of a query, by their number, each with its score from 1 to 1000.
    ///
    /// @param most whether only those count that hold at least two thirds of the words
    Map<Integer, Integer> words(String query, boolean most) {
        Set<String> terms = new TreeSet<>(Terms.of(query));
        double[] scores = new double[index.size()];
        int[] held = new int[index.size()];
        double best = 0;
        for (String term : terms) {
            Occurrences found = index.term(term);
            double idf = idf(found.size());
            best += idf;
            for (int i = 0; i < found.size(); i++) {
                int passage = found.passage(i);
                scores[passage] += idf * saturated(found.count(i), passage);
                held[passage]++;
            }
        }
        int needed = most ? (terms.size() * 2 + 2) / 3 : 1;
        Map<Integer, Integer> result = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (held[i] >= needed && held[i] > 0) {
                result.put(i, thousandths(scores[i] / best));
            }
        }
        return result;
    }

    /// The passages that name a topic by one of its names, by their number, each with its score from 1 to 1000.
    Map<Integer, Integer> names(List<String> names) {
        Map<Integer, Integer> result = known.get(names);
        if (result == null) {
            result = search(names);
            known.put(List.copyOf(names), result);
        }
        return result;
    }

    private Map<Integer, Integer> search(List<String> names) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        for (String name : names) {
            List<String> phrase = Terms.of(name);
            if (seen.add(String.join(" ", phrase))) {
                Occurrences found = phrase(phrase);
                for (int i = 0; i < found.size(); i++) {
                    counts.put(found.passage(i), counts.getOrDefault(found.passage(i), 0) + found.count(i));
                }
            }
        }
        Map<Integer, Integer> result = new TreeMap<>();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            result.put(count.getKey(), thousandths(saturated(count.getValue(), count.getKey())));
        }
        return Collections.unmodifiableMap(result);
    }

    private Occurrences phrase(List<String> words) {
        Occurrences found = words.isEmpty() ? Occurrences.NONE : index.term(words.getFirst());
        for (int i = 1; i < words.size() && found.size() > 0; i++) {
            found = found.followedBy(index.term(words.get(i)), i);
        }
        return found;
    }

    private double idf(int passages) {
        return StrictMath.log(1 + (index.size() - passages + 0.5) / (passages + 0.5));
    }

    private double saturated(double count, int passage) {
        return count / (count + K1 * (1 - B + B * index.length(passage) / index.meanLength()));
    }

    private static int thousandths(double part) {
        return Math.max(1, (int) StrictMath.rint(part * MOST));
    }
}
