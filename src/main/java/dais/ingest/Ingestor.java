package dais.ingest;

import dais.diag.Code;
import dais.diag.Failure;
import dais.world.Limits;
import java.io.IOException;

/// Reads a report file to passages, in whatever of the forms of [FileForm] it comes.
public final class Ingestor {
    /// Reads one file.
    ///
    /// @param fileName its name as messages show it; what it is, its bytes say; see [FileForm]
    /// @param bytes the whole file
    /// @throws Failure with one diagnostic where the file is no report that can be read
    public Extraction ingest(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw Refusal.of(Code.DAMAGED, fileName, "is empty", "fetch the file again from its publisher");
        }
        if (bytes.length > Limits.REPORT_BYTES) {
            throw Refusal.of(Code.FILE_TOO_LARGE, fileName, "is larger than " + (Limits.REPORT_BYTES >> 20) + " MiB",
                    "split it, or leave it out");
        }
        FileForm form = FileForm.of(fileName, bytes);
        if (form == null) {
            throw NotAReport.of(fileName, bytes);
        }
        return Guard.run(fileName, Limits.REPORT_MILLIS, () -> read(form, fileName, bytes));
    }

    private static Extraction read(FileForm form, String fileName, byte[] bytes) throws IOException {
        return switch (form) {
            case PDF -> PdfReport.read(fileName, bytes);
            case MARKDOWN -> MarkdownReport.read(fileName, bytes);
            case TEXT -> PlainText.read(fileName, bytes);
            case HTML -> HtmlReport.read(fileName, bytes);
            case JSON -> ReportRecord.read(fileName, bytes);
            case XML -> UslmReport.read(fileName, bytes);
            case DOCX -> DocxReport.read(fileName, bytes);
        };
    }
}
