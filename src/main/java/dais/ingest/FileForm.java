package dais.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The forms of file that a report comes in. The bytes decide; the name only tells two kinds of text apart, and a name
/// that promises a PDF is held to it, so that a web page saved for one is not taken for a report.
enum FileForm {
    PDF, DOCX, HTML, JSON, XML, MARKDOWN, TEXT;

    private static final int HEAD = 2048;
    private static final Pattern OBJECT = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*[\"}].*", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("\\s*<(?:!--|[A-Za-z!?]).*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern
            .compile("(?is).*<(?:!doctype\\s+html|html|head|body|div|p|h[1-6]|table|section|article|main)[\\s>/].*");
    private static final Pattern LAW = Pattern.compile("(?s).*<(?:\\w+:)?(?:bill|resolution|pLaw|lawDoc|statutesAtLarge"
            + "|uscDoc|amendment|engrossedAmendment)[\\s>].*");

    /// The form of a file; null where it is none of them.
    static @Nullable FileForm of(String name, byte[] bytes) {
        if (Bytes.indexOf(bytes, "%PDF-", 0, 1024) >= 0) {
            return PDF;
        }
        String ending = ending(name);
        if (ending.equals("pdf")) {
            return null;
        }
        if (Bytes.startsWith(bytes, 'P', 'K', 3, 4)) {
            return Bytes.indexOf(bytes, "word/", 0, bytes.length) >= 0 ? DOCX : null;
        }
        return TextBytes.isText(bytes) ? ofText(ending, bytes) : null;
    }

    private static @Nullable FileForm ofText(String ending, byte[] bytes) {
        int from = Bytes.startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        String head = new String(bytes, from, Math.min(HEAD, bytes.length - from), StandardCharsets.ISO_8859_1);
        if (MarkdownReport.isMarkdown(bytes)) {
            return ending.equals("txt") ? TEXT : MARKDOWN;
        }
        if (OBJECT.matcher(head).matches()) {
            return JSON;
        }
        if (ELEMENT.matcher(head).matches()) {
            if (LAW.matcher(head).matches()) {
                return XML;
            }
            return PAGE.matcher(head).matches() || ending.startsWith("htm") ? HTML : null;
        }
        return switch (ending) {
            case "md", "markdown" -> MARKDOWN;
            case "txt", "text", "" -> TEXT;
            default -> null;
        };
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        boolean inFolder = dot < Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot < 0 || inFolder ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
