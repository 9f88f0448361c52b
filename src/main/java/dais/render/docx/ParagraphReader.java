package dais.render.docx;

import dais.render.docx.DocxText.Extract;
import dais.render.docx.DocxText.Mark;
import dais.render.docx.DocxText.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Collects one paragraph.
final class ParagraphReader {
    /// A field under way: what it does, and whether what follows is what it shows.
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    private record Control(String tag, int from) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Extract> extracts = new ArrayList<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private String style = StyleName.NORMAL.id();
    private String tag = "";
    /// Whether a comma stands after the last mark; whether it is one between marks, the next words or mark tell.
    private boolean comma;

    void style(String id) {
        style = id;
    }

    /// The tag of the control that opens next.
    void tag(String name) {
        tag = name;
    }

    void start(PartReader part, String name) throws XMLStreamException {
        switch (name) {
            case "t" -> words(part.words());
            case "tab" -> add("\t");
            // What a picture shows, in words.
            case "docPr" -> add(part.attribute("descr"));
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00ad");
            case "footnoteReference" -> mark(part.number(false, part.attribute("id")));
            case "endnoteReference" -> mark(part.number(true, part.attribute("id")));
            case "sdtContent" -> controls.push(new Control(tag, text.length()));
            case "fldSimple" -> {
                Field field = new Field();
                field.instruction.append(part.attribute("instr"));
                field.result = true;
                fields.push(field);
            }
            case "fldChar" -> field(part.attribute("fldCharType"));
            case "instrText" -> {
                String instruction = part.words();
                if (!fields.isEmpty()) {
                    fields.element().instruction.append(instruction);
                }
            }
            default -> {
                // properties, which change how words look and not what they say
            }
        }
    }

    void end(String name) {
        switch (name) {
            case "sdtContent" -> {
                Control control = controls.poll();
                if (control != null && !control.tag().isEmpty()) {
                    extracts.add(new Extract(control.tag(), control.from(), text.length()));
                }
                tag = "";
            }
            case "fldSimple" -> fields.poll();
            default -> {
                // the rest ends with the paragraph
            }
        }
    }

    Paragraph finish() {
        add("");
        return new Paragraph(style, text.toString(), marks, extracts);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.element().result = true;
                }
            }
            default -> fields.poll();
        }
    }

    private void words(String words) {
        Field field = fields.peek();
        if (field != null && field.instruction.toString().strip().startsWith("NOTEREF")) {
            if (field.result) {
                mark(number(words));
            }
        } else if (words.equals(",") && !comma && !marks.isEmpty() && marks.getLast().at() == text.length()) {
            comma = true;
        } else {
            add(words);
        }
    }

    private void add(String words) {
        text.append(comma ? "," : "").append(words);
        comma = false;
    }

    private void mark(int number) {
        marks.add(new Mark(text.length(), number));
        comma = false;
    }

    /// What the field shows; 0 where that is no number, such as Word's words about a bookmark it cannot find.
    private static int number(String words) {
        String figures = words.strip();
        boolean number = !figures.isEmpty() && figures.length() < 7
                && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(figures) : 0;
    }
}
