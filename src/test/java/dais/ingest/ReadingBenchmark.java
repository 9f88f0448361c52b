package dais.ingest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/// What reading a page costs, beside PDFBox's own text stripper on the same files in the same warm run: processor time of
/// the whole process in milliseconds a page, the least of several rounds.
final class ReadingBenchmark {
    private static final int ROUNDS = 9;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private record File(String name, byte[] bytes) {
    }

    private interface Reading {
        int pages(File file) throws IOException;
    }

    private ReadingBenchmark() {
    }

    /// Prints the figures.
    ///
    /// @param paths the files
    public static void main(String[] paths) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FontMappers.set(BuiltInFonts.INSTANCE);
        List<File> files = new ArrayList<>();
        for (String path : paths) {
            files.add(new File(path, Files.readAllBytes(Path.of(path))));
        }
        double plain = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            plain = Math.min(plain, millis(files, ReadingBenchmark::strip));
            ours = Math.min(ours,
                    millis(files, file -> new Ingestor().ingest(file.name(), file.bytes()).report().sheets()));
        }
        out.printf(Locale.ROOT, "PDFTextStripper %.2f ms a page, Dais %.2f ms a page, ratio %.2f%n", plain, ours,
                ours / plain);
    }

    private static int strip(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (new PDFTextStripper().getText(document).isEmpty()) {
                throw new IOException("no text in " + file.name());
            }
            return document.getNumberOfPages();
        }
    }

    private static double millis(List<File> files, Reading reading) throws IOException {
        long before = SYSTEM.getProcessCpuTime();
        int pages = 0;
        for (File file : files) {
            pages += reading.pages(file);
        }
        return (SYSTEM.getProcessCpuTime() - before) / 1e6 / pages;
    }
}
