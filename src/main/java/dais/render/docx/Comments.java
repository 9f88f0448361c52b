package dais.render.docx;

import dais.model.CitedBrief;
import dais.model.Inline;
import java.util.ArrayList;
import java.util.List;

/// Comments for whoever reviews a brief: beside each passage its source and page as the note has them, its name in the
/// library, and the source's own words where the print differs.
final class Comments {
    private static final String AUTHOR = "Dais";

    private final CitedBrief cited;
    private final List<String> texts = new ArrayList<>();

    Comments(CitedBrief cited) {
        this.cited = cited;
    }

    /// Takes a comment on a passage.
    ///
    /// @param note the number of the note that follows it; 0 for none
    /// @return the comment's number
    int add(Inline.Extract extract, int note) {
        StringBuilder text = new StringBuilder();
        if (note > 0) {
            text.append(Inline.plain(cited.notes().get(note - 1).text())).append(' ');
        }
        text.append('[').append(extract.passage().report()).append('/').append(extract.passage().name()).append(']');
        if (!Inline.plain(extract.text()).equals(extract.source())) {
            text.append(" Source: ").append(extract.source());
        }
        texts.add(text.toString());
        return texts.size() - 1;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    byte[] part() {
        Xml xml = new Xml().open("w:comments", "xmlns:w", Parts.W);
        for (int i = 0; i < texts.size(); i++) {
            xml.open("w:comment", "w:id", Integer.toString(i), "w:author", AUTHOR, "w:initials", "D");
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", StyleName.COMMENT_TEXT.id()).close();
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", StyleName.COMMENT_REFERENCE.id()).close()
                    .empty("w:annotationRef").close();
            xml.open("w:r").words("w:t", texts.get(i), "xml:space", "preserve").close().close().close();
        }
        return xml.close().bytes();
    }
}
