package dais.verify;

import dais.render.docx.PassageTag;
import dais.verify.ReadBrief.Block;
import dais.verify.ReadBrief.Extract;
import dais.verify.ReadBrief.Mark;
import dais.verify.ReadBrief.Note;
import dais.verify.ReadBrief.Shape;
import dais.world.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one of our DOCX files back: paragraphs with their style, note marks and content controls, then the notes. Its page
/// count is Word's affair, so none is given.
final class DocxReader {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int LARGEST_PART = 64 << 20;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Mark> marks = new ArrayList<>();
    private List<Extract> extracts = new ArrayList<>();
    private Shape shape = Shape.PLAIN;
    private @Nullable String tag;
    private int tagFrom;
    private boolean inControl;
    private String field = "";
    private boolean inResult;
    private boolean inTabs;

    /// @param bytes a DOCX of our own making
    static ReadBrief read(byte[] bytes) {
        try {
            Map<String, byte[]> parts = parts(bytes);
            DocxReader body = new DocxReader();
            body.part(parts.getOrDefault("word/document.xml", new byte[0]));
            DocxReader notes = new DocxReader();
            for (String name : List.of("word/footnotes.xml", "word/endnotes.xml")) {
                if (parts.containsKey(name)) {
                    notes.part(parts.getOrDefault(name, new byte[0]));
                }
            }
            return new ReadBrief("docx", 0, 0, null, body.blocks, notes.notes);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("a DOCX just written cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readNBytes(LARGEST_PART));
            }
        }
        return parts;
    }

    private void part(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.read(xml);
        int note = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String id = reader.getAttributeValue(WORD, "id");
                if (isNote(reader.getLocalName()) && id != null) {
                    note = Integer.parseInt(id);
                }
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (isNote(reader.getLocalName())) {
                    if (note > 0) {
                        notes.add(new Note(note, blocks.stream().map(Block::text).reduce("", String::concat)));
                    }
                    blocks.clear();
                }
                end(reader.getLocalName());
            }
        }
    }

    private static boolean isNote(String name) {
        return name.equals("footnote") || name.equals("endnote");
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String value = reader.getAttributeValue(WORD, "val");
        switch (reader.getLocalName()) {
            case "p" -> {
                text = new StringBuilder();
                marks = new ArrayList<>();
                extracts = new ArrayList<>();
                shape = Shape.PLAIN;
            }
            case "pStyle" -> shape = shape(value);
            case "tag" -> tag = value;
            case "sdtContent" -> {
                inControl = true;
                tagFrom = text.length();
            }
            case "footnoteReference", "endnoteReference" -> {
                String id = reader.getAttributeValue(WORD, "id");
                marks.add(new Mark(text.length(), id == null ? 0 : Integer.parseInt(id)));
            }
            case "fldChar" -> field(reader.getAttributeValue(WORD, "fldCharType"));
            case "instrText" -> field = reader.getElementText().strip();
            case "tab" -> {
                if (!inTabs) {
                    text.append('\t');
                }
            }
            case "tabs" -> inTabs = true;
            case "t" -> words(reader.getElementText());
            default -> {
                // properties that do not change what is said
            }
        }
    }

    private void words(String words) {
        if (!inResult) {
            text.append(words);
        } else if (field.startsWith("NOTEREF")) {
            marks.add(new Mark(text.length(), Integer.parseInt(words.strip())));
        }
    }

    private void field(@Nullable String type) {
        switch (type == null ? "" : type) {
            case "separate" -> inResult = true;
            case "begin", "end" -> {
                inResult = false;
                field = "";
            }
            default -> {
                // no such field character exists
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "tabs" -> inTabs = false;
            case "sdtContent" -> {
                String of = tag;
                if (inControl && of != null && PassageTag.isPassage(of)) {
                    extracts.add(new Extract(of, PassageTag.isQuoted(of), tagFrom, text.length()));
                }
                inControl = false;
                tag = null;
            }
            case "p" -> blocks.add(new Block(shape, text.toString().strip(), marks, extracts));
            default -> {
                // only the ends of paragraphs and controls matter
            }
        }
    }

    private static Shape shape(@Nullable String style) {
        return switch (style == null ? "" : style) {
            case "ListBullet" -> Shape.BULLET;
            case "ListNumber" -> Shape.NUMBERED;
            case "Quote" -> Shape.BLOCK_QUOTATION;
            case "BoxLabel", "BoxText", "BoxEnd" -> Shape.BOX;
            default -> Shape.PLAIN;
        };
    }
}
