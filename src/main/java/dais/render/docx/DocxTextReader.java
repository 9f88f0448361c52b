package dais.render.docx;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.world.ZipParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads what a DOCX says: ours or one that came back from a word processor. Anybody may have made it, so it is read with
/// limits and without a DOCTYPE.
public final class DocxTextReader {
    private static final String BODY = "word/document.xml";
    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

    /// Reads the file.
    ///
    /// @throws Failure where it is no DOCX, or goes beyond the limits
    public DocxText read(byte[] docx) {
        try {
            Map<String, byte[]> parts = ZipParts.read(docx, name -> name.equals(BODY) || NOTES.contains(name));
            byte[] main = parts.get(BODY);
            if (main == null) {
                throw damaged("it has no " + BODY);
            }
            PartReader body = new PartReader(main);
            List<DocxText.Paragraph> paragraphs = body.body();
            List<DocxText.Note> notes = new ArrayList<>();
            for (String name : NOTES) {
                byte[] part = parts.get(name);
                if (part != null) {
                    boolean end = name.contains("end");
                    notes.addAll(new PartReader(part).notes(end ? body.endnotes() : body.footnotes()));
                }
            }
            notes.sort(Comparator.comparingInt(DocxText.Note::number));
            return new DocxText(paragraphs, notes);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Failure damaged(String why) {
        return new Failure(Diagnostic.error(Code.DAMAGED, "the DOCX cannot be read: " + why, null,
                "open it in a word processor and save it anew"));
    }
}
