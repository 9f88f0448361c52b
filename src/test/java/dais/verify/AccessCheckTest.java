package dais.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dais.layout.Samples;
import dais.layout.Typesetter;
import dais.render.pdf.PdfRenderer;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Contrast and heading order, from the finished bytes.
class AccessCheckTest {

    @Test
    void namesHeadingsThatLeaveOutALevel() {
        AccessCheck good = new AccessCheck("pdf");
        good.headings(List.of(1, 2, 3, 3, 2, 1, 2));
        assertThat(good.findings()).isEmpty();
        AccessCheck bad = new AccessCheck("pdf");
        bad.headings(List.of(2, 3, 1, 3));
        assertThat(bad.findings()).extracting(Finding::message).containsExactly("a heading of level 2 follows none",
                "a heading of level 3 follows one of level 1");
    }

    @Test
    void findsNothingInTheStylesThatComeWithDais() {
        for (String name : PageStyles.names()) {
            assertThat(PdfReader.read(pdf(PageStyles.named(name))).findings()).as(name).isEmpty();
        }
    }

    @Test
    void namesLettersThatHardlyDifferFromTheirGround() {
        PageStyle pale = pale(PageStyles.named("one-pager"));
        assertThat(PdfReader.read(pdf(pale)).findings()).extracting(Finding::message).containsOnly(
                "letters of the colour #a0a0a0 on #ffffff have a contrast of 2.6 to 1",
                "letters of the colour #000000 on #404040 have a contrast of 2.0 to 1",
                "letters of the colour #1b365d on #404040 have a contrast of 1.2 to 1");
    }

    private static byte[] pdf(PageStyle style) {
        FontBook fonts = new FontBook();
        return new PdfRenderer(fonts)
                .render(new Typesetter(fonts).typeset(Samples.onePager(), style, NotePlace.FOOTNOTES));
    }

    /// With a pale standing line and a dark box.
    private static PageStyle pale(PageStyle s) {
        return new PageStyle(s.name(), s.page(), s.front(), s.body(), s.heading(), s.subheading(), s.title(),
                s.kicker(), s.memo(), s.standing().inked(0xA0A0A0), s.label(), s.note(), s.foot(), s.table(),
                s.figure(), s.lists(), s.quotation(), s.box(), s.notes(), s.letterhead(), s.accent(), 0x404040,
                s.link(), s.justified(), s.floor());
    }
}
