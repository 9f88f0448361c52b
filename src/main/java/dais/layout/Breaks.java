package dais.layout;

import java.util.Arrays;

/// The places where the lines of a paragraph may end. Place 0 is the paragraph's beginning, the last one its end; line
/// `i` to `j` holds the characters from `start[i]` up to `end[j]`.
final class Breaks {
    /// At a space, which vanishes.
    static final byte SPACE = 0;
    /// After a hyphen or a dash of the text's own, or inside a word that is wider than a line.
    static final byte HARD = 1;
    /// Inside a word; a hyphen is added.
    static final byte HYPHEN = 2;

    final Strand strand;
    private int[] end;
    private int[] start;
    private byte[] kind;
    private int count;

    Breaks(Strand strand) {
        this.strand = strand;
        int guess = strand.text.length() / 3 + 8;
        end = new int[guess];
        start = new int[guess];
        kind = new byte[guess];
        add(0, 0, HARD);
    }

    void add(int endsAt, int startsAt, byte how) {
        if (count == end.length) {
            end = Arrays.copyOf(end, count * 2);
            start = Arrays.copyOf(start, count * 2);
            kind = Arrays.copyOf(kind, count * 2);
        }
        end[count] = endsAt;
        start[count] = startsAt;
        kind[count] = how;
        count++;
    }

    int count() {
        return count;
    }

    int end(int place) {
        return end[place];
    }

    int start(int place) {
        return start[place];
    }

    byte kind(int place) {
        return kind[place];
    }

    /// The natural width of the line between two places, in micro-points, without the hyphen it may end in.
    long width(int from, int to) {
        return strand.width(start[from], end[to]);
    }

    /// The word spaces inside that line.
    int spaces(int from, int to) {
        return Math.max(0, strand.spaces[end[to]] - strand.spaces[start[from]]);
    }
}
