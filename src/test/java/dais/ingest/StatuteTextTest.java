package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Label;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Laws as text: each provision at its section and on its page of the Statutes at Large.
class StatuteTextTest {
    /// As one provision a line, with marks of pages and notes of the margin among the words.
    private static final String LINES = "SEC. 8101.  33 USC 8101 note . REPORT ON HARBOR DUES. (a)  Deadline. In General"
            + " .\u2014 Not later than 30 days after the date of the enactment of this Act, the Secretary shall, in"
            + " consultation with the Board of  140 STAT. 512 \nPorts, submit a report on dues. \n"
            + " (b)  Elements .\u2014 The report shall include\u2014 (1)  Estimate. an estimate of the dues; \n"
            + " (2)  a list of ports under section 12(b)(1) of the Harbor Act ( 33 U.S.C. 900 ), including\u2014 (A)  large"
            + " ports; and \n (B)  small ports\u2014 (i)  on rivers; and \n (ii)  on lakes; and 140 STAT. 513 \n"
            + " (3)  other matters. \n \n (c)  Definition .\u2014 In this section, the term \u201c port \u201d means a harbor.";

    /// As the Government Publishing Office prints it, in lines.
    private static final String PRINTED = """
            [140th Congress Public Law 12]

            [[Page 140 STAT. 511]]

            Public Law 140-12
            140th Congress

                                             An Act

              To set dues for harbors. <<NOTE: May 1, 2026 -  [H.R. 1]>>

                Be it enacted by the Senate and House of Representatives,
            SECTION 1. SHORT TITLE.

                This Act may be cited as the ``Harbor Dues Act''.

                              TITLE I--DUES

            SEC. 2. <<NOTE: 33 USC 8102.>>  DUES OF PORTS.

                (a) In General.--Each port may set dues within the limits that the
            Board publishes, and shall tell
            [[Page 140 STAT. 512]]
            the Board of them.
                (b) Limits.--The Board shall publish limits that--
                        (1) are the same for ports of one size; and
                        (2) do not change within a year.
            """;

    private static Extraction read(String name, String text) {
        return new Ingestor().ingest(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> shown(Extraction read) {
        return read.passages().stream().map(p -> p.locator().at() + ", " + p.locator().page() + ": " + p.text().plain())
                .toList();
    }

    @Test
    void provisionsInLines() {
        Extraction read = read("sec8101.txt", LINES);
        assertThat(shown(read)).containsExactly(
                "\u00a78101(a), 140 Stat. 511-512: Not later than 30 days after the date of the enactment of this Act, the"
                        + " Secretary shall, in consultation with the Board of Ports, submit a report on dues.",
                "\u00a78101(b), 140 Stat. 512: The report shall include\u2014",
                "\u00a78101(b)(1), 140 Stat. 512: an estimate of the dues;",
                "\u00a78101(b)(2), 140 Stat. 512: a list of ports under section 12(b)(1) of the Harbor Act (33 U.S.C. 900),"
                        + " including\u2014",
                "\u00a78101(b)(2)(A), 140 Stat. 512: large ports; and",
                "\u00a78101(b)(2)(B), 140 Stat. 512: small ports\u2014",
                "\u00a78101(b)(2)(B)(i), 140 Stat. 512: on rivers; and",
                "\u00a78101(b)(2)(B)(ii), 140 Stat. 512: on lakes; and",
                "\u00a78101(b)(3), 140 Stat. 513: other matters.",
                "\u00a78101(c), 140 Stat. 513: In this section, the term \u201cport\u201d means a harbor.");
        assertThat(read.passages().getFirst().section()).containsExactly("REPORT ON HARBOR DUES", "(a) In General");
        assertThat(read.passages().get(7).id().name()).isEqualTo("s8101-b-2-b-ii");
        assertThat(read.report().series()).isEqualTo("Statute");
        assertThat(read.report().label()).isEqualTo(Label.OFFICE);
    }

    @Test
    void aPublicLawInPrintedLines() {
        Extraction read = read("law.txt", PRINTED);
        assertThat(read.report().key()).hasToString("PL140-12");
        assertThat(read.report().title()).isEqualTo("Harbor Dues Act");
        assertThat(read.report().label()).isEqualTo(Label.PUBLIC);
        assertThat(shown(read)).contains(
                "\u00a72(a), 140 Stat. 511-512: Each port may set dues within the limits that the Board publishes, and shall"
                        + " tell the Board of them.",
                "\u00a72(b), 140 Stat. 512: The Board shall publish limits that--",
                "\u00a72(b)(1), 140 Stat. 512: are the same for ports of one size; and",
                "\u00a72(b)(2), 140 Stat. 512: do not change within a year.");
        assertThat(read.passages().getLast().section()).containsExactly("TITLE I--DUES", "DUES OF PORTS", "(b) Limits");
    }

    @Test
    void everyPassageStandsInTheText() {
        Extraction read = read("sec8101.txt", LINES);
        String all = read.text().sheets().getFirst();
        assertThat(read.passages()).allSatisfy(p -> assertThat(all).contains(p.text().plain()));
        assertThat(all).doesNotContain("STAT.").doesNotContain("USC");
    }
}
