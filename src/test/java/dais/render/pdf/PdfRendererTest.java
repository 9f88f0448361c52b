package dais.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dais.diag.Code;
import dais.diag.Failure;
import dais.layout.PagedBrief;
import dais.layout.Samples;
import dais.layout.Told;
import dais.layout.Typesetter;
import dais.model.Block;
import dais.model.Brief;
import dais.model.Brief.Front;
import dais.model.CitedBrief;
import dais.model.Voice;
import dais.render.docx.EveryBlock;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The finished PDF: accepted by veraPDF, saying what the brief says, the same bytes anywhere.
class PdfRendererTest {

    /// A brief with how it is set.
    record Sample(String name, CitedBrief brief, String style, NotePlace place) {
        byte[] pdf() {
            FontBook fonts = new FontBook();
            PagedBrief paged = new Typesetter(fonts).typeset(brief, PageStyles.named(style), place);
            return new PdfRenderer(fonts).render(paged);
        }

        @Override
        public String toString() {
            return name + ", " + style + ", " + place.word();
        }
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (NotePlace place : NotePlace.values()) {
            samples.add(new Sample("one-pager", Samples.onePager(), "one-pager", place));
            samples.add(new Sample("memo", Samples.memo(), "memo", place));
            samples.add(new Sample("talking points", Samples.talkingPoints(), "talking-points", place));
            samples.add(new Sample("memo", Samples.memo(), "talking-points", place));
        }
        for (String style : PageStyles.names()) {
            samples.add(new Sample("every block", EveryBlock.full(), style, NotePlace.FOOTNOTES));
        }
        samples.add(new Sample("title only", plain(List.of()), "one-pager", NotePlace.FOOTNOTES));
        return samples;
    }

    private static CitedBrief plain(List<Block> body) {
        return new CitedBrief(new Brief(new Front("", "", "A & <B> “quoted”", List.of()), body,
                LocalDate.of(2026, 4, 30), "", null, null), List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAcceptedByVeraPdf(Sample sample) {
        assertThat(Vera.broken(sample.pdf())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWhatTheBriefSaysInReadingOrder(Sample sample) throws IOException {
        try (PDDocument document = Loader.loadPDF(sample.pdf())) {
            List<String> blocks = TagText.blocks(document).stream()
                    .map(text -> text.replaceAll("\u00ad", "").replace('\u00a0', ' ').strip()).toList();
            List<String> told = Told.stretches(sample.brief(), sample.place()).stream()
                    .map(text -> text.replace('\u00a0', ' ').strip()).toList();
            assertThat(blocks).isEqualTo(told);
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void isTheSameInAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Sample sample = samples().get(1);
        byte[] here = sample.pdf();
        try {
            for (String[] there : new String[][]{{"tr-TR", "Pacific/Kiritimati"}, {"en-US", "America/Los_Angeles"},
                    {"ar-EG-u-nu-arab", "Asia/Kolkata"}}) {
                Locale.setDefault(Locale.forLanguageTag(there[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(there[1]));
                assertThat(sample.pdf()).as(there[0]).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void namesItsTitleAndDateButNoAuthor() throws IOException {
        try (PDDocument document = Loader.loadPDF(samples().getFirst().pdf())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Undersea Cables in the Norrland Strait");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-04-30T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).doesNotContain("dc:creator").contains("2026-04-30T00:00:00+00:00");
        }
    }

    @Test
    void linksEachMarkToItsNoteAndBack() throws IOException {
        Sample sample = samples().get(1);
        PagedBrief paged = new Typesetter(new FontBook()).typeset(sample.brief(), PageStyles.named(sample.style()),
                sample.place());
        try (PDDocument document = Loader.loadPDF(sample.pdf())) {
            List<String> links = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertThat(link.getContents()).isNotBlank();
                    if (link.getAction() instanceof PDActionURI uri) {
                        links.add(uri.getURI());
                    } else {
                        int to = document.getPages().indexOf(((PDPageDestination) link.getDestination()).getPage()) + 1;
                        links.add(link.getContents() + " on page " + to);
                    }
                }
            }
            assertThat(links).contains("https://www.example.org/laws/public/117/263/division-e/section-5599");
            paged.notes()
                    .forEach((number, spot) -> assertThat(links).contains("Note " + number + " on page " + spot.page(),
                            "Back to the mark of note " + number + " on page " + spot.page()));
        }
    }

    @Test
    void outlinesItsHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(samples().get(1).pdf())) {
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem title : document.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(title.getTitle());
                title.children().forEach(item -> {
                    outline.add("- " + item.getTitle());
                    item.children().forEach(part -> outline.add("-- " + part.getTitle()));
                });
            }
            assertThat(outline).containsExactly("Protecting Undersea Cables: What Congress Has Required",
                    "- I. Purpose", "- II. Background", "- III. What the law requires", "-- The plan", "-- The money",
                    "- IV. Issues");
        }
    }

    @Test
    void namesEveryCharacterThatTheFontLacks() {
        CitedBrief brief = plain(
                List.of(new Block.Paragraph(Voice.STAFF, Samples.text("漢 and 😀, again 漢, and \u0007"))));
        Sample sample = new Sample("odd", brief, "one-pager", NotePlace.FOOTNOTES);
        assertThatExceptionOfType(Failure.class).isThrownBy(sample::pdf).satisfies(failure -> {
            assertThat(failure.diagnostics()).allSatisfy(d -> assertThat(d.code()).isEqualTo(Code.MISSING_GLYPH));
            assertThat(failure.diagnostics()).extracting(d -> d.message()).containsExactly(
                    "the font has no character U+0007 (bel)",
                    "the font has no character U+6F22 (cjk unified ideographs 6f22)",
                    "the font has no character U+1F600 (grinning face)");
        });
    }
}
