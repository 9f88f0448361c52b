package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads a PDF without tags by the look of its lines: columns, leading, size and weight of type, bullets and note marks.
final class ColumnPdf {
    private static final Pattern LEADER = Pattern.compile(".*(?:\\. ?){5,} *[0-9ivxlA-Z-]{1,6}");
    private static final Pattern SOURCE = Pattern.compile("(?:Sources?|Notes?)\\s*:.*");
    private static final Pattern NUMBERED = Pattern.compile("(?:[0-9]{1,2}|[a-z])[.)]\\s+\\S.*");
    private static final int LONGEST_HEAD = 200;
    private static final int FULL_LINE = 40;

    private final List<PageLines.Reading> pages = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Float> headSizes = new ArrayList<>();
    private float bodySize;
    private List<Line> open = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private boolean inTable;
    /// Whether the last table has not come to its source, to its notes, or to text of the report.
    private boolean tableOpen;
    private boolean tables;
    /// Which lines of the page are notes: from the first up to the one after the last.
    private int[] foot = {0, 0};
    private PageLines.Reading page = new PageLines.Reading(List.of(), -1);

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
        TreeSet<Integer> sizes = new TreeSet<>();
        for (PageLines.Reading page : pages) {
            for (Line line : page.lines()) {
                if (isHead(line)) {
                    sizes.add(-Math.round(line.size() * 2));
                }
            }
        }
        for (int size : sizes) {
            headSizes.add(-size / 2f);
        }
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
                && Character.isLetterOrDigit(text.charAt(0));
    }

    private int level(Line line) {
        int level = 1;
        for (float size : headSizes) {
            if (size > line.size() + 0.3f) {
                level++;
            }
        }
        return Math.min(6, level);
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

    private boolean isContents(String text, int i) {
        boolean next = i + 1 < page.lines().size() && LEADER.matcher(page.lines().get(i + 1).text()).matches()
                && !page.lines().get(i).bold();
        return LEADER.matcher(text).matches() || (next && text.length() > FULL_LINE);
    }

    private void add(Line line, int i) {
        String text = line.text();
        if (text.isEmpty()) {
            return;
        }
        if (isContents(text, i)) {
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
        if (Bullets.startsWith(text)) {
            return Kind.ITEM;
        }
        if (isHead(line)) {
            return Kind.HEADING;
        }
        return NUMBERED.matcher(text).matches() && !isSmall(line) ? Kind.ITEM : Kind.PARAGRAPH;
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
        boolean indented = line.x() > open.getFirst().x() + 30 && kind == Kind.PARAGRAPH;
        return tight && !indented && !SOURCE.matcher(line.text()).matches() && !hadRoom(last, line);
    }

    /// The widest distance of two lines of one paragraph: a little above the leading of the block so far.
    private float tight(Line line) {
        if (open.size() < 2) {
            return 1.38f * line.size();
        }
        float leading = open.get(1).baseline() - open.getFirst().baseline();
        return leading > 0 ? leading * 1.18f + 0.5f : 1.38f * line.size();
    }

    /// Whether the next word would have fitted on the line before: then the break is a paragraph's end.
    private boolean hadRoom(Line last, Line next) {
        float edge = 0;
        for (Line line : open) {
            edge = Math.max(edge, line.right());
        }
        boolean closed = ".?!:".indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        return open.size() > 1 && closed && last.right() + next.firstWord() + last.size() < edge;
    }

    private boolean isCell(Line line, String text) {
        boolean small = line.size() < 0.97f * bodySize || (inTable && line.bold() && line.size() < 1.05f * bodySize);
        boolean may = small && !SOURCE.matcher(text).matches() && !line.opensWithMark() && !Captions.isTable(text);
        return may && (inTable || (tables && !Bullets.startsWith(text) && page.hasNeighbour(line)));
    }

    private void cell(Line line) {
        inTable = true;
        tableOpen = true;
        TextBlock words = new TextBlock(Kind.PARAGRAPH, 0, line.runs(), List.of(), List.of(), 0);
        TextBlock table = blocks.isEmpty() ? words : blocks.getLast();
        List<List<List<TextBlock>>> rows = new ArrayList<>();
        if (table.kind() == Kind.TABLE) {
            blocks.removeLast();
            rows.addAll(table.rows());
        }
        Run before = rows.isEmpty() ? null : rows.getLast().getLast().getLast().runs().getFirst();
        if (before != null && Math.abs(before.baseline() - line.baseline()) < 2) {
            List<List<TextBlock>> row = new ArrayList<>(rows.removeLast());
            row.add(List.of(words));
            rows.add(row);
        } else {
            rows.add(List.of(List.of(words)));
        }
        blocks.add(new TextBlock(Kind.TABLE, 0, List.of(), rows, List.of(), 0));
    }

    private void single(Kind what, Line line) {
        flush();
        blocks.add(new TextBlock(what, 0, line.runs(), List.of(), List.of(), 0));
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
        blocks.add(new TextBlock(kind, level, runs, List.of(), List.of(), 0));
        inTable |= Captions.isTable(open.getFirst().text()) && open.getFirst().bold();
        open = new ArrayList<>();
    }
}
