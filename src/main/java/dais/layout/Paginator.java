package dais.layout;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Fills pages, column by column: as many pieces as fit together with the notes they mark, back to the last place where a
/// column may end. The columns of the last page are made as equal as they can be.
final class Paginator {
    /// Columns are equal enough when they differ by no more.
    private static final int EQUAL = 1_000;

    private final PageStyle style;
    private final int textHeight;
    private final Head head;
    private final List<Piece> pieces;
    private final List<List<Piece>> notes;
    private Set<Integer> placed = new HashSet<>();

    /// What stands across all columns at the top of the first page.
    ///
    /// @param height with the space below it
    record Head(List<Piece> pieces, int height) {
        static final Head NONE = new Head(List.of(), 0);
    }

    /// A column's share.
    ///
    /// @param body its pieces
    /// @param notes the numbers of the notes at its foot
    /// @param used the height that all of it takes
    record Share(List<Piece> body, List<Integer> notes, int used) {
    }

    /// A page's share.
    ///
    /// @param head what stands across its columns
    /// @param columns from left to right; at least one
    record Sheet(Head head, List<Share> columns) {
    }

    /// What the columns of a page take.
    ///
    /// @param to the piece that the next page begins with
    /// @param placed the notes that stand on this page or before it
    private record Filled(List<Share> columns, int to, Set<Integer> placed) {
    }

    /// @param notes the pieces of each note, the first note first; empty where notes stand in the body
    Paginator(PageStyle style, Head head, List<Piece> pieces, List<List<Piece>> notes) {
        this.style = style;
        this.textHeight = textHeight(style.page());
        this.head = head;
        this.pieces = pieces;
        this.notes = notes;
    }

    static int textHeight(PageStyle.Page page) {
        return page.height() - page.top() - page.bottom();
    }

    /// The height that is left on the last page, in the measure of a whole page's text height.
    static int room(PageStyle.Page page, Sheet last) {
        int free = page.columns() * (textHeight(page) - last.head().height());
        for (Share column : last.columns()) {
            free -= column.used();
        }
        return free / page.columns();
    }

    List<Sheet> pages() {
        List<Sheet> pages = new ArrayList<>();
        int from = 0;
        do {
            Head above = pages.isEmpty() ? head : Head.NONE;
            int room = textHeight - above.height();
            Filled filled = fill(from, room, above);
            if (filled.to() == from && from < pieces.size()) {
                throw tooHigh(pieces.get(from));
            }
            if (isEnd(filled.to()) && style.page().columns() > 1) {
                filled = balanced(from, room, above, filled);
            }
            placed = filled.placed();
            pages.add(new Sheet(above, filled.columns()));
            from = filled.to();
        } while (from < pieces.size());
        return pages;
    }

    private static Failure tooHigh(Piece piece) {
        return piece.drawing() == null
                ? new Failure(Diagnostic.error(Code.FRONT_TOO_LONG, "a line and its notes are higher than a page", null,
                        "shorten the notes, or spread the citations over several sentences"))
                : new Failure(Diagnostic.error(Code.FRONT_TOO_LONG, "a chart is higher than a page", null,
                        "show fewer rows, shorten their names, or take a `style` of smaller type"));
    }

    /// Whether the text ends there, or a new page is asked for.
    private boolean isEnd(int at) {
        return at == pieces.size() || pieces.get(at).newPage();
    }

    /// The lowest columns that still hold all that is left.
    private Filled balanced(int from, int room, Head above, Filled full) {
        Filled best = full;
        int low = 0;
        int high = room;
        while (high - low > EQUAL) {
            int middle = (low + high) / 2;
            Filled trial = fill(from, middle, above);
            if (trial.to() == full.to() && endsWell(trial)) {
                best = trial;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    /// Whether each column ends where a column should: lower columns are no reason to part what belongs together.
    private static boolean endsWell(Filled filled) {
        for (Share column : filled.columns().subList(0, filled.columns().size() - 1)) {
            if (!column.body().isEmpty() && column.body().getLast().hold() != Hold.FREE) {
                return false;
            }
        }
        return true;
    }

    private Filled fill(int from, int room, Head above) {
        Set<Integer> seen = new HashSet<>(placed);
        List<Share> columns = new ArrayList<>();
        List<Integer> owed = marked(above.pieces(), seen);
        int at = from;
        while (columns.size() < style.page().columns() && (at < pieces.size() || columns.isEmpty())) {
            if (at > from && isEnd(at)) {
                break;
            }
            int to = end(at, room, seen, owed);
            if (to == at && at < pieces.size()) {
                break;
            }
            columns.add(share(at, to, seen, owed));
            owed = List.of();
            at = to;
        }
        return new Filled(columns, at, seen);
    }

    /// The notes marked for the first time in some pieces.
    private List<Integer> marked(List<Piece> some, Set<Integer> seen) {
        List<Integer> numbers = new ArrayList<>();
        for (Piece piece : some) {
            for (int note : piece.notes()) {
                if (!notes.isEmpty() && seen.add(note)) {
                    numbers.add(note);
                }
            }
        }
        return numbers;
    }

    /// The height of what is shown again at the top of the column that begins with a piece.
    private int headHeight(int from) {
        int height = 0;
        for (Piece again : from < pieces.size() ? pieces.get(from).head() : List.<Piece>of()) {
            height += again.height();
        }
        return height;
    }

    /// The piece that the next column begins with; the same again where not one fits.
    private int end(int from, int room, Set<Integer> seen, List<Integer> owed) {
        int height = headHeight(from);
        int notesHeight = foot(owed);
        int free = from;
        int line = from;
        int row = from;
        Set<Integer> here = new HashSet<>();
        int at = from;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            if (at > from && piece.newPage()) {
                return at;
            }
            height += piece.height() + (at == from ? 0 : piece.before());
            for (int note : piece.notes()) {
                if (!notes.isEmpty() && !seen.contains(note) && here.add(note)) {
                    notesHeight += height(note) + (notesHeight == 0 ? rule() : 0);
                }
            }
            if (height + notesHeight > room) {
                break;
            }
            at++;
            if (piece.hold() == Hold.FREE) {
                free = at;
            } else if (piece.hold() == Hold.ROW) {
                row = at;
            } else if (piece.hold() == Hold.LINE) {
                line = at;
            }
        }
        if (at == pieces.size()) {
            return at;
        }
        return free > from ? free : row > from ? row : line > from ? line : at;
    }

    private Share share(int from, int to, Set<Integer> seen, List<Integer> owed) {
        int height = headHeight(from);
        for (int i = from; i < to; i++) {
            height += pieces.get(i).height() + (i == from ? 0 : pieces.get(i).before());
        }
        List<Integer> numbers = new ArrayList<>(owed);
        numbers.addAll(marked(pieces.subList(from, to), seen));
        return new Share(pieces.subList(from, to), numbers, height + foot(numbers));
    }

    /// What notes take at the foot of a column, with the rule above them.
    private int foot(List<Integer> numbers) {
        int height = numbers.isEmpty() ? 0 : rule();
        for (int note : numbers) {
            height += height(note);
        }
        return height;
    }

    private int rule() {
        return style.notes().above() + style.notes().rule() + style.notes().below();
    }

    private int height(int note) {
        int height = 0;
        for (Piece piece : notes.get(note - 1)) {
            height += piece.before() + piece.height();
        }
        return height;
    }
}
