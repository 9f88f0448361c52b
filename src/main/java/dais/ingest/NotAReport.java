package dais.ingest;

import dais.diag.Code;
import dais.diag.Failure;
import java.util.Locale;

/// Says what a file that is no report seems to be instead.
final class NotAReport {
    private static final String HELP = "Dais reads PDF, DOCX, HTML, JSON records of reports, law in USLM XML, Markdown and plain text";

    private NotAReport() {
    }

    static Failure of(String shownName, byte[] bytes) {
        return Refusal.of(Code.NOT_A_REPORT, shownName, what(shownName, bytes), HELP);
    }

    private static String what(String name, byte[] bytes) {
        boolean promised = name.toLowerCase(Locale.ROOT).endsWith(".pdf");
        String not = promised ? ", not a PDF" : ", which Dais does not read";
        if (Bytes.startsWith(bytes, 0x1f, 0x8b)) {
            return "is packed with gzip; unpack it first";
        }
        if (Bytes.startsWith(bytes, 'P', 'K', 3, 4)) {
            boolean word = Bytes.indexOf(bytes, "word/", 0, 1 << 16) >= 0;
            return word ? "is a Word document" + not : "is a zip archive" + not;
        }
        if (Bytes.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return "is an old Office document" + not;
        }
        if (Bytes.startsWith(bytes, 0x89, 'P', 'N', 'G') || Bytes.startsWith(bytes, 0xff, 0xd8, 0xff)) {
            return "is a picture" + not;
        }
        int head = 2048;
        if (Bytes.indexOf(bytes, "<html", 0, head) >= 0 || Bytes.indexOf(bytes, "<!DOCTYPE", 0, head) >= 0
                || Bytes.indexOf(bytes, "<HTML", 0, head) >= 0) {
            return "is a web page" + not;
        }
        if (Bytes.startsWith(bytes, '{') || Bytes.startsWith(bytes, '[')) {
            return "is JSON" + not;
        }
        if (!TextBytes.isText(bytes)) {
            return "is in no form that Dais reads";
        }
        return "is plain text" + (promised ? not : "; if it is a report, let its name end in .txt or .md");
    }
}
