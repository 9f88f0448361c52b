package dais.library;

import dais.model.Passage;
import dais.model.PassageKind;
import dais.model.Report;
import dais.text.Words;
import dais.world.SystemWorld;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Measures retrieval without anybody's judgement: the headings of sections are the queries, and the passages of the
/// section are what is wanted. The heading itself is taken out of the index, else it would find its own. Prints mean
/// average precision and nDCG@10. Not a test: run it by hand on a library of ingested reports,
///
/// `java -cp target/test-classes:target/classes:target/lib/* dais.library.RetrievalBenchmark LIBRARY`
///
/// The measure favours whatever draws on neighbours, which stand in the same section; so it is printed once more with
/// one passage of a section wanted at a time and the rest of the section left out of the ranking.
public final class RetrievalBenchmark {
    private static final int FEWEST_WORDS = 15;
    private static final int TOP = 10;
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)introduction|background|overview|conclusions?|summary|contents|appendix.*|in brief|concluding .*");

    private final Index index;
    private final List<Passage> passages = new ArrayList<>();
    /// The numbers of the passages of each section, by its query.
    private final Map<String, Set<Integer>> wanted = new TreeMap<>();

    private RetrievalBenchmark(Library library) {
        List<Shelved> shelf = new ArrayList<>();
        for (Report report : library.reports()) {
            List<Passage> kept = new ArrayList<>();
            for (Passage passage : library.passages(report.key())) {
                if (Words.count(passage.text().plain()) >= FEWEST_WORDS && isProse(passage.kind())) {
                    note(report, passage, passages.size() + kept.size());
                    kept.add(withoutItsHeading(passage));
                }
            }
            passages.addAll(kept);
            shelf.add(new Shelved(report.key().toString(), "", "", "", new LibraryFile(report, kept)));
        }
        wanted.values().removeIf(section -> section.size() < 2);
        List<Topic> topics = TopicsReader.read("topics.yaml", TopicsReader.standard());
        this.index = Objects.requireNonNull(Index.of(IndexEncoder.encode(shelf, List.of(), topics)));
    }

    private static boolean isProse(PassageKind kind) {
        return kind == PassageKind.PARAGRAPH || kind == PassageKind.ITEM;
    }

    private void note(Report report, Passage passage, int number) {
        String heading = passage.section().isEmpty() ? "" : passage.section().getLast();
        boolean speaks = new HashSet<>(Terms.of(heading)).size() >= 2 && !SAYS_NOTHING.matcher(heading).matches();
        if (speaks) {
            wanted.computeIfAbsent(heading + "\n" + report.key(), _ -> new HashSet<>()).add(number);
        }
    }

    private static Passage withoutItsHeading(Passage passage) {
        List<String> section = passage.section();
        return new Passage(passage.id(), passage.locator(),
                section.isEmpty() ? section : section.subList(0, section.size() - 1), passage.tags(),
                passage.proposed(), passage.kind(), passage.wording(), passage.doubt(), passage.text());
    }

    public static void main(String[] arguments) {
        RetrievalBenchmark benchmark = new RetrievalBenchmark(
                Library.open(new SystemWorld(), Path.of(arguments[0])).value());
        System.out.println(benchmark.wanted.size() + " queries, " + benchmark.passages.size() + " passages");
        PlainBm25 plain = new PlainBm25(benchmark.passages);
        TextSearch search = new TextSearch(benchmark.index);
        benchmark.print("BM25 on the text", query -> plain.ranked(query, Integer.MAX_VALUE));
        benchmark.print("Dais", query -> ranked(search.words(query, false)));
    }

    /// A way to rank passages.
    interface Method {
        List<Integer> ranked(String query);
    }

    private static List<Integer> ranked(Scores scores) {
        Map<Integer, Integer> values = new TreeMap<>();
        for (int i = 0; i < scores.size(); i++) {
            values.put(scores.passage(i), scores.value(i));
        }
        List<Integer> ranked = new ArrayList<>(values.keySet());
        ranked.sort((one, other) -> Integer.compare(values.getOrDefault(other, 0), values.getOrDefault(one, 0)));
        return ranked;
    }

    private void print(String name, Method method) {
        double[] sums = new double[4];
        for (Map.Entry<String, Set<Integer>> section : wanted.entrySet()) {
            List<Integer> ranked = method.ranked(section.getKey().substring(0, section.getKey().indexOf('\n')));
            sums[0] += averagePrecision(ranked, section.getValue());
            sums[1] += ndcg(ranked, section.getValue());
            for (int one : section.getValue()) {
                List<Integer> others = new ArrayList<>(ranked);
                others.removeIf(number -> number != one && section.getValue().contains(number));
                sums[2] += averagePrecision(others, Set.of(one)) / section.getValue().size();
                sums[3] += ndcg(others, Set.of(one)) / section.getValue().size();
            }
        }
        int count = wanted.size();
        System.out.printf(Locale.ROOT, "%-24s MAP %.3f  nDCG@10 %.3f   one at a time: MAP %.3f  nDCG@10 %.3f%n", name,
                sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count);
    }

    private static double averagePrecision(List<Integer> ranked, Set<Integer> wanted) {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (wanted.contains(ranked.get(i))) {
                hits++;
                sum += hits / (i + 1.0);
            }
        }
        return sum / wanted.size();
    }

    private static double ndcg(List<Integer> ranked, Set<Integer> wanted) {
        double gain = 0;
        double most = 0;
        for (int i = 0; i < TOP; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            gain += i < ranked.size() && wanted.contains(ranked.get(i)) ? discount : 0;
            most += i < wanted.size() ? discount : 0;
        }
        return gain / most;
    }
}
