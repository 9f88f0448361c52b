package dais.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How alike sentences are: the cosine of their terms, each weighed by how often it stands in the sentence and how few of
/// the others have it, (1 + ln c) * ln(1 + N / n).
final class Likeness {
    private final int[][] terms;
    private final double[][] weights;
    private final int lexicon;

    Likeness(List<List<String>> sentences) {
        int size = sentences.size();
        terms = new int[size][];
        weights = new double[size][];
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> counts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            counts.add(count(sentences.get(i), numbers, i));
        }
        lexicon = numbers.size();
        int[] spread = new int[lexicon];
        for (int[] row : terms) {
            for (int term : row) {
                spread[term]++;
            }
        }
        double[] rarity = new double[lexicon];
        for (int t = 0; t < lexicon; t++) {
            rarity[t] = StrictMath.log(1 + (double) size / spread[t]);
        }
        for (int i = 0; i < size; i++) {
            weights[i] = weigh(terms[i], counts.get(i), rarity);
        }
    }

    private int[] count(List<String> words, Map<String, Integer> numbers, int i) {
        int[] found = new int[words.size()];
        int[] counts = new int[words.size()];
        int distinct = 0;
        for (String word : words) {
            Integer known = numbers.get(word);
            int number = known == null ? numbers.size() : known;
            if (known == null) {
                numbers.put(word, number);
            }
            int at = 0;
            while (at < distinct && found[at] != number) {
                at++;
            }
            found[at] = number;
            counts[at]++;
            distinct = Math.max(distinct, at + 1);
        }
        terms[i] = java.util.Arrays.copyOf(found, distinct);
        return counts;
    }

    private static double[] weigh(int[] terms, int[] counts, double[] rarity) {
        double[] weights = new double[terms.length];
        double sum = 0;
        for (int k = 0; k < terms.length; k++) {
            double often = counts[k] == 1 ? 1 : 1 + StrictMath.log(counts[k]);
            weights[k] = often * rarity[terms[k]];
            sum += weights[k] * weights[k];
        }
        double length = StrictMath.sqrt(sum) + 1e-9;
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= length;
        }
        return weights;
    }

    /// How like the middle of a group each of its sentences is, from 0 to 1, in the group's order.
    double[] toCentre(int[] group) {
        double[] centre = new double[lexicon];
        for (int i : group) {
            for (int k = 0; k < terms[i].length; k++) {
                centre[terms[i][k]] += weights[i][k];
            }
        }
        double sum = 0;
        for (double weight : centre) {
            sum += weight * weight;
        }
        double length = StrictMath.sqrt(sum) + 1e-9;
        double[] result = new double[group.length];
        for (int g = 0; g < group.length; g++) {
            result[g] = dot(group[g], centre) / length;
        }
        return result;
    }

    /// How like one sentence each is, from 0 to 1.
    double[] to(int sentence) {
        double[] spread = new double[lexicon];
        for (int k = 0; k < terms[sentence].length; k++) {
            spread[terms[sentence][k]] = weights[sentence][k];
        }
        double[] result = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            result[i] = dot(i, spread);
        }
        return result;
    }

    private double dot(int sentence, double[] spread) {
        double sum = 0;
        int[] row = terms[sentence];
        for (int k = 0; k < row.length; k++) {
            sum += weights[sentence][k] * spread[row[k]];
        }
        return sum;
    }
}
