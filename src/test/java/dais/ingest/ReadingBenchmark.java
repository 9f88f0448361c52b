package dais.ingest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    private interface Reading {
        int pages(String name, byte[] file) throws IOException;
    }

    private ReadingBenchmark() {
    }

    /// Prints the figures.
    ///
    /// @param paths the files
    public static void main(String[] paths) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FontMappers.set(BuiltInFonts.INSTANCE);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, Files.readAllBytes(Path.of(path)));
        }
        double plain = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            plain = Math.min(plain, millis(files, ReadingBenchmark::strip));
            ours = Math.min(ours, millis(files, (name, file) -> new Ingestor().ingest(name, file).report().sheets()));
        }
        out.printf(Locale.ROOT, "PDFTextStripper %.2f ms a page, Dais %.2f ms a page, ratio %.2f%n", plain, ours,
                ours / plain);
    }

    private static int strip(String name, byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (new PDFTextStripper().getText(document).isEmpty()) {
                throw new IOException("no text in " + name);
            }
            return document.getNumberOfPages();
        }
    }

    private static double millis(Map<String, byte[]> files, Reading reading) throws IOException {
        long before = SYSTEM.getProcessCpuTime();
        int pages = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            pages += reading.pages(file.getKey(), file.getValue());
        }
        return (SYSTEM.getProcessCpuTime() - before) / 1e6 / pages;
    }
}
