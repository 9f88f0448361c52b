package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a PDF without tags by the look of its lines: columns, leading, size and weight of type, bullets and note marks.
final class ColumnPdf {
    private static final Pattern LEADER = Pattern.compile(".*(?:\\. ?){5,} *[0-9ivxlA-Z-]{1,6}");
    private static final Pattern SOURCE = Pattern.compile("(?:Sources?|Notes?)\\s*:.*");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2}|[a-z])[.)]\\s+\\S.*");
    private static final Pattern ABBREVIATION = Pattern
            .compile(".*(?:\\p{L}\\.\\p{L}|\\b(?:v|vs|No|Nos|p|pp|Sec|Dr|Mr|Mrs|Ms|St|Inc|Corp|Co|Cf|cf|e|i))\\.");
    /// What stands between the two parts of a note that runs over the end of its page.
    private static final Pattern CONTINUED = Pattern
            .compile("\\((?:(?:\\. ?\\. ?\\.|\u2026) ?continued|continued ?(?:\\. ?\\. ?\\.|\u2026))\\)");
    private static final int LONGEST_HEAD = 200;
    /// By how much the first line of a paragraph is indented at least, in points.
    private static final float INDENT = 6;
    private static final int FULL_LINE = 40;

    private final List<PageLines.Reading> pages = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    /// The looks of headings, the highest first, each as a number below zero.
    private final List<Integer> headStyles = new ArrayList<>();
    private float bodySize;
    /// Whether the report sets its paragraphs apart by white space, so that nothing else need tell them apart.
    private boolean spaced;
    /// The number or letter of the last item that had one.
    private String lastItem = "";
    /// The letter of the last note of a table.
    private String lastLetter = "";
    private List<Line> open = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private boolean inTable;
    /// Whether the last table has not come to its source, to its notes, or to text of the report.
    private boolean tableOpen;
    private boolean tables;
    /// Which lines of the page are notes: from the first up to the one after the last.
    private int[] foot = {0, 0};
    private PageLines.Reading page = new PageLines.Reading(List.of(), -1, -1);

    private ColumnPdf() {
    }

    static List<TextBlock> read(List<PageRuns> sheets) {
        ColumnPdf reading = new ColumnPdf();
        reading.pages.addAll(PageLines.of(sheets));
        reading.measure();
        for (PageLines.Reading page : reading.pages) {
            reading.page = page;
            reading.tables = page.holdsTable(0.97f * reading.bodySize);
            reading.inTable = reading.tableOpen && reading.tables;
            reading.foot = reading.foot(page.lines());
            for (int i = 0; i < page.lines().size(); i++) {
                reading.add(page.lines().get(i), i);
            }
            reading.flush();
        }
        return reading.blocks;
    }

    private void measure() {
        bodySize = bodySize();
        TreeSet<Integer> styles = new TreeSet<>();
        for (PageLines.Reading page : pages) {
            for (Line line : page.lines()) {
                if (isHead(line)) {
                    styles.add(-style(line));
                }
            }
        }
        headStyles.addAll(styles);
        spaced = isSpaced();
    }

    /// Counts the lines of text that end a sentence with room to spare: whether white space follows most of them.
    private boolean isSpaced() {
        int apart = 0;
        int together = 0;
        for (PageLines.Reading one : pages) {
            page = one;
            for (int i = 1; i < one.lines().size(); i++) {
                Line line = one.lines().get(i);
                Line last = one.lines().get(i - 1);
                float gap = line.baseline() - last.baseline();
                boolean text = Math.abs(last.size() - bodySize) < 0.3f && Math.abs(line.size() - bodySize) < 0.3f;
                if (text && gap > 0 && gap < 3 * bodySize && hadRoom(last, line)) {
                    apart += gap > 1.38f * bodySize ? 1 : 0;
                    together += gap > 1.38f * bodySize ? 0 : 1;
                }
            }
        }
        return apart > 3 * together;
    }

    /// The largest size that a good part of the full lines is set in: notes and tables may be longer than the text.
    private float bodySize() {
        Map<Integer, Integer> letters = new TreeMap<>();
        int all = 0;
        for (PageLines.Reading one : pages) {
            for (Line line : one.lines()) {
                if (line.text().length() > FULL_LINE) {
                    letters.merge(Math.round(line.size() * 10), line.text().length(), Integer::sum);
                    all += line.text().length();
                }
            }
        }
        float size = 10;
        for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
            size = entry.getValue() * 5 >= all ? entry.getKey() / 10f : size;
        }
        return size;
    }

    private boolean isHead(Line line) {
        String text = line.text();
        boolean larger = line.size() > 1.12f * bodySize;
        boolean strong = line.bold() && line.size() > 0.97f * bodySize;
        return (larger || strong) && text.length() < LONGEST_HEAD && text.length() > 1
                && (Character.isLetterOrDigit(text.charAt(0)) || "\u201c\u2018\"'(".indexOf(text.charAt(0)) >= 0);
    }

    /// How high a heading stands by its look: by its size, then its weight, then its slant.
    private static int style(Line line) {
        return 4 * Math.round(line.size() * 2) + (line.bold() ? 2 : 0) + (line.italic() ? 0 : 1);
    }

    private int level(Line line) {
        return Math.min(RunInHeads.HIGHEST - 1, 1 + headStyles.indexOf(-style(line)));
    }

    /// The notes of a page: from the first line that opens with a mark, and what is set tight above it as the rest of a
    /// note of the page before, to the end of the small type.
    private int[] foot(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !(isSmall(lines.get(first)) && lines.get(first).opensWithMark())) {
            first++;
        }
        int end = first;
        while (end < lines.size() && isSmall(lines.get(end))) {
            end++;
        }
        while (first > 0 && first < lines.size() && isTight(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        return new int[]{first, end};
    }

    private boolean isSmall(Line line) {
        return line.size() < 0.93f * bodySize;
    }

    private static boolean isTight(Line above, Line below) {
        float gap = below.baseline() - above.baseline();
        return Math.abs(above.size() - below.size()) < 0.3f && gap > 0 && gap < 1.7f * below.size()
                && Math.abs(above.x() - below.x()) < 3;
    }

    /// A line that leads to a page, or one of the two before it that its title begins on.
    private boolean isContents(int i) {
        List<Line> lines = page.lines();
        for (int k = i; k < Math.min(lines.size(), i + 3); k++) {
            if (LEADER.matcher(lines.get(k).text()).matches()) {
                return k == i || (!lines.get(i).bold() && lines.get(i).text().length() > FULL_LINE
                        && (k == i + 1 || lines.get(i + 1).text().length() > FULL_LINE));
            }
        }
        return false;
    }

    private void add(Line line, int i) {
        String text = line.text();
        if (text.isEmpty() || CONTINUED.matcher(text).matches()) {
            return;
        }
        if (isContents(i)) {
            single(Kind.CONTENTS, line);
            return;
        }
        boolean note = i >= foot[0] && i < foot[1];
        Kind opens = note ? Kind.NOTE : opens(line, text);
        if (!open.isEmpty() && !continues(line, opens)) {
            flush();
        }
        if (open.isEmpty() && !note && isCell(line, text)) {
            cell(line);
            return;
        }
        tableOpen &= line.size() < 0.97f * bodySize && !SOURCE.matcher(text).matches();
        inTable = false;
        kind = open.isEmpty() ? opens : kind;
        open.add(line);
    }

    private Kind opens(Line line, String text) {
        if (isSmall(line) && (SOURCE.matcher(text).matches() || isLettered(text))) {
            return Kind.TABLE_NOTE;
        }
        if (Bullets.startsWith(text)) {
            return Kind.ITEM;
        }
        if (isHead(line)) {
            return Kind.HEADING;
        }
        Matcher number = NUMBERED.matcher(text);
        if (!number.matches() || isSmall(line) || !follows(number.group(1), lastItem)) {
            return Kind.PARAGRAPH;
        }
        lastItem = number.group(1);
        return Kind.ITEM;
    }

    /// Whether the line opens the next lettered note of a table.
    private boolean isLettered(String text) {
        Matcher number = NUMBERED.matcher(text);
        boolean next = number.matches() && Character.isLetter(number.group(1).charAt(0))
                && follows(number.group(1), lastLetter);
        lastLetter = next ? number.group(1) : lastLetter;
        return next;
    }

    /// Whether an item may have a number: the first one, or the one after the last. `v.` in the name of a case is none.
    private static boolean follows(String number, String last) {
        if (number.equals("1") || number.equals("a") || last.isEmpty()) {
            return number.equals("1") || number.equals("a");
        }
        boolean digits = Character.isDigit(number.charAt(0)) && Character.isDigit(last.charAt(0));
        return digits
                ? Integer.parseInt(number) == Integer.parseInt(last) + 1
                : number.charAt(0) == last.charAt(0) + 1 && !Character.isDigit(number.charAt(0));
    }

    /// Whether the line belongs to the block that is open.
    private boolean continues(Line line, Kind opens) {
        Line last = open.getLast();
        float gap = line.baseline() - last.baseline();
        boolean below = gap > 0 && gap < 1.9f * Math.max(last.size(), line.size());
        boolean sameSize = Math.abs(line.size() - last.size()) < 0.6f;
        boolean beside = line.x() > last.right() || line.right() < last.x();
        if (beside) {
            return false;
        }
        if (kind == Kind.HEADING || opens == Kind.HEADING) {
            return kind == opens && below && sameSize && line.bold() == last.bold() && gap < 1.45f * line.size();
        }
        if (kind == Kind.NOTE || opens == Kind.NOTE) {
            return kind == opens && sameSize && below && !line.opensWithMark() && gap < 1.35f * line.size();
        }
        if (opens != Kind.PARAGRAPH || !sameSize || !below) {
            return false;
        }
        boolean tight = gap < tight(line);
        boolean untitled = !Captions.isCaption(open.getFirst().text()) || line.bold() == last.bold();
        return tight && untitled && !isIndented(line) && !SOURCE.matcher(line.text()).matches()
                && (spaced || !hadRoom(last, line));
    }

    /// The widest distance of two lines of one paragraph: a little above the leading of the block so far.
    private float tight(Line line) {
        if (open.size() < 2) {
            return 1.38f * line.size();
        }
        float leading = open.get(1).baseline() - open.getFirst().baseline();
        return leading > 0 ? leading * 1.18f + 0.5f : 1.38f * line.size();
    }

    /// Whether a paragraph begins by its indent; what hangs from its first line is none.
    private boolean isIndented(Line line) {
        float indent = line.x() - open.getLast().x();
        return kind == Kind.PARAGRAPH && indent > (open.size() == 1 ? 30 : INDENT) && indent < 60;
    }

    /// Whether the next word would have fitted on the line before: then the break is a paragraph's end.
    private boolean hadRoom(Line last, Line next) {
        String text = last.text();
        boolean closed = ".?!:".indexOf(text.charAt(text.length() - 1)) >= 0 && !ABBREVIATION.matcher(text).matches();
        return closed && !Character.isLowerCase(next.text().charAt(0))
                && last.right() + next.firstWord() + last.size() < page.edge(last);
    }

    private boolean isCell(Line line, String text) {
        boolean small = line.size() < 0.97f * bodySize || (inTable && line.bold() && line.size() < 1.05f * bodySize);
        boolean starts = blocks.isEmpty() || blocks.getLast().kind() != Kind.TABLE;
        boolean subtitle = starts && page.isBroad(line) && page.isBeforeRow(line);
        boolean may = small && !subtitle && !SOURCE.matcher(text).matches() && !line.opensWithMark()
                && !Captions.isTable(text) && (goesOn(text) || !page.isFullWidth(line));
        return may && (inTable || (tables && !Bullets.startsWith(text) && page.hasNeighbour(line)));
    }

    private static boolean goesOn(String text) {
        return Character.isLowerCase(text.charAt(0)) && !NUMBERED.matcher(text).matches();
    }

    private void cell(Line line) {
        inTable = true;
        tableOpen = true;
        TextBlock words = TextBlock.of(Kind.PARAGRAPH, line.runs());
        TextBlock table = blocks.isEmpty() ? words : blocks.getLast();
        List<List<List<TextBlock>>> rows = new ArrayList<>();
        if (table.kind() == Kind.TABLE) {
            blocks.removeLast();
            rows.addAll(table.rows());
        }
        Run before = rows.isEmpty() ? null : rows.getLast().getLast().getLast().runs().getFirst();
        if (before != null && Math.abs(before.baseline() - line.baseline()) < PageLines.LEVEL * line.size()) {
            List<List<TextBlock>> row = new ArrayList<>(rows.removeLast());
            row.add(List.of(words));
            rows.add(row);
        } else {
            rows.add(List.of(List.of(words)));
        }
        blocks.add(new TextBlock(Kind.TABLE, 0, List.of(), rows, 0, 0));
    }

    private void single(Kind what, Line line) {
        flush();
        blocks.add(TextBlock.of(what, line.runs()));
    }

    private void flush() {
        if (open.isEmpty()) {
            return;
        }
        List<Run> runs = new ArrayList<>();
        for (Line line : open) {
            runs.addAll(line.runs());
        }
        int level = kind == Kind.HEADING ? level(open.getFirst()) : 0;
        blocks.add(new TextBlock(kind, level, runs, List.of(), 0, 0));
        inTable |= Captions.isTable(open.getFirst().text()) && open.getFirst().bold();
        open = new ArrayList<>();
    }
}
