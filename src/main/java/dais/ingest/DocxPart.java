package dais.ingest;

import dais.world.Limits;
import dais.world.SafeXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a part of a DOCX as blocks: paragraphs, and tables of paragraphs. What a tracked change took away is left out.
final class DocxPart {
    /// A paragraph, or a table.
    ///
    /// @param paragraph null for a table
    /// @param rows the words of a table's cells; empty for a paragraph
    record Block(@Nullable DocxParagraph paragraph, List<List<String>> rows) {
    }

    private static final Set<String> GONE = Set.of("del", "moveFrom", "Fallback", "pict", "sectPr", "delText",
            "instrText");

    private final XMLStreamReader xml;
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Deque<List<List<String>>> tables = new ArrayDeque<>();
    private List<Block> blocks = new ArrayList<>();
    private boolean italic;
    private boolean inProperties;
    private int depth;

    private DocxPart(byte[] part) throws XMLStreamException {
        this.xml = SafeXml.read(part);
    }

    static List<Block> body(byte[] part) throws XMLStreamException {
        DocxPart reader = new DocxPart(part);
        while (reader.next()) {
            // every element finds its own place
        }
        return reader.blocks;
    }

    /// The blocks of a part of notes, by the notes' ids; separators are left out.
    static Map<String, List<Block>> notes(byte[] part) throws XMLStreamException {
        DocxPart reader = new DocxPart(part);
        Map<String, List<Block>> notes = new LinkedHashMap<>();
        String id = "";
        while (reader.next()) {
            if (!reader.isAt("footnote") && !reader.isAt("endnote")) {
                continue;
            }
            if (reader.xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                id = reader.attribute("type").isEmpty() ? reader.attribute("id") : "";
                reader.blocks = new ArrayList<>();
            } else if (!id.isEmpty()) {
                notes.put(id, reader.blocks);
            }
        }
        return notes;
    }

    private boolean isAt(String name) {
        return (xml.isStartElement() || xml.isEndElement()) && xml.getLocalName().equals(name);
    }

    private boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.DTD -> throw new XMLStreamException("it declares a document type");
            default -> {
                // white space between elements
            }
        }
        return true;
    }

    private void start(String name) throws XMLStreamException {
        if (++depth > Limits.XML_DEPTH) {
            throw new XMLStreamException("its elements are nested more than " + Limits.XML_DEPTH + " deep");
        }
        if (GONE.contains(name)) {
            skip();
            return;
        }
        DocxParagraph paragraph = open.peek();
        switch (name) {
            case "p" -> open.push(new DocxParagraph());
            case "tbl" -> tables.push(new ArrayList<>());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.element().add(new ArrayList<>());
                }
            }
            case "tc" -> {
                if (!tables.isEmpty() && !tables.element().isEmpty()) {
                    tables.element().getLast().add("");
                }
            }
            case "pPr", "rPr" -> inProperties = true;
            case "r" -> italic = false;
            default -> {
                if (paragraph != null) {
                    inside(name, paragraph);
                }
            }
        }
    }

    private void inside(String name, DocxParagraph paragraph) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> paragraph.style = attribute("val");
            case "outlineLvl" ->
                paragraph.outline = attribute("val").matches("[0-8]") ? Integer.parseInt(attribute("val")) : -1;
            case "numId" -> paragraph.listed = !attribute("val").equals("0");
            case "i" -> italic = !Set.of("0", "false", "off").contains(attribute("val"));
            case "t" -> {
                depth--;
                paragraph.add(xml.getElementText(), italic);
            }
            case "tab", "br", "cr" -> {
                if (!inProperties) {
                    paragraph.add(" ", italic);
                }
            }
            case "noBreakHyphen" -> paragraph.add("-", italic);
            case "footnoteReference" -> paragraph.notes.add("f" + attribute("id"));
            case "endnoteReference" -> paragraph.notes.add("e" + attribute("id"));
            default -> {
                // how words look
            }
        }
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "p" -> {
                DocxParagraph paragraph = open.poll();
                if (paragraph != null) {
                    finish(paragraph);
                }
            }
            case "tbl" -> {
                List<List<String>> rows = tables.poll();
                if (rows != null && tables.isEmpty()) {
                    blocks.add(new Block(null, rows));
                }
            }
            case "pPr", "rPr" -> inProperties = false;
            default -> {
                // the rest ends with its paragraph
            }
        }
    }

    private void finish(DocxParagraph paragraph) {
        if (tables.isEmpty()) {
            blocks.add(new Block(paragraph, List.of()));
            return;
        }
        List<List<String>> rows = tables.element();
        if (!rows.isEmpty() && !rows.getLast().isEmpty()) {
            List<String> row = rows.getLast();
            String words = paragraph.text().plain();
            row.set(row.size() - 1, (row.getLast() + " " + words).strip());
        }
    }

    private void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
