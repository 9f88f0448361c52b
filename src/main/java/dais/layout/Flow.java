package dais.layout;

import dais.layout.Line.Run;
import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Letters;
import dais.layout.Piece.Ground;
import dais.layout.Piece.Heading;
import dais.layout.Piece.Part;
import dais.model.PassageId;
import dais.model.SafeUri;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of pieces that grows downward.
final class Flow {
    /// The base line lies so many hundredths of the type size below the middle of the leading.
    private static final int BASE = 32;
    private static final int WIDOW = 2;

    private final TagBook tags;
    private final List<Piece> pieces = new ArrayList<>();
    /// The space that the block above asks for below itself.
    private int pending;
    private boolean newPage;

    Flow(TagBook tags) {
        this.tags = tags;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// The height of all of it, with the space that its last block asks for below itself.
    int height() {
        int height = pending;
        for (int i = 0; i < pieces.size(); i++) {
            height += pieces.get(i).height() + (i == 0 ? 0 : pieces.get(i).before());
        }
        return height;
    }

    /// Asks for space before whatever comes next.
    void space(int height) {
        pending += height;
    }

    /// Whatever comes next begins a page.
    void beginPage() {
        newPage = true;
    }

    void add(Piece piece) {
        pieces.add(new Piece(piece.height(), piece.before() + pending, piece.hold(), piece.parts(), piece.rules(),
                piece.notes(), piece.ground(), piece.heading(), piece.note(), piece.drawing(), newPage, piece.head()));
        pending = 0;
        newPage = false;
    }

    /// Words of one line that stand beside a paragraph's first line and are read before it.
    ///
    /// @param x their left edge
    /// @param tag the node they belong to
    record Label(SetParagraph text, int x, int tag) {
    }

    /// How a paragraph stands in the flow.
    ///
    /// @param type its type
    /// @param x its left edge
    /// @param tag the node its words belong to
    /// @param above space inside the first piece, below its ground's upper edge
    /// @param below space inside the last piece
    /// @param keep whether the page may not end below it
    /// @param whole whether the page may end inside it only where there is no other place
    /// @param label what hangs beside its first line; null for nothing
    /// @param ground what it stands on; null for the bare page
    /// @param heading what the outline says of it; null for nothing
    /// @param note the note it is; 0 for others
    record Placing(PageStyle.Type type, int x, int tag, int above, int below, boolean keep, boolean whole,
            @Nullable Label label, @Nullable Ground ground, @Nullable Heading heading, int note) {

        static Placing of(PageStyle.Type type, int x, int tag) {
            return new Placing(type, x, tag, 0, 0, false, false, null, null, null, 0);
        }

        Placing kept() {
            return new Placing(type, x, tag, above, below, true, whole, label, ground, heading, note);
        }

        Placing labelled(Label beside) {
            return new Placing(type, x, tag, above, below, keep, whole, beside, ground, heading, note);
        }

        Placing on(Ground under, int over, int beneath) {
            return new Placing(type, x, tag, over, beneath, keep, whole, label, under, heading, note);
        }

        Placing headed(Heading title) {
            return new Placing(type, x, tag, above, below, true, whole, label, ground, title, note);
        }

        /// Kept on one page, if `so`.
        Placing whole(boolean so) {
            return new Placing(type, x, tag, above, below, keep, so, label, ground, heading, note);
        }

        Placing numbered(int number) {
            return new Placing(type, x, tag, above, below, keep, whole, label, ground, heading, number);
        }
    }

    /// Where the base line of a line lies below its top.
    static int base(PageStyle.Type type) {
        return type.leading() / 2 + type.size() * BASE / 100;
    }

    /// Adds a paragraph; notes it marks for the first time are named by its pieces.
    void add(SetParagraph paragraph, Placing placing) {
        int[] nodes = nodes(paragraph, placing.tag());
        int count = paragraph.lines().size();
        for (int i = 0; i < count; i++) {
            boolean first = i == 0;
            boolean last = i == count - 1;
            int above = first ? placing.above() : 0;
            int below = last ? placing.below() : 0;
            List<Part> parts = new ArrayList<>();
            int base = above + base(placing.type());
            Label label = placing.label();
            if (first && label != null) {
                for (Run run : label.text().lines().getFirst().runs()) {
                    parts.add(new Part(letters(run, label.x(), base), label.tag(), tags.next()));
                }
            }
            List<Integer> notes = new ArrayList<>();
            line(paragraph, i, placing.x(), base, nodes, parts, notes);
            add(new Piece(placing.type().leading() + above + below, 0, hold(placing, i, count), parts, List.of(), notes,
                    placing.ground(), first ? placing.heading() : null, first ? placing.note() : 0, null, false,
                    List.of()));
        }
    }

    /// A cell of a row.
    ///
    /// @param x its left edge
    /// @param width its width, where its lines end at its right edge; 0 where they begin at the left one
    /// @param tag the node its words belong to
    record Cell(SetParagraph text, int x, int width, int tag) {
    }

    /// How a row stands in the flow.
    ///
    /// @param type the type of its cells
    /// @param above space above its first line
    /// @param below space below its last line
    /// @param over the rule at its top; null for none
    /// @param under the rule at its bottom, whose `y` counts from there; null for none
    /// @param hold how it holds on to the next row
    /// @param head what is shown again above it where it begins a page
    record RowPlacing(PageStyle.Type type, int above, int below, @Nullable Fill over, @Nullable Fill under, Hold hold,
            List<Piece> head) {
    }

    /// Adds a row of a table: its pieces each hold one line of every cell, so that a long row can be divided, though it is
    /// where there is no other place.
    void add(List<Cell> cells, RowPlacing placing) {
        int count = 1;
        for (Cell cell : cells) {
            count = Math.max(count, cell.text().lines().size());
        }
        List<List<Part>> parts = new ArrayList<>();
        List<List<Integer>> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new ArrayList<>());
            notes.add(new ArrayList<>());
        }
        // Cell by cell, as the row is read, and not line by line, as it is set.
        for (Cell cell : cells) {
            int[] nodes = nodes(cell.text(), cell.tag());
            for (int i = 0; i < cell.text().lines().size(); i++) {
                int base = (i == 0 ? placing.above() : 0) + base(placing.type());
                int indent = cell.width() == 0 ? 0 : cell.width() - cell.text().lines().get(i).width();
                line(cell.text(), i, cell.x() + indent, base, nodes, parts.get(i), notes.get(i));
            }
        }
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            int height = placing.type().leading() + (i == 0 ? placing.above() : 0) + (last ? placing.below() : 0);
            List<Fill> rules = new ArrayList<>();
            if (i == 0 && placing.over() != null) {
                rules.add(placing.over());
            }
            Fill under = placing.under();
            if (last && under != null) {
                rules.add(new Fill(under.x(), height + under.y(), under.width(), under.height(), under.colour()));
            }
            add(new Piece(height, 0, last ? placing.hold() : Hold.LINE, parts.get(i), rules, notes.get(i), null, null,
                    0, null, false, placing.head()));
        }
    }

    static int[] nodes(SetParagraph paragraph, int self) {
        int[] nodes = new int[paragraph.owners().size()];
        nodes[0] = self;
        return nodes;
    }

    /// The words of one line, and the notes marked in it.
    ///
    /// @param nodes the nodes made so far, by owner
    void line(SetParagraph paragraph, int line, int x, int base, int[] nodes, List<Part> parts, List<Integer> notes) {
        for (Run run : paragraph.lines().get(line).runs()) {
            Owner owner = paragraph.owners().get(run.owner());
            open(paragraph, run.owner(), nodes);
            if (owner.isMark()) {
                notes.add(owner.note());
            }
            parts.add(new Part(letters(run, x, base), nodes[run.owner()], tags.next()));
        }
    }

    /// Makes the node of an owner, and before it that of the owner it is a part of.
    private void open(SetParagraph paragraph, int number, int[] nodes) {
        if (number > 0 && nodes[number] == 0) {
            Owner owner = paragraph.owners().get(number);
            open(paragraph, owner.within(), nodes);
            nodes[number] = node(owner, nodes[owner.within()]);
        }
    }

    /// How the line of a paragraph holds on to the next.
    private static Hold hold(Placing placing, int line, int count) {
        if (line == count - 1) {
            return placing.keep() ? Hold.NEXT : Hold.FREE;
        }
        if (placing.heading() != null) {
            return Hold.NEXT;
        }
        return placing.whole() || line + 1 < WIDOW || count - (line + 1) < WIDOW ? Hold.LINE : Hold.FREE;
    }

    private static Letters letters(Run run, int x, int base) {
        return new Letters(x + run.x(), base - run.rise(), run.width(), run.face(), run.size(), run.colour(),
                run.tracking(), run.gap(), run.text(), run.hyphenated(), run.capitals());
    }

    private int node(Owner owner, int parent) {
        PassageId passage = owner.passage();
        if (passage != null) {
            return tags.addExtract(parent, owner.role(), passage);
        }
        SafeUri address = owner.address();
        if (address != null) {
            return tags.addLink(parent, address);
        }
        return tags.addNote(tags.addNote(parent, Role.NOTE_MARK, owner.note()), Role.LINK, owner.note());
    }
}
