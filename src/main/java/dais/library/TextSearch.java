package dais.library;

import dais.model.Passage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Searches the words of passages by BM25 (k1 = 0.9, b = 0.4, idf = ln(1 + (N - n + 0.5) / (n + 0.5))), over the title
/// of the report, the headings, counted double, and the text.
///
/// Scores are parts of the most that the words could give, in thousandths and rounded, so that a choice never hangs on the
/// last bit of a sum.
final class TextSearch {
    private static final double K1 = 0.9;
    private static final double B = 0.4;
    private static final int MOST = 1000;
    private static final int HEADING_WEIGHT = 2;

    private final Index index;
    private final double averageLength;

    TextSearch(Index index) {
        this.index = index;
        long all = 0;
        for (int i = 0; i < index.size(); i++) {
            all += index.length(i);
        }
        this.averageLength = index.size() == 0 ? 1 : Math.max(1, all / (double) index.size());
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
            Postings found = index.term(term);
            double idf = idf(found.size());
            best += idf;
            for (int i = 0; i < found.size(); i++) {
                int passage = found.passage(i);
                scores[passage] += idf * saturated(found.weight(i), passage);
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
        Map<Integer, Double> counts = new TreeMap<>();
        Set<List<String>> seen = new java.util.HashSet<>();
        for (String name : names) {
            List<String> phrase = Terms.of(name);
            if (!phrase.isEmpty() && seen.add(phrase)) {
                count(phrase, counts);
            }
        }
        Map<Integer, Integer> result = new TreeMap<>();
        counts.forEach((passage, count) -> result.put(passage, thousandths(saturated(count, passage))));
        return result;
    }

    private void count(List<String> phrase, Map<Integer, Double> counts) {
        Postings first = index.term(phrase.getFirst());
        if (phrase.size() == 1) {
            for (int i = 0; i < first.size(); i++) {
                counts.merge(first.passage(i), first.weight(i), Double::sum);
            }
            return;
        }
        Map<Integer, Integer> held = new TreeMap<>();
        for (String term : new TreeSet<>(phrase)) {
            Postings found = index.term(term);
            for (int i = 0; i < found.size(); i++) {
                held.merge(found.passage(i), 1, Integer::sum);
            }
        }
        int needed = new TreeSet<>(phrase).size();
        held.forEach((number, count) -> {
            int times = count == needed ? times(phrase, number) : 0;
            if (times > 0) {
                counts.merge(number, (double) times, Double::sum);
            }
        });
    }

    /// How often a phrase stands in a passage, its headings and its report's title.
    private int times(List<String> phrase, int number) {
        Passage passage = index.passage(number);
        int times = times(phrase, passage.text().plain()) + times(phrase, index.title(number));
        for (String heading : passage.section()) {
            times += HEADING_WEIGHT * times(phrase, heading);
        }
        return times;
    }

    private static int times(List<String> phrase, String text) {
        List<String> terms = Terms.of(text);
        int times = 0;
        for (int from = Collections.indexOfSubList(terms, phrase); from >= 0;) {
            times++;
            List<String> rest = terms.subList(from + phrase.size(), terms.size());
            int next = Collections.indexOfSubList(rest, phrase);
            from = next < 0 ? -1 : from + phrase.size() + next;
        }
        return times;
    }

    private double idf(int passages) {
        return StrictMath.log(1 + (index.size() - passages + 0.5) / (passages + 0.5));
    }

    private double saturated(double count, int passage) {
        return count / (count + K1 * (1 - B + B * index.length(passage) / averageLength));
    }

    private static int thousandths(double part) {
        return Math.max(1, (int) StrictMath.rint(part * MOST));
    }
}
