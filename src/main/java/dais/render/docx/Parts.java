package dais.render.docx;

import dais.model.Brief;
import dais.style.PageStyle;

/// The small parts of the package, which hang on little or nothing of the brief.
final class Parts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Parts() {
    }

    static String contentTypes(boolean endnotes) {
        Xml xml = new Xml().add("<Types xmlns=\"{}content-types\">", PACKAGE);
        xml.add("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.add("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.add("<Override PartName=\"/word/document.xml\" ContentType=\"{}document.main+xml\"/>", CONTENT);
        for (String part : new String[]{"styles", "numbering", "settings", endnotes ? "endnotes" : "footnotes"}) {
            xml.add("<Override PartName=\"/word/{}.xml\" ContentType=\"{}{}+xml\"/>", part, CONTENT, part);
        }
        for (String part : new String[]{"header1", "header2"}) {
            xml.add("<Override PartName=\"/word/{}.xml\" ContentType=\"{}header+xml\"/>", part, CONTENT);
        }
        xml.add("<Override PartName=\"/word/footer1.xml\" ContentType=\"{}footer+xml\"/>", CONTENT);
        xml.add("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        return xml.add("</Types>").toString();
    }

    static String packageRelations() {
        return new Xml().add("<Relationships xmlns=\"{}relationships\">", PACKAGE)
                .add("<Relationship Id=\"rId1\" Type=\"{}/officeDocument\" Target=\"word/document.xml\"/>", RELATIONS)
                .add("<Relationship Id=\"rId2\" Type=\"{}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
                        PACKAGE)
                .add("</Relationships>").toString();
    }

    /// The title and fixed dates; no author, no program's user.
    static String core(Brief brief) {
        return new Xml().add("<cp:coreProperties xmlns:cp=\"{}metadata/core-properties\"", PACKAGE).add(
                " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
                .add("<dc:title>{}</dc:title><dc:language>en-US</dc:language>", brief.front().title())
                .add("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:created>", brief.asOf())
                .add("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:modified>", brief.asOf())
                .add("</cp:coreProperties>").toString();
    }

    static String numbering(PageStyle style) {
        Xml xml = new Xml().add("<w:numbering xmlns:w=\"{}\">", WORD);
        level(xml, 0, "bullet", "•", "ListBullet", style.lists().indent(), style.lists().mark(), style);
        level(xml, 1, "decimal", "%1.", "ListNumber", style.lists().number(), style.lists().mark(), style);
        return xml.add(
                "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>")
                .toString();
    }

    private static void level(Xml xml, int id, String format, String text, String name, int indent, int mark,
            PageStyle style) {
        xml.add("<w:abstractNum w:abstractNumId=\"{}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>",
                id);
        xml.add("<w:numFmt w:val=\"{}\"/><w:pStyle w:val=\"{}\"/><w:lvlText w:val=\"{}\"/><w:lvlJc w:val=\"left\"/>",
                format, name, text);
        xml.add("<w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"{}\"/></w:tabs><w:ind w:left=\"{}\" w:hanging=\"{}\"/></w:pPr>",
                StylesPart.twips(indent), StylesPart.twips(indent), StylesPart.twips(indent - mark));
        if (format.equals("bullet")) {
            xml.add("<w:rPr><w:color w:val=\"{}\"/></w:rPr>", StylesPart.colour(style.accent()));
        }
        xml.add("</w:lvl></w:abstractNum>");
    }

    /// Word's own present mode, so that it shows no compatibility note; no field is asked to be brought up to date.
    static String settings(boolean endnotes) {
        Xml xml = new Xml()
                .add("<w:settings xmlns:w=\"{}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>", WORD);
        String kind = endnotes ? "endnote" : "footnote";
        xml.add("<w:{}Pr><w:{} w:id=\"-1\"/><w:{} w:id=\"0\"/></w:{}Pr>", kind, kind, kind, kind);
        xml.add("<w:compat>");
        setting(xml, "compatibilityMode", "15");
        setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        setting(xml, "enableOpenTypeFeatures", "1");
        setting(xml, "doNotFlipMirrorIndents", "1");
        xml.add("</w:compat><w:themeFontLang w:val=\"en-US\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>");
        return xml.toString();
    }

    private static void setting(Xml xml, String name, String value) {
        xml.add("<w:compatSetting w:name=\"{}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{}\"/>",
                name, value);
    }

    /// The head of later pages, with the short title; the first page's holds the marking only.
    static String header(Brief brief, boolean first) {
        Xml xml = new Xml().add("<w:hdr xmlns:w=\"{}\">", WORD);
        String marking = brief.marking();
        if (marking != null) {
            xml.add("<w:p><w:pPr><w:pStyle w:val=\"Marking\"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>", marking);
        }
        xml.add("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>");
        if (!first) {
            xml.add("<w:r><w:t>{}</w:t></w:r>", brief.front().title());
        }
        return xml.add("</w:p></w:hdr>").toString();
    }

    static String footer(Brief brief) {
        Xml xml = new Xml().add("<w:ftr xmlns:w=\"{}\">", WORD);
        xml.add("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r><w:r><w:tab/></w:r>",
                brief.foot());
        xml.add("<w:r><w:t xml:space=\"preserve\">Page </w:t></w:r>");
        field(xml, "PAGE");
        xml.add("<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>");
        field(xml, "NUMPAGES");
        xml.add("</w:p>");
        String marking = brief.marking();
        if (marking != null) {
            xml.add("<w:p><w:pPr><w:pStyle w:val=\"Marking\"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>", marking);
        }
        return xml.add("</w:ftr>").toString();
    }

    private static void field(Xml xml, String name) {
        xml.add("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {} </w:instrText></w:r>",
                name);
        xml.add("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}
