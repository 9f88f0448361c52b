package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.ingest.TextBlock.Kind;
import dais.model.Passage;
import dais.model.Prose;
import dais.model.Report;
import dais.model.SourceText;
import dais.world.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Reads a PDF: its glyphs once, then its blocks by the structure tree, or by the look of its lines where it has none.
final class PdfReport {
    private final String shownName;
    private final byte[] bytes;

    private PdfReport(String shownName, byte[] bytes) {
        this.shownName = shownName;
        this.bytes = bytes;
    }

    static Extraction read(String shownName, byte[] bytes) throws IOException {
        try (PDDocument document = PdfOpener.open(shownName, bytes)) {
            return new PdfReport(shownName, bytes).read(document);
        }
    }

    private Extraction read(PDDocument document) throws IOException {
        List<PageRuns> pages = pages(document);
        List<String> sheets = new ArrayList<>();
        for (PageRuns page : pages) {
            sheets.add(SheetText.of(page));
        }
        if (sheets.stream().allMatch(String::isBlank)) {
            throw Refusal.of(Code.NO_TEXT, shownName, "holds pictures of pages, but no text",
                    "find the publisher's own PDF, or have a text recognised and check it by hand");
        }
        Weaver weaver = new Weaver(new Hyphens(pages, sheets));
        List<PageRuns> text = RunningLines.mark(pages);
        Readings readings = Readings.of(TagTree.read(document, text), text);
        List<TextBlock> blocks = readings.blocks();
        List<Part> parts = parts(blocks, weaver);
        FrontMatter front = FrontReader.read(parts, sheets);
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!readings.untagged().isEmpty()) {
            diagnostics.add(untagged(readings.untagged(), sheets.size()));
        }
        Report report = ReportMetadata.of(shownName, bytes, document, front, diagnostics);
        List<Part> body = body(parts, front, sheets, weaver);
        List<@Nullable String> printed = PrintedPages.of(pages);
        Map<Integer, List<String>> doubts = PageDoubt.of(text, readings, body);
        doubts.forEach((sheet, words) -> diagnostics.add(doubtful(sheet, words)));
        List<Passage> passages = new PassageBuilder(report.key(), printed, doubts, Links.of(document)).build(body);
        return new Extraction(report, GlyphCheck.mark(passages, sheets), new SourceText(sheets), diagnostics);
    }

    private Diagnostic untagged(SortedSet<Integer> which, int sheets) {
        String what = which.size() * 2 > sheets
                ? shownName + " carries no tags; its order was"
                : (which.size() == 1
                        ? "sheet " + which.first()
                        : "sheets " + String.join(", ", which.stream().map(String::valueOf).toList())) + " of "
                        + shownName
                        + (which.size() == 1 ? " carries no tags; its order was" : " carry no tags; their order was");
        return Diagnostic.warning(Code.UNTAGGED, what + " found by the look of the columns", Span.file(shownName),
                "ingest the publisher's tagged PDF instead where there is one");
    }

    private Diagnostic doubtful(int sheet, List<String> words) {
        return Diagnostic.warning(Code.DOUBTFUL_PAGE,
                "the reading of page " + sheet + " of " + shownName + " is unsure (" + String.join(", ", words) + ")",
                Span.file(shownName), "compare its passages with the page before a spec names one of them");
    }

    private static List<Part> body(List<Part> parts, FrontMatter front, List<String> sheets, Weaver weaver) {
        List<Part> own = Strays.putBack(Furniture.strip(parts, front, sheets));
        Measures measures = new Measures(own);
        List<Part> named = RunInHeads.mark(Captions.mark(own, measures.bodySize()), measures.bodySize());
        return Healer.heal(named, weaver, measures);
    }

    private List<PageRuns> pages(PDDocument document) throws IOException {
        GlyphReader reader = new GlyphReader(Limits.REPORT_CHARACTERS);
        List<PageRuns> pages = new ArrayList<>();
        try {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(reader.read(document.getPage(i), i + 1));
            }
        } catch (GlyphReader.TooMuch e) {
            throw Refusal.of(Code.FILE_TOO_LARGE, shownName,
                    "holds more than " + Limits.REPORT_CHARACTERS + " characters", "split it, or leave it out");
        }
        return pages;
    }

    private static List<Part> parts(List<TextBlock> blocks, Weaver weaver) {
        List<Part> parts = new ArrayList<>();
        for (TextBlock block : NoteLines.split(blocks)) {
            Weaver.Woven woven = block.kind() == Kind.TABLE ? TableText.of(block, weaver) : weaver.weave(block.runs());
            parts.add(new Part(block, woven.text(), woven.marks(), sheet(block, true), sheet(block, false)));
            for (TextBlock sentence : TableText.sentences(block, weaver)) {
                Prose text = weaver.weave(sentence.runs()).text();
                parts.add(new Part(sentence, text, List.of(), sheet(sentence, true), sheet(sentence, false)));
            }
        }
        return parts;
    }

    private static int sheet(TextBlock block, boolean first) {
        int found = 0;
        for (Run run : block.allRuns()) {
            boolean better = found == 0 || (first ? run.sheet() < found : run.sheet() > found);
            found = better ? run.sheet() : found;
        }
        return found;
    }
}
