package dais.ingest;

import dais.diag.Code;
import dais.diag.Failure;
import dais.world.Limits;

/// Reads a report file to passages: a PDF, by its tags where it has them and else by its columns, or Markdown with front
/// matter.
public final class Ingestor {
    private static final int HEAD = 1024;

    /// Reads one file.
    ///
    /// @param fileName its name as messages show it; its ending does not count, its bytes do
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
        if (Bytes.indexOf(bytes, "%PDF-", 0, HEAD) >= 0) {
            return Guard.run(fileName, Limits.REPORT_MILLIS, () -> PdfReport.read(fileName, bytes));
        }
        if (MarkdownReport.isMarkdown(bytes)) {
            return Guard.run(fileName, Limits.REPORT_MILLIS, () -> MarkdownReport.read(fileName, bytes));
        }
        throw NotAReport.of(fileName, bytes);
    }
}
