package dais.render.docx;

import dais.style.PageStyle;

/// What a section of the document says of its pages: size, margins, and what stands at their heads and feet.
final class Section {
    private final Xml xml;
    private final PageStyle style;
    private final Links links;
    private final boolean marked;
    private boolean second;

    /// @param marked whether a marking stands at the head of every page
    Section(Xml xml, PageStyle style, Links links, boolean marked) {
        this.xml = xml;
        this.style = style;
        this.links = links;
        this.marked = marked;
    }

    /// The section before the last, which goes on below it on the same page.
    void first() {
        write();
        second = true;
    }

    /// The last section, or the only one.
    void last() {
        write();
    }

    private void write() {
        xml.open("w:sectPr");
        reference("header", "default", "header2.xml");
        if (marked && !second) {
            reference("header", "first", "header1.xml");
        }
        reference("footer", "default", "footer2.xml");
        if (!second) {
            reference("footer", "first", "footer1.xml");
        }
        PageStyle.Page page = style.page();
        xml.empty("w:type", "w:val", second ? "continuous" : "nextPage");
        xml.empty("w:pgSz", "w:w", Units.twips(page.width()), "w:h", Units.twips(page.height()));
        xml.empty("w:pgMar", "w:top", Units.twips(page.top()), "w:right", Units.twips(page.right()), "w:bottom",
                Units.twips(page.bottom()), "w:left", Units.twips(page.left()), "w:header", Units.twips(above()),
                "w:footer", Units.twips(below()), "w:gutter", "0");
        if (!second) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private void reference(String what, String page, String file) {
        xml.empty("w:" + what + "Reference", "w:type", page, "r:id", links.to(what, file));
    }

    /// From the top of the sheet to the top of the first line in the head.
    private int above() {
        int base = marked ? style.page().marking() : style.page().head();
        return Math.max(0, base - fall(style.foot()));
    }

    /// From the bottom of the sheet to the bottom of the last line in the foot.
    private int below() {
        int base = marked ? style.page().marking() : style.page().foot();
        return Math.max(0, base - (style.foot().leading() - fall(style.foot())));
    }

    /// From the top of a line to its base.
    static int fall(PageStyle.Type type) {
        return Math.round(type.leading() * 0.8f);
    }
}
