package dais.layout;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Fills pages: as many pieces as fit together with the notes they mark, back to the last place where a page may end.
final class Paginator {
    private final PageStyle style;
    private final int textHeight;
    private final List<Piece> pieces;
    private final List<List<Piece>> notes;
    private final Set<Integer> placed = new HashSet<>();

    /// A page's share.
    ///
    /// @param body its pieces
    /// @param notes the numbers of the notes at its foot
    /// @param used the height that all of it takes
    record Share(List<Piece> body, List<Integer> notes, int used) {
    }

    /// @param notes the pieces of each note, the first note first; empty where notes stand in the body
    Paginator(PageStyle style, List<Piece> pieces, List<List<Piece>> notes) {
        this.style = style;
        this.textHeight = textHeight(style.page());
        this.pieces = pieces;
        this.notes = notes;
    }

    static int textHeight(PageStyle.Page page) {
        return page.height() - page.top() - page.bottom();
    }

    List<Share> pages() {
        List<Share> pages = new ArrayList<>();
        int from = 0;
        do {
            int to = end(from);
            pages.add(share(from, to));
            from = to;
        } while (from < pieces.size());
        return pages;
    }

    /// The height of what is shown again at the top of the page that begins with a piece.
    private int headHeight(int from) {
        int height = 0;
        for (Piece head : from < pieces.size() ? pieces.get(from).head() : List.<Piece>of()) {
            height += head.height();
        }
        return height;
    }

    /// The piece that the next page begins with.
    private int end(int from) {
        int height = headHeight(from);
        int notesHeight = 0;
        int free = from;
        int line = from;
        Set<Integer> here = new HashSet<>();
        int at = from;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            height += piece.height() + (at == from ? 0 : piece.before());
            for (int note : piece.notes()) {
                if (!notes.isEmpty() && !placed.contains(note) && here.add(note)) {
                    notesHeight += height(note) + (notesHeight == 0 ? head() : 0);
                }
            }
            if (height + notesHeight > textHeight) {
                break;
            }
            at++;
            if (piece.hold() == Hold.FREE) {
                free = at;
            } else if (piece.hold() == Hold.LINE) {
                line = at;
            }
        }
        if (at == pieces.size()) {
            return at;
        }
        if (at == from) {
            throw new Failure(Diagnostic.error(Code.FRONT_TOO_LONG, "a line and its notes are higher than a page", null,
                    "shorten the notes, or spread the citations over several sentences"));
        }
        return free > from ? free : line > from ? line : at;
    }

    private Share share(int from, int to) {
        int height = headHeight(from);
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            height += piece.height() + (i == from ? 0 : piece.before());
            for (int note : piece.notes()) {
                if (!notes.isEmpty() && placed.add(note)) {
                    numbers.add(note);
                }
            }
        }
        for (int note : numbers) {
            height += height(note);
        }
        return new Share(pieces.subList(from, to), numbers, height + (numbers.isEmpty() ? 0 : head()));
    }

    /// What the rule above the notes takes.
    private int head() {
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
