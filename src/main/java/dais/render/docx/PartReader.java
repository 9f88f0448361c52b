package dais.render.docx;

import dais.render.docx.DocxText.Note;
import dais.render.docx.DocxText.Paragraph;
import dais.world.SafeXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one part of a DOCX, element by element.
final class PartReader {
    private static final int DEEPEST = 256;

    private final XMLStreamReader xml;
    private final Deque<ParagraphReader> open = new ArrayDeque<>();
    private final List<Paragraph> finished = new ArrayList<>();
    private final Map<String, Integer> footnotes = new HashMap<>();
    private final Map<String, Integer> endnotes = new HashMap<>();
    private int depth;

    PartReader(byte[] part) throws XMLStreamException {
        this.xml = SafeXml.read(part);
    }

    /// The paragraphs of a main part.
    List<Paragraph> body() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD -> throw new XMLStreamException("it declares a document type");
                default -> {
                    // white space and comments between elements
                }
            }
        }
        return finished;
    }

    /// The numbers of the footnotes that were marked, by their ids.
    Map<String, Integer> footnotes() {
        return footnotes;
    }

    /// The numbers of the endnotes that were marked, by their ids.
    Map<String, Integer> endnotes() {
        return endnotes;
    }

    /// The notes of a notes part; one that is marked nowhere is left out, as Word leaves it out.
    ///
    /// @param numbers their numbers by their ids
    List<Note> notes(Map<String, Integer> numbers) throws XMLStreamException {
        List<Note> notes = new ArrayList<>();
        Integer number = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isNote()) {
                    number = numbers.get(attribute("id"));
                    finished.clear();
                }
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (isNote() && number != null) {
                    notes.add(new Note(number, text(finished)));
                }
                end();
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it declares a document type");
            }
        }
        return notes;
    }

    private boolean isNote() {
        return xml.getLocalName().equals("footnote") || xml.getLocalName().equals("endnote");
    }

    private static String text(List<Paragraph> paragraphs) {
        StringBuilder all = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            all.append(all.isEmpty() ? "" : "\n").append(paragraph.text().strip());
        }
        return all.toString();
    }

    private void start() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("its elements are nested more than " + DEEPEST + " deep");
        }
        ParagraphReader paragraph = open.peek();
        switch (xml.getLocalName()) {
            case "p" -> open.push(new ParagraphReader());
            // A picture of the same words for older programs, and what a tracked change took away.
            case "Fallback", "del", "moveFrom" -> skip();
            case "pPr" -> properties(paragraph);
            case "sdtPr" -> control(paragraph);
            default -> {
                if (paragraph != null) {
                    paragraph.start(this, xml.getLocalName());
                }
            }
        }
    }

    private void end() {
        depth--;
        ParagraphReader paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        if (xml.getLocalName().equals("p")) {
            finished.add(open.pop().finish());
        } else {
            paragraph.end(xml.getLocalName());
        }
    }

    private void properties(@Nullable ParagraphReader paragraph) throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (paragraph != null && depth == outside + 2 && xml.getLocalName().equals("pStyle")) {
                    paragraph.style(value());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /// A control around whole paragraphs has no paragraph yet; ours never stand so.
    private void control(@Nullable ParagraphReader paragraph) throws XMLStreamException {
        String tag = "";
        int outside = depth - 1;
        while (depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("tag")) {
                    tag = value();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (paragraph != null) {
            paragraph.tag(tag);
        }
    }

    private void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /// The words of the element that was just opened; it is closed afterwards.
    String words() throws XMLStreamException {
        depth--;
        return xml.getElementText();
    }

    String value() {
        return attribute("val");
    }

    /// An attribute by its name without prefix; empty where it is not there.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// The number that Word gives the note: by the order of first marks.
    int number(boolean endnote, String id) {
        Map<String, Integer> numbers = endnote ? endnotes : footnotes;
        Integer known = numbers.get(id);
        if (known == null) {
            known = numbers.size() + 1;
            numbers.put(id, known);
        }
        return known;
    }
}
