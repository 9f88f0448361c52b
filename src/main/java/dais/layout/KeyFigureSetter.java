package dais.layout;

import dais.layout.ParagraphSetter.Wanted;
import dais.layout.Piece.Ground;
import dais.layout.Piece.Part;
import dais.model.Block;
import dais.model.Inline;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/// Sets key figures side by side on a tinted band, each large with its words below it, and read one after the other.
public final class KeyFigureSetter {
    /// Between two figures.
    public static final int GAP = 14_000;
    /// The least width that a figure and its words need, in parts of the figure's type size.
    private static final int LEAST = 6;

    private final PageStyle style;
    private final ParagraphSetter setter;
    private final TagBook tags;
    private final Flow flow;
    private final int measure;

    KeyFigureSetter(PageStyle style, ParagraphSetter setter, TagBook tags, Flow flow, int measure) {
        this.style = style;
        this.setter = setter;
        this.tags = tags;
        this.flow = flow;
        this.measure = measure;
    }

    /// How many figures stand side by side, so that no row is much shorter than the others.
    ///
    /// @param measure the width that they share
    public static int perRow(PageStyle style, int measure, int count) {
        int most = Math.clamp(measure / ((long) LEAST * style.figure().size()), 1, count);
        int rows = (count + most - 1) / most;
        return (count + rows - 1) / rows;
    }

    /// @param block tells its ground from that of its neighbours
    void set(Block.KeyFigures figures, int block) {
        PageStyle.Box shape = style.box();
        int division = tags.add(TagBook.ROOT, Role.DIVISION);
        int left = style.page().left();
        Ground ground = new Ground(block, left, measure, style.tint(), 0, 0);
        int count = figures.entries().size();
        int perRow = perRow(style, measure, count);
        int room = measure - 2 * shape.side();
        int width = (room - (perRow - 1) * GAP) / perRow;
        flow.space(shape.before());
        for (int from = 0; from < count; from += perRow) {
            int to = Math.min(from + perRow, count);
            row(figures.entries().subList(from, to), division, left + shape.side(), width, ground, to < count);
        }
        flow.space(shape.after());
    }

    private void row(List<Block.KeyFigure> row, int division, int left, int width, Ground ground, boolean more) {
        List<Part> parts = new ArrayList<>();
        List<Integer> notes = new ArrayList<>();
        int inner = style.box().inner();
        int tallest = 0;
        int x = left;
        for (Block.KeyFigure figure : row) {
            int y = inner;
            y = stack(List.of(Inline.Text.roman(figure.figure())), style.figure(), division, x, y, width, parts, notes)
                    + style.figure().after();
            y = stack(figure.text(), style.standing(), division, x, y, width, parts, notes);
            tallest = Math.max(tallest, y);
            x += width + GAP;
        }
        flow.add(new Piece(tallest + inner, 0, more ? Hold.NEXT : Hold.FREE, parts, List.of(), notes, ground, null, 0,
                null, false, List.of()));
    }

    /// @return where it ends
    private int stack(List<Inline> text, PageStyle.Type type, int division, int x, int top, int width, List<Part> parts,
            List<Integer> notes) {
        SetParagraph set = setter.set(new Wanted(text, type, width, width, true, true));
        int[] nodes = Flow.nodes(set, tags.add(division, Role.PARAGRAPH));
        int y = top;
        for (int i = 0; i < set.lines().size(); i++) {
            flow.line(set, i, x, y + Flow.base(type), nodes, parts, notes);
            y += type.leading();
        }
        return y;
    }
}
