package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dais.ingest.TestPdf.Face;
import dais.model.Label;
import dais.model.Passage;
import dais.model.PassageKind;
import dais.model.Report;
import dais.text.FoldedText;
import dais.text.Verbatim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the reading of a tagged PDF gives, on pages written for the test.
class TaggedReadingTest {
    private static Extraction read(TestPdf pdf) {
        Extraction read = new Ingestor().ingest("note.pdf", pdf.tagged());
        List<FoldedText> sheets = new ArrayList<>();
        for (String sheet : read.text().sheets()) {
            sheets.add(FoldedText.of(sheet));
        }
        for (Passage passage : read.passages()) {
            if (passage.kind() != PassageKind.TABLE) {
                assertThat(Verbatim.stands(passage.text().plain(), sheets)).as(passage.id().name()).isTrue();
            }
        }
        return read;
    }

    private static List<String> texts(Extraction read) {
        return read.passages().stream().map(p -> p.text().markup()).toList();
    }

    private static Passage named(Extraction read, String name) {
        return read.passages().stream().filter(p -> p.id().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void everyParagraphIsAPassage() {
        Extraction read = read(Samples.note(false));
        assertThat(texts(read)).containsExactly(
                "Harbors silt up. The engineers keep the long-range plan for 40 ports, and most of the money comes from a duty on cargo.",
                "The duty was set in 1986 and was last raised in the 101st Congress. In a single",
                "Ports keep a share;", "the Treasury keeps the rest.",
                "Shippers have asked for a cap, and the ports have asked for a larger share of the money that is collected there every year without a change of the duty itself.",
                "Nothing is decided yet.");
    }

    @Test
    void namesAndPlaces() {
        Extraction read = read(Samples.note(false));
        assertThat(read.passages()).extracting(p -> p.id().name()).containsExactly("intro-1", "who-pays-1",
                "who-pays-2", "who-pays-3", "who-pays-4", "what-next-1");
        Passage last = named(read, "what-next-1");
        assertThat(last.section()).containsExactly("What Next");
        assertThat(last.locator().page()).isEqualTo("2");
        assertThat(last.locator().sheets()).hasToString("2");
        assertThat(named(read, "who-pays-2").kind()).isEqualTo(PassageKind.ITEM);
    }

    @Test
    void whatTheNoteSaysAboutItself() {
        Report report = read(Samples.note(false)).report();
        assertThat(report.key()).hasToString("ON-2026-07");
        assertThat(report.series()).isEqualTo("Office note");
        assertThat(report.title()).isEqualTo("Harbor Dredging");
        assertThat(report.date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(report.authors()).extracting(a -> a.name()).containsExactly("Ann Example", "Bob Sample");
        assertThat(report.label()).isEqualTo(Label.OFFICE);
        assertThat(report.sheets()).isEqualTo(2);
        assertThat(report.source()).isNotNull();
    }

    @Test
    void sameFileSameResult() {
        byte[] pdf = Samples.note(false).tagged();
        assertThat(new Ingestor().ingest("a.pdf", pdf)).isEqualTo(new Ingestor().ingest("a.pdf", pdf));
    }

    @Test
    void aParagraphRunsOverThePage() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 300, 10, "A paragraph that is cut by the end of its page goes",
                "on where the next page begins, and the reader sees");
        pdf.block("P", 72, 60, 9, "Congressional Research Service");
        pdf.page().block("P", 72, 700, 10, "one paragraph only.");
        Extraction read = read(pdf);
        assertThat(texts(read)).containsExactly(
                "A paragraph that is cut by the end of its page goes on where the next page begins, and the reader sees one paragraph only.");
        assertThat(read.passages().getFirst().locator().sheets()).hasToString("1-2");
        assertThat(read.passages().getFirst().locator().page()).isEqualTo("1-2");
    }

    @Test
    void twoParagraphsStayTwo() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 300, 10, "The first of two paragraphs ends with its page.");
        pdf.page().block("P", 72, 700, 10, "The second begins on the next.");
        assertThat(texts(read(pdf))).hasSize(2);
    }

    @Test
    void noteMarksGoAndOrdinalsStay() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("P").text(72, 600, 10, Face.UPRIGHT, "In the 119");
        float x = 72 + pdf.width(Face.UPRIGHT, 10, "In the 119");
        pdf.text(x, 604, 6.5f, Face.UPRIGHT, "th");
        x += pdf.width(Face.UPRIGHT, 6.5f, "th");
        pdf.text(x, 600, 10, Face.UPRIGHT, " Congress it passed.");
        x += pdf.width(Face.UPRIGHT, 10, " Congress it passed.");
        pdf.text(x, 604, 6.5f, Face.UPRIGHT, "12");
        x += pdf.width(Face.UPRIGHT, 6.5f, "12");
        pdf.text(x, 600, 10, Face.UPRIGHT, " It covers 5 km").end();
        pdf.begin("Note").begin("P").text(72, 104, 6.5f, Face.UPRIGHT, "12")
                .text(82, 100, 9, Face.UPRIGHT, "See the act itself.").end().end();
        Extraction read = read(pdf);
        assertThat(named(read, "intro-1").text().plain()).isEqualTo("In the 119th Congress it passed. It covers 5 km");
        Passage note = named(read, "note-12");
        assertThat(note.text().plain()).isEqualTo("See the act itself.");
        assertThat(note.kind()).isEqualTo(PassageKind.FOOTNOTE);
    }

    @Test
    void aNoteRunsOverThePage() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 600, 10, "A text with a long note.");
        pdf.begin("Note").begin("P").text(72, 104, 6.5f, Face.UPRIGHT, "1")
                .text(82, 100, 9, Face.UPRIGHT, "The note begins here and").end().end();
        pdf.page().block("P", 72, 600, 10, "The text goes on with a second paragraph.");
        pdf.begin("Note").block("P", 72, 100, 9, "ends on the next page.").end();
        assertThat(named(read(pdf), "note-1").text().plain())
                .isEqualTo("The note begins here and ends on the next page.");
    }

    @Test
    void italicsLigaturesAndSoftHyphens() {
        TestPdf pdf = new TestPdf(true).page();
        pdf.begin("P").text(72, 600, 10, Face.UPRIGHT, "The of\ufb01ce cited ");
        float x = 72 + pdf.width(Face.UPRIGHT, 10, "The of\ufb01ce cited ");
        pdf.text(x, 600, 10, Face.ITALIC, "Marbury v. Madison");
        x += pdf.width(Face.ITALIC, 10, "Marbury v. Madison");
        pdf.text(x, 600, 10, Face.UPRIGHT, " at\u00a0once, a co\u00adopera\u00ad");
        pdf.text(72, 588, 10, Face.UPRIGHT, "tive move.").end();
        assertThat(texts(read(pdf)))
                .containsExactly("The office cited *Marbury v. Madison* at once, a cooperative move.");
    }

    @Test
    void hyphensAtLineEnds() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 600, 10, "The committee met twice about the well-known rule.");
        pdf.block("P", 72, 570, 10, "A second com-", "mittee met about a well-", "known and far-", "fetched plan.");
        assertThat(texts(read(pdf)).getLast())
                .isEqualTo("A second committee met about a well-known and far-fetched plan.");
    }

    @Test
    void hyphensDrawnByThemselvesOnlyDivide() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("P");
        divided(pdf, 600, "A long har");
        divided(pdf, 588, "bor report of the adminis");
        pdf.lines(72, 576, 10, "tration names a long-", "standing claim.").end();
        assertThat(texts(read(pdf)))
                .containsExactly("A long harbor report of the administration names a long-standing claim.");
    }

    private static void divided(TestPdf pdf, float y, String line) {
        pdf.text(72, y, 10, Face.UPRIGHT, line).text(72 + pdf.width(Face.UPRIGHT, 10, line), y, 10, Face.UPRIGHT, "-");
    }

    @Test
    void dashesAndSlashesBindWhatFollows() {
        TestPdf pdf = new TestPdf(true).page();
        pdf.block("P", 72, 600, 10, "Limits\u2014", "all of them\u2014hold for and/", "or between 2020\u2013", "2024.");
        assertThat(texts(read(pdf)))
                .containsExactly("Limits\u2014all of them\u2014hold for and/or between 2020\u20132024.");
    }

    @Test
    void tableWithTitleAndSource() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 700, 10, "Before the table stands a paragraph of some length, as in most reports.");
        pdf.begin("P").text(72, 660, 10, Face.BOLD, "Table 1. Duties by Port").end();
        pdf.begin("Table");
        row(pdf, 640, "TH", "Port", "Duty");
        row(pdf, 625, "TD", "Norfolk", "$4");
        pdf.end();
        pdf.block("P", 72, 600, 8, "Source: The ports.");
        pdf.block("P", 72, 560, 10, "After the table stands another.");
        Extraction read = read(pdf);
        assertThat(texts(read)).containsExactly(
                "Before the table stands a paragraph of some length, as in most reports.", "Table 1. Duties by Port",
                "Port | Duty\n--- | ---\nNorfolk | $4", "Source: The ports.", "After the table stands another.");
        assertThat(named(read, "table-1").section()).containsExactly("Table 1. Duties by Port");
        assertThat(named(read, "caption-1").kind()).isEqualTo(PassageKind.CAPTION);
        assertThat(named(read, "intro-2").section()).isEmpty();
    }

    private static void row(TestPdf pdf, float y, String cell, String... words) {
        pdf.begin("TR");
        for (int i = 0; i < words.length; i++) {
            pdf.begin(cell).block("P", 72 + 100 * i, y, 9, words[i]).end();
        }
        pdf.end();
    }

    @Test
    void whatIsTaggedInTheWrongPlaceIsPutBack() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("L").begin("LI").lines(72, 700, 10, "\u2022 One port pays.").end();
        pdf.begin("LI").end().end();
        pdf.block("P", 72, 660, 10, "The text goes on after its list, as texts do, and ends here.");
        pdf.begin("P").text(72, 620, 10, Face.BOLD, "Table 1. Duties").end();
        pdf.reopen("LI").lines(72, 605, 9, "in millions of dollars").end();
        pdf.begin("Table");
        row(pdf, 590, "TD", "Norfolk", "$4");
        pdf.end();
        pdf.block("P", 72, 560, 8, "Source: The ports.");
        Extraction read = read(pdf);
        assertThat(texts(read)).containsExactly("One port pays.",
                "The text goes on after its list, as texts do, and ends here.", "Table 1. Duties",
                "in millions of dollars", "Norfolk | $4", "Source: The ports.");
    }

    @Test
    void sourceAndNotesInOneParagraph() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 700, 10, "A paragraph in the size of the text, so that it is known which one that is.");
        pdf.begin("P").text(72, 620, 10, Face.BOLD, "Table 1. Duties").end();
        pdf.block("P", 72, 560, 8, "Source: The ports.", "Notes: Duties are rounded.");
        assertThat(texts(read(pdf))).endsWith("Source: The ports.", "Notes: Duties are rounded.");
    }

    @Test
    void contentsAreNoPassages() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("H1", 72, 700, 14, "Contents");
        pdf.begin("TOC").block("TOCI", 72, 680, 10, "First ........ 1").block("TOCI", 72, 665, 10, "Second ....... 4")
                .end();
        pdf.block("P", 72, 600, 10, "The text itself.");
        Extraction read = read(pdf);
        assertThat(texts(read)).containsExactly("The text itself.");
        assertThat(read.passages().getFirst().section()).isEmpty();
    }

    @Test
    void turnedPageReadsTheSame() {
        TestPdf pdf = new TestPdf(false).page(90);
        pdf.block("P", 72, 600, 10, "A page may lie on its side,", "and its text with it.");
        assertThat(texts(read(pdf))).containsExactly("A page may lie on its side, and its text with it.");
    }

    @Test
    void untaggedTextMakesAPageDoubtful() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 700, 10, "Only these lines are tagged, and they", "hold more than half of the words of",
                "the page, so that its tags are believed", "for what they hold.");
        pdf.loose(72, 650, 10, "This line, and the next one too, stands on the page").loose(72, 638, 10,
                "without any tag that leads to it, so it would be lost.");
        Extraction read = read(pdf);
        assertThat(read.passages().getFirst().doubt()).containsExactly("untagged");
        assertThat(read.diagnostics()).extracting(d -> d.message())
                .contains("the reading of page 1 of note.pdf is unsure (untagged)");
    }

    @Test
    void missingMetadataIsSaid() {
        Extraction read = read(Samples.page());
        assertThat(read.report().key().id()).isEqualTo("note");
        assertThat(read.diagnostics()).extracting(d -> d.code().id() + " " + d.message())
                .containsExactly("DA0407 no number, no date, no author was found in note.pdf");
    }

    @Test
    void aTableHasItsHeadByItsWeightToo() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("Table").begin("TR").begin("TD").text(72, 700, 9, Face.BOLD, "Port").end().begin("TD")
                .text(172, 700, 9, Face.BOLD, "Duty").end().end();
        pdf.begin("TR").begin("TD").text(72, 688, 9, Face.BOLD, "In the East").end().begin("TD").end().end();
        row(pdf, 676, "TD", "Norfolk", "$4");
        pdf.end();
        assertThat(texts(read(pdf))).containsExactly("Port | Duty\n--- | ---\nIn the East | \nNorfolk | $4");
    }

    @Test
    void aNoteIsTiedToThePassageThatCallsIt() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("H1").text(72, 745, 20, Face.BOLD, "Harbors").end();
        pdf.begin("H2").text(72, 720, 14, Face.BOLD, "Duties");
        pdf.text(72 + pdf.width(Face.BOLD, 14, "Duties"), 726, 8, Face.UPRIGHT, "1").end();
        called(pdf, 680, "The duty was set in 1986.", "2");
        called(pdf, 650, "It was raised twice since then.", "3,4");
        for (int i = 1; i <= 4; i++) {
            note(pdf, 160 - 12 * i, Integer.toString(i));
        }
        pdf.page();
        called(pdf, 680, "An appendix counts anew.", "1");
        note(pdf, 160, "1");
        Extraction read = read(pdf);
        assertThat(named(read, "duties-1").notes()).containsExactly("note-1", "note-2");
        assertThat(named(read, "duties-2").notes()).containsExactly("note-3", "note-4");
        assertThat(named(read, "duties-3").notes()).containsExactly("note-1-1");
    }

    private static void called(TestPdf pdf, float y, String text, String mark) {
        pdf.begin("P").text(72, y, 11, Face.UPRIGHT, text);
        pdf.text(72 + pdf.width(Face.UPRIGHT, 11, text), y + 5, 7, Face.UPRIGHT, mark).end();
    }

    private static void note(TestPdf pdf, float y, String mark) {
        pdf.begin("Note").begin("P").text(72, y + 4, 6.5f, Face.UPRIGHT, mark)
                .text(82, y, 9, Face.UPRIGHT, "See the act of " + (1980 + Integer.parseInt(mark)) + ".").end().end();
    }

    @Test
    void linksKeepTheirTargets() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 700, 10, "The act stands on the web.", "So does its report.");
        pdf.block("P", 72, 600, 10, "Nothing else does.");
        pdf.link(72, 685, 120, 696, "https://www.congress.gov/report");
        pdf.link(72, 697, 120, 708, "https://www.congress.gov/act").link(72, 597, 120, 608, "javascript:alert(1)");
        Extraction read = read(pdf);
        assertThat(read.passages().getFirst().links()).extracting(link -> link.text())
                .containsExactly("https://www.congress.gov/act", "https://www.congress.gov/report");
        assertThat(read.passages().getLast().links()).isEmpty();
    }

    @Test
    void aPageWithoutTagsIsReadByItsColumns() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 700, 10, "The first page of this note has its tags, and all of its text is in them.");
        pdf.page().loose(72, 700, 10, "The second was printed elsewhere and put in later,").loose(72, 688, 10,
                "so that no tag leads to any of it.");
        pdf.page().block("P", 72, 700, 10, "The third is tagged again.");
        Extraction read = read(pdf);
        assertThat(texts(read)).containsExactly(
                "The first page of this note has its tags, and all of its text is in them.",
                "The second was printed elsewhere and put in later, so that no tag leads to any of it.",
                "The third is tagged again.");
        assertThat(read.diagnostics()).extracting(d -> d.message())
                .contains("sheet 2 of note.pdf carries no tags; its order was found by the look of the columns");
    }

    @Test
    void aBoxThatRunsOverThePageIsOne() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 700, 10, "Before the box stands a paragraph of some length, as in most reports.");
        pdf.begin("Table").begin("TR").begin("TD")
                .block("P", 72, 90, 10, "A box may begin at the foot of its page and go on, as a paragraph does,").end()
                .end().end();
        pdf.page().begin("Table").begin("TR").begin("TD").block("P", 72, 700, 10, "at the head of the next.").end()
                .end().end();
        assertThat(texts(read(pdf)).getLast()).isEqualTo(
                "A box may begin at the foot of its page and go on, as a paragraph does, at the head of the next.");
    }

    @Test
    void aReportOfGao() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.block("P", 72, 740, 12, "United States Government Accountability Office",
                "Report to Congressional Requesters");
        pdf.block("P", 72, 700, 12, "April 2023");
        pdf.block("P", 72, 640, 26, "HARBORS");
        pdf.block("P", 72, 600, 18, "Engineers Should Say What They Dredge");
        pdf.block("P", 72, 80, 10, "GAO-23-105467");
        pdf.page().block("P", 72, 720, 11, "April 26, 2023");
        pdf.block("P", 72, 690, 11, "The Honorable Ann Example, House of Representatives");
        pdf.block("P", 72, 660, 11, "Harbors silt up, and the engineers keep a plan of what has to be dredged.");
        pdf.block("P", 72, 40, 8, "Page 1 GAO-23-105467 Harbors");
        pdf.page().block("P", 72, 690, 11, "Most of the money comes from a duty on cargo that was set long ago.");
        pdf.block("P", 72, 40, 8, "Page 2 GAO-23-105467 Harbors");
        Extraction read = read(pdf);
        Report report = read.report();
        assertThat(report.key().id()).isEqualTo("GAO-23-105467");
        assertThat(report.series()).isEqualTo("GAO Report");
        assertThat(report.title()).isEqualTo("HARBORS: Engineers Should Say What They Dredge");
        assertThat(report.date()).isEqualTo(LocalDate.of(2023, 4, 26));
        assertThat(report.publisher()).isEqualTo("Government Accountability Office");
        assertThat(report.label()).isEqualTo(Label.PUBLIC);
        assertThat(report.url()).hasToString("SafeUri[text=https://www.gao.gov/products/gao-23-105467]");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.passages()).extracting(p -> p.locator().page()).endsWith("1", "2");
        assertThat(texts(read)).noneMatch(text -> text.contains("GAO-23"));
    }
}
