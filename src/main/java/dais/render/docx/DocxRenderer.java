package dais.render.docx;

import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Text;
import dais.model.Note;
import dais.model.Voice;
import dais.spec.NotePlace;
import dais.style.PageStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A cited brief to the bytes of a DOCX that is made to be edited: everything by style, native notes, each passage under a
/// content control and a bookmark that name it.
///
/// The package is written directly as WordprocessingML: a brief needs a dozen elements of it, and a library that models the
/// whole standard costs more at the start of a process than all else that a build does.
public final class DocxRenderer {

    /// Writes the file. The same brief gives the same bytes.
    public byte[] render(CitedBrief brief, PageStyle style, NotePlace place) {
        boolean endnotes = place == NotePlace.ENDNOTES;
        String kind = endnotes ? "endnote" : "footnote";
        Links links = new Links();
        links.part("styles", "styles.xml");
        links.part("numbering", "numbering.xml");
        links.part("settings", "settings.xml");
        links.part(kind + "s", kind + "s.xml");
        String firstHeader = links.part("header", "header1.xml");
        String header = links.part("header", "header2.xml");
        String footer = links.part("footer", "footer1.xml");
        Links noteLinks = new Links();

        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Parts.contentTypes(endnotes));
        parts.put("_rels/.rels", Parts.packageRelations());
        parts.put("docProps/core.xml", Parts.core(brief.brief()));
        parts.put("word/document.xml", document(brief, style, links, kind, new String[]{firstHeader, header, footer}));
        parts.put("word/_rels/document.xml.rels", links.write());
        parts.put("word/styles.xml", new StylesPart(style).write());
        parts.put("word/numbering.xml", Parts.numbering(style));
        parts.put("word/settings.xml", Parts.settings(endnotes));
        parts.put("word/" + kind + "s.xml", notes(brief.notes(), noteLinks, kind));
        if (!noteLinks.isEmpty()) {
            parts.put("word/_rels/" + kind + "s.xml.rels", noteLinks.write());
        }
        parts.put("word/header1.xml", Parts.header(brief.brief(), true));
        parts.put("word/header2.xml", Parts.header(brief.brief(), false));
        parts.put("word/footer1.xml", Parts.footer(brief.brief()));
        return StableZip.of(parts);
    }

    private static String document(CitedBrief cited, PageStyle style, Links links, String kind, String[] running) {
        Xml xml = new Xml().add("<w:document xmlns:w=\"{}\" xmlns:r=\"{}\"><w:body>", Parts.WORD, Parts.RELATIONS);
        Runs runs = new Runs(xml, links, kind);
        front(cited.brief().front(), xml, runs);
        cited.brief().body().forEach(block -> block(block, xml, runs));
        String heading = cited.brief().sourcesHeading();
        if (heading != null && !cited.sources().isEmpty()) {
            paragraph(xml, runs, "Heading1", List.of(Text.roman(heading)));
            cited.sources().forEach(source -> paragraph(xml, runs, "Source", source));
        }
        section(style.page(), xml, running);
        return xml.add("</w:body></w:document>").toString();
    }

    private static void front(Brief.Front front, Xml xml, Runs runs) {
        xml.add("<w:p><w:pPr><w:pStyle w:val=\"Kicker\"/></w:pPr><w:r><w:t>{}</w:t></w:r>", front.kicker());
        if (!front.kickerRight().isEmpty()) {
            xml.add("<w:r><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val=\"KickerRight\"/></w:rPr><w:t>{}</w:t></w:r>",
                    front.kickerRight());
        }
        xml.add("</w:p>");
        paragraph(xml, runs, "Title", List.of(Text.roman(front.title())));
        for (int i = 0; i < front.memo().size(); i++) {
            Brief.MemoLine line = front.memo().get(i);
            boolean last = i == front.memo().size() - 1;
            xml.add("<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{}:</w:t></w:r><w:r><w:tab/></w:r>",
                    last ? "MemoLast" : "MemoLine", line.label());
            xml.add(line.label().equals("Re")
                    ? "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p>"
                    : "<w:r><w:t>{}</w:t></w:r></w:p>", line.text());
        }
    }

    private static void block(Block block, Xml xml, Runs runs) {
        switch (block) {
            case Block.Heading heading ->
                paragraph(xml, runs, heading.level() == 1 ? "Heading1" : "Heading2", heading.text());
            case Block.Paragraph paragraph ->
                paragraph(xml, runs, paragraph.voice() == Voice.NOTICE ? "StandingLine" : "BodyText", paragraph.text());
            case Block.BlockQuotation quotation -> paragraph(xml, runs, "Quote", quotation.text());
            case Block.StandingLine line -> paragraph(xml, runs, "StandingLine", line.text());
            case Block.Bullets bullets -> {
                for (Block.Paragraph entry : bullets.entries()) {
                    paragraph(xml, runs, bullets.numbered() ? "ListNumber" : "ListBullet", entry.text());
                }
            }
            case Block.Box box -> {
                if (box.label() != null) {
                    paragraph(xml, runs, "BoxLabel", List.of(Text.roman(box.label())));
                }
                for (int i = 0; i < box.entries().size(); i++) {
                    boolean last = i == box.entries().size() - 1;
                    paragraph(xml, runs, last ? "BoxEnd" : "BoxText", box.entries().get(i).text());
                }
            }
        }
    }

    private static void paragraph(Xml xml, Runs runs, String style, List<Inline> text) {
        xml.add("<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>", style);
        runs.write(text);
        xml.add("</w:p>");
    }

    private static void section(PageStyle.Page page, Xml xml, String[] running) {
        xml.add("<w:sectPr><w:headerReference w:type=\"first\" r:id=\"{}\"/><w:headerReference w:type=\"default\" r:id=\"{}\"/>",
                running[0], running[1]);
        xml.add("<w:footerReference w:type=\"first\" r:id=\"{}\"/><w:footerReference w:type=\"default\" r:id=\"{}\"/>",
                running[2], running[2]);
        xml.add("<w:pgSz w:w=\"{}\" w:h=\"{}\"/>", StylesPart.twips(page.width()), StylesPart.twips(page.height()));
        xml.add("<w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" w:left=\"{}\" w:header=\"{}\" w:footer=\"{}\" w:gutter=\"0\"/>",
                StylesPart.twips(page.top()), StylesPart.twips(page.right()), StylesPart.twips(page.bottom()),
                StylesPart.twips(page.left()), StylesPart.twips(page.head()) - 200,
                StylesPart.twips(page.foot()) - 160);
        xml.add("<w:titlePg/></w:sectPr>");
    }

    private static String notes(List<Note> notes, Links links, String kind) {
        Xml xml = new Xml().add("<w:{}s xmlns:w=\"{}\" xmlns:r=\"{}\">", kind, Parts.WORD, Parts.RELATIONS);
        String plain = "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr><w:r>";
        xml.add("<w:{} w:type=\"separator\" w:id=\"-1\">" + plain + "<w:separator/></w:r></w:p></w:{}>", kind, kind);
        xml.add("<w:{} w:type=\"continuationSeparator\" w:id=\"0\">" + plain
                + "<w:continuationSeparator/></w:r></w:p></w:{}>", kind, kind);
        Runs runs = new Runs(xml, links, kind);
        String upper = kind.equals("footnote") ? "Footnote" : "Endnote";
        for (Note note : notes) {
            xml.add("<w:{} w:id=\"{}\"><w:p><w:pPr><w:pStyle w:val=\"{}Text\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"{}Reference\"/></w:rPr>",
                    kind, note.number(), upper, upper);
            xml.add("<w:{}Ref/></w:r><w:r><w:tab/></w:r>", kind);
            runs.write(note.text());
            xml.add("</w:p></w:{}>", kind);
        }
        return xml.add("</w:{}s>", kind).toString();
    }
}
