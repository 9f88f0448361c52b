package dais.layout;

import dais.layout.PagedBrief.Dot;
import dais.layout.PagedBrief.Drawing;
import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Mark;
import dais.layout.PagedBrief.Stroke;
import dais.layout.ParagraphSetter.Wanted;
import dais.model.Art;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.style.Face;
import dais.style.FontMetrics;
import dais.style.PageStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Draws a chart: horizontal bars with their numbers at their ends, or lines over a scale. Whatever tells one series from
/// another can be told in print without colour: by dark, middle and hollow bars, by unbroken, dashed and dotted lines.
final class ChartSetter {
    private static final int GAP = 5_000;
    private static final int THIN = 400;
    /// A middle grey of contrast 4.7 to 1 on white, and a light one for what only guides the eye.
    private static final int GREY = 0x6F7681;
    private static final int GUIDE = 0xC9CED6;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x1A1A1A;
    /// The names of bars take at most so many hundredths of the width.
    private static final int NAMES = 36;
    private static final int SWATCH = 14_000;
    /// The height of a line chart in hundredths of its width, and its bounds.
    private static final int HEIGHT = 36;
    private static final int LOWEST = 96_000;
    private static final int HIGHEST = 150_000;
    private static final int LINE = 1_500;
    private static final int DASH = 4_500;
    private static final int DOTTED = 1_500;
    private static final int POINT = 3_600;
    /// The values of one line are printed beside its points where there are no more.
    private static final int FEW = 8;

    private final PageStyle style;
    private final ParagraphSetter setter;
    private final PageStyle.Type type;
    private final int left;
    private final int width;
    private final List<Mark> marks = new ArrayList<>();

    /// @param left its left edge
    /// @param width its width
    ChartSetter(PageStyle style, ParagraphSetter setter, int left, int width) {
        this.style = style;
        this.setter = setter;
        this.type = style.standing().inked(BLACK);
        this.left = left;
        this.width = width;
    }

    Drawing set(Art.Chart chart, int tag, int order) {
        int top = chart.series().size() > 1 ? legend(chart) : GAP;
        int bottom = switch (chart.form()) {
            case BARS -> bars(chart, top);
            case LINES -> lines(chart, top);
        };
        return new Drawing(left, 0, width, bottom, marks, null, tag, order);
    }

    /// Which series is which, in one or more lines.
    ///
    /// @return where it ends
    private int legend(Art.Chart chart) {
        int x = left;
        int y = 2_000;
        for (int s = 0; s < chart.series().size(); s++) {
            String name = fitted(chart.series().get(s).name(), width - SWATCH - GAP);
            int needed = SWATCH + GAP + width(name) + 3 * GAP;
            if (x > left && x + needed > left + width) {
                x = left;
                y += type.leading();
            }
            int middle = y + type.leading() / 2;
            if (chart.form() == Art.Form.BARS) {
                bar(s, x, middle - 3_500, SWATCH, 7_000);
            } else {
                stroke(s, List.of(new Dot(x, middle), new Dot(x + SWATCH, middle)));
            }
            text(name, x + SWATCH + GAP, y);
            x += needed;
        }
        return y + type.leading() + GAP;
    }

    private int bars(Art.Chart chart, int top) {
        int names = 0;
        int numbers = 0;
        BigDecimal greatest = BigDecimal.ZERO;
        for (int i = 0; i < chart.names().size(); i++) {
            names = Math.max(names, width(chart.names().get(i)));
            for (Art.Series series : chart.series()) {
                numbers = Math.max(numbers, width(series.values().get(i).printed()));
                greatest = greatest.max(series.values().get(i).number());
            }
        }
        names = Math.min(names, width * NAMES / 100);
        int start = left + names + GAP;
        int longest = Math.max(1, left + width - start - numbers - GAP);
        int count = chart.series().size();
        int thick = count == 1 ? 9_000 : Math.max(7_500, type.leading() * 8 / 10);
        int y = top;
        for (int i = 0; i < chart.names().size(); i++) {
            SetParagraph name = setter
                    .set(new Wanted(List.of(Inline.Text.roman(chart.names().get(i))), type, names, names, true, true));
            int block = Math.max(count * thick, name.lines().size() * type.leading());
            paragraph(name, left, y + (block - name.lines().size() * type.leading()) / 2);
            int at = y + (block - count * thick) / 2;
            for (int s = 0; s < count; s++) {
                Art.Value value = chart.series().get(s).values().get(i);
                int length = share(value.number(), greatest, longest);
                bar(s, start, at + 500, length, thick - 1_000);
                text(value.printed(), start + length + GAP / 2, at + (thick - type.leading()) / 2);
                at += thick;
            }
            y += block + (count == 1 ? 2_500 : 4_500);
        }
        marks.add(new Fill(start - THIN, top - 1_500, THIN, y - top, GREY));
        return y + GAP / 2;
    }

    private void bar(int series, int x, int y, int length, int thick) {
        if (length <= 0) {
            return;
        }
        if (series < 2) {
            marks.add(new Fill(x, y, length, thick, series == 0 ? style.accent() : GREY));
            return;
        }
        marks.add(new Fill(x, y, length, thick, style.accent()));
        if (length > 2 * THIN) {
            marks.add(new Fill(x + THIN, y + THIN, length - 2 * THIN, thick - 2 * THIN, WHITE));
        }
    }

    private int lines(Art.Chart chart, int top) {
        Scale scale = Scale.of(chart);
        int height = Math.clamp((long) width * HEIGHT / 100, LOWEST, HIGHEST);
        int start = left;
        for (String tick : scale.ticks()) {
            start = Math.max(start, left + width(tick) + GAP);
        }
        int end = left + width - GAP;
        boolean told = chart.series().size() == 1 && chart.names().size() <= FEW;
        int above = top + (told ? type.leading() : 0);
        for (int i = 0; i < scale.ticks().size(); i++) {
            int y = above + height - (int) ((long) height * i / (scale.ticks().size() - 1));
            String tick = scale.ticks().get(i);
            marks.add(new Fill(start, y, left + width - start, THIN, i == 0 ? GREY : GUIDE));
            text(tick, start - GAP - width(tick), y - type.leading() / 2);
        }
        int count = chart.names().size();
        int step = (end - start - GAP) / (count - 1);
        names(chart, start + GAP, step, above + height + 2_000);
        for (int s = chart.series().size() - 1; s >= 0; s--) {
            List<Dot> path = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Art.Value value = chart.series().get(s).values().get(i);
                int y = above + height - scale.height(value.number(), height);
                path.add(new Dot(start + GAP + i * step, y));
            }
            if (told) {
                values(chart.series().get(s).values(), path, start, above + height);
            }
            stroke(s, path);
            for (Dot dot : count <= FEW * 2 ? path : List.<Dot>of()) {
                marks.add(new Fill(dot.x() - POINT / 2, dot.y() - POINT / 2, POINT, POINT, colour(s)));
            }
        }
        return above + height + 2_000 + type.leading() + GAP / 2;
    }

    /// The values of a line beside its points: above, but below where the line goes up from there on both sides.
    private void values(List<Art.Value> values, List<Dot> path, int start, int axis) {
        for (int i = 0; i < path.size(); i++) {
            Dot dot = path.get(i);
            boolean valley = (i == 0 || path.get(i - 1).y() < dot.y())
                    && (i == path.size() - 1 || path.get(i + 1).y() < dot.y());
            boolean below = valley && dot.y() + POINT / 2 + type.leading() < axis;
            String printed = values.get(i).printed();
            int across = width(printed);
            int x = Math.clamp((long) dot.x() - across / 2, start + 1_000, left + width - across);
            text(printed, x, below ? dot.y() + POINT / 2 : dot.y() - type.leading() - POINT / 2);
        }
    }

    /// The names below the points: every one where there is room, else every second, third …
    private void names(Art.Chart chart, int first, int step, int y) {
        int widest = 0;
        for (String name : chart.names()) {
            widest = Math.max(widest, width(name) + 2 * GAP);
        }
        int every = Math.max(1, (widest + step - 1) / Math.max(1, step));
        for (int i = 0; i < chart.names().size(); i += every) {
            String name = fitted(chart.names().get(i), width);
            int across = width(name);
            text(name, Math.clamp((long) first + (long) i * step - across / 2, left, left + width - across), y);
        }
    }

    private void stroke(int series, List<Dot> path) {
        marks.add(new Stroke(path, LINE, colour(series), series == 0 ? 0 : series == 1 ? DASH : DOTTED));
    }

    private int colour(int series) {
        return switch (series) {
            case 0 -> style.accent();
            case 1 -> GREY;
            default -> BLACK;
        };
    }

    private static int share(BigDecimal number, BigDecimal greatest, int of) {
        return greatest.signum() == 0
                ? 0
                : number.multiply(BigDecimal.valueOf(of)).divide(greatest, RoundingMode.HALF_UP).intValue();
    }

    private void paragraph(SetParagraph set, int x, int top) {
        int y = top;
        for (Line line : set.lines()) {
            for (Line.Run run : line.runs()) {
                marks.add(new Letters(x + run.x(), y + Flow.base(type), run.width(), run.face(), run.size(),
                        run.colour(), run.tracking(), run.gap(), run.text(), run.hyphenated(), run.capitals()));
            }
            y += type.leading();
        }
    }

    private void text(String words, int x, int top) {
        String text = Furniture.drawable(words);
        setter.require(text, face());
        if (!text.isEmpty()) {
            marks.add(new Letters(x, top + Flow.base(type), width(text), face(), type.size(), type.colour(), 0, 0, text,
                    false, false));
        }
    }

    private String fitted(String text, int room) {
        return setter.fonts().metrics(face()).fitted(Furniture.drawable(text), type.size(), true, room);
    }

    private int width(String text) {
        FontMetrics metrics = setter.fonts().metrics(face());
        return metrics.width(Furniture.drawable(text), type.size(), true);
    }

    private Face face() {
        return Face.of(type.family(), type.cut(), Cut.ROMAN);
    }
}
