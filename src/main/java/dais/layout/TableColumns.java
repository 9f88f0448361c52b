package dais.layout;

import dais.model.Block;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import dais.style.PageStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How the columns of a table share the measure: each as wide as its longest cell where all of them fit, else at least as
/// wide as its longest word, and the rest by what they hold (the way of CSS 2.1, section 17.5.2.2).
public final class TableColumns {
    /// Between two columns.
    public static final int GAP = 12_000;
    /// Above the first and below the last line of a row.
    public static final int PAD = 2_800;
    /// The rules above and below a table.
    public static final int OUTER_RULE = 800;
    /// The rule below its headings.
    public static final int INNER_RULE = 500;

    /// A word processor sets a line a little wider than we do, by one part in so many at most.
    private static final int SLACK = 40;

    /// A table of at most so many rows is short.
    private static final int SHORT = 6;

    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\$?[0-9][0-9,]*(\\.[0-9]+)?%?");

    private final FontBook fonts;
    private final PageStyle.Type type;

    public TableColumns(FontBook fonts, PageStyle.Type type) {
        this.fonts = fonts;
        this.type = type;
    }

    /// The width of each column, without the gaps between them; with these they take the measure.
    ///
    /// @param measure the width that the table takes, in milli-points
    public int[] widths(Block.Table table, int measure) {
        int columns = table.columns();
        long[] least = new long[columns];
        long[] whole = new long[columns];
        for (int i = 0; i < columns; i++) {
            if (!table.head().isEmpty()) {
                widen(table.head().get(i), i, least, whole);
            }
            for (List<List<Inline>> row : table.rows()) {
                widen(row.get(i), i, least, whole);
            }
        }
        int room = measure - (columns - 1) * GAP;
        int[] widths = shared(least, whole, room);
        boolean numbers = false;
        for (int i = 0; i < columns; i++) {
            numbers |= isNumeric(table, i);
        }
        return numbers && sum(whole) <= room ? spread(whole, room) : widths;
    }

    /// Whether a page may end below a row: a short table stays on one page where that can be, and of a long one no row stands
    /// alone.
    public static boolean mayEnd(Block.Table table, int row) {
        int count = table.rows().size();
        return row == count - 1 || (count > SHORT && row > 0 && row < count - 2);
    }

    /// Whether a column holds numbers, which stand below one another from the right: every cell that is not empty is one, and
    /// at least one is not.
    public static boolean isNumeric(Block.Table table, int column) {
        boolean some = false;
        for (List<List<Inline>> row : table.rows()) {
            String text = Inline.plain(row.get(column)).strip();
            if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
                return false;
            }
            some |= !text.isEmpty();
        }
        return some && column > 0;
    }

    private static int[] shared(long[] least, long[] whole, int room) {
        int columns = least.length;
        long leastSum = sum(least);
        long wholeSum = sum(whole);
        // Where words must be cut in any case, no column may starve beside one that holds a monster.
        long[] floor = new long[columns];
        for (int i = 0; i < columns; i++) {
            floor[i] = Math.min(least[i], room / (2L * columns));
        }
        long floorSum = sum(floor);
        int[] widths = new int[columns];
        int given = 0;
        for (int i = 0; i < columns; i++) {
            if (wholeSum <= room) {
                widths[i] = (int) whole[i];
            } else if (leastSum >= room) {
                widths[i] = (int) (floor[i] + (room - floorSum) * (least[i] - floor[i]) / (leastSum - floorSum));
            } else {
                widths[i] = (int) (least[i] + (room - leastSum) * (whole[i] - least[i]) / (wholeSum - leastSum));
            }
            given += widths[i];
        }
        widths[columns - 1] += room - given;
        return widths;
    }

    /// Each as wide as its longest cell, with an equal part of what is left: numbers at the right edge of one wide column
    /// would stand far from the others.
    private static int[] spread(long[] whole, int room) {
        long left = room - sum(whole);
        int[] widths = new int[whole.length];
        for (int i = 0; i < whole.length; i++) {
            widths[i] = (int) (whole[i] + left * (i + 1) / whole.length - left * i / whole.length);
        }
        return widths;
    }

    private static long sum(long[] widths) {
        long sum = 0;
        for (long width : widths) {
            sum += width;
        }
        return sum;
    }

    private void widen(List<Inline> cell, int column, long[] least, long[] whole) {
        long width = 0;
        for (Inline inline : cell) {
            Cut cut = inline instanceof Inline.Text words ? words.cut() : Cut.ROMAN;
            String plain = Inline.plain(List.of(inline));
            String text = cut == Cut.SMALL_CAPS ? plain.toUpperCase(Locale.ROOT) : plain;
            FontMetrics metrics = fonts.metrics(Face.of(type.family(), type.cut(), cut));
            width += metrics.width(text, type.size(), true);
            for (String word : text.split(" ")) {
                least[column] = Math.max(least[column], metrics.width(word, type.size(), true));
            }
        }
        whole[column] = Math.max(whole[column], width + width / SLACK);
    }
}
