package dais.build;

import dais.layout.PagedBrief;
import dais.layout.Typesetter;
import dais.library.Library;
import dais.model.CitedBrief;
import dais.render.docx.DocxRenderer;
import dais.render.pdf.PdfRenderer;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import dais.spec.SpecReader;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import dais.verify.Evidence;
import dais.verify.SourceShelf;
import dais.verify.Verifier;
import dais.world.Beside;
import dais.world.SystemWorld;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Prints what each stage of a build costs, in milliseconds of CPU: the first time in a fresh process, and the median of
/// many. `java -cp … dais.build.StageBenchmark [SPEC LIBRARY]`; no test, since a time is no promise.
final class StageBenchmark {
    private static final int ROUNDS = 200;

    private StageBenchmark() {
    }

    private interface Stage {
        Object run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "briefs/china-russia-one-pager.yaml");
        Path folder = Path.of(args.length > 1 ? args[1] : "briefs/library");
        BriefSpec spec = (BriefSpec) time("spec",
                () -> SpecReader.read(file.toString(), Files.readAllBytes(file)).value());
        Library library = (Library) time("library", () -> Library.open(new SystemWorld(), folder).value());
        BriefBuilder builder = new BriefBuilder(library);
        Built built = (Built) time("build, whole",
                () -> builder.build(spec, spec.output(), new Beside(new SystemWorld(), folder.toAbsolutePath())));
        CitedBrief brief = built.brief();
        FontBook fonts = new FontBook();
        PageStyle style = PageStyles.named(spec.kind().style(), spec.style(),
                new Beside(new SystemWorld(), folder.toAbsolutePath()));
        PagedBrief paged = (PagedBrief) time("layout", () -> new Typesetter(fonts).typeset(brief, style, spec.notes()));
        byte[] pdf = (byte[]) time("pdf", () -> new PdfRenderer(fonts).render(paged));
        byte[] docx = (byte[]) time("docx", () -> new DocxRenderer(fonts).render(brief, style, spec.notes()));
        Evidence evidence = new Evidence(brief, spec.length().value(), spec.quotations(), style.floor(), List.of(),
                key -> library.report(key).orElseThrow(), new SourceShelf(library::sourceText));
        time("verify pdf", () -> new Verifier(evidence).verify(one(OutputFormat.PDF, pdf)));
        time("verify docx", () -> new Verifier(evidence).verify(one(OutputFormat.DOCX, docx)));
    }

    private static SortedMap<OutputFormat, byte[]> one(OutputFormat format, byte[] bytes) {
        SortedMap<OutputFormat, byte[]> files = new TreeMap<>();
        files.put(format, bytes);
        return files;
    }

    private static Object time(String name, Stage stage) throws IOException {
        long start = cpu();
        Object result = stage.run();
        double first = (cpu() - start) / 1e6;
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            start = cpu();
            stage.run();
            rounds.add((cpu() - start) / 1e6);
        }
        rounds.sort(null);
        System.out.printf("%-14s first %8.1f ms   then %8.2f ms%n", name, first, rounds.get(ROUNDS / 2));
        return result;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
