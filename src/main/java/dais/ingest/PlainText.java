package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.model.Passage;
import dais.model.Report;
import dais.model.SourceText;
import dais.style.Face;
import dais.style.FontBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a report that was saved as plain text. Form feeds part its pages; without any it has none. Lines that were read
/// across the columns of a page are put back in order as well as can be, and every passage says so.
final class PlainText {
    /// What the passages of a repaired text are marked with.
    static final String ACROSS = "columns";
    /// Spaces of all widths.
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}");
    private static final Pattern FORM_FEED = Pattern.compile("\f");
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("(?:Congressional Research Service\\s+)?(?:Page )?([0-9]{1,4}|[ivxl]{1,6})");
    private static final String DISCLAIMER = "This document was prepared by the Congressional Research Service";
    /// Pages of fewer lines have no columns.
    private static final int FEWEST = 12;
    private static final int MARGIN_LINES = 2;

    private final String shownName;
    private final List<List<TextLine>> pages = new ArrayList<>();
    private final List<@Nullable String> printed = new ArrayList<>();
    private final FrontMatter front;
    private final boolean paged;

    /// @param front what the text says of itself; its lines are no part of the text
    private PlainText(String shownName, String text, FrontMatter front) {
        this.shownName = shownName;
        String[] sheets = FORM_FEED.split(text);
        this.paged = sheets.length > 1;
        this.front = front;
        for (int i = 0; i < sheets.length; i++) {
            printed.add(paged ? pageNumber(sheets[i], i + 1) : null);
            pages.addAll(pages(sheets[i], paged ? i + 1 : 0));
        }
    }

    static Extraction read(String shownName, byte[] bytes) {
        String text = TextBytes.decode(shownName, bytes);
        int body = 0;
        Report given = null;
        if (MarkdownReport.isMarkdown(bytes)) {
            int end = MarkdownReport.endOfFrontMatter(shownName, text);
            given = MarkdownFront.read(shownName, text.substring(0, end), bytes, "txt");
            body = Math.min(text.length(), end + 3);
        }
        return read(shownName, bytes, text.substring(body), given);
    }

    /// @param given what front matter says; null where there is none
    private static Extraction read(String shownName, byte[] bytes, String text, @Nullable Report given) {
        if (text.isBlank()) {
            throw Refusal.of(Code.NO_TEXT, shownName, "has no words in it", "check that it was saved whole");
        }
        String spaced = SPACES.matcher(text).replaceAll(" ");
        if (StatuteText.isStatute(spaced)) {
            return StatuteText.read(shownName, bytes, spaced, given);
        }
        PlainText plain = new PlainText(shownName, text, front(text, given));
        List<Diagnostic> diagnostics = new ArrayList<>();
        Report report = given == null
                ? ReportMetadata.of(shownName, bytes, plain.paged ? plain.printed.size() : 0, "txt", plain.front,
                        diagnostics)
                : given;
        return plain.extraction(report, diagnostics);
    }

    private static FrontMatter front(String text, @Nullable Report given) {
        if (given == null) {
            return TextFront.read(List.of(text.replace('\f', '\n').split("\n")));
        }
        FrontMatter front = new FrontMatter();
        front.lines.add(given.title());
        return front;
    }

    /// The words of a text inside another file.
    ///
    /// @param across whether it was read across columns
    record Body(List<Part> parts, boolean across) {
    }

    static Body body(String text) {
        PlainText plain = new PlainText("", text, new FrontMatter());
        boolean across = Interleaving.isIn(plain.texts());
        return new Body(plain.parts(across), across);
    }

    static Diagnostic readAcross(String shownName) {
        return Diagnostic.warning(Code.DOUBTFUL_PAGE,
                shownName + " was read across its columns; its lines were joined again as well as could be",
                Span.file(shownName),
                "ingest the PDF instead, or compare a passage with its page before a spec names it");
    }

    private List<String> texts() {
        List<String> all = new ArrayList<>();
        pages.forEach(page -> page.forEach(line -> all.add(line.text())));
        return all;
    }

    private Extraction extraction(Report report, List<Diagnostic> diagnostics) {
        boolean across = Interleaving.isIn(texts());
        Map<Integer, List<String>> doubts = new HashMap<>();
        if (across) {
            for (int sheet = 0; sheet <= printed.size(); sheet++) {
                doubts.put(sheet, List.of(ACROSS));
            }
            diagnostics.add(readAcross(shownName));
        }
        List<Part> parts = parts(across);
        List<Passage> passages = new PassageBuilder(report.key(), paged ? printed : List.of(), doubts).build(parts);
        return new Extraction(report, passages, new SourceText(sheets()), diagnostics);
    }

    private List<Part> parts(boolean across) {
        List<String> all = texts();
        LineJoins joins = new LineJoins(new FontBook().metrics(Face.SERIF), all);
        if (across) {
            for (int i = 0; i < pages.size(); i++) {
                List<TextLine> next = i + 1 < pages.size() ? pages.get(i + 1) : List.of();
                pages.set(i, sorted(joins, pages.get(i), next.isEmpty() ? null : next.getFirst().text()));
            }
        }
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            pages.set(i, pages.get(i).stream().filter(line -> !TextFront.isAuthor(line.text())).toList());
            lines.addAll(pages.get(i));
        }
        return new Paragraphs(joins, all, across).of(lines);
    }

    private static List<TextLine> sorted(LineJoins joins, List<TextLine> page, @Nullable String next) {
        if (page.size() < FEWEST) {
            return page;
        }
        List<String> texts = page.stream().map(TextLine::text).toList();
        List<Integer> order = ColumnSorter.order(joins, texts, next);
        List<TextLine> sorted = new ArrayList<>();
        int before = -1;
        for (int i : order) {
            // Two lines or more of the other column stood between: an empty line of this one.
            sorted.add(page.get(i).as(before >= 0 && i - before > 2));
            before = i;
        }
        return sorted;
    }

    /// The words that quotations are proved against: the lines of each page, without the running ones.
    private List<String> sheets() {
        List<StringBuilder> sheets = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            sheets.add(new StringBuilder());
        }
        for (List<TextLine> page : pages) {
            for (TextLine line : page) {
                sheets.get(Math.max(0, line.sheet() - 1)).append(line.text()).append('\n');
            }
        }
        return sheets.stream().map(StringBuilder::toString).toList();
    }

    /// The lines of a sheet that are its text; more than one page where it has no form feeds but running lines.
    private List<List<TextLine>> pages(String sheet, int number) {
        String[] raw = sheet.split("\n", -1);
        List<List<TextLine>> found = new ArrayList<>();
        List<TextLine> page = new ArrayList<>();
        boolean apart = false;
        int indent = 0;
        for (int i = 0; i < raw.length; i++) {
            String bare = Characters.clean(raw[i]).strip();
            if (TextFront.isAuthor(bare) && endsPage(raw, i + 1)) {
                // What is left of the author's office stands on the next line.
                page.add(new TextLine(bare, number, apart));
                i++;
                apart = true;
            } else if (isDisclaimer(raw, i)) {
                while (i + 1 < raw.length && !raw[i + 1].isBlank()) {
                    i++;
                }
                apart = true;
            } else if (bare.isEmpty()) {
                apart = true;
            } else if (isRunning(bare, i, raw.length)) {
                if (Furniture.isRunning(bare) && !page.isEmpty()) {
                    found.add(page);
                    page = new ArrayList<>();
                }
                apart = true;
            } else {
                int own = raw[i].length() - raw[i].stripLeading().length();
                page.add(new TextLine(bare, number, apart || own > indent + 1));
                indent = own;
                apart = false;
            }
        }
        if (!page.isEmpty()) {
            found.add(page);
        }
        return found;
    }

    /// Whether a short line without a full stop is the last before an empty one.
    private static boolean endsPage(String[] lines, int i) {
        String line = i < lines.length ? lines[i].strip() : "";
        boolean last = i + 1 >= lines.length || lines[i + 1].isBlank();
        return last && !line.isEmpty() && line.length() < 40 && !line.endsWith(".") && !TextFront.isAuthor(line);
    }

    private boolean isRunning(String line, int i, int count) {
        boolean margin = i < MARGIN_LINES + 1 || i >= count - MARGIN_LINES - 1;
        boolean number = PAGE_NUMBER.matcher(line).matches();
        // Authors stand in a column among its lines: they go when those are in order.
        boolean title = front.lines.contains(line) && !TextFront.isAuthor(line);
        return title || (Furniture.isRunning(line) && (!number || margin || line.length() > 8));
    }

    private static boolean isDisclaimer(String[] lines, int i) {
        String bare = lines[i].strip();
        boolean heading = bare.equals("Disclaimer") && i + 1 < lines.length
                && lines[i + 1].strip().startsWith(DISCLAIMER);
        return heading || bare.startsWith(DISCLAIMER);
    }

    /// The number that stands alone in a page's last or first line; else the page's place.
    private static String pageNumber(String sheet, int place) {
        List<String> lines = sheet.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i : new int[]{lines.size() - 1, 0}) {
            var number = PAGE_NUMBER.matcher(i < 0 || lines.isEmpty() ? "" : lines.get(i));
            if (number.matches()) {
                return number.group(1);
            }
        }
        return Integer.toString(place);
    }
}
