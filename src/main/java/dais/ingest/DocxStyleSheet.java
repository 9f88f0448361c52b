package dais.ingest;

import dais.world.SafeXml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the styles of a DOCX say of the paragraphs in them: headings by name or outline, lists by number or name.
final class DocxStyleSheet {
    private static final int DEEPEST = 20;

    private static final class Style {
        private String name = "";
        private String basis = "";
        private int outline = -1;
        private boolean listed;
    }

    private final Map<String, Style> styles = new HashMap<>();

    DocxStyleSheet(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        XMLStreamReader xml = SafeXml.read(part);
        Style style = new Style();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it declares a document type");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = "";
            String id = "";
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                value = xml.getAttributeLocalName(i).equals("val") ? xml.getAttributeValue(i) : value;
                id = xml.getAttributeLocalName(i).equals("styleId") ? xml.getAttributeValue(i) : id;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(id, style);
                }
                case "name" -> style.name = value.toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basis = value;
                case "outlineLvl" -> style.outline = value.matches("[0-8]") ? value.charAt(0) - '0' : -1;
                case "numId" -> style.listed = !value.equals("0");
                default -> {
                    // how words look
                }
            }
        }
    }

    /// The level of a heading, from 1; 0 for what is none.
    int heading(DocxParagraph paragraph) {
        if (paragraph.outline >= 0) {
            return paragraph.outline + 1;
        }
        String id = paragraph.style;
        for (int i = 0; i < DEEPEST && styles.get(id) != null; i++) {
            Style style = styles.get(id);
            if (style.name.matches("heading [1-9]")) {
                return style.name.charAt(8) - '0';
            }
            if (style.outline >= 0) {
                return style.outline + 1;
            }
            id = style.basis;
        }
        return styles.isEmpty() && paragraph.style.matches("Heading[1-9]") ? paragraph.style.charAt(7) - '0' : 0;
    }

    boolean isTitle(DocxParagraph paragraph) {
        Style style = styles.get(paragraph.style);
        return (style == null ? paragraph.style.toLowerCase(Locale.ROOT) : style.name).equals("title");
    }

    boolean isCaption(DocxParagraph paragraph) {
        Style style = styles.get(paragraph.style);
        return style != null && style.name.equals("caption");
    }

    boolean isContents(DocxParagraph paragraph) {
        Style style = styles.get(paragraph.style);
        return style != null && style.name.startsWith("toc ");
    }

    boolean isItem(DocxParagraph paragraph) {
        String id = paragraph.style;
        for (int i = 0; i < DEEPEST && styles.get(id) != null; i++) {
            Style style = styles.get(id);
            if (style.listed || style.name.startsWith("list bullet") || style.name.startsWith("list number")) {
                return true;
            }
            id = style.basis;
        }
        return paragraph.listed;
    }
}
