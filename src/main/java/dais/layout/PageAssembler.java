package dais.layout;

import dais.layout.PagedBrief.Bookmark;
import dais.layout.PagedBrief.Dot;
import dais.layout.PagedBrief.Drawing;
import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Furnishing;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Mark;
import dais.layout.PagedBrief.Page;
import dais.layout.PagedBrief.Side;
import dais.layout.PagedBrief.Spot;
import dais.layout.PagedBrief.Stroke;
import dais.layout.PagedBrief.Words;
import dais.layout.Paginator.Share;
import dais.layout.Paginator.Sheet;
import dais.layout.Piece.Ground;
import dais.layout.Piece.Heading;
import dais.layout.Piece.Part;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts the pieces of each page at their places. A page that is nearly full is spread a little, so that its text ends where
/// the notes begin.
final class PageAssembler {
    /// A page is spread where so few hundredths of its height are left, by so many hundredths of its gaps at most: little
    /// where another page lies beside it, or the one would look looser than the other.
    private static final int ROOM = 12;
    private static final int GROWTH = 50;
    private static final int GROWTH_OF_SEVERAL = 12;

    private final PageStyle style;
    private final List<List<Piece>> notes;
    private final int growth;
    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final SortedMap<Integer, Spot> noteSpots = new TreeMap<>();
    private final SortedMap<Integer, Spot> markSpots = new TreeMap<>();
    private List<Fill> fills = new ArrayList<>();
    private List<Drawing> drawings = new ArrayList<>();
    /// How far to the right of the first column things are placed.
    private int shift;
    private List<Words> words = new ArrayList<>();

    /// @param notes the pieces of each note
    /// @param count how many pages there will be
    PageAssembler(PageStyle style, List<List<Piece>> notes, int count) {
        this.growth = count == 1 ? GROWTH : GROWTH_OF_SEVERAL;
        this.style = style;
        this.notes = notes;
    }

    List<Page> pages() {
        return pages;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    SortedMap<Integer, Spot> noteSpots() {
        return noteSpots;
    }

    SortedMap<Integer, Spot> markSpots() {
        return markSpots;
    }

    /// Adds a page.
    ///
    /// @param last whether it is the last: its columns end where they end
    void add(Sheet sheet, Furniture furniture, boolean last) {
        fills = new ArrayList<>();
        drawings = new ArrayList<>();
        words = new ArrayList<>();
        List<Furnishing> furnishings = new ArrayList<>();
        PageStyle.Page page = style.page();
        shift = 0;
        stack(sheet.head().pieces(), page.top(), 0);
        int top = page.top() + sheet.head().height();
        int height = Paginator.textHeight(page) - sheet.head().height();
        for (Share share : sheet.columns()) {
            boolean spread = page.columns() == 1 || !last;
            stack(share.body(), again(share.body(), top, furnishings), spread ? height - share.used() : 0);
            if (!share.notes().isEmpty()) {
                foot(share.notes());
            }
            shift += page.column() + page.gutter();
        }
        fills.add(furniture.hairline());
        int number = pages.size() + 1;
        furnishings.addAll(furniture.of(number));
        // Lines of a row stand beside each other but are read cell by cell.
        words.sort(Comparator.comparingInt(Words::order));
        pages.add(new Page(number, fills, drawings, words, furnishings));
    }

    /// Shows the headings of a table again that goes on from the page before; they were read there, so here they are no
    /// words of the brief.
    ///
    /// @return where the page's own pieces begin
    private int again(List<Piece> body, int top, List<Furnishing> furnishings) {
        int y = top;
        for (Piece piece : body.isEmpty() ? List.<Piece>of() : body.getFirst().head()) {
            rules(piece, y);
            for (Part part : piece.parts()) {
                furnishings.add(new Furnishing(lowered(part.letters(), y), Side.HEAD));
            }
            y += piece.height();
        }
        return y;
    }

    private void foot(List<Integer> numbers) {
        List<Piece> all = new ArrayList<>();
        int height = 0;
        for (int number : numbers) {
            for (Piece piece : notes.get(number - 1)) {
                all.add(piece);
                height += piece.before() + piece.height();
            }
        }
        PageStyle.Notes shape = style.notes();
        int top = style.page().height() - style.page().bottom() - height;
        fills.add(new Fill(style.page().left() + shift, top - shape.below() - shape.rule(), shape.length(),
                shape.rule(), style.note().colour()));
        stack(all, top, 0);
    }

    /// Places pieces one below the other.
    ///
    /// @param room what is left of the page; where it is little, the gaps take it up
    private void stack(List<Piece> pieces, int top, int room) {
        int gaps = gaps(pieces);
        boolean little = room * 100L <= Paginator.textHeight(style.page()) * (long) ROOM;
        long extra = little ? Math.min(room, gaps * (long) growth / 100) : 0;
        int y = top;
        @Nullable
        Ground ground = null;
        int groundTop = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (ground != null && !isSame(ground, piece.ground())) {
                fill(ground, groundTop, y);
                ground = null;
            }
            if (i > 0) {
                y += piece.before();
                y += grows(pieces, i) ? (int) (piece.before() * extra / gaps) : 0;
            }
            if (ground == null && piece.ground() != null) {
                ground = piece.ground();
                groundTop = y;
            }
            place(piece, y);
            y += piece.height();
        }
        if (ground != null) {
            fill(ground, groundTop, y);
        }
    }

    private static int gaps(List<Piece> pieces) {
        int gaps = 0;
        for (int i = 1; i < pieces.size(); i++) {
            gaps += grows(pieces, i) ? pieces.get(i).before() : 0;
        }
        return gaps;
    }

    /// Whether there is a gap above a piece that may grow: not inside a box.
    private static boolean grows(List<Piece> pieces, int i) {
        Ground ground = pieces.get(i).ground();
        return pieces.get(i).before() > 0 && (ground == null || !isSame(ground, pieces.get(i - 1).ground()));
    }

    private static boolean isSame(Ground one, @Nullable Ground other) {
        return other != null && one.block() == other.block();
    }

    private void fill(Ground ground, int top, int bottom) {
        if (ground.colour() >= 0) {
            fills.add(new Fill(ground.x() + shift, top, ground.width(), bottom - top, ground.colour()));
        }
        if (ground.bar() > 0) {
            fills.add(new Fill(ground.x() + shift, top, ground.bar(), bottom - top, ground.barColour()));
        }
    }

    private void place(Piece piece, int y) {
        Spot spot = new Spot(pages.size() + 1, y);
        Heading heading = piece.heading();
        if (heading != null) {
            bookmarks.add(new Bookmark(heading.level(), heading.title(), spot));
        }
        if (piece.note() > 0) {
            noteSpots.put(piece.note(), spot);
        }
        for (int mark : piece.notes()) {
            markSpots.putIfAbsent(mark, spot);
        }
        rules(piece, y);
        if (piece.drawing() != null) {
            drawings.add(lowered(piece.drawing(), y));
        }
        for (Part part : piece.parts()) {
            words.add(new Words(lowered(part.letters(), y), part.tag(), part.order()));
        }
    }

    private void rules(Piece piece, int y) {
        for (Fill rule : piece.rules()) {
            fills.add(lowered(rule, y));
        }
    }

    private Drawing lowered(Drawing drawing, int y) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            marks.add(switch (mark) {
                case Fill fill -> lowered(fill, y);
                case Letters letters -> lowered(letters, y);
                case Stroke stroke ->
                    new Stroke(stroke.path().stream().map(dot -> new Dot(dot.x() + shift, dot.y() + y)).toList(),
                            stroke.thickness(), stroke.colour(), stroke.dash());
            });
        }
        return new Drawing(drawing.x() + shift, drawing.y() + y, drawing.width(), drawing.height(), marks,
                drawing.picture(), drawing.tag(), drawing.order());
    }

    private Fill lowered(Fill fill, int y) {
        return new Fill(fill.x() + shift, fill.y() + y, fill.width(), fill.height(), fill.colour());
    }

    private Letters lowered(Letters letters, int y) {
        return new Letters(letters.x() + shift, letters.base() + y, letters.width(), letters.face(), letters.size(),
                letters.colour(), letters.tracking(), letters.gap(), letters.text(), letters.hyphenated(),
                letters.capitals());
    }
}
