package dais.render.docx;

import dais.style.PageStyle;

/// What a section of the document says of its pages: size, margins, and what stands at their heads and feet.
final class Section {
    /// Where Word puts the base line into an exact leading.
    private static final float FALL = 0.8f;

    private final Xml xml;
    private final PageStyle style;
    private final Links links;
    private final boolean marked;
    private final boolean endnotes;
    /// Whether a section before it has said what stands on the first page.
    private boolean second;

    /// @param marked whether a marking stands at the head of every page
    /// @param endnotes whether the notes stand at its end
    Section(Xml xml, PageStyle style, Links links, boolean marked, boolean endnotes) {
        this.xml = xml;
        this.style = style;
        this.links = links;
        this.marked = marked;
        this.endnotes = endnotes;
    }

    /// Ends a section; the next one, if there is one, goes on below it on the same page.
    ///
    /// @param columns how many columns its text has
    void end(int columns) {
        write(columns);
        second = true;
    }

    private void write(int columns) {
        xml.open("w:sectPr");
        reference("header", "default", "header2.xml");
        if (marked && !second) {
            reference("header", "first", "header1.xml");
        }
        reference("footer", "default", "footer2.xml");
        if (!second) {
            reference("footer", "first", "footer1.xml");
        }
        if (endnotes) {
            // Word counts endnotes in Roman numerals unless told not to.
            xml.open("w:endnotePr").empty("w:numFmt", "w:val", "decimal").close();
        }
        PageStyle.Page page = style.page();
        xml.empty("w:type", "w:val", second ? "continuous" : "nextPage");
        xml.empty("w:pgSz", "w:w", Units.twips(page.width()), "w:h", Units.twips(page.height()));
        xml.empty("w:pgMar", "w:top", Units.twips(page.top()), "w:right", Units.twips(page.right()), "w:bottom",
                Units.twips(page.bottom()), "w:left", Units.twips(page.left()), "w:header", Units.twips(above()),
                "w:footer", Units.twips(below()), "w:gutter", "0");
        if (columns > 1) {
            xml.empty("w:cols", "w:num", Integer.toString(columns), "w:space", Units.twips(page.gutter()));
        }
        if (!second) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private void reference(String what, String page, String file) {
        xml.empty("w:" + what + "Reference", "w:type", page, "r:id", links.to(what, file));
    }

    /// From the top of the sheet to the head.
    private int above() {
        int base = marked ? style.page().marking() : style.page().head() - apart(style, style.page().head());
        return Math.max(0, base - fall(style.foot()));
    }

    /// From the bottom of the sheet to the foot.
    private int below() {
        int base = marked ? style.page().marking() : style.page().foot() - apart(style, style.page().foot());
        return Math.max(0, base - style.foot().leading() + fall(style.foot()));
    }

    /// The space between the marking and the running head or the foot line.
    ///
    /// @param base where the base line of the latter lies, from the edge of the sheet
    static int apart(PageStyle style, int base) {
        return Math.max(0, base - style.page().marking() - style.foot().leading());
    }

    /// From the top of a line to its base.
    private static int fall(PageStyle.Type type) {
        return Math.round(type.leading() * FALL);
    }
}
