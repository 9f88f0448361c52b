package dais.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of an untagged page in reading order. Columns are found by the white gutter between them. Most programs draw
/// a page in the order in which it is read: that order is kept where it respects the columns, and only else the lines are
/// ordered by their places: band by band, and in each band column by column.
final class PageLines {
    private static final float CELL_GAP = 1.4f;
    private static final int FEW_LINES = 5;
    /// The narrowest gutter, in points.
    private static final int NARROWEST = 5;
    /// How far, in points, lines begin apart that begin together.
    private static final float NEAR = 8;
    /// How far, in ems, the lines of two cells lie apart that stand side by side.
    static final float LEVEL = 0.35f;
    /// The share of a column's width that a line fills which is no cell.
    private static final float MOST = 0.75f;
    private static final float MUCH = 0.4f;
    /// How many letters a line of text has at least.
    private static final int FULL = 25;
    /// How far a line reaches over the gutter that crosses it, in points.
    private static final float FAR = 20;
    /// How far the gutters of two pages may lie apart, in points.
    private static final float ALIKE = 8;

    private final PageRuns page;
    private final List<Line> lines;

    private PageLines(PageRuns page) {
        this.page = page;
        this.lines = lines(page.runs());
    }

    /// A page's lines in reading order.
    ///
    /// @param gutter the middle of the white stretch between its columns; -1 where it has one column
    /// @param denied where it has one column, the gutter that it seems to have or that other pages have; else -1
    record Reading(List<Line> lines, float gutter, float denied) {
        Reading {
            lines = List.copyOf(lines);
        }

        /// Whether another line of the same type stands beside this one in its column, as in the row of a table.
        boolean hasNeighbour(Line line) {
            for (Line other : lines) {
                boolean apart = gutter > 0 && (other.x() < gutter) != (line.x() < gutter);
                boolean level = Math.abs(other.baseline() - line.baseline()) < LEVEL * line.size()
                        && (other.right() <= line.x() || other.x() >= line.right());
                if (level && !apart && Math.abs(other.size() - line.size()) < 0.3f) {
                    return true;
                }
            }
            return false;
        }

        /// Whether a line stands alone in its column and fills most of it, as text does and the cell of a table does not.
        boolean isFullWidth(Line line) {
            float left = Float.MAX_VALUE;
            for (Line other : lines) {
                left = sharesColumn(line, other) ? Math.min(left, other.x()) : left;
            }
            // In a narrow column the cells of a table may fill it too.
            return gutter < 0 && line.x() < left + NEAR && fills(line, MOST);
        }

        /// Whether a line stands alone in its column and fills a good part of it.
        boolean isBroad(Line line) {
            return fills(line, MUCH);
        }

        private boolean fills(Line line, float share) {
            float left = line.x();
            float edge = line.right();
            for (Line other : lines) {
                if (sharesColumn(line, other)) {
                    left = Math.min(left, other.x());
                    edge = Math.max(edge, other.right());
                }
            }
            return line.right() - line.x() > share * (edge - left) && !line.hasGaps() && !hasNeighbour(line);
        }

        /// Whether columns and lines across them mix, or the lines go from side to side over a gutter that was not
        /// believed.
        boolean crossesItself() {
            float middle = gutter > 0 ? gutter : denied;
            int[] sides = new int[3];
            int changes = 0;
            int before = 0;
            for (Line line : lines) {
                if (middle > 0 && line.text().length() >= FULL) {
                    boolean across = line.x() < middle - FAR && line.right() > middle + FAR;
                    int now = across ? 1 : line.x() < middle ? 0 : 2;
                    changes += now != before ? 1 : 0;
                    before = now;
                    sides[now]++;
                }
            }
            int text = sides[0] + sides[1] + sides[2];
            int least = Math.min(sides[0], sides[2]);
            boolean mixed = sides[1] >= FEW_LINES && sides[1] * 5 >= text && least * 5 >= text;
            return mixed || (gutter < 0 && least > 2 * FEW_LINES && changes * 4 > text);
        }

        /// Whether a row of a table begins within a few lines.
        boolean isBeforeRow(Line line) {
            int i = lines.indexOf(line);
            for (int k = i; k < Math.min(lines.size(), i + FEW_LINES); k++) {
                if (hasNeighbour(lines.get(k))) {
                    return true;
                }
            }
            return false;
        }

        /// Where the longest line of the same type in the column ends.
        float edge(Line line) {
            float edge = line.right();
            for (Line other : lines) {
                boolean same = sharesColumn(line, other) && Math.abs(other.size() - line.size()) < 0.3f;
                edge = same ? Math.max(edge, other.right()) : edge;
            }
            return edge;
        }

        /// Whether two lines stand in one column.
        private boolean sharesColumn(Line first, Line second) {
            return side(first) == side(second);
        }

        private int side(Line line) {
            return gutter < 0 || (line.x() < gutter && line.right() > gutter) ? 0 : line.right() <= gutter ? -1 : 1;
        }

        /// Whether so many lines below a size have neighbours that there must be a table.
        boolean holdsTable(float below) {
            int cells = 0;
            for (Line line : lines) {
                cells += line.size() < below && hasNeighbour(line) ? 1 : 0;
            }
            return cells >= FEW_LINES - 1;
        }
    }

    /// The pages in reading order. Columns are believed where a good part of the document has them at the same place: a
    /// table has gutters too.
    static List<Reading> of(List<PageRuns> pages) {
        List<PageLines> readings = new ArrayList<>();
        List<Float> gutters = new ArrayList<>();
        for (PageRuns page : pages) {
            PageLines reading = new PageLines(page);
            readings.add(reading);
            gutters.add(reading.gutter());
        }
        float shared = -1;
        for (float gutter : gutters) {
            shared = isShared(gutter, gutters) ? gutter : shared;
        }
        List<Reading> out = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            float gutter = gutters.get(i);
            out.add(readings.get(i).reading(isShared(gutter, gutters) ? gutter : -1, gutter > 0 ? gutter : shared));
        }
        return out;
    }

    private static boolean isShared(float gutter, List<Float> gutters) {
        int alike = 0;
        for (float other : gutters) {
            alike += gutter > 0 && Math.abs(other - gutter) < ALIKE ? 1 : 0;
        }
        return gutter > 0 && alike * 3 >= gutters.size();
    }

    private Reading reading(float gutter, float seeming) {
        boolean ordered = gutter < 0 || drawnByColumn(gutter);
        return new Reading(ordered ? lines : byColumn(gutter), gutter, gutter > 0 ? -1 : seeming);
    }

    /// Neighbouring runs of one baseline; a gap as wide as a gutter ends a line.
    static List<Line> lines(List<Run> runs) {
        List<Line> lines = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        Run last = null;
        for (Run run : runs) {
            if (run.artifact() || (run.text().isBlank() && last == null)) {
                continue;
            }
            boolean same = last != null && last.sharesLineWith(run)
                    && run.x() - last.right() < CELL_GAP * Math.max(run.size(), last.size());
            if (run.text().isBlank()) {
                // A space may sink to another baseline; a line that ends with it ends all the same.
                if (same) {
                    open.add(run);
                }
                continue;
            }
            if (last != null && !same) {
                lines.add(Line.of(open));
                open = new ArrayList<>();
            }
            open.add(run);
            last = run;
        }
        if (!open.isEmpty()) {
            lines.add(Line.of(open));
        }
        return lines;
    }

    /// The middle of the white stretch between two columns, or -1.
    private float gutter() {
        int width = Math.max(1, Math.round(page.width()));
        int[] covered = new int[width + 1];
        for (Line line : lines) {
            for (int x = Math.max(0, Math.round(line.x())); x <= Math.min(width, Math.round(line.right())); x++) {
                covered[x]++;
            }
        }
        int allowed = Math.max(1, lines.size() * 6 / 100);
        float best = -1;
        int begin = -1;
        for (int x = width * 38 / 100; x <= width * 62 / 100; x++) {
            if (covered[x] <= allowed) {
                begin = begin < 0 ? x : begin;
                float middle = (x + begin) / 2f;
                boolean nearer = best < 0 || Math.abs(middle - width / 2f) < Math.abs(best - width / 2f);
                if (x - begin > NARROWEST && nearer && divides(middle)) {
                    best = middle;
                }
            } else {
                begin = -1;
            }
        }
        return best;
    }

    private boolean divides(float gutter) {
        int left = 0;
        int right = 0;
        for (Line line : lines) {
            left += line.right() <= gutter ? 1 : 0;
            right += line.x() >= gutter ? 1 : 0;
        }
        return left >= FEW_LINES && right >= FEW_LINES;
    }

    /// Whether the page's own order changes sides no more often than its bands ask for.
    private boolean drawnByColumn(float gutter) {
        int changes = 0;
        int crossing = 0;
        int side = 0;
        for (Line line : lines) {
            int now = line.right() <= gutter ? -1 : line.x() >= gutter ? 1 : 0;
            crossing += now == 0 ? 1 : 0;
            if (now != 0) {
                changes += side != 0 && now != side ? 1 : 0;
                side = now;
            }
        }
        return changes <= 3 + 2 * crossing && changes * 6 <= lines.size();
    }

    private List<Line> byColumn(float gutter) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<Line> out = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : sorted) {
            if (line.right() <= gutter) {
                left.add(line);
            } else if (line.x() >= gutter) {
                right.add(line);
            } else {
                out.addAll(left);
                out.addAll(right);
                left.clear();
                right.clear();
                out.add(line);
            }
        }
        out.addAll(left);
        out.addAll(right);
        return out;
    }
}
