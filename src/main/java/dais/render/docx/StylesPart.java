package dais.render.docx;

import dais.model.Inline.Cut;
import dais.style.PageStyle;
import dais.style.PageStyle.Family;
import java.util.Locale;

/// The named styles, so that a staffer edits by style and an office can put its own in their place.
final class StylesPart {
    private final PageStyle style;
    private final Xml xml = new Xml();

    StylesPart(PageStyle style) {
        this.style = style;
    }

    /// Milli-points to twentieths of a point.
    static int twips(int milliPoints) {
        return Math.round(milliPoints / 50f);
    }

    static String colour(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    String write() {
        xml.add("<w:styles xmlns:w=\"{}\">", Parts.WORD);
        xml.add("<w:docDefaults><w:rPrDefault><w:rPr>");
        letters(style.body(), false);
        xml.add("<w:lang w:val=\"en-US\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>");
        xml.add("<w:pPrDefault><w:pPr><w:widowControl/>");
        spacing(style.body());
        xml.add("</w:pPr></w:pPrDefault></w:docDefaults>");
        xml.add("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        xml.add("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        xml.add("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>");
        head();
        body();
        box();
        notes();
        return xml.add("</w:styles>").toString();
    }

    private void head() {
        boolean under = style.front().ruleUnderTitle();
        paragraph("Kicker", "Kicker", style.kicker(),
                "<w:keepNext/>" + (under ? "" : rule(style.front().rule())) + rightTab());
        paragraph("Title", "Title", style.title(), "<w:keepNext/>" + (under ? rule(style.front().rule()) : ""));
        int label = twips(style.front().memoLabel());
        String hang = "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + label + "\"/></w:tabs>";
        String indent = "<w:ind w:left=\"" + label + "\" w:hanging=\"" + label + "\"/>";
        paragraph("MemoLine", "Memo Line", style.memo(), hang, indent);
        paragraph("MemoLast", "Memo Last Line", style.memo(), rule(style.front().memoRule()) + hang, indent);
    }

    private void body() {
        paragraph("Heading1", "heading 1", style.heading(), "<w:keepNext/><w:keepLines/>", "", 0);
        paragraph("Heading2", "heading 2", style.subheading(), "<w:keepNext/><w:keepLines/>", "", 1);
        paragraph("BodyText", "Body Text", style.body(), "");
        paragraph("StandingLine", "Standing Line", style.standing(), "");
        PageStyle.Type entry = withSpace(style.body(), 0, style.lists().gap());
        paragraph("ListBullet", "List Bullet", entry, "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
        paragraph("ListNumber", "List Number", entry, "<w:numPr><w:numId w:val=\"2\"/></w:numPr>");
        int indent = twips(style.quotation().indent());
        String bar = "<w:pBdr><w:left w:val=\"single\" w:sz=\"" + Math.max(2, style.quotation().rule() / 125)
                + "\" w:space=\"" + Math.max(1, style.quotation().indent() / 1000 - 1) + "\" w:color=\""
                + colour(style.accent()) + "\"/></w:pBdr>";
        paragraph("Quote", "Quote", style.body(), bar, "<w:ind w:left=\"" + indent + "\" w:right=\"" + indent + "\"/>");
    }

    /// Neighbours with the same borders and indents make one box.
    private void box() {
        PageStyle.Box box = style.box();
        String tint = colour(style.tint());
        int inner = Math.clamp(box.inner() / 1000, 0, 31);
        String edge = "w:val=\"single\" w:sz=\"4\" w:space=\"" + inner + "\" w:color=\"" + tint + "\"/>";
        int side = Math.clamp(box.side() / 1000, 0, 31);
        String frame = "<w:pBdr><w:top " + edge + "<w:left w:val=\"single\" w:sz=\"" + box.bar() / 125 + "\" w:space=\""
                + side + "\" w:color=\"" + colour(style.accent()) + "\"/><w:bottom " + edge
                + "<w:right w:val=\"single\" w:sz=\"4\" w:space=\"" + side + "\" w:color=\"" + tint
                + "\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + tint + "\"/>";
        String indent = "<w:ind w:left=\"" + twips(box.bar() + box.side()) + "\" w:right=\"" + twips(box.side())
                + "\"/>";
        paragraph("BoxLabel", "Box Label", style.label(), "<w:keepNext/><w:keepLines/>" + frame, indent);
        paragraph("BoxText", "Box Text", withSpace(style.body(), 0, 0), "<w:keepLines/>" + frame, indent);
        paragraph("BoxEnd", "Box Last Text", withSpace(style.body(), 0, box.after() + box.inner()),
                "<w:keepLines/>" + frame, indent);
    }

    private void notes() {
        int hang = twips(style.notes().hang());
        String indent = "<w:ind w:left=\"" + hang + "\" w:hanging=\"" + hang + "\"/>";
        String tab = "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + hang + "\"/></w:tabs>";
        paragraph("FootnoteText", "footnote text", style.note(), tab, indent);
        paragraph("EndnoteText", "endnote text", style.note(), tab, indent);
        paragraph("Source", "Source", style.note(), "", indent);
        paragraph("Header", "header", style.foot(), rightTab());
        paragraph("Footer", "footer", style.foot(),
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"A9B4C2\"/></w:pBdr>" + rightTab());
        paragraph("Marking", "Marking", style.foot(), "", "<w:jc w:val=\"center\"/>");
        xml.add("<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        xml.add("<w:style w:type=\"character\" w:styleId=\"EndnoteReference\"><w:name w:val=\"endnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        xml.add("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"{}\"/></w:rPr></w:style>",
                colour(style.link()));
        xml.add("<w:style w:type=\"character\" w:styleId=\"KickerRight\"><w:name w:val=\"Kicker Right\"/><w:rPr><w:b w:val=\"0\"/><w:color w:val=\"{}\"/><w:spacing w:val=\"0\"/></w:rPr></w:style>",
                colour(style.foot().colour()));
    }

    private static PageStyle.Type withSpace(PageStyle.Type type, int before, int after) {
        return new PageStyle.Type(type.family(), type.cut(), type.size(), type.leading(), before, after,
                type.tracking(), type.colour());
    }

    private String rule(int thickness) {
        return "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"" + Math.max(2, thickness / 125)
                + "\" w:space=\"3\" w:color=\"" + colour(style.accent()) + "\"/></w:pBdr>";
    }

    private String rightTab() {
        return "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + twips(style.page().measure()) + "\"/></w:tabs>";
    }

    private void paragraph(String id, String name, PageStyle.Type type, String before) {
        paragraph(id, name, type, before, "");
    }

    private void paragraph(String id, String name, PageStyle.Type type, String before, String after) {
        paragraph(id, name, type, before, after, -1);
    }

    /// @param before paragraph properties that the schema puts before the spacing
    /// @param after those that it puts after
    /// @param level the outline level from 0; -1 for none
    private void paragraph(String id, String name, PageStyle.Type type, String before, String after, int level) {
        xml.add("<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn w:val=\"Normal\"/>",
                id, name);
        xml.add(level >= 0 ? "<w:next w:val=\"BodyText\"/><w:qFormat/><w:pPr>" : "<w:qFormat/><w:pPr>");
        xml.add(before);
        spacing(type);
        xml.add(after);
        if (level >= 0) {
            xml.add("<w:outlineLvl w:val=\"{}\"/>", level);
        }
        xml.add("</w:pPr><w:rPr>");
        letters(type, true);
        xml.add("</w:rPr></w:style>");
    }

    private void spacing(PageStyle.Type type) {
        xml.add("<w:spacing w:before=\"{}\" w:after=\"{}\" w:line=\"{}\" w:lineRule=\"exact\"/>", twips(type.before()),
                twips(type.after()), twips(type.leading()));
    }

    private void letters(PageStyle.Type type, boolean named) {
        String font = type.family() == Family.SERIF ? "Times New Roman" : "Arial";
        xml.add("<w:rFonts w:ascii=\"{}\" w:eastAsia=\"{}\" w:hAnsi=\"{}\" w:cs=\"{}\"/>", font, font, font, font);
        if (named) {
            xml.add(type.cut() == Cut.BOLD ? "<w:b/>" : "<w:b w:val=\"0\"/>");
            xml.add(type.cut() == Cut.ITALIC ? "<w:i/>" : "<w:i w:val=\"0\"/>");
        }
        xml.add("<w:color w:val=\"{}\"/>", colour(type.colour()));
        if (type.tracking() != 0) {
            xml.add("<w:spacing w:val=\"{}\"/>", twips(type.tracking()));
        }
        xml.add("<w:kern w:val=\"1\"/><w:sz w:val=\"{}\"/><w:szCs w:val=\"{}\"/>", Math.round(type.size() / 500f),
                Math.round(type.size() / 500f));
    }
}
