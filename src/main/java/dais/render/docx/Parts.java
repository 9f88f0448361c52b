package dais.render.docx;

import dais.model.Brief;
import dais.spec.NotePlace;
import java.util.Set;

/// The small parts of the file, which hang on little or nothing of the brief, and the names they share.
final class Parts {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String LANGUAGE = "en-US";
    private static final String TYPE = "application/vnd.openxmlformats-";

    private Parts() {
    }

    /// What each part is.
    ///
    /// @param names the parts of the file
    static byte[] contentTypes(Set<String> names) {
        Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", TYPE + "package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        if (names.stream().anyMatch(name -> name.endsWith(".png"))) {
            xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        }
        if (names.stream().anyMatch(name -> name.endsWith(".xlsx"))) {
            xml.empty("Default", "Extension", "xlsx", "ContentType", TYPE + "officedocument.spreadsheetml.sheet");
        }
        for (String name : names) {
            if (name.endsWith(".xml") && !name.equals(StableZip.CONTENT_TYPES)) {
                xml.empty("Override", "PartName", "/" + name, "ContentType", TYPE + type(name));
            }
        }
        return xml.close().bytes();
    }

    private static String type(String name) {
        String plain = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
        return switch (plain) {
            case "core" -> "package.core-properties+xml";
            case "document" -> "officedocument.wordprocessingml.document.main+xml";
            case String chart when chart.startsWith("chart") -> "officedocument.drawingml.chart+xml";
            case "header1", "header2" -> "officedocument.wordprocessingml.header+xml";
            case "footer1", "footer2" -> "officedocument.wordprocessingml.footer+xml";
            default -> "officedocument.wordprocessingml." + plain + "+xml";
        };
    }

    static byte[] relations() {
        return new Xml().open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", R + "/officeDocument", "Target", "word/document.xml")
                .empty("Relationship", "Id", "rId2", "Type", PACKAGE + "relationships/metadata/core-properties",
                        "Target", "docProps/core.xml")
                .close().bytes();
    }

    /// The title and the day of the brief's knowledge; no author, and no clock is read.
    static byte[] core(Brief brief) {
        String day = brief.asOf() + "T00:00:00Z";
        return new Xml()
                .open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .words("dc:title", brief.front().title()).words("dc:language", LANGUAGE)
                .words("dcterms:created", day, "xsi:type", "dcterms:W3CDTF")
                .words("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF").close().bytes();
    }

    /// Word's present mode, so that it speaks of no compatibility; nothing is asked to be brought up to date.
    ///
    /// @param noted whether the brief has notes
    static byte[] settings(NotePlace place, boolean noted) {
        Xml xml = new Xml().open("w:settings", "xmlns:w", W).empty("w:zoom", "w:percent", "100");
        xml.empty("w:defaultTabStop", "w:val", "720").empty("w:characterSpacingControl", "w:val", "doNotCompress");
        if (noted && place == NotePlace.FOOTNOTES) {
            xml.open("w:footnotePr").empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").close();
        } else if (noted) {
            // Word counts endnotes in Roman numerals unless told not to.
            xml.open("w:endnotePr").empty("w:pos", "w:val", "sectEnd").empty("w:numFmt", "w:val", "decimal");
            xml.empty("w:endnote", "w:id", "-1").empty("w:endnote", "w:id", "0").close();
        }
        // The spaces after one paragraph and before the next add up, as they do in the PDF; else Word takes the larger.
        xml.open("w:compat").empty("w:doNotUseHTMLParagraphAutoSpacing");
        setting(xml, "compatibilityMode", "15");
        setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        setting(xml, "enableOpenTypeFeatures", "1");
        setting(xml, "doNotFlipMirrorIndents", "1");
        setting(xml, "differentiateMultirowTableHeaders", "1");
        xml.close().empty("w:themeFontLang", "w:val", LANGUAGE);
        return xml.empty("w:decimalSymbol", "w:val", ".").empty("w:listSeparator", "w:val", ",").close().bytes();
    }

    private static void setting(Xml xml, String name, String value) {
        xml.empty("w:compatSetting", "w:name", name, "w:uri", "http://schemas.microsoft.com/office/word", "w:val",
                value);
    }
}
