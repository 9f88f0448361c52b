package dais.ingest;

import dais.ingest.TestPdf.Face;

/// Texts written for the tests, set as PDFs.
final class Samples {
    static final float LEFT = 72;
    static final float RIGHT = 320;

    private Samples() {
    }

    /// A note of two pages in two columns, with everything that makes reading hard.
    static TestPdf note(boolean embedded) {
        TestPdf pdf = new TestPdf(embedded).page();
        pdf.artifact(LEFT, 760, 8, "Harbor Dredging");
        pdf.block("P", LEFT, 730, 10, "Office Note ON-2026-07");
        pdf.begin("P").text(LEFT, 705, 20, Face.BOLD, "Harbor Dredging").end();
        pdf.block("P", LEFT, 690, 10, "Updated March 4, 2026");
        pdf.block("P", LEFT, 675, 10, "Ann Example and Bob Sample");
        pdf.block("P", LEFT, 640, 10, "Harbors silt up. The engineers keep the",
                "long-range plan for 40 ports, and most", "of the money comes from a duty on cargo.");
        pdf.begin("H1").text(LEFT, 590, 14, Face.BOLD, "Who Pays").end();
        pdf.begin("P").lines(LEFT, 570, 10, "The duty was set in 1986 and was last",
                "raised in the 101st Congress. In a single").end();
        pdf.begin("L").begin("LI").lines(LEFT, 530, 10, "\u2022 Ports keep a share;").end().begin("LI")
                .lines(LEFT, 515, 10, "\u2022 the Treasury keeps the rest.").end().end();
        pdf.begin("P").lines(LEFT, 480, 10, "Shippers have asked for a cap, and the",
                "ports have asked for a larger share of the", "money that is collected there every year");
        pdf.lines(RIGHT, 640, 10, "without a change of the duty itself.").end();
        pdf.artifact(LEFT, 40, 8, "1");
        pdf.page();
        pdf.artifact(LEFT, 760, 8, "Harbor Dredging");
        pdf.begin("H1").text(LEFT, 720, 14, Face.BOLD, "What Next").end();
        pdf.block("P", LEFT, 700, 10, "Nothing is decided yet.");
        pdf.artifact(LEFT, 40, 8, "2");
        return pdf;
    }

    /// One short tagged page.
    static TestPdf page() {
        TestPdf pdf = new TestPdf(false).page();
        pdf.begin("H1").text(LEFT, 700, 18, Face.BOLD, "A Short Note").end();
        pdf.block("P", LEFT, 660, 10, "It has one paragraph and says one thing.");
        return pdf;
    }
}
