package dais.render.docx;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.world.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/// Reads what a DOCX says: ours or one that came back from a word processor. Anybody may have made it, so it is read with
/// limits and without a DOCTYPE.
public final class DocxTextReader {
    /// The end record of a ZIP file, and the comment that may follow it (APPNOTE 4.3.16).
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private static final String BODY = "word/document.xml";
    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

    /// Reads the file.
    ///
    /// @throws Failure where it is no DOCX, or goes beyond the limits
    public DocxText read(byte[] docx) {
        try {
            Map<String, byte[]> parts = parts(docx);
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

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        requireEnd(docx);
        Map<String, byte[]> parts = new HashMap<>();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.DOCX_PARTS) {
                    throw damaged("it has more than " + Limits.DOCX_PARTS + " parts");
                }
                if (entry.getName().equals(BODY) || NOTES.contains(entry.getName())) {
                    byte[] part = zip.readNBytes(Limits.DOCX_PART_BYTES + 1);
                    if (part.length > Limits.DOCX_PART_BYTES) {
                        throw damaged(entry.getName() + " is larger than " + (Limits.DOCX_PART_BYTES >> 20) + " MiB");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    /// A package that was cut off still unpacks up to there: only its last record tells that all of it has come.
    private static void requireEnd(byte[] docx) throws IOException {
        for (int i = docx.length - END_LENGTH; i >= 0 && i >= docx.length - END_LENGTH - LONGEST_COMMENT; i--) {
            if (docx[i] == 'P' && docx[i + 1] == 'K' && docx[i + 2] == 5 && docx[i + 3] == 6) {
                return;
            }
        }
        throw new ZipException("it is not whole");
    }

    private static Failure damaged(String why) {
        return new Failure(Diagnostic.error(Code.DAMAGED, "the DOCX cannot be read: " + why, null,
                "open it in a word processor and save it anew"));
    }
}
