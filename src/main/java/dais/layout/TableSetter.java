package dais.layout;

import dais.layout.Flow.Cell;
import dais.layout.Flow.RowPlacing;
import dais.layout.PagedBrief.Fill;
import dais.layout.ParagraphSetter.Wanted;
import dais.model.Block;
import dais.model.Inline;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets a table: rules above, below and under its headings and none between its rows, as printers of books set it. Its
/// headings are shown again on each page that it goes on to.
final class TableSetter {
    /// Headings are shown again if they take at most one in so many parts of a page.
    private static final int MOST_HEAD = 4;

    private final PageStyle style;
    private final ParagraphSetter setter;
    private final TagBook tags;
    private final Flow flow;
    private final int measure;
    private final TableColumns columns;
    private boolean[] numeric = {};

    TableSetter(PageStyle style, ParagraphSetter setter, TagBook tags, Flow flow, int measure) {
        this.measure = measure;
        this.style = style;
        this.setter = setter;
        this.tags = tags;
        this.flow = flow;
        this.columns = new TableColumns(setter.fonts(), style.table());
    }

    /// @param kept whether it may not be parted from what is below it
    void set(Block.Table table, boolean kept) {
        int[] widths = columns.widths(table, measure);
        int tag = tags.add(TagBook.ROOT, Role.TABLE);
        boolean ruled = !table.head().isEmpty();
        flow.space(style.table().before());
        numeric = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            numeric[i] = TableColumns.isNumeric(table, i);
        }
        List<Piece> head = List.of();
        if (ruled) {
            int first = flow.pieces().size();
            row(table.head(), widths, tag, true, true, rule(TableColumns.OUTER_RULE), rule(TableColumns.INNER_RULE),
                    Hold.NEXT, List.of());
            head = repeatable(flow.pieces().subList(first, flow.pieces().size()));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            row(table.rows().get(i), widths, tag, false, table.labelled(), null,
                    last && ruled ? rule(TableColumns.OUTER_RULE) : null,
                    last && kept ? Hold.NEXT : TableColumns.mayEnd(table, i) ? Hold.FREE : Hold.ROW, head);
        }
        flow.space(style.table().after());
    }

    /// Headings that take much of a page are shown once only: the rows need the room.
    private List<Piece> repeatable(List<Piece> head) {
        int height = 0;
        for (Piece piece : head) {
            height += piece.height();
        }
        return height * MOST_HEAD > Paginator.textHeight(style.page()) ? List.of() : List.copyOf(head);
    }

    private Fill rule(int thickness) {
        return new Fill(style.page().left(), 0, measure, thickness, style.table().colour());
    }

    private void row(List<List<Inline>> cells, int[] widths, int table, boolean heading, boolean labelled,
            @Nullable Fill over, @Nullable Fill under, Hold hold, List<Piece> head) {
        PageStyle.Type type = style.table();
        int row = tags.add(table, Role.ROW);
        List<Cell> set = new ArrayList<>();
        int x = style.page().left();
        for (int i = 0; i < cells.size(); i++) {
            Role role = heading ? Role.COLUMN_HEAD : i == 0 && labelled ? Role.ROW_HEAD : Role.CELL;
            set.add(new Cell(setter.set(new Wanted(cells.get(i), type, widths[i], widths[i], true, true)), x,
                    numeric[i] ? widths[i] : 0, tags.add(row, role)));
            x += widths[i] + TableColumns.GAP;
        }
        int pad = over == null && under == null && head.isEmpty() ? 0 : TableColumns.PAD;
        flow.add(set, new RowPlacing(type, pad, pad, over, under, hold, head));
    }
}
