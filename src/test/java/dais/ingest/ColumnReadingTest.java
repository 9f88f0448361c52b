package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dais.ingest.TestPdf.Face;
import dais.model.Passage;
import dais.model.PassageKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// PDFs without tags, read by the look of their lines.
class ColumnReadingTest {
    private static final String[] LEFT = {"Harbors silt up, and the engineers keep a",
            "plan of what has to be dredged next year.", "Most of the money comes from a duty on",
            "cargo that was set a long time ago and", "that nobody has raised since, although the",
            "ports have asked for it more than once and", "will ask for it again before the end of the"};
    private static final String[] RIGHT = {"year, when the plan is due. Shippers would",
            "rather see the duty gone, and have said so", "in every hearing of the last ten years.",
            "Both sides wait for the report that the", "engineers owe, and nobody can say when it",
            "will come, or what it will ask of them and", "of those who live by the water."};
    private static final String WHOLE = String.join(" ", LEFT) + " " + String.join(" ", RIGHT);

    private static Extraction read(TestPdf pdf) {
        return new Ingestor().ingest("note.pdf", pdf.untagged());
    }

    private static List<String> texts(Extraction read) {
        return read.passages().stream().map(p -> p.text().plain()).toList();
    }

    private static TestPdf columns(boolean acrossTheGutter) {
        TestPdf pdf = new TestPdf(false).page();
        List<Runnable> drawing = new ArrayList<>();
        for (int i = 0; i < LEFT.length; i++) {
            int row = i;
            drawing.add(() -> pdf.loose(60, 700 - 12 * row, 10, LEFT[row]));
        }
        for (int i = 0; i < RIGHT.length; i++) {
            int row = i;
            drawing.add(() -> pdf.loose(320, 700 - 12 * row, 10, RIGHT[row]));
        }
        if (acrossTheGutter) {
            List<Runnable> rows = new ArrayList<>();
            for (int i = 0; i < LEFT.length; i++) {
                Collections.addAll(rows, drawing.get(i), drawing.get(LEFT.length + i));
            }
            drawing = rows;
        }
        drawing.forEach(Runnable::run);
        return pdf;
    }

    @Test
    void columnsDrawnOneAfterTheOther() {
        assertThat(String.join(" ", texts(read(columns(false))))).isEqualTo(WHOLE);
    }

    @Test
    void columnsDrawnLineByLine() {
        Extraction read = read(columns(true));
        assertThat(String.join(" ", texts(read))).isEqualTo(WHOLE);
        assertThat(read.passages()).as("the page's own order denies them").allMatch(p -> p.doubt().contains("glyphs"));
    }

    @Test
    void theReaderIsTold() {
        assertThat(read(columns(false)).diagnostics()).extracting(d -> d.code().id() + " " + d.message())
                .contains("DA0405 note.pdf carries no tags; its order was found by the look of the columns");
    }

    @Test
    void headingsItemsAndNotes() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("P").text(60, 740, 18, Face.BOLD, "Harbor Dredging");
        pdf.text(60, 700, 14, Face.BOLD, "Who Pays");
        pdf.loose(60, 680, 10, "The duty was set a long time ago and nobody has raised it since it was set.");
        pdf.loose(60, 668, 10, "Ports want it raised.");
        pdf.loose(60, 650, 10, "\u2022 Ports keep a share of what is collected there every year, and the Treasury");
        pdf.loose(70, 638, 10, "keeps the rest.");
        pdf.loose(60, 104, 6, "1").loose(66, 100, 8, "See the act.").loose(60, 90, 8, "And the report on it.").end();
        Extraction read = read(pdf);
        assertThat(read.report().title()).isEqualTo("Harbor Dredging");
        assertThat(texts(read)).containsExactly(
                "The duty was set a long time ago and nobody has raised it since it was set. Ports want it raised.",
                "Ports keep a share of what is collected there every year, and the Treasury keeps the rest.",
                "See the act. And the report on it.");
        assertThat(read.passages()).extracting(Passage::kind).containsExactly(PassageKind.PARAGRAPH, PassageKind.ITEM,
                PassageKind.FOOTNOTE);
        assertThat(read.passages().getFirst().section()).containsExactly("Who Pays");
    }

    @Test
    void aTableIsATable() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.loose(60, 720, 10, "Before the table stands a paragraph of some length, as in most reports.").begin("P")
                .text(60, 690, 10, Face.BOLD, "Table 1. Duties by Port").end();
        for (int i = 0; i < 4; i++) {
            pdf.loose(60, 670 - 12 * i, 8, "Port " + i).loose(200, 670 - 12 * i, 8, "$" + i);
        }
        pdf.loose(60, 600, 8, "Source: The ports.");
        pdf.loose(60, 570, 10, "After the table stands another paragraph, which goes on as it began.");
        assertThat(texts(read(pdf))).containsExactly(
                "Before the table stands a paragraph of some length, as in most reports.", "Table 1. Duties by Port",
                "Port 0 | $0\nPort 1 | $1\nPort 2 | $2\nPort 3 | $3", "Source: The ports.",
                "After the table stands another paragraph, which goes on as it began.");
    }

    @Test
    void runningLinesAreNoPassages() {
        TestPdf pdf = new TestPdf(false);
        for (int i = 1; i <= 3; i++) {
            pdf.page().loose(60, 760, 8, "Notes of the Harbor Office").loose(300, 40, 8, "Page " + i);
            pdf.loose(60, 700, 10, "What stands on sheet " + i + " is a sentence of its own, and it ends here.");
        }
        Extraction read = read(pdf);
        assertThat(read.passages()).hasSize(3).extracting(p -> p.locator().page()).containsExactly("1", "2", "3");
    }

    @Test
    void aTableGoesOnBehindTheRunningLine() {
        TestPdf pdf = new TestPdf(false);
        for (int i = 1; i <= 3; i++) {
            pdf.page().loose(60, 40, 8, "Harbor Office " + i);
            pdf.loose(60, 712, 10, "What stands on sheet " + i + " is a sentence of its own, and it ends here.");
            pdf.begin("P").text(60, 700, 10, Face.BOLD, "Table " + i + ". Duties by Port").end();
            for (int k = 0; k < 4; k++) {
                pdf.loose(60, 680 - 12 * k, 8, "Port " + k).loose(200, 680 - 12 * k, 8, "$" + k);
            }
        }
        pdf.page().loose(60, 40, 8, "Harbor Office 4");
        for (int k = 0; k < 4; k++) {
            pdf.loose(60, 712 - 12 * k, 8, "Harbor " + k).loose(200, 712 - 12 * k, 8, "$" + k);
        }
        pdf.loose(60, 650, 8, "a. What a port pays is rounded, and what it owes is left out of the table.");
        pdf.loose(70, 640, 8, "So are its debts.");
        pdf.loose(60, 630, 8, "b. Closed.");
        List<String> texts = texts(read(pdf));
        assertThat(texts).noneMatch(text -> text.contains("Harbor Office"));
        assertThat(texts).endsWith(
                "Port 0 | $0\nPort 1 | $1\nPort 2 | $2\nPort 3 | $3\nHarbor 0 | $0\nHarbor 1 | $1\nHarbor 2 | $2\nHarbor 3 | $3",
                "a. What a port pays is rounded, and what it owes is left out of the table. So are its debts.",
                "b. Closed.");
    }

    @Test
    void theLineBelowATableTitleIsNoCellOfIt() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.loose(60, 720, 10, "Before the table stands a paragraph of some length, as in most reports.").begin("P")
                .text(60, 690, 9.5f, Face.BOLD, "Table 1. Duties by Port").end();
        pdf.loose(60, 678, 9.5f, "Fiscal years 2015 through 2024, in millions of dollars");
        for (int i = 0; i < 4; i++) {
            pdf.loose(60, 660 - 12 * i, 8, "Port " + i).loose(200, 660 - 12 * i, 8, "$" + i);
        }
        assertThat(texts(read(pdf))).endsWith("Table 1. Duties by Port",
                "Fiscal years 2015 through 2024, in millions of dollars",
                "Port 0 | $0\nPort 1 | $1\nPort 2 | $2\nPort 3 | $3");
    }

    @Test
    void aTallFirstLetterThatIsDrawnLast() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.loose(95, 700, 11, "nder the law of 1986 the ports pay a duty on what they ship, which is");
        pdf.loose(95, 687, 11, "set by the engineers and raised by nobody, though the ports have");
        pdf.loose(95, 674, 11, "asked for it in every hearing of the last ten years, and will ask");
        pdf.loose(60, 661, 11, "again before the plan is due.");
        pdf.loose(60, 640, 11, "A second paragraph says the same, and goes on for a while, as they do.");
        pdf.loose(60, 676, 46, "U ");
        assertThat(texts(read(pdf))).first().asString().isEqualTo(
                "Under the law of 1986 the ports pay a duty on what they ship, which is set by the engineers "
                        + "and raised by nobody, though the ports have asked for it in every hearing of the last ten "
                        + "years, and will ask again before the plan is due.");
    }

    @Test
    void aNoteThatIsSaidToGoOn() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.loose(60, 700, 10, "The duty was set a long time ago and nobody has raised it since it was set.");
        pdf.loose(60, 104, 6, "1").loose(66, 100, 8, "See the act, which was").loose(400, 90, 8, "(continued...)");
        pdf.page().loose(60, 700, 10, "Ports want it raised, and shippers would rather see it gone altogether.");
        pdf.loose(60, 120, 8, "(...continued)").loose(60, 110, 8, "amended twice.");
        pdf.loose(60, 104, 6, "2").loose(66, 100, 8, "See the report.");
        assertThat(texts(read(pdf))).contains("See the act, which was amended twice.", "See the report.");
    }

    @Test
    void namesOfCasesAreNoItemsAndTheirPointsNoEnds() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.loose(60, 700, 10, "The duty was upheld when the ports went to court in Harbor Corp.");
        pdf.loose(60, 688, 10, "v. Dredger, a case of 1998 that is still good law under 33 U.S.C.");
        pdf.loose(60, 676, 10, "\u00a7 2238, and has been followed ever since by every court that was asked.");
        assertThat(texts(read(pdf))).containsExactly(
                "The duty was upheld when the ports went to court in Harbor Corp. v. Dredger, a case of 1998 that is "
                        + "still good law under 33 U.S.C. \u00a7 2238, and has been followed ever since by every court "
                        + "that was asked.");
    }

    @Test
    void paragraphsThatAreToldApartByIndent() {
        TestPdf pdf = new TestPdf(false).page();
        for (int i = 0; i < 3; i++) {
            pdf.loose(72, 700 - 36 * i, 10, "Harbors silt up, and the engineers keep a plan of what has to be");
            pdf.loose(60, 688 - 36 * i, 10, "dredged next year, for which most of the money comes from a duty on");
            pdf.loose(60, 676 - 36 * i, 10, "cargo that was set a long time ago and that nobody has raised since.");
        }
        assertThat(texts(read(pdf))).hasSize(3).allMatch(text -> text.startsWith("Harbors") && text.endsWith("since."));
    }

    @Test
    void headingsOfOneSizeRankByTheirSlantAndMayCarryAMark() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("P").text(60, 740, 18, Face.BOLD, "Harbor Dredging");
        pdf.text(60, 700, 12, Face.BOLD, "Who Pays");
        pdf.text(60 + pdf.width(Face.BOLD, 12, "Who Pays"), 705, 7, Face.UPRIGHT, "3");
        pdf.text(60, 680, 12, Face.ITALIC, "\u201cFree Riders\u201d").end();
        pdf.loose(60, 660, 10, "The duty was set a long time ago and nobody has raised it since it was set.");
        assertThat(read(pdf).passages().getFirst().section()).containsExactly("Who Pays", "\u201cFree Riders\u201d");
    }

    @Test
    void wordsThatStandSidewaysHaveTheirPlaceOnThePage() throws java.io.IOException {
        TestPdf pdf = new TestPdf(false).page();
        pdf.sideways(100, 60, 10, "A table may be set sideways on its page.");
        try (var document = PdfOpener.open("note.pdf", pdf.untagged())) {
            Run run = new GlyphReader(1000).read(document.getPage(0), 1).runs().getFirst();
            assertThat(run.x()).isBetween(0f, 792f);
            assertThat(run.baseline()).isBetween(0f, 612f);
        }
    }

    @Test
    void whatIsDrawnTwiceIsReadOnce() {
        TestPdf pdf = new TestPdf(false).page();
        for (int i = 0; i < 2; i++) {
            pdf.loose(60 + 0.3f * i, 700, 10, "The duty was set a long time ago and nobody has raised it.");
        }
        for (String letter : List.of("T", "T", "o", "o", "l", "l")) {
            pdf.loose(switch (letter) {
                case "T" -> 60;
                case "o" -> 66;
                default -> 71;
            }, 670, 10, letter);
        }
        assertThat(texts(read(pdf))).containsExactly("The duty was set a long time ago and nobody has raised it.",
                "Tol");
    }

    @Test
    void linesThatCrossTheGutterMakeAPageDoubtful() {
        TestPdf pdf = columns(false).page();
        for (int i = 0; i < LEFT.length; i++) {
            pdf.loose(60, 700 - 12 * i, 10, LEFT[i]).loose(320, 700 - 12 * i, 10, RIGHT[i]);
            pdf.loose(60, 560 - 12 * i, 10, LEFT[i] + " " + RIGHT[i]);
        }
        Extraction read = read(pdf);
        assertThat(read.passages()).allMatch(p -> p.doubt().contains("gutter") == "2".equals(p.locator().page()));
    }

    @Test
    void brokenWordsMakeAPageDoubtful() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.loose(60, 700, 10, "Th e du ty w as se t a l ong ti me ag o a nd n obody h as rai sed i t s ince.");
        assertThat(read(pdf).passages()).allMatch(p -> p.doubt().contains("words"));
    }

    @Test
    void textThatTheFileHidesMakesAPageDoubtful() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.loose(60, 700, 10, "Harbors silt up, and the engineers keep a plan of what is to be dredged.");
        for (int i = 0; i < LEFT.length; i++) {
            pdf.artifact(60, 600 - 12 * i, 10, LEFT[i]);
        }
        assertThat(read(pdf).passages()).allMatch(p -> p.doubt().contains("lost"));
    }

    @Test
    void pageNumbersAreAsTheReportPrintsThem() {
        TestPdf pdf = new TestPdf(false);
        for (int i = 1; i <= 4; i++) {
            pdf.page().loose(60, 700, 10, "What stands on sheet " + i + " is a sentence of its own, and it ends here.");
            pdf.loose(300, 760, 10, i == 3 ? "" + i : "CRS-" + i);
        }
        assertThat(read(pdf).passages()).extracting(p -> p.locator().page()).containsExactly("CRS-1", "CRS-2", "3",
                "CRS-4");
        assertThat(PrintedPages.range("CRS-9", "CRS-11")).isEqualTo("CRS-9-11");
        assertThat(PrintedPages.range("iv", "1")).isEqualTo("iv-1");
    }
}
