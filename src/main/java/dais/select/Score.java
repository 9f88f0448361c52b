package dais.select;

import dais.text.Openers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<Map<String, Double>> vectors = new ArrayList<>();
    private final Map<String, Double> centre = new TreeMap<>();

    /// @param candidates all that compete for the brief
    /// @param title the brief's title, which says what all of it is about
    Score(List<Rival> candidates, String title) {
        this.candidates = candidates;
        this.about = Terms.of(title);
        this.newest = candidates.stream().map(c -> c.report().date()).filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo).orElse(null);
        List<Map<String, Integer>> counts = new ArrayList<>();
        Map<String, Integer> spread = new TreeMap<>();
        for (Rival candidate : candidates) {
            Map<String, Integer> terms = Terms.counted(candidate.passage().text().plain());
            counts.add(terms);
            terms.keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
        }
        for (Map<String, Integer> terms : counts) {
            Map<String, Double> vector = weighed(terms, spread);
            vectors.add(vector);
            vector.forEach((term, weight) -> centre.merge(term, weight, Double::sum));
        }
        normalise(centre);
    }

    private Map<String, Double> weighed(Map<String, Integer> terms, Map<String, Integer> spread) {
        Map<String, Double> vector = new TreeMap<>();
        terms.forEach((term, count) -> vector.put(term, (1 + StrictMath.log(count))
                * StrictMath.log(1 + (double) candidates.size() / spread.getOrDefault(term, 1))));
        normalise(vector);
        return vector;
    }

    private static void normalise(Map<String, Double> vector) {
        double sum = 0;
        for (double weight : vector.values()) {
            sum += weight * weight;
        }
        double length = StrictMath.sqrt(sum) + 1e-9;
        vector.replaceAll((_, weight) -> weight / length);
    }

    /// The score of one candidate by its place in the list; at least 1.
    int of(int index) {
        Rival candidate = candidates.get(index);
        String text = candidate.passage().text().plain();
        double lead = 1 / (1 + candidate.position() / 10.0);
        double length = Math.min(text.length(), 200) / 200.0;
        long score = Math.round(600 * candidate.relevance() / 1000.0 + 120 * lead
                + 200 * cosine(vectors.get(index), centre) + 60 * headingOverlap(candidate) + 160 * aboutness(candidate)
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
        return cosine(vectors.get(one), vectors.get(other));
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        boolean shorter = one.size() <= other.size();
        Map<String, Double> small = shorter ? one : other;
        Map<String, Double> large = shorter ? other : one;
        double sum = 0;
        for (Map.Entry<String, Double> entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
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
