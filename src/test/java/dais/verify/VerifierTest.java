package dais.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Code;
import dais.layout.Typesetter;
import dais.model.Block;
import dais.model.Brief;
import dais.model.Citation;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Text;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Note;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Sheets;
import dais.model.SourceText;
import dais.model.Voice;
import dais.model.Wording;
import dais.render.docx.DocxRenderer;
import dais.render.pdf.PdfRenderer;
import dais.render.pdf.Vera;
import dais.spec.Length;
import dais.spec.NotePlace;
import dais.spec.OutputFormat;
import dais.spec.Quotations;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Finished files that say something else than they should, each with the promise it breaks.
class VerifierTest {
    private static final FontBook FONTS = new FontBook();
    private static final PageStyle STYLE = PageStyles.named("one-pager");
    private static final ReportKey KEY = new ReportKey("ON-1", "1");
    private static final Report REPORT = new Report(KEY, "Office note", "A Note", List.of(), null,
            LocalDate.of(2026, 3, 2), 2, null, Label.OFFICE, null);
    private static final String QUOTE = "A pipeline that can carry 38 million tons may carry far less.";
    private static final SourceText SOURCE = new SourceText(
            List.of("The first page says: A pipeline that can carry 38 million\ntons may carry far less. And more.",
                    "The second page says that volumes tell which."));

    @Test
    void a_true_brief_has_no_finding() {
        for (OutputFormat format : List.of(OutputFormat.PDF, OutputFormat.DOCX)) {
            Verified verified = verify(format, brief(QUOTE, "1", 1), brief(QUOTE, "1", 1), 1);
            assertThat(verified.findings()).isEmpty();
            assertThat(verified.quotations()).isEqualTo(1);
            assertThat(verified.paraphrases()).isEqualTo(1);
            assertThat(verified.citations()).isEqualTo(2);
        }
    }

    /// A link inside a quotation changes no word of it, and says where it leads.
    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"PDF", "DOCX"})
    void law_in_a_quotation_is_a_link(OutputFormat format) throws IOException {
        CitedBrief linked = body(brief(QUOTE, "1", 1), body -> {
            List<Block> changed = new ArrayList<>(body);
            Block.Bullets bullets = (Block.Bullets) changed.get(1);
            List<Inline> words = List.of(Text.roman("A pipeline that can carry "),
                    new Inline.Link(new SafeUri("https://example.org/law"), List.of(Text.roman("38 million tons")),
                            true),
                    Text.roman(" may carry far less."));
            Inline extract = new Inline.Extract(new PassageId(KEY, "a-1"), Wording.VERBATIM, QUOTE, words);
            changed.set(1,
                    new Block.Bullets(false,
                            List.of(new Block.Paragraph(Voice.QUOTATION,
                                    List.of(Text.roman("“"), extract, Text.roman("”"), new Inline.NoteMark(1))),
                                    bullets.entries().getLast())));
            return changed;
        });
        assertThat(codes(format, linked, linked)).isEmpty();
        byte[] bytes = file(format, linked).getOrDefault(format, new byte[0]);
        if (format == OutputFormat.PDF) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                assertThat(pdf.getPage(0).getAnnotations()).extracting(PDAnnotation::getContents)
                        .contains("https://example.org/law");
            }
            assertThat(Vera.broken(bytes)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"PDF", "DOCX"})
    void one_digit_of_a_quotation(OutputFormat format) {
        assertThat(codes(format, brief(QUOTE.replace("38", "83"), "1", 1), brief(QUOTE, "1", 1)))
                .contains(Code.QUOTE_ALTERED);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"PDF", "DOCX"})
    void a_quotation_that_the_source_does_not_have(OutputFormat format) {
        CitedBrief invented = brief("No such words were ever printed there.", "1", 1);
        assertThat(codes(format, invented, invented)).containsExactly(Code.QUOTE_NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"PDF", "DOCX"})
    void a_quotation_on_another_page(OutputFormat format) {
        assertThat(codes(format, brief(QUOTE, "2", 2), brief(QUOTE, "2", 2))).containsExactly(Code.WRONG_PAGE);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"PDF", "DOCX"})
    void a_page_number_in_a_note(OutputFormat format) {
        assertThat(codes(format, brief(QUOTE, "7", 1), brief(QUOTE, "1", 1))).containsExactly(Code.ORPHANED_CITATION);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"PDF", "DOCX"})
    void a_line_left_out(OutputFormat format) {
        CitedBrief whole = brief(QUOTE, "1", 1);
        CitedBrief less = body(whole, body -> body.subList(0, body.size() - 1));
        assertThat(codes(format, less, whole)).contains(Code.TWINS_DIFFER);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"PDF", "DOCX"})
    void a_quotation_without_its_marks(OutputFormat format) {
        CitedBrief bare = body(brief(QUOTE, "1", 1), body -> {
            List<Block> changed = new ArrayList<>(body);
            Block.Bullets bullets = (Block.Bullets) changed.get(1);
            List<Inline> text = bullets.entries().getFirst().text();
            changed.set(1,
                    new Block.Bullets(false,
                            List.of(new Block.Paragraph(Voice.QUOTATION, List.of(text.get(1), text.get(3))),
                                    bullets.entries().getLast())));
            return changed;
        });
        assertThat(codes(format, bare, bare)).containsExactly(Code.VOICE_UNCLEAR);
    }

    @Test
    void a_page_too_many() {
        CitedBrief brief = body(brief(QUOTE, "1", 1), body -> {
            List<Block> longer = new ArrayList<>(body);
            for (int i = 0; i < 80; i++) {
                longer.add(new Block.Paragraph(Voice.STAFF, List.of(Text.roman("One more line by staff."))));
            }
            return longer;
        });
        assertThat(codes(OutputFormat.PDF, brief, brief)).containsExactly(Code.OVER_LENGTH);
    }

    @Test
    void a_topic_passed_over_in_silence() {
        CitedBrief brief = brief(QUOTE, "1", 1);
        Evidence evidence = new Evidence(brief, new Length.Pages(1), Quotations.MARKS, STYLE.floor(),
                List.of("The library holds no passage on “tides”."), _ -> REPORT, new SourceShelf(_ -> SOURCE));
        assertThat(new Verifier(evidence).verify(file(OutputFormat.PDF, brief)).findings()).extracting(Finding::code)
                .containsExactly(Code.TWINS_DIFFER);
    }

    private static List<Code> codes(OutputFormat format, CitedBrief printed, CitedBrief wanted) {
        return verify(format, printed, wanted, 1).findings().stream().map(Finding::code).distinct().toList();
    }

    private static Verified verify(OutputFormat format, CitedBrief printed, CitedBrief wanted, int pages) {
        Evidence evidence = new Evidence(wanted, new Length.Pages(pages), Quotations.MARKS, STYLE.floor(), List.of(),
                _ -> REPORT, new SourceShelf(_ -> SOURCE));
        return new Verifier(evidence).verify(file(format, printed));
    }

    private static SortedMap<OutputFormat, byte[]> file(OutputFormat format, CitedBrief brief) {
        SortedMap<OutputFormat, byte[]> files = new TreeMap<>();
        files.put(format,
                format == OutputFormat.PDF
                        ? new PdfRenderer(FONTS)
                                .render(new Typesetter(FONTS).typeset(brief, STYLE, NotePlace.FOOTNOTES))
                        : new DocxRenderer(FONTS).render(brief, STYLE, NotePlace.FOOTNOTES));
        return files;
    }

    private static CitedBrief body(CitedBrief cited, UnaryOperator<List<Block>> change) {
        Brief brief = cited.brief();
        return new CitedBrief(new Brief(brief.front(), change.apply(brief.body()), brief.asOf(), brief.foot(),
                brief.marking(), brief.sourcesHeading()), cited.notes(), cited.sources());
    }

    private static CitedBrief brief(String quote, String page, int sheet) {
        List<Inline> quotation = List.of(Text.roman("“"), extract("a-1", Wording.VERBATIM, quote), Text.roman("”"),
                new Inline.NoteMark(1));
        List<Inline> paraphrase = List.of(extract("b-1", Wording.PARAPHRASE, "Only volumes can tell."),
                new Inline.NoteMark(2));
        List<Block> body = List.of(new Block.Heading(1, List.of(Text.roman("Energy"))),
                new Block.Bullets(false,
                        List.of(new Block.Paragraph(Voice.QUOTATION, quotation),
                                new Block.Paragraph(Voice.PARAPHRASE, paraphrase))),
                new Block.Paragraph(Voice.STAFF, List.of(Text.roman("A word by staff."))));
        return new CitedBrief(
                new Brief(new Brief.Front("One-page brief", "", "Title", List.of()), body, LocalDate.of(2026, 4, 30),
                        "Sources as of April 30, 2026", null, null),
                List.of(note(1, page, sheet), note(2, "2", 2)), List.of());
    }

    private static Inline extract(String name, Wording wording, String words) {
        return new Inline.Extract(new PassageId(KEY, name), wording, words, List.of(Text.roman(words)));
    }

    private static Note note(int number, String page, int sheet) {
        Locator pinpoint = new Locator(page, new Sheets(sheet, sheet), null);
        return new Note(number, List.of(Text.roman("ON-1, p. " + page + ".")),
                new Citation(List.of(new Citation.Item(KEY, pinpoint, "", ""))));
    }
}
