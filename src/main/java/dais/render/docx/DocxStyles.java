package dais.render.docx;

import dais.model.Inline.Cut;
import dais.style.PageStyle;

/// A page style as the named styles of Word. Paragraphs of a brief carry a style's name and nothing else, so that staff
/// change the look of all of them at one place.
final class DocxStyles {
    /// Space between the memo lines and the rule below them, and below that rule.
    private static final int AROUND_MEMO_RULE = 5_000;
    /// Between the hairline over the foot line and its letters.
    private static final int ABOVE_FOOT = 3_500;
    private static final int HAIRLINE = 400;
    /// The edge of a box: drawn in its own tint, so that it only makes room.
    private static final int BOX_EDGE = 500;

    private final PageStyle style;
    private final Xml xml = new Xml();

    private DocxStyles(PageStyle style) {
        this.style = style;
    }

    static byte[] part(PageStyle style) {
        DocxStyles styles = new DocxStyles(style);
        styles.write();
        return styles.xml.bytes();
    }

    private void write() {
        xml.open("w:styles", "xmlns:w", Parts.W);
        defaults();
        normal();
        front();
        headings();
        text();
        box();
        table();
        exhibits();
        notes();
        furniture();
        words();
        xml.close();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        letters(style.body());
        xml.empty("w:lang", "w:val", Parts.LANGUAGE, "w:eastAsia", Parts.LANGUAGE, "w:bidi", "ar-SA");
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.empty("w:widowControl");
        spacing(style.body(), 0, 0);
        xml.close().close().close();
    }

    private void normal() {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", StyleName.NORMAL.id());
        xml.empty("w:name", "w:val", StyleName.NORMAL.shown()).empty("w:qFormat").close();
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        xml.empty("w:name", "w:val", "Default Paragraph Font").empty("w:uiPriority", "w:val", "1").empty("w:semiHidden")
                .close();
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table").empty("w:uiPriority", "w:val", "99").empty("w:semiHidden");
        xml.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").close().close();
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList");
        xml.empty("w:name", "w:val", "No List").empty("w:uiPriority", "w:val", "99").empty("w:semiHidden").close();
    }

    private void front() {
        PageStyle.Type kicker = style.kicker();
        boolean under = style.front().ruleUnderTitle();
        open(StyleName.KICKER, StyleName.TITLE);
        keep();
        if (!under) {
            rule(style.front().rule(), kicker.after());
        }
        tabAtRight();
        spacing(kicker, kicker.before(), under ? kicker.after() : 0);
        close(new PageStyle.Type(kicker.family(), Cut.ROMAN, kicker.size(), kicker.leading(), 0, 0, 0,
                style.foot().colour()));
        PageStyle.Type title = style.title();
        open(StyleName.TITLE, StyleName.BODY_TEXT);
        keep();
        if (under) {
            rule(style.front().rule(), title.after());
        }
        spacing(title, title.before(), title.after());
        close(title);
        open(StyleName.MEMO_LINE, StyleName.MEMO_LINE);
        keep();
        xml.open("w:pBdr");
        border("w:bottom", style.front().memoRule(), AROUND_MEMO_RULE, style.memo().colour());
        xml.close();
        // Contextual: between memo lines there is no space, below the last of them there is.
        spacing(style.memo(), 0, AROUND_MEMO_RULE);
        hang(style.front().memoLabel());
        xml.empty("w:contextualSpacing");
        close(style.memo());
    }

    private void headings() {
        heading(StyleName.HEADING_1, style.heading(), "0");
        heading(StyleName.HEADING_2, style.subheading(), "1");
    }

    private void heading(StyleName name, PageStyle.Type type, String outline) {
        open(name, StyleName.BODY_TEXT);
        keep();
        spacing(type, type.before(), type.after());
        xml.empty("w:outlineLvl", "w:val", outline);
        close(type);
    }

    private void text() {
        PageStyle.Type body = style.body();
        open(StyleName.BODY_TEXT, StyleName.BODY_TEXT);
        spacing(body, body.before(), body.after());
        edges();
        close(body);
        list(StyleName.LIST_BULLET, Numbering.BULLETS);
        list(StyleName.LIST_NUMBER, Numbering.NUMBERS);
        PageStyle.Quotation quotation = style.quotation();
        open(StyleName.QUOTE, StyleName.BODY_TEXT);
        if (quotation.rule() > 0) {
            xml.open("w:pBdr");
            border("w:left", quotation.rule(), quotation.indent() - quotation.rule(), style.accent());
            xml.close();
        }
        spacing(body, body.before(), body.after());
        indent(quotation.indent(), quotation.indent());
        edges();
        close(body);
        PageStyle.Type standing = style.standing();
        open(StyleName.STANDING_LINE, StyleName.BODY_TEXT);
        keep();
        spacing(standing, standing.before(), standing.after());
        close(standing);
    }

    private void list(StyleName name, int number) {
        open(name, name);
        xml.open("w:numPr").empty("w:numId", "w:val", Integer.toString(number)).close();
        spacing(style.body(), 0, style.lists().gap());
        edges();
        close(style.body());
    }

    private void box() {
        PageStyle.Type label = style.label();
        open(StyleName.BOX_LABEL, StyleName.BOX_TEXT);
        keep();
        ground();
        spacing(label, style.box().before(), label.after());
        boxIndent();
        close(label);
        open(StyleName.BOX_TEXT, StyleName.BOX_TEXT);
        ground();
        spacing(style.body(), 0, style.box().after());
        boxIndent();
        close(style.body());
    }

    /// The same for label and text, or Word would draw two boxes.
    private void ground() {
        PageStyle.Box box = style.box();
        xml.open("w:pBdr");
        border("w:top", BOX_EDGE, box.inner(), style.tint());
        border("w:left", box.bar(), box.side(), style.accent());
        border("w:bottom", BOX_EDGE, box.inner(), style.tint());
        border("w:right", BOX_EDGE, box.side(), style.tint());
        xml.close();
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Units.colour(style.tint()));
    }

    private void boxIndent() {
        indent(style.box().bar() + style.box().side(), style.box().side() + BOX_EDGE);
    }

    private void table() {
        open(StyleName.TABLE_TEXT, StyleName.TABLE_TEXT);
        spacing(style.table(), 0, 0);
        close(style.table());
    }

    private void exhibits() {
        PageStyle.Type label = style.label();
        open(StyleName.CAPTION, StyleName.BODY_TEXT);
        keep();
        spacing(label, style.box().before(), label.after());
        close(label);
        // A leading of fixed height would cut what is drawn.
        open(StyleName.ILLUSTRATION, StyleName.BODY_TEXT);
        xml.empty("w:spacing", "w:before", "0", "w:after", Units.twips(style.standing().before()), "w:line", "240",
                "w:lineRule", "auto");
        close(style.body());
        open(StyleName.COMMENT_TEXT, StyleName.COMMENT_TEXT);
        spacing(style.note(), 0, 0);
        close(style.note());
        open(StyleName.LETTERHEAD, StyleName.LETTERHEAD);
        spacing(style.foot(), 0, 0);
        close(style.foot());
        PageStyle.Type standing = style.standing();
        open(StyleName.SOURCE_LINE, StyleName.BODY_TEXT);
        spacing(standing, standing.before(), standing.after() + style.table().after());
        close(standing);
        open(StyleName.KEY_FIGURE, StyleName.KEY_FIGURE_TEXT);
        keep();
        spacing(style.figure(), 0, style.figure().after());
        close(style.figure());
        open(StyleName.KEY_FIGURE_TEXT, StyleName.KEY_FIGURE_TEXT);
        spacing(standing, 0, 0);
        close(standing);
    }

    private void notes() {
        note(StyleName.FOOTNOTE_TEXT, 0);
        note(StyleName.ENDNOTE_TEXT, style.lists().gap());
        note(StyleName.SOURCE, style.lists().gap());
        open(StyleName.NOTE_SEPARATOR, StyleName.NORMAL);
        int room = style.notes().above() + style.notes().below();
        spacing(new PageStyle.Type(style.note().family(), Cut.ROMAN, style.note().size(), room, 0, 0, 0, 0), 0, 0);
        close(style.note());
    }

    private void note(StyleName name, int gap) {
        PageStyle.Type note = style.note();
        open(name, name);
        spacing(note, note.before(), Math.max(gap, note.after()));
        hang(style.notes().hang());
        close(note);
    }

    private void furniture() {
        PageStyle.Type foot = style.foot();
        open(StyleName.HEADER, StyleName.HEADER);
        spacing(foot, Section.apart(style, style.page().head()), 0);
        close(foot);
        open(StyleName.FOOTER, StyleName.FOOTER);
        xml.open("w:pBdr");
        border("w:top", HAIRLINE, ABOVE_FOOT, foot.colour());
        xml.close();
        tabAtRight();
        spacing(foot, 0, Section.apart(style, style.page().foot()));
        close(foot);
        open(StyleName.MARKING, StyleName.MARKING);
        spacing(foot, 0, 0);
        xml.empty("w:jc", "w:val", "center");
        close(new PageStyle.Type(foot.family(), Cut.BOLD, foot.size(), foot.leading(), 0, 0, 0, foot.colour()));
    }

    private void words() {
        PageStyle.Type kicker = style.kicker();
        openWords(StyleName.KICKER_LABEL);
        cut(kicker.cut());
        colour(kicker.colour());
        xml.empty("w:spacing", "w:val", Units.twips(kicker.tracking()));
        xml.close().close();
        openWords(StyleName.STRONG);
        cut(Cut.BOLD);
        xml.close().close();
        openWords(StyleName.EMPHASIS);
        cut(Cut.ITALIC);
        xml.close().close();
        openWords(StyleName.COMMENT_REFERENCE);
        xml.empty("w:sz", "w:val", "16").empty("w:szCs", "w:val", "16");
        xml.close().close();
        openWords(StyleName.SMALL_CAPS);
        cut(Cut.SMALL_CAPS);
        xml.close().close();
        openWords(StyleName.HYPERLINK);
        colour(style.link());
        xml.close().close();
        for (StyleName name : new StyleName[]{StyleName.FOOTNOTE_REFERENCE, StyleName.ENDNOTE_REFERENCE}) {
            openWords(name);
            xml.empty("w:vertAlign", "w:val", "superscript");
            xml.close().close();
        }
    }

    private void open(StyleName name, StyleName next) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", name.id());
        xml.empty("w:name", "w:val", name.shown()).empty("w:basedOn", "w:val", StyleName.NORMAL.id());
        xml.empty("w:next", "w:val", next.id()).empty("w:qFormat").open("w:pPr");
    }

    private void close(PageStyle.Type type) {
        xml.close().open("w:rPr");
        letters(type);
        xml.close().close();
    }

    private void openWords(StyleName name) {
        xml.open("w:style", "w:type", "character", "w:styleId", name.id());
        xml.empty("w:name", "w:val", name.shown()).empty("w:basedOn", "w:val", "DefaultParagraphFont");
        xml.empty("w:qFormat").open("w:rPr");
    }

    private void keep() {
        xml.empty("w:keepNext").empty("w:keepLines");
    }

    private void rule(int thickness, int apart) {
        xml.open("w:pBdr");
        border("w:bottom", thickness, apart, style.accent());
        xml.close();
    }

    private void border(String side, int thickness, int apart, int colour) {
        xml.empty(side, "w:val", "single", "w:sz", Units.eighths(thickness), "w:space", Units.points(apart), "w:color",
                Units.colour(colour));
    }

    private void tabAtRight() {
        xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Units.twips(style.page().measure())).close();
    }

    private void spacing(PageStyle.Type type, int before, int after) {
        xml.empty("w:spacing", "w:before", Units.twips(before), "w:after", Units.twips(after), "w:line",
                Units.twips(type.leading()), "w:lineRule", "exact");
    }

    private void indent(int left, int right) {
        xml.empty("w:ind", "w:left", Units.twips(left), "w:right", Units.twips(right));
    }

    private void hang(int width) {
        xml.empty("w:ind", "w:left", Units.twips(width), "w:hanging", Units.twips(width));
    }

    private void edges() {
        xml.empty("w:jc", "w:val", style.justified() ? "both" : "left");
    }

    private void letters(PageStyle.Type type) {
        String font = Units.font(type.family());
        xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        cut(type.cut());
        colour(type.colour());
        if (type.tracking() != 0) {
            xml.empty("w:spacing", "w:val", Units.twips(type.tracking()));
        }
        xml.empty("w:sz", "w:val", Units.halfPoints(type.size()));
        xml.empty("w:szCs", "w:val", Units.halfPoints(type.size()));
    }

    private void cut(Cut cut) {
        cut(xml, cut);
    }

    /// What makes letters of a cut.
    static void cut(Xml xml, Cut cut) {
        switch (cut) {
            case BOLD -> xml.empty("w:b").empty("w:bCs");
            case ITALIC -> xml.empty("w:i").empty("w:iCs");
            case SMALL_CAPS -> xml.empty("w:smallCaps");
            case ROMAN -> {
                // what a font is where nothing is said
            }
        }
    }

    private void colour(int rgb) {
        xml.empty("w:color", "w:val", Units.colour(rgb));
    }
}
