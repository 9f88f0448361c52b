package dais.select;

import dais.spec.Audience;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much a reader would want each sentence of the rivals, by its parts, in thousandths. Sentences are compared with those
/// of their group: all of a section where it has a topic, else all of their report. Rounded to whole numbers before
/// anything is compared, so that no choice hangs on the last bit.
final class Score {
    private static final List<String> CLOSING = List.of("conclu", "final", "observ", "issues for congress",
            "policy issues", "policy options", "considerations");
    private static final int LONG = 35;
    private static final int WINDING = 30;
    /// A headless text has fewer different headings than this.
    private static final int FEWEST_HEADINGS = 3;
    private static final int MOST_LEAD = 2;

    private final List<Rival> rivals;
    private final boolean topical;
    private final Audience audience;
    private final List<Set<String>> wanted;
    private final @Nullable LocalDate newest;
    private final int[] first;
    private final int[] rivalOf;
    private final Likeness likeness;
    private final List<Map<Part, Integer>> parts;
    private final int[] totals;

    /// @param rivals all that compete
    /// @param topical whether the brief asks for topics
    /// @param wanted the terms of each section's topic
    Score(List<Rival> rivals, boolean topical, List<Set<String>> wanted, Audience audience) {
        this.rivals = rivals;
        this.topical = topical;
        this.wanted = wanted;
        this.audience = audience;
        LocalDate latest = null;
        List<List<String>> texts = new ArrayList<>();
        first = new int[rivals.size() + 1];
        for (int r = 0; r < rivals.size(); r++) {
            LocalDate date = rivals.get(r).report().date();
            latest = date != null && (latest == null || date.isAfter(latest)) ? date : latest;
            rivals.get(r).reading().sentences().forEach(sentence -> texts.add(sentence.terms()));
            first[r + 1] = texts.size();
        }
        newest = latest;
        rivalOf = new int[texts.size()];
        for (int r = 0; r < rivals.size(); r++) {
            Arrays.fill(rivalOf, first[r], first[r + 1], r);
        }
        likeness = new Likeness(texts);
        parts = new ArrayList<>();
        texts.forEach(_ -> parts.add(new EnumMap<>(Part.class)));
        totals = new int[texts.size()];
        for (int[] group : groups()) {
            score(group);
        }
    }

    /// How many sentences there are.
    int size() {
        return totals.length;
    }

    /// The number of a rival's sentence.
    int number(int rival, int sentence) {
        return first[rival] + sentence;
    }

    int rival(int sentence) {
        return rivalOf[sentence];
    }

    Sentence sentence(int number) {
        return rivals.get(rivalOf[number]).reading().sentences().get(number - first[rivalOf[number]]);
    }

    Likeness likeness() {
        return likeness;
    }

    int total(int sentence) {
        return totals[sentence];
    }

    Map<Part, Integer> parts(int sentence) {
        return parts.get(sentence);
    }

    /// Takes off what better sentences say already.
    void discount(int sentence, double likeness, Weights weights) {
        int less = -(int) StrictMath.rint(1000 * weights.repeats() * likeness);
        totals[sentence] += less - parts.get(sentence).getOrDefault(Part.REPEATS, 0);
        parts.get(sentence).put(Part.REPEATS, less);
    }

    Weights weights() {
        return Weights.of(true, topical, audience);
    }

    /// The sentences that are compared with each other.
    private List<int[]> groups() {
        Map<Object, List<Integer>> members = new HashMap<>();
        List<List<Integer>> inOrder = new ArrayList<>();
        for (int i = 0; i < rivalOf.length; i++) {
            Rival rival = rivals.get(rivalOf[i]);
            Object key = topical ? (Object) rival.section() : rival.report().key();
            List<Integer> group = members.get(key);
            if (group == null) {
                group = new ArrayList<>();
                members.put(key, group);
                inOrder.add(group);
            }
            group.add(i);
        }
        return inOrder.stream().map(group -> group.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private void score(int[] group) {
        Set<List<String>> sections = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (int i : group) {
            List<String> section = rivals.get(rivalOf[i]).passage().section();
            if (!section.isEmpty() && sections.add(section)) {
                section.forEach(heading -> headings.addAll(Terms.of(heading)));
            }
        }
        Weights weights = Weights.of(topical || sections.size() >= FEWEST_HEADINGS, topical, audience);
        double[] lead = new double[group.length];
        int[] inSection = new int[group.length];
        Map<List<String>, Integer> counts = new HashMap<>();
        double[] named = new double[group.length];
        for (int g = 0; g < group.length; g++) {
            inSection[g] = counts.merge(rivals.get(rivalOf[group[g]]).passage().section(), 1, Integer::sum) - 1;
            lead[g] = 1 / (1 + (topical ? place(group[g]) : g) / 10.0);
            Set<String> terms = new HashSet<>(sentence(group[g]).terms());
            long shared = terms.stream().filter(headings::contains).count();
            named[g] = shared / (1 + StrictMath.sqrt(terms.size()));
        }
        double[] centre = likeness.toCentre(group);
        standardise(lead);
        standardise(named);
        standardise(centre);
        for (int g = 0; g < group.length; g++) {
            int i = group[g];
            double nearBeginning = topical ? Math.min(lead[g], MOST_LEAD) : lead[g];
            set(i, Part.TOPIC, topical ? topic(i, weights) : 0);
            set(i, Part.PLACE,
                    weights.lead() * nearBeginning + weights.sectionLead() / (1 + inSection[g]) + place(i, weights));
            set(i, Part.CENTRE, weights.centre() * centre[g]);
            set(i, Part.HEADINGS, weights.headings() * named[g]);
            set(i, Part.WORDING, wording(sentence(i), weights));
            set(i, Part.READERS, readers(sentence(i), weights));
            set(i, Part.FRESH, weights.fresh() * freshness(rivals.get(rivalOf[i]).report().date()));
        }
    }

    private void set(int sentence, Part part, double amount) {
        int thousandths = (int) StrictMath.rint(1000 * amount);
        parts.get(sentence).put(part, thousandths);
        totals[sentence] += thousandths;
    }

    /// About how many sentences stand before it in its report.
    private int place(int i) {
        return rivals.get(rivalOf[i]).position() * 3 + i - first[rivalOf[i]];
    }

    private double topic(int i, Weights weights) {
        Rival rival = rivals.get(rivalOf[i]);
        Set<String> terms = wanted.get(rival.section());
        boolean names = !terms.isEmpty() && sentence(i).terms().stream().anyMatch(terms::contains);
        return weights.topic() * rival.relevance() / 1000 + (names ? weights.names() : 0);
    }

    private double place(int i, Weights weights) {
        Rival rival = rivals.get(rivalOf[i]);
        double place = rival.opening() ? weights.opening() : 0;
        int sentence = i - first[rivalOf[i]];
        if (sentence == 0) {
            place += weights.paragraphFirst();
            boolean opensSection = rivalOf[i] > 0 && rival.report().equals(rivals.get(rivalOf[i] - 1).report())
                    && !rival.passage().section().equals(rivals.get(rivalOf[i] - 1).passage().section());
            place += opensSection ? weights.sectionFirst() : 0;
        }
        if (!rival.passage().section().isEmpty()) {
            String heading = rival.passage().section().getLast().toLowerCase(Locale.ROOT);
            place += CLOSING.stream().anyMatch(heading::contains) ? weights.closing() : 0;
        }
        return place;
    }

    private static double wording(Sentence sentence, Weights weights) {
        double wording = weights.length() * Math.min(sentence.words(), LONG) / LONG;
        return wording + (sentence.traits().announces() ? weights.cue() : 0);
    }

    private static double readers(Sentence sentence, Weights weights) {
        double suits = weights.winding() * Math.max(0, sentence.words() - WINDING) / 10.0;
        return suits + (sentence.traits().figures() ? weights.figure() : 0)
                + (sentence.traits().law() ? weights.law() : 0);
    }

    /// 1 for the newest source of all, a half for one two years older.
    private double freshness(@Nullable LocalDate date) {
        if (newest == null || date == null) {
            return 0.5;
        }
        return 1 / (1 + ChronoUnit.DAYS.between(date, newest) / 730.0);
    }

    /// Each as its distance from the mean in standard deviations.
    private static void standardise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / Math.max(1, values.length);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = StrictMath.sqrt(squares / Math.max(1, values.length)) + 1e-9;
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean) / deviation;
        }
    }
}
