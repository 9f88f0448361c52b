package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// A file that cannot be read is refused in one sentence that says what it is.
class RefusalTest {
    private static Diagnostic refused(byte[] bytes) {
        Failure failure = catchThrowableOfType(Failure.class, () -> new Ingestor().ingest("report.pdf", bytes));
        assertThat(failure).as("refused").isNotNull();
        assertThat(failure.diagnostics()).hasSize(1);
        return failure.diagnostics().getFirst();
    }

    private static void expect(byte[] bytes, Code code, String sentence) {
        Diagnostic diagnostic = refused(bytes);
        assertThat(diagnostic.message()).isEqualTo(sentence);
        assertThat(diagnostic.code()).isEqualTo(code);
        assertThat(diagnostic.help()).isNotEmpty();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void empty() {
        expect(new byte[0], Code.DAMAGED, "report.pdf is empty");
    }

    @Test
    void webPage() {
        expect(text("<!DOCTYPE html><html><body>Sign in</body></html>"), Code.NOT_A_REPORT,
                "report.pdf is a web page, not a PDF");
    }

    @Test
    void gzip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(Samples.page().tagged());
        }
        expect(out.toByteArray(), Code.NOT_A_REPORT, "report.pdf is packed with gzip; unpack it first");
    }

    @Test
    void wordDocument() {
        expect(text("PK\u0003\u0004 word/document.xml"), Code.NOT_A_REPORT, "report.pdf is a Word document, not a PDF");
    }

    @Test
    void archive() {
        expect(text("PK\u0003\u0004 photos/one"), Code.NOT_A_REPORT, "report.pdf is a zip archive, not a PDF");
    }

    @Test
    void oldOffice() {
        expect(new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, Code.NOT_A_REPORT,
                "report.pdf is an old Office document, not a PDF");
    }

    @Test
    void picture() {
        expect(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10}, Code.NOT_A_REPORT, "report.pdf is a picture, not a PDF");
    }

    @Test
    void json() {
        expect(text("{\"id\": 1}"), Code.NOT_A_REPORT, "report.pdf is JSON, not a PDF");
    }

    @Test
    void plainText() {
        expect(text("Just some words.\n"), Code.NOT_A_REPORT, "report.pdf is plain text, not a PDF");
    }

    @Test
    void noise() {
        expect(new byte[]{1, 2, 3, 4, 0, 5}, Code.NOT_A_REPORT, "report.pdf is in no form that Dais reads");
    }

    @Test
    void truncated() {
        byte[] whole = Samples.page().tagged();
        Diagnostic diagnostic = refused(Arrays.copyOf(whole, 300));
        assertThat(diagnostic.message()).isEqualTo("report.pdf is truncated: the end of the PDF is missing");
        assertThat(diagnostic.code()).isEqualTo(Code.DAMAGED);
    }

    @Test
    void onlyTheFirstLine() {
        expect(text("%PDF-1.7\n"), Code.DAMAGED, "report.pdf is truncated: the end of the PDF is missing");
    }

    @Test
    void damaged() {
        expect(text("%PDF-1.7\n1 0 obj\n<< broken\nstartxref\n9\n%%EOF\n"), Code.DAMAGED,
                "report.pdf is damaged and cannot be read as a PDF");
    }

    @Test
    void noPages() {
        expect(new TestPdf(false).tagged(), Code.DAMAGED, "report.pdf has no pages");
    }

    @Test
    void userPassword() {
        expect(Samples.page().encrypted("owner", "user"), Code.ENCRYPTED, "report.pdf needs a password to be opened");
    }

    @Test
    void ownerPasswordOpens() {
        Extraction read = new Ingestor().ingest("report.pdf", Samples.page().encrypted("owner", ""));
        assertThat(read.passages()).hasSize(1);
    }

    @Test
    void scanned() {
        expect(new TestPdf(false).page().page().tagged(), Code.NO_TEXT,
                "report.pdf holds pictures of pages, but no text");
    }

    @Test
    void noEndToTheWork() {
        Failure failure = catchThrowableOfType(Failure.class, () -> Guard.run("report.pdf", 30, () -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return new Ingestor().ingest("report.pdf", Samples.page().tagged());
        }));
        assertThat(failure.diagnostics().getFirst().code()).isEqualTo(Code.FILE_TOO_LARGE);
        assertThat(failure).hasMessage("report.pdf takes more than 1 s to read");
    }

    @Test
    void memory() {
        Failure failure = catchThrowableOfType(Failure.class, () -> Guard.run("report.pdf", 5_000, () -> {
            throw new OutOfMemoryError("test");
        }));
        assertThat(failure).hasMessage("report.pdf needs more memory than there is to read");
    }

    @Test
    void nestedWithoutEnd() {
        Failure failure = catchThrowableOfType(Failure.class, () -> Guard.run("report.pdf", 5_000, RefusalTest::again));
        assertThat(failure).hasMessage("report.pdf is damaged: its parts are nested without end");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Extraction again() {
        return again();
    }
}
