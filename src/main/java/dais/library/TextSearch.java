package dais.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Searches the words of passages by BM25 (k1 = 0.9, b = 0.4, idf = ln(1 + (N - n + 0.5) / (n + 0.5))) over the fields
/// that [Field] weighs. Words of a query that stand side by side in a passage count once more, and so, for less, do other
/// names of a topic that a query names. A passage between others that answer the query is likely to be about it too, so it
/// is lent a part of their scores; one without a word of the query is not.
///
/// Scores are parts of the most that there could be, in thousandths and rounded, so that a choice never hangs on the last
/// bit of a sum.
final class TextSearch {
    static final double K1 = 0.9;
    static final double B = 0.4;
    /// How much two words side by side count, against the same words apart.
    static final double PAIR = 0.1;
    /// How much another name of a topic counts, against the one that was asked for.
    static final double SYNONYM = 0.15;
    /// How much of the mean of its neighbours' scores a passage is lent.
    static final double NEIGHBOURS = 0.8;
    private static final int LONGEST_NAME = 6;
    private static final int MOST = 1000;

    private final Index index;
    /// A topic is looked up first to know whether it is there, and then for its passages.
    private final Map<List<String>, Scores> known = new ConcurrentHashMap<>();

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

    /// The passages that hold words of a query.
    ///
    /// @param most whether only those count that hold at least two thirds of the words
    Scores words(String query, boolean most) {
        List<String> words = Terms.of(query);
        Set<String> terms = new TreeSet<>(words);
        Tally tally = new Tally();
        int[] held = new int[index.size()];
        for (String term : terms) {
            Occurrences found = index.term(term);
            tally.add(found, 1);
            for (int i = 0; i < found.size(); i++) {
                held[found.passage(i)]++;
            }
        }
        for (int i = 1; i < words.size(); i++) {
            tally.add(phrase(words.subList(i - 1, i + 1)), PAIR);
        }
        for (List<String> synonym : synonyms(query)) {
            Occurrences found = phrase(synonym);
            tally.add(found, SYNONYM);
        }
        int needed = most ? (terms.size() * 2 + 2) / 3 : 1;
        return tally.scores(held, needed);
    }

    /// The other names of topics that a query names somewhere in its words, split into stems.
    private Set<List<String>> synonyms(String query) {
        List<String> words = Terms.words(query);
        Set<List<String>> found = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
                int topic = index.topicNamed(Names.key(String.join(" ", words.subList(from, to))));
                if (topic >= 0) {
                    for (String name : Topics.names(index.topic(topic))) {
                        List<String> stems = Terms.of(name);
                        if (!stems.equals(Terms.of(String.join(" ", words.subList(from, to))))) {
                            found.add(stems);
                        }
                    }
                    from = to - 1;
                }
            }
        }
        return found;
    }

    /// The passages that name a topic by one of its names.
    Scores names(List<String> names) {
        Scores result = known.get(names);
        if (result == null) {
            result = search(names);
            known.put(List.copyOf(names), result);
        }
        return result;
    }

    private Scores search(List<String> names) {
        double[] counts = new double[index.size()];
        List<List<String>> phrases = new ArrayList<>();
        for (String name : names) {
            List<String> phrase = Terms.of(name);
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
                Occurrences found = phrase(phrase);
                for (int i = 0; i < found.size(); i++) {
                    counts[found.passage(i)] += found.count(i);
                }
            }
        }
        Tally tally = new Tally();
        int[] held = new int[counts.length];
        Index.Lengths lengths = index.lengths();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                held[i] = 1;
                tally.sums[i] = saturated(counts[i], lengths.of(i));
            }
        }
        tally.most = 1;
        return tally.scores(held, 1);
    }

    private Occurrences phrase(List<String> words) {
        Occurrences found = words.isEmpty() ? Occurrences.NONE : index.term(words.getFirst());
        for (int i = 1; i < words.size() && found.size() > 0; i++) {
            found = found.followedBy(index.term(words.get(i)), i);
        }
        return found;
    }

    private double saturated(double count, int length) {
        return count / (count + K1 * (1 - B + B * length / index.meanLength()));
    }

    /// What passages have earned so far.
    private final class Tally {
        final double[] sums = new double[index.size()];
        /// The most that a passage could have earned.
        double most;

        void add(Occurrences found, double weight) {
            double idf = weight * StrictMath.log(1 + (index.size() - found.size() + 0.5) / (found.size() + 0.5));
            Index.Lengths lengths = index.lengths();
            for (int i = 0; i < found.size(); i++) {
                sums[found.passage(i)] += idf * saturated(found.count(i), lengths.of(found.passage(i)));
            }
            most += idf;
        }

        /// @param held how many words of the query each passage holds
        /// @param needed how many it must hold
        Scores scores(int[] held, int needed) {
            Scores scores = new Scores();
            Index.Lengths lengths = index.lengths();
            Index.Lengths ahead = index.lengths();
            for (int report = 0; report < index.reports().size(); report++) {
                int end = index.first(report + 1);
                double before = 0;
                int next = index.first(report);
                for (int i = next; i < end; i++) {
                    // Notes and captions stand between the passages of a text, and are no neighbours to them.
                    next = Math.max(next, i + 1);
                    while (next < end && ahead.isAside(next)) {
                        next++;
                    }
                    if (held[i] >= needed && held[i] > 0) {
                        double lent = (before + (next < end ? sums[next] : 0)) / 2;
                        double part = (sums[i] + NEIGHBOURS * lent) / (most * (1 + NEIGHBOURS));
                        scores.add(i, Math.min(MOST, Math.max(1, (int) StrictMath.rint(part * MOST))));
                    }
                    before = lengths.isAside(i) ? before : sums[i];
                }
            }
            return scores;
        }
    }
}
