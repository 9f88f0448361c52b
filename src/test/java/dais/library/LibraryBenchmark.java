package dais.library;

import dais.diag.Failure;
import dais.ingest.Extraction;
import dais.ingest.Ingestor;
import dais.model.Report;
import dais.world.Limits;
import dais.world.SystemWorld;
import dais.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Prints how long a library takes to open and to answer. Not a test: run it by hand, with the arguments
///
/// - `fill LIBRARY PDF...` ingests the reports into a library;
/// - `open LIBRARY TOPIC` opens it once and looks the topic up, as a command does, for cold times;
/// - `time LIBRARY TOPIC` does the same many times and prints medians, for warm times.
public final class LibraryBenchmark {
    private static final int RUNS = 200;
    private static final double NANOS_PER_MILLI = 1e6;

    private final World world = new SystemWorld();
    private final Path folder;

    private LibraryBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        LibraryBenchmark benchmark = new LibraryBenchmark(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "fill" -> benchmark.fill(Arrays.copyOfRange(arguments, 2, arguments.length));
            case "open" -> benchmark.open(arguments[2]);
            case "time" -> benchmark.time(arguments[2]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private void fill(String[] files) {
        for (String file : files) {
            byte[] bytes = world.read(Path.of(file), Limits.REPORT_BYTES);
            try {
                Extraction extraction = new Ingestor().ingest(file, bytes);
                LibraryWriter.Added added = LibraryWriter.add(world, folder, extraction, bytes).value();
                print(added.file() + " " + added.passages().size(), 0);
            } catch (Failure failure) {
                print(file + ": " + failure.getMessage(), 0);
            }
        }
        long start = System.nanoTime();
        Library library = Library.open(world, folder).value();
        print("opened without an index, " + size(library) + " passages", System.nanoTime() - start);
    }

    private static int size(Library library) {
        int size = 0;
        for (Report report : library.reports()) {
            size += library.passages(report.key()).size();
        }
        return size;
    }

    private void open(String topic) {
        long start = System.nanoTime();
        Library library = Library.open(world, folder).value();
        long opened = System.nanoTime();
        int candidates = library.candidates(library.find(topic)).size();
        long found = System.nanoTime();
        print("open, cold", opened - start);
        print("topic of " + candidates + " candidates, cold", found - opened);
    }

    private void time(String topic) {
        long[] opening = new long[RUNS];
        long[] finding = new long[RUNS];
        long[] reading = new long[RUNS];
        int candidates = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Library library = Library.open(world, folder).value();
            long opened = System.nanoTime();
            candidates = library.candidates(library.find(topic)).size();
            long found = System.nanoTime();
            size(library);
            opening[i] = opened - start;
            finding[i] = found - opened;
            reading[i] = System.nanoTime() - found;
        }
        print("open, median of " + RUNS, median(opening));
        print("topic of " + candidates + " candidates", median(finding));
        print("every passage", median(reading));
    }

    private static long median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, long nanos) {
        System.out.println(
                nanos == 0 ? what : String.format(Locale.ROOT, "%-45s %8.2f ms", what, nanos / NANOS_PER_MILLI));
    }
}
