package dais.ingest;

import dais.style.Face;
import dais.style.FontBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Reads two-column PDFs across their columns, as careless converters do, and measures how often that is noticed and how
/// many of the lines are joined again as they stood: a line for each file, and a summary.
final class ReadAcross {
    /// A line of a page with the column it stands in.
    record Placed(String text, boolean right, float baseline) {
    }

    private static final float LEVEL = 3.5f;

    private ReadAcross() {
    }

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int alarms = 0;
        int missed = 0;
        int counted = 0;
        List<Double> joined = new ArrayList<>();
        for (String file : files) {
            List<List<Placed>> pages = pages(Files.readAllBytes(Path.of(file)));
            if (pages.isEmpty()) {
                continue;
            }
            counted++;
            List<String> inOrder = new ArrayList<>();
            List<String> across = new ArrayList<>();
            for (List<Placed> page : pages) {
                page.stream().filter(line -> !line.right()).forEach(line -> inOrder.add(line.text()));
                page.stream().filter(Placed::right).forEach(line -> inOrder.add(line.text()));
                page.forEach(line -> across.add(line.text()));
            }
            alarms += Interleaving.isIn(inOrder) ? 1 : 0;
            missed += Interleaving.isIn(across) ? 0 : 1;
            double share = joined(pages, across);
            joined.add(share);
            out.printf(Locale.ROOT, "%-60s %4d lines, in order %.2f/%.2f, across %.2f/%.2f, joined %.4f%n", file,
                    across.size(), Interleaving.share(inOrder, 1), Interleaving.share(inOrder, 2),
                    Interleaving.share(across, 1), Interleaving.share(across, 2), share);
        }
        joined.sort(Comparator.naturalOrder());
        out.printf(Locale.ROOT,
                "%d documents: %d false alarms, %d missed; joined: mean %.4f, median %.4f, least %.4f%n", counted,
                alarms, missed, joined.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                joined.isEmpty() ? 0 : joined.get(joined.size() / 2), joined.isEmpty() ? 0 : joined.getFirst());
    }

    /// The share of the lines with a next one in their column that are given that very one.
    static double joined(List<List<Placed>> pages, List<String> all) {
        LineJoins joins = new LineJoins(new FontBook().metrics(Face.SERIF), all);
        int right = 0;
        int counted = 0;
        for (int p = 0; p < pages.size(); p++) {
            List<Placed> page = pages.get(p);
            @Nullable
            String next = p + 1 < pages.size() ? pages.get(p + 1).getFirst().text() : null;
            List<Integer> order = ColumnSorter.order(joins, page.stream().map(Placed::text).toList(), next);
            Map<Integer, Integer> found = new HashMap<>();
            for (int i = 0; i + 1 < order.size(); i++) {
                found.put(order.get(i), order.get(i + 1));
            }
            for (boolean column : new boolean[]{false, true}) {
                int before = -1;
                for (int i = 0; i < page.size(); i++) {
                    if (page.get(i).right() == column) {
                        counted += before >= 0 ? 1 : 0;
                        right += before >= 0 && found.getOrDefault(before, -1) == i ? 1 : 0;
                        before = i;
                    }
                }
            }
        }
        return counted == 0 ? 1 : right / (double) counted;
    }

    /// The lines of the pages with two columns, in the order of one who reads across them.
    private static List<List<Placed>> pages(byte[] pdf) throws IOException {
        List<PageRuns> sheets = new ArrayList<>();
        try (PDDocument document = PdfOpener.open("file", pdf)) {
            GlyphReader reader = new GlyphReader(10_000_000);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                sheets.add(reader.read(document.getPage(i), i + 1));
            }
        }
        List<List<Placed>> pages = new ArrayList<>();
        for (PageLines.Reading reading : PageLines.of(sheets)) {
            List<Placed> lines = new ArrayList<>();
            for (Line line : reading.lines()) {
                boolean crosses = line.x() < reading.gutter() - 6 && line.right() > reading.gutter() + 6;
                if (reading.gutter() > 0 && !crosses && !line.text().isBlank() && !Furniture.isRunning(line.text())) {
                    lines.add(new Placed(line.text(), line.x() >= reading.gutter(), line.baseline()));
                }
            }
            lines.sort(Comparator.comparingDouble((Placed line) -> Math.round(line.baseline() / LEVEL))
                    .thenComparing(Placed::right));
            if (lines.size() >= 20) {
                pages.add(lines);
            }
        }
        return pages;
    }
}
