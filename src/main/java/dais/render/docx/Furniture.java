package dais.render.docx;

import dais.model.Brief;
import dais.model.Inline.Cut;
import dais.spec.NotePlace;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.PageStyle;
import org.jspecify.annotations.Nullable;

/// The heads and feet of pages: marking, running title, foot line.
final class Furniture {
    /// Between the foot line's words and the page number.
    private static final int APART = 18_000;
    private static final String WIDEST = "Page 000 of 000";

    private final FontBook fonts;
    private final PageStyle style;
    private final Brief brief;

    Furniture(FontBook fonts, PageStyle style, Brief brief) {
        this.fonts = fonts;
        this.style = style;
        this.brief = brief;
    }

    /// The head of a page. One without the running title is only asked for where there is a marking.
    ///
    /// @param running whether the title stands in it: on all pages but the first
    byte[] head(boolean running) {
        Xml xml = new Xml().open("w:hdr", "xmlns:w", Parts.W, "xmlns:r", Parts.R);
        marking(xml, brief.marking());
        if (running) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", StyleName.HEADER.id()).close();
            runs(xml).plain(fitted(brief.front().title(), style.page().measure(), Cut.ROMAN));
            xml.close();
        }
        return xml.close().bytes();
    }

    /// The foot of every page.
    byte[] foot() {
        Xml xml = new Xml().open("w:ftr", "xmlns:w", Parts.W, "xmlns:r", Parts.R);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", StyleName.FOOTER.id()).close();
        Runs runs = runs(xml);
        int room = style.page().measure() - width(WIDEST, Cut.ROMAN) - APART;
        runs.plain(fitted(brief.foot(), room, Cut.ROMAN));
        runs.tab();
        runs.plain("Page ");
        runs.field("PAGE", "1");
        runs.plain(" of ");
        runs.field("NUMPAGES", "1");
        xml.close();
        marking(xml, brief.marking());
        return xml.close().bytes();
    }

    private void marking(Xml xml, @Nullable String marking) {
        if (marking != null) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", StyleName.MARKING.id()).close();
            runs(xml).plain(fitted(marking, style.page().measure(), Cut.BOLD));
            xml.close();
        }
    }

    private static Runs runs(Xml xml) {
        return new Runs(xml, new Links(), NotePlace.FOOTNOTES);
    }

    /// The text, or as much of it as the width holds: a second line would push the text of the page.
    private String fitted(String text, int room, Cut cut) {
        Face face = Face.of(style.foot().family(), style.foot().cut(), cut);
        return fonts.metrics(face).fitted(text, style.foot().size(), false, room);
    }

    private int width(String text, Cut cut) {
        Face face = Face.of(style.foot().family(), style.foot().cut(), cut);
        return fonts.metrics(face).width(text, style.foot().size(), false);
    }
}
