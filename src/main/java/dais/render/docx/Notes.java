package dais.render.docx;

import dais.model.Note;
import dais.spec.NotePlace;
import java.util.List;

/// The part that holds the notes, as Word's own footnotes or endnotes, and before them the two lines that part notes from
/// text.
final class Notes {
    private Notes() {
    }

    static byte[] part(List<Note> notes, NotePlace place, Links links) {
        boolean end = place == NotePlace.ENDNOTES;
        String kind = end ? "w:endnote" : "w:footnote";
        Xml xml = new Xml().open(kind + "s", "xmlns:w", Parts.W, "xmlns:r", Parts.R);
        separator(xml, kind, "separator", "-1", !end);
        separator(xml, kind, "continuationSeparator", "0", !end);
        Runs runs = new Runs(xml, links, place);
        for (Note note : notes) {
            xml.open(kind, "w:id", Integer.toString(note.number())).open("w:p").open("w:pPr");
            xml.empty("w:pStyle", "w:val", (end ? StyleName.ENDNOTE_TEXT : StyleName.FOOTNOTE_TEXT).id()).close();
            xml.open("w:r").open("w:rPr")
                    .empty("w:rStyle", "w:val", (end ? StyleName.ENDNOTE_REFERENCE : StyleName.FOOTNOTE_REFERENCE).id())
                    .close();
            xml.empty(kind + "Ref").close();
            runs.tab();
            runs.write(note.text(), false);
            xml.close().close();
        }
        return xml.close().bytes();
    }

    /// @param line whether it is drawn: endnotes have a heading instead
    private static void separator(Xml xml, String kind, String type, String id, boolean line) {
        xml.open(kind, "w:type", type, "w:id", id).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", StyleName.NOTE_SEPARATOR.id()).close();
        if (line) {
            xml.open("w:r").empty("w:" + type).close();
        }
        xml.close().close();
    }
}
