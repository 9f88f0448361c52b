package dais.library;

import dais.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The yardstick for retrieval: BM25 over the text of passages and nothing else (k1 = 0.9, b = 0.4, idf =
/// ln(1 + (N - n + 0.5) / (n + 0.5)), the settings of Anserini). It shares the splitting of words with the search that it
/// is held against, and nothing more.
final class PlainBm25 {
    private static final double K1 = 0.9;
    private static final double B = 0.4;

    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final double mean;

    PlainBm25(List<Passage> passages) {
        long total = 0;
        for (Passage passage : passages) {
            Map<String, Integer> terms = new HashMap<>();
            List<String> words = Terms.of(passage.text().plain());
            words.forEach(word -> terms.merge(word, 1, Integer::sum));
            terms.keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
            counts.add(terms);
            lengths.add(words.size());
            total += words.size();
        }
        mean = Math.max(1, total / (double) Math.max(1, passages.size()));
    }

    /// The numbers of the passages that hold a word of the query, the best first, at most `most`.
    List<Integer> ranked(String query, int most) {
        double[] scores = new double[counts.size()];
        for (String term : new TreeSet<>(Terms.of(query))) {
            int found = spread.getOrDefault(term, 0);
            double idf = StrictMath.log(1 + (counts.size() - found + 0.5) / (found + 0.5));
            for (int i = 0; i < scores.length; i++) {
                int count = counts.get(i).getOrDefault(term, 0);
                scores[i] += idf * count / (count + K1 * (1 - B + B * lengths.get(i) / mean));
            }
        }
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                ranked.add(i);
            }
        }
        ranked.sort((one, other) -> Double.compare(scores[other], scores[one]));
        return ranked.subList(0, Math.min(most, ranked.size()));
    }
}
