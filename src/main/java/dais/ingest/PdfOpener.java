package dais.ingest;

import dais.diag.Code;
import dais.diag.Failure;
import dais.world.Limits;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Opens a PDF, or says in one sentence why it cannot be read.
final class PdfOpener {
    private PdfOpener() {
    }

    /// @param shownName the file's name, as messages show it
    /// @throws Failure where it is encrypted, truncated, damaged, or has too many pages or none
    static PDDocument open(String shownName, byte[] bytes) {
        FontMappers.set(BuiltInFonts.INSTANCE);
        if (!hasEnd(bytes)) {
            // PDFBox would piece together what is there, and say nothing of what is not.
            throw Refusal.of(Code.DAMAGED, shownName, "is truncated: the end of the PDF is missing",
                    "fetch the file again from its publisher");
        }
        PDDocument document = load(shownName, bytes);
        int sheets = document.getNumberOfPages();
        if (sheets == 0) {
            throw Refusal.of(Code.DAMAGED, shownName, "has no pages", "fetch the file again from its publisher");
        }
        if (sheets > Limits.REPORT_SHEETS) {
            throw Refusal.of(Code.FILE_TOO_LARGE, shownName,
                    "has " + sheets + " pages; Dais reads at most " + Limits.REPORT_SHEETS,
                    "split it, and ingest the parts that are needed");
        }
        return document;
    }

    private static PDDocument load(String shownName, byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            throw Refusal.of(Code.ENCRYPTED, shownName, "needs a password to be opened",
                    "save a copy without a password, and ingest that");
        } catch (IOException | RuntimeException e) {
            if (isEncrypted(bytes)) {
                throw Refusal.of(Code.ENCRYPTED, shownName, "is encrypted in a way that Dais cannot read",
                        "save a copy without encryption, and ingest that");
            }
            throw Refusal.of(Code.DAMAGED, shownName, "is damaged and cannot be read as a PDF",
                    "fetch the file again from its publisher");
        }
    }

    private static boolean hasEnd(byte[] bytes) {
        return Bytes.indexOf(bytes, "%%EOF", Math.max(0, bytes.length - 2048), bytes.length) >= 0;
    }

    private static boolean isEncrypted(byte[] bytes) {
        return Bytes.indexOf(bytes, "/Encrypt", 0, bytes.length) >= 0;
    }
}
