package dais.library;

import dais.build.BriefBuilder;
import dais.build.Built;
import dais.build.TopicBriefs;
import dais.model.Digest;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Report;
import dais.model.ReportKey;
import dais.select.Selection;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import dais.spec.SpecReader;
import dais.text.Words;
import dais.world.Beside;
import dais.world.Beside;
import dais.world.SystemWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Holds retrieval and the measured briefs against the labels of `src/test/gold/relevance.csv`: nDCG@10 of three methods, the
/// share of printed passages that are relevant, and the relevant words of a brief over those of as many words taken in
/// BM25's order. What nobody labelled is counted apart, and listed with `-v`. Not a test: run it by hand,
///
/// `java -cp target/test-classes:target/classes:target/lib/* dais.library.RelevanceBenchmark LIBRARY [-v]`
public final class RelevanceBenchmark {
    private static final int TOP = 10;
    private static final int LETTERS = 24;
    private static final int SHORT = 12;

    private final Library library;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<PassageId, Integer> numbers = new HashMap<>();
    /// Labels by topic and passage, `report digest`.
    private final Map<String, Map<String, Integer>> labels = new TreeMap<>();
    private final boolean verbose;
    /// The version of each report that a brief would cite.
    private final Map<String, ReportKey> newest = new TreeMap<>();

    private RelevanceBenchmark(Library library, boolean verbose) throws IOException {
        this.library = library;
        this.verbose = verbose;
        library.reports().stream().map(Report::key).forEach(
                key -> newest.merge(key.id(), key, (one, other) -> date(one).isAfter(date(other)) ? one : other));
        for (ReportKey report : newest.values()) {
            for (Passage passage : library.passages(report)) {
                numbers.put(passage.id(), passages.size());
                passages.add(passage);
            }
        }
        List<String> rows = Files.readAllLines(Path.of("src/test/gold/relevance.csv"));
        for (String row : rows.subList(1, rows.size())) {
            int topic = row.startsWith("\"") ? row.indexOf("\",") + 1 : row.indexOf(',');
            String[] cells = row.substring(topic + 1).split(",", -1);
            labels.computeIfAbsent(row.substring(0, topic).replace("\"", ""), _ -> new HashMap<>())
                    .put(cells[0] + " " + cells[1], Integer.parseInt(cells[2]));
        }
    }

    public static void main(String[] arguments) throws IOException {
        RelevanceBenchmark benchmark = new RelevanceBenchmark(
                Library.open(new SystemWorld(), Path.of(arguments[0])).value(), arguments.length > 1);
        benchmark.retrieval();
        benchmark.briefs();
    }

    private LocalDate date(ReportKey key) {
        return Objects.requireNonNullElse(library.report(key).orElseThrow().date(), LocalDate.MIN);
    }

    private List<Integer> offered(String topic) {
        return library.candidates(library.find(topic), newest::containsValue, Integer.MAX_VALUE).stream()
                .map(candidate -> numbers.getOrDefault(candidate.passage().id(), 0)).toList();
    }

    /// The label of a passage; -1 where it has none.
    private int label(String topic, Passage passage) {
        StringBuilder letters = new StringBuilder();
        String text = passage.text().plain().toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length() && letters.length() < LETTERS; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        String digest = Digest.of(letters.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, SHORT);
        return labels.getOrDefault(topic, Map.of()).getOrDefault(passage.id().report() + " " + digest, -1);
    }

    private void retrieval() {
        PlainBm25 plain = new PlainBm25(passages);
        double[] bm25 = new double[2];
        double[] dais = new double[2];
        int unjudged = 0;
        for (String topic : labels.keySet()) {
            List<Integer> ours = offered(topic);
            List<Integer> theirs = plain.ranked(topic, Integer.MAX_VALUE);
            bm25[0] += ndcg(topic, theirs, false);
            bm25[1] += ndcg(topic, theirs, true);
            double all = ndcg(topic, ours, false);
            dais[0] += all;
            dais[1] += ndcg(topic, ours, true);
            for (int i = 0; i < Math.min(TOP, ours.size()); i++) {
                Passage passage = passages.get(ours.get(i));
                int label = label(topic, passage);
                unjudged += label < 0 ? 1 : 0;
                if (verbose && label < 1) {
                    System.out.printf(Locale.ROOT, "  %-28s %2d label %2d %s%n", topic, i + 1, label, passage.id());
                }
            }
            System.out.printf(Locale.ROOT, "%-40s nDCG@10 %.3f%n", topic, all);
        }
        int n = labels.size();
        System.out.printf(Locale.ROOT,
                "nDCG@10: BM25 %.3f (judged only %.3f), Dais %.3f (judged only %.3f), %d unjudged%n", bm25[0] / n,
                bm25[1] / n, dais[0] / n, dais[1] / n, unjudged);
    }

    private double ndcg(String topic, List<Integer> ranked, boolean judgedOnly) {
        double gain = 0;
        int at = 0;
        for (int number : ranked) {
            int label = label(topic, passages.get(number));
            if (label < 0 && judgedOnly) {
                continue;
            }
            if (at == TOP) {
                break;
            }
            gain += Math.max(0, label) / log2(at + 2);
            at++;
        }
        List<Integer> best = new ArrayList<>(labels.getOrDefault(topic, Map.of()).values());
        best.sort((one, other) -> other - one);
        double most = 0;
        for (int i = 0; i < Math.min(TOP, best.size()); i++) {
            most += best.get(i) / log2(i + 2);
        }
        return most == 0 ? 0 : gain / most;
    }

    private static double log2(int number) {
        return Math.log(number) / Math.log(2);
    }

    private void briefs() throws IOException {
        PlainBm25 plain = new PlainBm25(passages);
        int printed = 0;
        int relevant = 0;
        int unjudged = 0;
        double words = 0;
        double bm25 = 0;
        double judgedWords = 0;
        for (Map.Entry<String, String> spec : TopicBriefs.specs().entrySet()) {
            BriefSpec read = SpecReader.read(spec.getKey(), spec.getValue().getBytes(StandardCharsets.UTF_8)).value();
            Built built = new BriefBuilder(library).build(read, Set.of(OutputFormat.PDF, OutputFormat.DOCX),
                    new Beside(new SystemWorld(), Path.of("").toAbsolutePath()));
            double length = 0;
            String first = "";
            for (Selection.Section section : built.selection().sections()) {
                String topic = String.valueOf(section.topic());
                first = first.isEmpty() ? topic : first;
                for (Selection.Used used : section.used()) {
                    int label = label(topic, used.excerpt().passage());
                    int count = Words.count(used.excerpt().text().plain());
                    length += count;
                    printed++;
                    relevant += label > 0 ? 1 : 0;
                    unjudged += label < 0 ? 1 : 0;
                    words += label > 0 ? count : 0;
                    judgedWords += label >= 0 ? count : 0;
                    if (verbose && label < 1) {
                        System.out.printf(Locale.ROOT, "  %-44s label %2d %s%n", spec.getKey(), label,
                                used.excerpt().passage().id());
                    }
                }
            }
            bm25 += inOrder(read.topics().stream().map(topic -> topic.value()).toList(), plain, length);
        }
        System.out.printf(Locale.ROOT,
                "printed %d, relevant %d, unjudged %d: %.3f of all, %.3f of those judged; relevant words %.3f of BM25's%n",
                printed, relevant, unjudged, (double) relevant / printed, (double) relevant / (printed - unjudged),
                words / bm25);
        System.out.printf(Locale.ROOT, "words judged %.0f, relevant %.0f, by BM25 %.0f%n", judgedWords, words, bm25);
    }

    /// The relevant words among as many taken in BM25's order, topic by topic for equal shares.
    private double inOrder(List<String> topics, PlainBm25 plain, double length) {
        double relevant = 0;
        for (String topic : topics) {
            double left = length / topics.size();
            for (int number : plain.ranked(topic, Integer.MAX_VALUE)) {
                Passage passage = passages.get(number);
                if (passage.kind() != PassageKind.PARAGRAPH && passage.kind() != PassageKind.ITEM) {
                    continue;
                }
                double count = Math.min(left, Words.count(passage.text().plain()));
                relevant += label(topic, passage) > 0 ? count : 0;
                left -= count;
                if (left <= 0) {
                    break;
                }
            }
        }
        return relevant;
    }
}
