package dais.layout;

import dais.style.Face;
import java.util.BitSet;
import java.util.List;

/// A paragraph's text as one string, with what each stretch of it is and how far each character reaches. Distances are
/// micro-points (thousandths of milli-points), so that sums do not lose what their parts round off.
final class Strand {
    static final int MICRO = 1000;

    /// A stretch of one type and owner.
    ///
    /// @param from its first character
    /// @param to the one after its last
    /// @param rise how far its base line lies above the line's
    /// @param capitals whether its letters are drawn as capitals
    /// @param owner its owner's place in [#owners]
    record Stretch(int from, int to, Face face, int size, int rise, int tracking, int colour, boolean capitals,
            int owner) {
        /// The letter that is drawn for one of the text.
        char drawn(char letter) {
            return capitals ? Character.toUpperCase(letter) : letter;
        }
    }

    final String text;
    final List<Stretch> stretches;
    final List<Owner> owners;
    /// The pen's place before each character, and after the last.
    final long[] pen;
    /// The hyphens that do not end a line.
    final BitSet bound;
    /// How much wider or closer (below 0) each character stands to the one before it; counted in [#pen] before it.
    final int[] kern;
    /// The word spaces before each character.
    final int[] spaces;

    Strand(String text, List<Stretch> stretches, List<Owner> owners, BitSet bound, long[] pen, int[] kern) {
        this.text = text;
        this.stretches = List.copyOf(stretches);
        this.owners = List.copyOf(owners);
        this.bound = bound;
        this.pen = pen;
        this.kern = kern;
        this.spaces = countSpaces(text);
    }

    private static int[] countSpaces(String text) {
        int[] spaces = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            spaces[i + 1] = spaces[i] + (isSpace(text.charAt(i)) ? 1 : 0);
        }
        return spaces;
    }

    /// Whether it is a space that grows in justified lines.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /// The width of some characters set on a line of their own, in micro-points.
    long width(int from, int to) {
        return from == to ? 0 : pen[to] - (to < kern.length ? kern[to] : 0) - pen[from];
    }

    /// The stretch that a character stands in.
    Stretch at(int character) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).to() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return stretches.get(low);
    }
}
