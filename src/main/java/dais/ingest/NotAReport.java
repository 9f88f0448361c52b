package dais.ingest;

import dais.diag.Code;
import dais.diag.Failure;

/// Says what a file that is no report seems to be instead.
final class NotAReport {
    private static final String HELP = "Dais reads PDF, DOCX, HTML, JSON records of reports, law in USLM XML, Markdown and plain text";

    private NotAReport() {
    }

    static Failure of(String shownName, byte[] bytes) {
        return Refusal.of(Code.NOT_A_REPORT, shownName, what(bytes), HELP);
    }

    private static String what(byte[] bytes) {
        if (Bytes.startsWith(bytes, 0x1f, 0x8b)) {
            return "is packed with gzip; unpack it first";
        }
        if (Bytes.startsWith(bytes, 'P', 'K', 3, 4)) {
            boolean word = Bytes.indexOf(bytes, "word/", 0, 1 << 16) >= 0;
            return word ? "is a Word document, not a PDF" : "is a zip archive, not a PDF";
        }
        if (Bytes.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return "is an old Office document, not a PDF";
        }
        if (Bytes.startsWith(bytes, 0x89, 'P', 'N', 'G') || Bytes.startsWith(bytes, 0xff, 0xd8, 0xff)) {
            return "is a picture, not a PDF";
        }
        int head = 2048;
        if (Bytes.indexOf(bytes, "<html", 0, head) >= 0 || Bytes.indexOf(bytes, "<!DOCTYPE", 0, head) >= 0
                || Bytes.indexOf(bytes, "<HTML", 0, head) >= 0) {
            return "is a web page, not a PDF";
        }
        if (Bytes.startsWith(bytes, '{') || Bytes.startsWith(bytes, '[')) {
            return "is JSON, not a PDF";
        }
        return TextBytes.isText(bytes) ? "is plain text, not a PDF" : "is in no form that Dais reads";
    }
}
