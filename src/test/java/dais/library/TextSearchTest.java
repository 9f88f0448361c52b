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

    /// How often a phrase stands in a passage, by looking at every place.
    private static int count(List<String> phrase, String title, Words words) {
        return count(phrase, title) + 2 * count(phrase, words.heading()) + count(phrase, words.text());
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
        return Terms.of(title).size() + 2.0 * Terms.of(words.heading()).size() + Terms.of(words.text()).size();
    }

    @Property(tries = 300)
    void aPhraseIsFoundWhereItStandsAndNowhereElse(@ForAll("texts") String title, @ForAll("passages") List<Words> all,
            @ForAll("phrases") String phrase) {
        Map<Integer, Integer> found = new TextSearch(index(title, all)).names(List.of(phrase));
        double mean = all.stream().mapToDouble(words -> length(title, words)).average().orElse(1);
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            int count = count(Terms.of(phrase), title, all.get(i));
            if (count > 0) {
                double norm = 0.9 * (0.6 + 0.4 * length(title, all.get(i)) / Math.max(1, mean));
                expected.put(i, (int) StrictMath.rint(1000 * count / (count + norm)));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 300)
    void wordsAreScoredByBm25(@ForAll("texts") String title, @ForAll("passages") List<Words> all,
            @ForAll("phrases") String query) {
        Map<Integer, Integer> found = new TextSearch(index(title, all)).words(query, false);
        double mean = all.stream().mapToDouble(words -> length(title, words)).average().orElse(1);
        double[] scores = new double[all.size()];
        double best = 0;
        for (String term : new TreeSet<>(Terms.of(query))) {
            long n = all.stream().filter(words -> count(List.of(term), title, words) > 0).count();
            double idf = StrictMath.log(1 + (all.size() - n + 0.5) / (n + 0.5));
            best += idf;
            for (int i = 0; i < scores.length; i++) {
                int count = count(List.of(term), title, all.get(i));
                double norm = 0.9 * (0.6 + 0.4 * length(title, all.get(i)) / Math.max(1, mean));
                scores[i] += idf * count / (count + norm);
            }
        }
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                expected.put(i, Math.max(1, (int) StrictMath.rint(1000 * scores[i] / best)));
            }
        }
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((passage, score) -> assertThat(score).isBetween(expected.getOrDefault(passage, 0) - 1,
                expected.getOrDefault(passage, 0) + 1));
    }

    @Test
    void aPhraseDoesNotRunFromAHeadingIntoItsText() {
        Index index = index("Port", List.of(new Words("Export", "Controls are strict."), new Words("", "Fees.")));
        assertThat(new TextSearch(index).names(List.of("export controls"))).isEmpty();
        assertThat(new TextSearch(index).names(List.of("port fees"))).isEmpty();
        assertThat(new TextSearch(index).names(List.of("export", "fee"))).containsOnlyKeys(0, 1);
    }

    @Test
    void mostWordsMeansTwoThirds() {
        Index index = index("",
                List.of(new Words("", "alpha beta gamma"), new Words("", "alpha beta"), new Words("", "alpha")));
        TextSearch search = new TextSearch(index);
        assertThat(search.words("alpha beta gamma", true)).containsOnlyKeys(0, 1);
        assertThat(search.words("alpha beta", true)).containsOnlyKeys(0, 1);
        assertThat(search.words("alpha beta gamma", false)).containsOnlyKeys(0, 1, 2);
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
