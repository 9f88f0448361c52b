package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.ingest.TextBlock.Kind;
import dais.model.Author;
import dais.model.Prose;
import dais.model.Report;
import dais.world.ZipParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Reads a memo or report that staff wrote in a word processor. It has no pages of its own: where they break is for the
/// program that shows it to say.
final class DocxReport {
    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String ENDNOTES = "word/endnotes.xml";
    private static final Set<String> PARTS = Set.of(BODY, STYLES, FOOTNOTES, ENDNOTES);
    private static final Pattern MEMO_LINE = Pattern.compile("(TO|FROM|DATE|RE|SUBJECT|SUBJ|CC)\\s*:\\s*(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern
            .compile("(?:Office|Staff|Committee) (?:Note|Memo)\\s+([A-Z]{1,4}-[0-9]{4}-[0-9]{1,4})");
    private static final int EARLY = 15;

    private final DocxStyleSheet styles;
    private final Map<String, List<DocxPart.Block>> notes = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final FrontMatter front = new FrontMatter();
    private int blocks;

    private DocxReport(DocxStyleSheet styles) {
        this.styles = styles;
    }

    static Extraction read(String shownName, byte[] bytes) {
        try {
            Map<String, byte[]> files = ZipParts.read(bytes, PARTS::contains);
            byte[] body = files.get(BODY);
            if (body == null) {
                throw Refusal.of(Code.DAMAGED, shownName, "is damaged: the Word document has no text part",
                        "open it in a word processor and save it anew");
            }
            DocxReport report = new DocxReport(new DocxStyleSheet(files.get(STYLES)));
            for (String part : List.of(FOOTNOTES, ENDNOTES)) {
                byte[] file = files.get(part);
                if (file != null) {
                    String kind = part.equals(FOOTNOTES) ? "f" : "e";
                    DocxPart.notes(file).forEach((id, blocks) -> report.notes.put(kind + id, blocks));
                }
            }
            for (DocxPart.Block block : DocxPart.body(body)) {
                report.add(block);
            }
            return report.extraction(shownName, bytes);
        } catch (IOException | XMLStreamException e) {
            throw Refusal.of(Code.DAMAGED, shownName, "is damaged and cannot be read as a Word document",
                    "open it in a word processor and save it anew");
        }
    }

    private Extraction extraction(String shownName, byte[] bytes) {
        List<Part> own = Frontless.of(parts, front);
        if (own.stream().allMatch(part -> part.kind() == Kind.HEADING)) {
            throw Refusal.of(Code.NO_TEXT, shownName, "is a Word document without text",
                    "check that it was saved whole");
        }
        front.series = front.series == null ? "Office note" : front.series;
        List<Diagnostic> diagnostics = new ArrayList<>();
        Report report = ReportMetadata.of(shownName, bytes, 0, "docx", front, diagnostics);
        return HtmlReport.extraction(report, own, diagnostics);
    }

    private void add(DocxPart.Block block) {
        DocxParagraph paragraph = block.paragraph();
        if (paragraph == null) {
            table(block.rows());
            return;
        }
        Prose text = paragraph.text();
        String plain = text.plain();
        if (plain.isBlank() || styles.isContents(paragraph)) {
            return;
        }
        blocks++;
        int level = styles.heading(paragraph);
        if (blocks <= EARLY && isFront(paragraph, plain)) {
            front.lines.add(plain);
            return;
        }
        Kind kind = level > 0
                ? Kind.HEADING
                : styles.isCaption(paragraph) || Captions.isCaption(plain)
                        ? Kind.CAPTION
                        : styles.isItem(paragraph) || Bullets.startsWith(plain) ? Kind.ITEM : Kind.PARAGRAPH;
        parts.add(Part.of(kind, level, text, 0, 0));
        paragraph.notes.forEach(this::note);
    }

    /// Title, number, date and the lines of a memo's head.
    private boolean isFront(DocxParagraph paragraph, String plain) {
        Matcher number = NUMBER.matcher(plain);
        Matcher line = MEMO_LINE.matcher(plain);
        if (number.find() && plain.length() < 80) {
            front.id = number.group(1);
            return true;
        }
        if (line.matches()) {
            memoLine(line.group(1).toUpperCase(Locale.ROOT), line.group(2).strip());
            return true;
        }
        if (styles.isTitle(paragraph) && (front.title == null || !plain.equalsIgnoreCase("memorandum"))) {
            front.title = front.title == null || front.title.equalsIgnoreCase("memorandum") ? plain : front.title;
            return true;
        }
        var date = PrintedDates.whole(plain);
        front.date = front.date == null ? date : front.date;
        return date != null || plain.equalsIgnoreCase("memorandum");
    }

    private void memoLine(String what, String value) {
        switch (what) {
            case "FROM" -> {
                for (String name : value.split("\\s*;\\s*|,\\s*(?:and\\s+)?(?=\\p{Lu}[\\p{L}.]+ \\p{Lu})|\\s+and\\s+",
                        -1)) {
                    String bare = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
                    if (!bare.isBlank()) {
                        front.authors.add(new Author(bare.strip(), null));
                    }
                }
            }
            case "DATE" -> front.date = PrintedDates.first(value);
            case "RE", "SUBJECT", "SUBJ" -> front.title = value.isEmpty() ? front.title : value;
            default -> {
                // to whom it went is no part of what it says
            }
        }
    }

    private void table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        boolean memo = blocks < EARLY;
        for (List<String> row : rows) {
            Matcher line = MEMO_LINE.matcher(String.join(" ", row).strip());
            if (memo && line.matches()) {
                memoLine(line.group(1).toUpperCase(Locale.ROOT), line.group(2).strip());
            } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(String.join(" | ", row));
            }
        }
        if (!lines.isEmpty()) {
            parts.add(Part.of(Kind.TABLE, 0, Prose.plain(String.join("\n", lines)), 0, 0));
        }
    }

    private void note(String id) {
        List<DocxPart.Block> note = notes.get(id);
        if (note == null || !written.add(id)) {
            return;
        }
        List<Prose.Run> runs = new ArrayList<>(List.of(new Prose.Run(written.size() + " ", false)));
        for (DocxPart.Block block : note) {
            if (block.paragraph() != null) {
                runs.addAll(block.paragraph().text().runs());
                runs.add(new Prose.Run(" ", false));
            }
        }
        Prose text = Proses.of(runs);
        parts.add(Part.of(Kind.NOTE, 0, text.slice(0, text.plain().stripTrailing().length()), 0, 0));
    }
}
