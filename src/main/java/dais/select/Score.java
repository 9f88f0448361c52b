package dais.select;

import dais.text.Openers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How much a reader would want a passage, in thousandths: how well it answers the topic, where it stands in its report,
/// how central it is among its rivals, and how fresh. The parts are those of the structural score measured on CRS reports
/// and their own summaries; weights set by hand. Rounded to whole numbers before anything is compared, so that no choice
/// hangs on the last bit.
final class Score {
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:congress (?:may|might|could|has)|requires?|required|issues? for congress|policymakers|concerns?|key|primary|major|significant|debate|options?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Rival> candidates;
    private final Set<String> about;
    private final @Nullable LocalDate newest;
    private final List<Vector> vectors = new ArrayList<>();
    private final Vector centre;

    /// The weights of a text's terms, by the terms' numbers in rising order.
    private static final class Vector {
        private final int[] terms;
        private final double[] weights;

        Vector(int[] terms, double[] weights) {
            this.terms = terms;
            this.weights = weights;
        }

        /// The cosine of two vectors of length one.
        double cosine(Vector other) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < terms.length && j < other.terms.length) {
                if (terms[i] == other.terms[j]) {
                    sum += weights[i++] * other.weights[j++];
                } else if (terms[i] < other.terms[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum;
        }

        Vector normalised() {
            double sum = 0;
            for (double weight : weights) {
                sum += weight * weight;
            }
            double length = StrictMath.sqrt(sum) + 1e-9;
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= length;
            }
            return this;
        }
    }

    /// @param candidates all that compete for the brief
    /// @param title the brief's title, which says what all of it is about
    Score(List<Rival> candidates, String title) {
        this.candidates = candidates;
        this.about = Terms.of(title);
        this.newest = candidates.stream().map(c -> c.report().date()).filter(Objects::nonNull).max(LocalDate::compareTo)
                .orElse(null);
        List<Map<String, Integer>> counts = new ArrayList<>();
        Map<String, Integer> spread = new TreeMap<>();
        for (Rival candidate : candidates) {
            Map<String, Integer> terms = Terms.counted(candidate.passage().text().plain());
            counts.add(terms);
            terms.keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
        }
        Map<String, Integer> numbers = new HashMap<>();
        spread.keySet().forEach(term -> numbers.put(term, numbers.size()));
        double[] sum = new double[numbers.size()];
        for (Map<String, Integer> terms : counts) {
            Vector vector = weighed(terms, numbers, spread);
            vectors.add(vector);
            for (int i = 0; i < vector.terms.length; i++) {
                sum[vector.terms[i]] += vector.weights[i];
            }
        }
        int[] all = new int[sum.length];
        Arrays.setAll(all, i -> i);
        this.centre = new Vector(all, sum).normalised();
    }

    /// A term weighs by how often it stands in the text and how few of the others have it.
    private Vector weighed(Map<String, Integer> terms, Map<String, Integer> numbers, Map<String, Integer> spread) {
        int[] ids = new int[terms.size()];
        double[] weights = new double[terms.size()];
        int i = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            ids[i] = numbers.getOrDefault(term.getKey(), 0);
            double rarity = StrictMath.log(1 + (double) candidates.size() / spread.getOrDefault(term.getKey(), 1));
            weights[i++] = (1 + StrictMath.log(term.getValue())) * rarity;
        }
        return new Vector(ids, weights).normalised();
    }

    /// The score of one candidate by its place in the list; at least 1.
    int of(int index) {
        Rival candidate = candidates.get(index);
        String text = candidate.passage().text().plain();
        double lead = 1 / (1 + candidate.position() / 10.0);
        double length = Math.min(text.length(), 200) / 200.0;
        long score = Math.round(600 * candidate.relevance() / 1000.0 + 120 * lead
                + 200 * vectors.get(index).cosine(centre) + 60 * headingOverlap(candidate) + 160 * aboutness(candidate)
                + 40 * length + 40 * freshness(candidate));
        if (CUE.matcher(text).find()) {
            score += 40;
        }
        if (Openers.pointsElsewhere(text)) {
            score -= 300;
        }
        return (int) Math.max(1, score);
    }

    /// How alike two candidates are, from 0 to 1: the cosine of their words.
    double alike(int one, int other) {
        return vectors.get(one).cosine(vectors.get(other));
    }

    /// The share of the title's terms that a passage or its tags name.
    private double aboutness(Rival candidate) {
        if (about.isEmpty()) {
            return 0;
        }
        Set<String> words = Terms.of(candidate.passage().text().plain() + " "
                + String.join(" ", candidate.passage().tags()) + " " + candidate.report().title());
        return (double) about.stream().filter(words::contains).count() / about.size();
    }

    private static double headingOverlap(Rival candidate) {
        Set<String> heading = Terms.of(String.join(" ", candidate.passage().section()));
        if (heading.isEmpty()) {
            return 0;
        }
        Set<String> words = Terms.of(candidate.passage().text().plain());
        long shared = heading.stream().filter(words::contains).count();
        return (double) shared / heading.size();
    }

    /// 1 for the newest source of all, falling by a half in two years.
    private double freshness(Rival candidate) {
        LocalDate date = candidate.report().date();
        if (newest == null || date == null) {
            return 0.5;
        }
        return 1 / (1 + ChronoUnit.DAYS.between(date, newest) / 730.0);
    }
}
