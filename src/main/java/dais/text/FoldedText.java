package dais.text;

import java.text.Normalizer;
import java.util.Arrays;

/// A text reduced to the characters that the rule of [Verbatim] compares, each with its place in the text it came from.
/// Fold a page once and try many quotations against it.
public final class FoldedText {
    private static final byte OPTIONAL_HYPHEN = 1;
    private static final byte OPTIONAL_DIGIT = 2;
    private static final byte STARTS_LINE = 4;
    private static final byte ENDS_LINE = 8;
    private static final int LONGEST_NOTE_MARK = 3;

    private final String text;
    private final char[] characters;
    private final int[] places;
    private final byte[] traits;
    private final int length;

    private FoldedText(String text, char[] characters, int[] places, byte[] traits, int length) {
        this.text = text;
        this.characters = characters;
        this.places = places;
        this.traits = traits;
        this.length = length;
    }

    /// Folds a text whose lines end in `\n`.
    public static FoldedText of(String original) {
        String text = Normalizer.isNormalized(original, Normalizer.Form.NFC)
                ? original
                : Normalizer.normalize(original, Normalizer.Form.NFC);
        int most = text.length() * 4 + 4;
        char[] characters = new char[most];
        int[] places = new int[most];
        byte[] traits = new byte[most];
        int length = 0;
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f') {
                if (length > 0) {
                    traits[length - 1] |= ENDS_LINE;
                }
                lineStart = true;
            } else if (!isNothing(c)) {
                String same = same(c);
                for (int k = 0; k < same.length(); k++) {
                    characters[length] = same.charAt(k);
                    places[length] = i;
                    traits[length] = trait(text, i, same.charAt(k), lineStart && k == 0);
                    length++;
                }
                lineStart = false;
            }
        }
        return new FoldedText(text, Arrays.copyOf(characters, length), Arrays.copyOf(places, length),
                Arrays.copyOf(traits, length), length);
    }

    private static byte trait(String text, int i, char c, boolean lineStart) {
        byte trait = lineStart ? STARTS_LINE : 0;
        if (c == '-' && isBeforeLineEnd(text, i)) {
            trait |= OPTIONAL_HYPHEN;
        } else if (c >= '0' && c <= '9' && isNoteMark(text, i)) {
            trait |= OPTIONAL_DIGIT;
        }
        return trait;
    }

    private static boolean isNothing(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00ad' || c == '\u200b' || c == '\u2060'
                || c == '\ufeff' || c == '\u200c' || c == '\u200d';
    }

    /// The character, or those it is the same as.
    private static String same(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '"', '‘', '’', '‚', '‛', '\'', '`', '´', '″', '′' -> "'";
            case '‐', '‑', '-', '\uf02d' -> "-";
            case '…' -> "...";
            default -> c < 0x80 ? String.valueOf(c) : compatible(c);
        };
    }

    private static String compatible(char c) {
        boolean ligature = isIn(c, '\ufb00', '\ufb4f') || isIn(c, '\u2126', '\u212b') || isIn(c, '\uff01', '\uff5e');
        return ligature ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c);
    }

    private static boolean isIn(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static boolean isBeforeLineEnd(String text, int i) {
        int next = i + 1;
        while (next < text.length() && text.charAt(next) != '\n' && isNothing(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    /// Whether a digit belongs to a run that may be a note's mark: at most three, clinging to a word or its punctuation, and
    /// with white space after it. Decimals and amounts never qualify.
    private static boolean isNoteMark(String text, int i) {
        int begin = i;
        while (begin > 0 && Character.isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        int end = i + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean clingsOn = end < text.length() && !isNothing(text.charAt(end));
        if (end - begin > LONGEST_NOTE_MARK || begin == 0 || clingsOn) {
            return false;
        }
        char before = text.charAt(begin - 1);
        if (".,;:)]”’\"?!".indexOf(before) >= 0) {
            return begin < 2 || !Character.isDigit(text.charAt(begin - 2));
        }
        return Character.isLowerCase(before);
    }

    /// How many characters are compared.
    public int length() {
        return length;
    }

    char at(int i) {
        return characters[i];
    }

    boolean isOptional(int i) {
        return (traits[i] & (OPTIONAL_HYPHEN | OPTIONAL_DIGIT)) != 0;
    }

    boolean isOptionalHyphen(int i) {
        return (traits[i] & OPTIONAL_HYPHEN) != 0;
    }

    /// Whether a sentence may begin at a place: before it, but for marks of quotation and of notes, a sentence ends.
    boolean startsSentence(int i) {
        int before = i - 1;
        while (before >= 0 && (isOptional(before) || "')]".indexOf(characters[before]) >= 0)) {
            before--;
        }
        return before < 0 || ".?!:".indexOf(characters[before]) >= 0;
    }

    boolean startsLine(int i) {
        return (traits[i] & STARTS_LINE) != 0;
    }

    boolean endsLine(int i) {
        return (traits[i] & ENDS_LINE) != 0;
    }

    /// The same text, ending before a place.
    FoldedText upTo(int end) {
        return new FoldedText(text, characters, places, traits, end);
    }

    /// The original words around a place, for a person to compare.
    String around(int i) {
        int place = i < length ? places[i] : length == 0 ? 0 : places[length - 1] + 1;
        int from = Math.max(0, place - 24);
        int to = Math.min(text.length(), place + 24);
        return text.substring(from, to).replaceAll("\\s+", " ").strip();
    }
}
