package dais.layout;

import dais.layout.PagedBrief.Drawing;
import dais.model.Art;
import dais.model.Block;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.text.Hyphenator;
import java.util.List;

/// Sets a chart or a picture across the measure.
public final class IllustrationSetter {
    /// A dot of a picture that is not scaled down: 150 to the inch.
    private static final int DOT = 480;
    /// A picture takes at most so many hundredths of a page's height.
    private static final int TALLEST = 45;

    private final PageStyle style;
    private final ParagraphSetter setter;
    private final TagBook tags;
    private final Flow flow;
    private final int measure;

    IllustrationSetter(PageStyle style, ParagraphSetter setter, TagBook tags, Flow flow, int measure) {
        this.style = style;
        this.setter = setter;
        this.tags = tags;
        this.flow = flow;
        this.measure = measure;
    }

    /// The width of a picture and its height: its own size where that fits the measure and is not too tall.
    private static int[] size(PageStyle style, Art.Picture picture, int measure) {
        long width = Math.min((long) picture.width() * DOT, measure);
        long height = width * picture.height() / picture.width();
        long tallest = (long) Paginator.textHeight(style.page()) * TALLEST / 100;
        if (height > tallest) {
            width = Math.max(1, width * tallest / height);
            height = tallest;
        }
        return new int[]{(int) width, (int) Math.max(1, height)};
    }

    /// The width and height that a chart or picture takes.
    ///
    /// @param measure the width of the lines around it
    public static int[] size(FontBook fonts, PageStyle style, Art art, int measure) {
        return switch (art) {
            case Art.Picture picture -> size(style, picture, measure);
            case Art.Chart chart -> {
                ParagraphSetter setter = new ParagraphSetter(fonts, style, ParagraphSetter.Manner.PLAIN,
                        Hyphenator::english);
                yield new int[]{measure, new ChartSetter(style, setter, 0, measure).set(chart, 0, 0).height()};
            }
        };
    }

    /// @param kept whether it may not be parted from what is below it
    void set(Block.Illustration illustration, boolean kept) {
        int tag = tags.addFigure(TagBook.ROOT, illustration.alternative());
        int left = style.page().left();
        Drawing drawing = switch (illustration.art()) {
            case Art.Chart chart -> new ChartSetter(style, setter, left, measure).set(chart, tag, tags.next());
            case Art.Picture picture -> {
                int[] size = size(style, picture, measure);
                yield new Drawing(left, 0, size[0], size[1], List.of(), picture, tag, tags.next());
            }
        };
        flow.add(Piece.drawing(drawing, kept ? Hold.NEXT : Hold.FREE));
        flow.space(kept ? style.standing().before() : style.table().after());
    }
}
