package dais.style;

import java.util.Arrays;

/// How wide the characters of a font are and which pairs of them stand closer: what its `cmap`, `hmtx` and `kern` tables
/// say. Widths are thousandths of the type size, cut off below that, just as the PDF will state them, so that a viewer's
/// pen moves as the layout reckoned.
///
/// One may be shared by all threads: what they write twice is the same.
public final class FontMetrics {
    private static final String ELLIPSIS = "…";
    private static final int MISSING = -1;
    private static final int UNKNOWN = -2;
    /// Characters whose widths are kept: Latin letters and general punctuation.
    private static final int KEPT = 0x2200;
    private static final int ASCII = 128;

    private final Face face;
    private final byte[] font;
    private final int unitsPerEm;
    private final int cmap;
    private final int hmtx;
    private final int fullMetrics;
    private final int kern;
    private final int kernPairs;
    private final short[] widths = new short[KEPT];
    private final short[] kerns = new short[ASCII * ASCII];

    FontMetrics(Face face, byte[] font) {
        this.face = face;
        this.font = font;
        unitsPerEm = u16(table("head") + 18);
        fullMetrics = u16(table("hhea") + 34);
        hmtx = table("hmtx");
        cmap = characterMap(table("cmap"));
        int pairs = table("kern");
        // Version 0, one horizontal subtable of format 0: a sorted list of pairs.
        kern = pairs + 18;
        kernPairs = u16(pairs + 10);
        Arrays.fill(widths, (short) UNKNOWN);
        Arrays.fill(kerns, Short.MIN_VALUE);
    }

    public Face face() {
        return face;
    }

    /// The font file itself, to be embedded; not to be changed.
    public byte[] file() {
        return font;
    }

    /// Whether the font can draw the character.
    public boolean has(char c) {
        return kept(c) != MISSING;
    }

    /// The width of a character in thousandths of the type size; 0 for one the font does not have.
    public int width(char c) {
        return Math.max(0, kept(c));
    }

    /// The width of a text in milli-points.
    ///
    /// @param size the type size in milli-points
    /// @param kerned whether pairs stand closer
    public int width(CharSequence text, int size, boolean kerned) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += width(text.charAt(i));
            if (kerned && i > 0) {
                sum += kern(text.charAt(i - 1), text.charAt(i));
            }
        }
        return scale(sum, size);
    }

    /// The text, or as much of it as a width holds, with an ellipsis behind it.
    ///
    /// @param size the type size in milli-points
    /// @param kerned whether pairs stand closer
    /// @param room the width in milli-points
    public String fitted(String text, int size, boolean kerned, int room) {
        if (width(text, size, kerned) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, size, kerned) > room) {
            end -= end > 1 && Character.isLowSurrogate(text.charAt(end - 1)) ? 2 : 1;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// Thousandths of the type size to milli-points.
    public static int scale(long thousandths, int size) {
        return (int) Math.floorDiv(thousandths * size + 500, 1000L);
    }

    /// How much closer (below 0) or wider a pair stands, in thousandths of the type size. Figures are not kerned, so that
    /// numbers of one length are of one width; the fonts would draw 11 together and not 17.
    public int kern(char left, char right) {
        if (left >= '0' && left <= '9' && right >= '0' && right <= '9') {
            return 0;
        }
        if (left >= ASCII || right >= ASCII) {
            return pair(left, right);
        }
        int slot = left * ASCII + right;
        if (kerns[slot] == Short.MIN_VALUE) {
            kerns[slot] = (short) pair(left, right);
        }
        return kerns[slot];
    }

    private int kept(char c) {
        if (c >= KEPT) {
            return read(c);
        }
        if (widths[c] == UNKNOWN) {
            widths[c] = (short) read(c);
        }
        return widths[c];
    }

    private int read(char c) {
        int glyph = glyph(c);
        return glyph == 0 ? MISSING : u16(hmtx + 4 * Math.min(glyph, fullMetrics - 1)) * 1000 / unitsPerEm;
    }

    /// The number of a character's glyph; 0 for none. The segments of a format 4 map are sorted by their end.
    private int glyph(char c) {
        int segments = u16(cmap + 6) / 2;
        int ends = cmap + 14;
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u16(ends + 2 * middle) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = ends + 2 * segments + 2;
        int start = u16(starts + 2 * low);
        if (c < start || c > u16(ends + 2 * low)) {
            return 0;
        }
        int delta = u16(starts + 2 * segments + 2 * low);
        int offset = starts + 4 * segments + 2 * low;
        int range = u16(offset);
        if (range == 0) {
            return (c + delta) & 0xFFFF;
        }
        int glyph = u16(offset + range + 2 * (c - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int pair(char left, char right) {
        long wanted = ((long) glyph(left) << 16) | glyph(right);
        int low = 0;
        int high = kernPairs - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = kern + 6 * middle;
            long found = ((long) u16(at) << 16) | u16(at + 2);
            if (found == wanted) {
                return Math.round((short) u16(at + 4) * 1000f / unitsPerEm);
            }
            if (found < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /// Where the map from Unicode (platform 3, encoding 1) begins.
    private int characterMap(int table) {
        int count = u16(table + 2);
        for (int i = 0; i < count; i++) {
            int entry = table + 4 + 8 * i;
            if (u16(entry) == 3 && u16(entry + 2) == 1) {
                return table + i32(entry + 4);
            }
        }
        throw new IllegalStateException(face.file() + " has no Unicode map");
    }

    private int table(String name) {
        int count = u16(4);
        int wanted = name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
        for (int i = 0; i < count; i++) {
            if (i32(12 + 16 * i) == wanted) {
                return i32(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException(face.file() + " has no table " + name);
    }

    private int u16(int at) {
        return (font[at] & 0xFF) << 8 | (font[at + 1] & 0xFF);
    }

    private int i32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
