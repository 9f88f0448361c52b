package dais.library;

import dais.model.Label;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Wording;
import dais.world.SystemWorld;
import dais.world.World;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/// Measures libraries far larger than an office has. Not a test: run it by hand, with the arguments
///
/// - `generate LIBRARY N` writes N passages of 60 words, a hundred a report, the words by Zipf's law out of 80,000, names
///   of topics among them;
/// - `index LIBRARY` opens it without an index and then with one, and prints time and the most heap there was; run it
///   with `-Xmx512m`;
/// - `ask LIBRARY TOPIC...` prints the CPU time of looking a topic up and of a search, warm.
public final class ScaleBenchmark {
    private static final int A_REPORT = 100;
    private static final int VOCABULARY = 80_000;
    private static final int LENGTH = 60;
    private static final int RUNS = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int MEBI = 1 << 20;

    private final World world = new SystemWorld();
    private final Path folder;

    private ScaleBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        ScaleBenchmark benchmark = new ScaleBenchmark(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "generate" -> benchmark.generate(Integer.parseInt(arguments[2]));
            case "index" -> benchmark.index();
            case "ask" -> benchmark.ask(Arrays.copyOfRange(arguments, 2, arguments.length));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private void generate(int passages) {
        Random random = new Random(1);
        double[] upTo = new double[VOCABULARY];
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 10);
            upTo[i] = sum;
        }
        List<Topic> topics = TopicsReader.read("topics.yaml", TopicsReader.standard());
        for (int report = 0; report * A_REPORT < passages; report++) {
            ReportKey key = new ReportKey("R" + (10_000 + report), "1");
            List<Passage> all = new ArrayList<>();
            for (int i = 0; i < A_REPORT && report * A_REPORT + i < passages; i++) {
                String heading = words(random, upTo, 4, topics);
                all.add(new Passage(new PassageId(key, "p-" + i), Locator.NONE, List.of(heading), new TreeSet<>(),
                        new TreeMap<>(), PassageKind.PARAGRAPH, Wording.PARAPHRASE, List.of(),
                        Prose.plain(words(random, upTo, LENGTH, topics) + ".")));
            }
            Report about = new Report(key, "CRS Report", words(random, upTo, 6, topics), List.of(), null,
                    LocalDate.of(2010 + report % 15, 1 + report % 12, 1), 0, null, Label.PUBLIC, null);
            world.publish(Map.of(folder.resolve(Listing.fileName(key.id())), new LibraryFile(about, all).yaml()));
        }
    }

    /// One place in a hundred names a topic, the first of the vocabulary most often.
    private static String words(Random random, double[] upTo, int count, List<Topic> topics) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            if (random.nextInt(100) == 0) {
                double skewed = random.nextDouble() * random.nextDouble();
                words.add(topics.get((int) (skewed * topics.size())).topic());
            } else {
                int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
                words.add(word(found < 0 ? -found - 1 : found));
            }
        }
        return String.join(" ", words);
    }

    /// A number as syllables.
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 40; rest > 0; rest /= 40) {
            word.append("bcdfghjklmnprstvwz".charAt(rest % 40 % 18)).append("aeiou".charAt(rest % 40 / 8));
        }
        return word.toString();
    }

    private void index() {
        long start = System.nanoTime();
        Library library = Library.open(world, folder).value();
        print("opened without an index, " + library.reports().size() + " reports", System.nanoTime() - start);
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        System.out.println("most heap: " + peak / MEBI + " MiB");
        start = System.nanoTime();
        Library.open(world, folder);
        print("opened with its index", System.nanoTime() - start);
    }

    private void ask(String... topics) {
        long start = System.nanoTime();
        Library library = Library.open(world, folder).value();
        print("opened", System.nanoTime() - start);
        for (String topic : topics) {
            long[] looking = new long[RUNS];
            long[] searching = new long[RUNS];
            int candidates = 0;
            int found = 0;
            for (int i = 0; i < RUNS; i++) {
                Library fresh = Library.open(world, folder).value();
                long before = cpu();
                candidates = fresh.candidates(fresh.find(topic)).size();
                long between = cpu();
                found = fresh.search(topic).size();
                looking[i] = between - before;
                searching[i] = cpu() - between;
            }
            print(topic + ": topic of " + candidates, median(looking));
            print(topic + ": search with " + found, median(searching));
        }
        System.out.println(library.reports().size() + " reports");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }

    private static void print(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%-50s %10.2f ms%n", what, nanos / NANOS_PER_MILLI);
    }
}
