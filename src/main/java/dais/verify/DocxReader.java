package dais.verify;

import dais.render.docx.DocxText;
import dais.render.docx.DocxTextReader;
import dais.render.docx.PassageTag;
import dais.verify.ReadBrief.Block;
import dais.verify.ReadBrief.Extract;
import dais.verify.ReadBrief.Mark;
import dais.verify.ReadBrief.Note;
import dais.verify.ReadBrief.Shape;
import java.util.ArrayList;
import java.util.List;

/// Reads a DOCX back: paragraphs with their style, note marks and content controls, then the notes. Its page count is
/// Word's affair, so none is given.
final class DocxReader {
    private DocxReader() {
    }

    /// @throws dais.diag.Failure where the file cannot be read
    static ReadBrief read(byte[] bytes) {
        DocxText docx = new DocxTextReader().read(bytes);
        List<Block> blocks = new ArrayList<>();
        for (DocxText.Paragraph paragraph : docx.body()) {
            blocks.add(new Block(shape(paragraph.style()), paragraph.text(), marks(paragraph), extracts(paragraph)));
        }
        List<Note> notes = new ArrayList<>();
        for (DocxText.Note note : docx.notes()) {
            notes.add(new Note(note.number(), note.text()));
        }
        return new ReadBrief("docx", 0, 0, null, blocks, notes);
    }

    private static List<Mark> marks(DocxText.Paragraph paragraph) {
        List<Mark> marks = new ArrayList<>();
        for (DocxText.Mark mark : paragraph.marks()) {
            marks.add(new Mark(mark.at(), mark.number()));
        }
        return marks;
    }

    private static List<Extract> extracts(DocxText.Paragraph paragraph) {
        List<Extract> extracts = new ArrayList<>();
        for (DocxText.Extract extract : paragraph.extracts()) {
            if (PassageTag.isPassage(extract.tag())) {
                extracts.add(
                        new Extract(extract.tag(), PassageTag.isQuoted(extract.tag()), extract.from(), extract.to()));
            }
        }
        return extracts;
    }

    private static Shape shape(String style) {
        return switch (style) {
            case "ListBullet" -> Shape.BULLET;
            case "ListNumber" -> Shape.NUMBERED;
            case "Quote" -> Shape.BLOCK_QUOTATION;
            case "BoxLabel", "BoxText", "KeyFigure", "KeyFigureText" -> Shape.BOX;
            case "TableText" -> Shape.CELL;
            case "Illustration" -> Shape.FIGURE;
            default -> Shape.PLAIN;
        };
    }
}
