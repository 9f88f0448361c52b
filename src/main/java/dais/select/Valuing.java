package dais.select;

import dais.select.Reading.Option;
import dais.spec.BriefSpec;
import dais.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs the ways to print each rival, and puts them as the problem that [Fit] solves.
///
/// A way is worth its words, each word what its sentence scores above the mean: with a length to fill that takes the best
/// sentences first, and no sentence is better for being short.
final class Valuing {
    /// Rivals whose best way is worth less a word than so many others never come near.
    private static final int MOST_PASSAGES = 90;
    /// Of one passage only the best ways for their length are tried.
    private static final int MOST_OPTIONS = 12;
    /// What a sentence at the mean is worth a word; filling the page with it is better than a gap.
    private static final int BASE = 60;
    private static final int LONE_SENTENCE = 85;
    /// The first sentence of a longer passage often only says what the rest is about; beside other reports it stands alone.
    private static final int LONE_OPENING = 65;
    private static final int WITH_GAP = 85;
    private static final int WHOLE = 110;
    /// The further down its section a passage stands by its score, the less it adds to what the section says.
    private static final int NEXT_IN_SECTION = 93;
    /// And the more passages of its own report stand above it there.
    private static final int NEXT_OF_REPORT = 95;

    private final List<Rival> rivals;
    private final List<Planned> sections;
    private final Ledger ledger;
    private final Score score;
    private final Novelty novelty;
    private final boolean topical;

    Valuing(BriefSpec spec, List<Rival> rivals, List<Planned> sections, Ledger ledger) {
        this.rivals = rivals;
        this.sections = sections;
        this.ledger = ledger;
        this.topical = sections.stream().noneMatch(Planned::optional);
        List<Set<String>> wanted = new ArrayList<>();
        for (Planned section : sections) {
            wanted.add(section.topic() == null ? Set.of() : new HashSet<>(Terms.of(section.topic())));
        }
        this.score = new Score(rivals, topical, wanted, spec.audience().value());
        this.novelty = new Novelty(score);
    }

    /// @param words how many words the brief will have, about
    List<Fit.Section> sections(int words) {
        boolean[] usable = new boolean[score.size()];
        for (int r = 0; r < rivals.size(); r++) {
            for (Option option : rivals.get(r).reading().options()) {
                for (int s = option.from(); s < option.end(); s++) {
                    usable[score.number(r, s)] |= option.holds(s);
                }
            }
        }
        novelty.discount(words, usable, List.of());
        int mean = mean(usable);
        List<Entry> entries = new ArrayList<>();
        for (int r = 0; r < rivals.size(); r++) {
            Entry entry = entry(r, mean);
            ledger.weigh(rivals.get(r).passage(), entry.worth);
            if (!entry.excerpts.isEmpty()) {
                entries.add(entry);
            } else if (ledger.isCut(rivals.get(r).passage())) {
                ledger.cut(rivals.get(r).passage(), rivals.get(r).reading().obstacle());
            }
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> -entry.worth.total()));
        return problem(entries);
    }

    private int mean(boolean[] usable) {
        long sum = 0;
        int count = 0;
        for (int i = 0; i < usable.length; i++) {
            if (usable[i]) {
                sum += score.total(i);
                count++;
            }
        }
        return count == 0 ? 0 : (int) (sum / count);
    }

    /// A rival with the ways to print it.
    private static final class Entry {
        private final Rival rival;
        private final List<Excerpt> excerpts = new ArrayList<>();
        private final List<Integer> values = new ArrayList<>();
        private Selection.Worth worth = Selection.Worth.NONE;

        Entry(Rival rival) {
            this.rival = rival;
        }
    }

    private Entry entry(int r, int mean) {
        Rival rival = rivals.get(r);
        Entry entry = new Entry(rival);
        List<Weighed> ways = new ArrayList<>();
        int twin = -1;
        for (Option option : rival.reading().options()) {
            int repeated = twin(r, option);
            if (repeated >= 0) {
                twin = repeated;
            } else {
                ways.add(weigh(r, option, mean));
            }
        }
        if (ways.isEmpty() && twin >= 0) {
            ledger.cut(rival.passage(),
                    "says nearly the same as " + rivals.get(score.rival(twin)).passage().id() + ", which scores higher",
                    "exclude that one, or name this one under `include:`");
        }
        ways.sort(Comparator.comparingLong((Weighed way) -> -way.value).thenComparingInt(way -> way.words));
        int shortest = Integer.MAX_VALUE;
        for (Weighed way : ways) {
            if (way.words < shortest && entry.excerpts.size() < MOST_OPTIONS) {
                shortest = way.words;
                entry.excerpts.add(excerpt(rival, way.option));
                entry.values.add((int) way.value);
            }
        }
        entry.worth = best(r, ways);
        return entry;
    }

    /// A way to print a passage, weighed.
    private record Weighed(Option option, int words, long value) {
    }

    private int twin(int r, Option option) {
        for (int s = option.from(); s < option.end(); s++) {
            int twin = option.holds(s) ? novelty.twin(score.number(r, s)) : -1;
            if (twin >= 0) {
                return twin;
            }
        }
        return -1;
    }

    private Weighed weigh(int r, Option option, int mean) {
        Reading reading = rivals.get(r).reading();
        long value = 0;
        int words = 0;
        for (int s = option.from(); s < option.end(); s++) {
            if (option.holds(s)) {
                int count = reading.sentences().get(s).words();
                words += count;
                value += (long) count * Math.max(BASE / 4, BASE + score.total(score.number(r, s)) - mean);
            }
        }
        boolean whole = option.size() == reading.sentences().size();
        int lone = topical && option.from() == 0 ? LONE_OPENING : LONE_SENTENCE;
        int form = whole ? WHOLE : option.hasGap() ? WITH_GAP : option.size() == 1 ? lone : 100;
        return new Weighed(option, words, value * form / 100 / 10);
    }

    private static Excerpt excerpt(Rival rival, Option option) {
        List<Sentence> sentences = rival.reading().sentences();
        if (option.size() == sentences.size()) {
            return Excerpt.whole(rival.passage());
        }
        List<TextRange> runs = new ArrayList<>();
        runs.add(new TextRange(sentences.get(option.from()).at().from(), sentences.get(option.to() - 1).at().to()));
        if (option.hasGap()) {
            runs.add(new TextRange(sentences.get(option.again()).at().from(),
                    sentences.get(option.end() - 1).at().to()));
        }
        return Excerpt.of(rival.passage(), runs);
    }

    /// The passage's score: that of its best way a word, or of its best sentence where there is no way.
    private Selection.Worth best(int r, List<Weighed> ways) {
        Option best = null;
        long most = Long.MIN_VALUE;
        for (Weighed way : ways) {
            long perWord = way.value * 100 / way.words;
            if (perWord > most) {
                most = perWord;
                best = way.option;
            }
        }
        int n = rivals.get(r).reading().sentences().size();
        return n == 0 ? Selection.Worth.NONE : worth(r, best == null ? Option.run(0, n) : best);
    }

    /// The parts of a score, each the mean over the words of the sentences.
    private Selection.Worth worth(int r, Option option) {
        Map<Part, Long> sums = new EnumMap<>(Part.class);
        long words = 0;
        for (int s = option.from(); s < option.end(); s++) {
            if (option.holds(s)) {
                int count = rivals.get(r).reading().sentences().get(s).words();
                words += count;
                score.parts(score.number(r, s))
                        .forEach((part, amount) -> sums.merge(part, (long) amount * count, Long::sum));
            }
        }
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        int total = 0;
        for (Map.Entry<Part, Long> sum : sums.entrySet()) {
            int mean = (int) Math.floorDiv(sum.getValue(), Math.max(1, words));
            total += mean;
            if (mean != 0) {
                parts.put(sum.getKey(), mean);
            }
        }
        return new Selection.Worth(total, parts);
    }

    private List<Fit.Section> problem(List<Entry> entries) {
        List<List<Fit.Passage>> passages = new ArrayList<>();
        sections.forEach(_ -> passages.add(new ArrayList<>()));
        Map<String, Integer> ofReports = new HashMap<>();
        int seen = 0;
        for (Entry entry : entries) {
            List<Fit.Passage> section = passages.get(entry.rival.section());
            if (seen >= MOST_PASSAGES && !section.isEmpty()) {
                ledger.cut(entry.rival.passage(), MOST_PASSAGES + " passages score higher");
                continue;
            }
            seen++;
            String report = entry.rival.section() + " " + entry.rival.report().id();
            int ofReport = ofReports.merge(report, 1, Integer::sum) - 1;
            double less = topical
                    ? StrictMath.pow(NEXT_IN_SECTION / 100.0, section.size())
                            * StrictMath.pow(NEXT_OF_REPORT / 100.0, ofReport)
                    : 1;
            List<Integer> values = entry.values.stream().map(value -> (int) StrictMath.rint(value * less)).toList();
            section.add(new Fit.Passage(entry.excerpts, values));
        }
        List<Fit.Section> problem = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            Planned section = sections.get(s);
            Integer limit = section.limit();
            int most = limit == null ? Knapsack.UNLIMITED : Math.max(0, limit - section.pinned().size());
            problem.add(new Fit.Section(most, section.optional() ? section.heading() : null,
                    !section.optional() && section.pinned().isEmpty(), passages.get(s)));
        }
        return problem;
    }
}
