package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Label;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextSearchTest {

    /// A passage as the oracle sees it.
    record Words(String heading, String text) {
    }

    private static Index index(String title, List<Words> all) {
        ReportKey key = new ReportKey("A1", "");
        Report report = new Report(key, "Office note", title, List.of(), null, null, 0, null, Label.OFFICE, null);
        List<Passage> passages = new ArrayList<>();
        for (Words words : all) {
            passages.add(new Passage(new PassageId(key, "p" + passages.size()), Locator.NONE,
                    words.heading().isEmpty() ? List.of() : List.of(words.heading()), new TreeSet<>(), new TreeMap<>(),
                    PassageKind.PARAGRAPH, Wording.PARAPHRASE, List.of(), Prose.plain(words.text())));
        }
        byte[] bytes = IndexEncoder.encode(
                List.of(new Shelved("A1.yaml", "1", "2", "", new LibraryFile(report, passages))), List.of(), List.of());
        return Objects.requireNonNull(Index.of(bytes));
    }

    /// How much a phrase weighs in a passage, by looking at every place.
    private static int count(List<String> phrase, String title, Words words) {
        return Field.TITLE.weight() * count(phrase, title) + Field.HEADING.weight() * count(phrase, words.heading())
                + Field.TEXT.weight() * count(phrase, words.text());
    }

    private static int count(List<String> phrase, String text) {
        List<String> terms = Terms.of(text);
        int count = 0;
        for (int i = 0; i + phrase.size() <= terms.size(); i++) {
            count += terms.subList(i, i + phrase.size()).equals(phrase) ? 1 : 0;
        }
        return count;
    }

    private static double length(String title, Words words) {
        return (double) Field.TITLE.weight() * Terms.of(title).size()
                + (double) Field.HEADING.weight() * Terms.of(words.heading()).size()
                + (double) Field.TEXT.weight() * Terms.of(words.text()).size();
    }

    private static double saturated(List<String> phrase, String title, List<Words> all, int i) {
        double mean = all.stream().mapToDouble(words -> length(title, words)).average().orElse(1);
        int count = count(phrase, title, all.get(i));
        return count / (count
                + TextSearch.K1 * (1 - TextSearch.B + TextSearch.B * length(title, all.get(i)) / Math.max(1, mean)));
    }

    private static double idf(List<String> phrase, String title, List<Words> all) {
        long n = all.stream().filter(words -> count(phrase, title, words) > 0).count();
        return StrictMath.log(1 + (all.size() - n + 0.5) / (n + 0.5));
    }

    /// The scores in thousandths of those that have one, each lent a part of its neighbours' mean.
    private static Map<Integer, Integer> lent(double[] sums, double most) {
        Map<Integer, Integer> scores = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            double before = i > 0 ? sums[i - 1] : 0;
            double after = i + 1 < sums.length ? sums[i + 1] : 0;
            double part = (sums[i] + TextSearch.NEIGHBOURS * (before + after) / 2)
                    / (most * (1 + TextSearch.NEIGHBOURS));
            if (sums[i] > 0) {
                scores.put(i, Math.max(1, (int) StrictMath.rint(1000 * part)));
            }
        }
        return scores;
    }

    private static Map<Integer, Integer> map(Scores scores) {
        Map<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < scores.size(); i++) {
            map.put(scores.passage(i), scores.value(i));
        }
        return map;
    }

    private static void assertNearly(Map<Integer, Integer> found, Map<Integer, Integer> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((passage, score) -> assertThat(score).isBetween(expected.getOrDefault(passage, 0) - 1,
                expected.getOrDefault(passage, 0) + 1));
    }

    @Property(tries = 300)
    void aPhraseIsFoundWhereItStandsAndNowhereElse(@ForAll("texts") String title, @ForAll("passages") List<Words> all,
            @ForAll("phrases") String phrase) {
        double[] sums = new double[all.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = saturated(Terms.of(phrase), title, all, i);
        }
        assertNearly(map(new TextSearch(index(title, all)).names(List.of(phrase))), lent(sums, 1));
    }

    @Property(tries = 300)
    void wordsAreScoredByBm25AndPairsOfThemOnceMore(@ForAll("texts") String title, @ForAll("passages") List<Words> all,
            @ForAll("phrases") String query) {
        List<String> terms = Terms.of(query);
        double[] sums = new double[all.size()];
        double most = 0;
        for (String term : new TreeSet<>(terms)) {
            most += idf(List.of(term), title, all);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += idf(List.of(term), title, all) * saturated(List.of(term), title, all, i);
            }
        }
        for (int j = 1; j < terms.size(); j++) {
            List<String> pair = terms.subList(j - 1, j + 1);
            most += TextSearch.PAIR * idf(pair, title, all);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += TextSearch.PAIR * idf(pair, title, all) * saturated(pair, title, all, i);
            }
        }
        assertNearly(map(new TextSearch(index(title, all)).words(query, false)), lent(sums, most));
    }

    @Test
    void aPhraseDoesNotRunFromAHeadingIntoItsText() {
        Index index = index("Port", List.of(new Words("Export", "Controls are strict."), new Words("", "Fees.")));
        assertThat(map(new TextSearch(index).names(List.of("export controls")))).isEmpty();
        assertThat(map(new TextSearch(index).names(List.of("port fees")))).isEmpty();
        assertThat(map(new TextSearch(index).names(List.of("export", "fee")))).containsOnlyKeys(0, 1);
    }

    @Test
    void mostWordsMeansTwoThirds() {
        Index index = index("",
                List.of(new Words("", "alpha beta gamma"), new Words("", "alpha beta"), new Words("", "alpha")));
        TextSearch search = new TextSearch(index);
        assertThat(map(search.words("alpha beta gamma", true))).containsOnlyKeys(0, 1);
        assertThat(map(search.words("alpha beta", true))).containsOnlyKeys(0, 1);
        assertThat(map(search.words("alpha beta gamma", false))).containsOnlyKeys(0, 1, 2);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of("port", "crane", "tide", "grain", "fees", "the", "rail", "Ports", "piers.").list()
                .ofMaxSize(12).map(words -> String.join(" ", words));
    }

    @Provide
    static Arbitrary<String> phrases() {
        return Arbitraries.of("port", "crane", "tide", "grain", "fee", "volcano").list().ofMinSize(1).ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    @Provide
    static Arbitrary<List<Words>> passages() {
        return Combinators.combine(texts(), texts()).as(Words::new).list().ofMinSize(1).ofMaxSize(8);
    }
}
