package dais.layout;

import dais.layout.Strand.Stretch;
import dais.style.FontBook;
import java.util.ArrayList;
import java.util.List;

/// Makes a line out of the characters between two breaks.
final class LineMaker {
    private final FontBook fonts;
    private final Breaks breaks;
    private final Strand strand;
    private final boolean justified;

    LineMaker(FontBook fonts, Breaks breaks, boolean justified) {
        this.fonts = fonts;
        this.breaks = breaks;
        this.strand = breaks.strand;
        this.justified = justified;
    }

    /// The line between two places.
    ///
    /// @param measure the width it may take, in micro-points
    Line line(int from, int to, long measure) {
        int begin = breaks.start(from);
        int end = breaks.end(to);
        boolean hyphenated = breaks.kind(to) == Breaks.HYPHEN;
        boolean last = to == breaks.count() - 1;
        long hyphen = hyphenated ? hyphen(end - 1) : 0;
        int gap = gap(measure - breaks.width(from, to) - hyphen, breaks.spaces(from, to), last);
        // The space that vanishes at the line's end stays in the text, so that words do not run together when copied.
        int written = breaks.start(to);
        List<Line.Run> runs = new ArrayList<>();
        int right = 0;
        for (Stretch stretch : strand.stretches) {
            int first = Math.max(begin, stretch.from());
            int after = Math.min(written, stretch.to());
            if (first >= after) {
                continue;
            }
            int visible = Math.max(first, Math.min(after, end));
            int x = first == visible
                    ? right
                    : place(strand.width(begin, first) + kern(begin, first), begin, first, gap);
            boolean dashed = hyphenated && visible == end && stretch.to() >= end;
            long width = strand.width(first, visible) + (dashed ? hyphen : 0);
            int across = place(width, first, visible, gap);
            runs.add(new Line.Run(strand.text.substring(first, after), x, across, stretch.face(), stretch.size(),
                    stretch.rise(), stretch.tracking(), gap, stretch.colour(), dashed, stretch.capitals(),
                    stretch.owner()));
            right = Math.max(right, x + across);
        }
        return new Line(runs, right);
    }

    /// A character's own place counts the kerning before it, which a width up to it does not.
    private int kern(int begin, int at) {
        return at > begin && at < strand.kern.length ? strand.kern[at] : 0;
    }

    private int place(long micro, int from, int to, int gap) {
        int spaces = strand.spaces[to] - strand.spaces[from];
        return (int) Math.floorDiv(micro + Strand.MICRO / 2, (long) Strand.MICRO) + spaces * gap;
    }

    private long hyphen(int character) {
        Stretch stretch = strand.at(character);
        return (long) fonts.metrics(stretch.face()).width('-') * stretch.size();
    }

    private int gap(long slack, int spaces, boolean last) {
        if (spaces == 0 || !justified || (last && slack >= 0)) {
            return 0;
        }
        return (int) Math.floorDiv(slack, (long) spaces * Strand.MICRO);
    }
}
