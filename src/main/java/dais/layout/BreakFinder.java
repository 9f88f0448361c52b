package dais.layout;

import dais.layout.Strand.Stretch;
import dais.text.Hyphenator;
import org.jspecify.annotations.Nullable;

/// Finds where the lines of a paragraph may end.
final class BreakFinder {
    private static final int LEAST_LETTERS = 2;
    /// No hyphen of the fonts is wider than so many thousandths of its size.
    private static final int HYPHEN = 345;

    private final Strand strand;
    private final String text;
    /// The text with spaces for the figures of note marks, which are no part of the words they follow.
    private final CharSequence words;
    private final @Nullable Hyphenator hyphenator;
    private final long narrowest;
    private final Breaks breaks;

    /// @param hyphenator divides words; null leaves them whole
    /// @param narrowest the width of the narrowest line, in micro-points; a word wider than that is cut anywhere
    BreakFinder(Strand strand, @Nullable Hyphenator hyphenator, long narrowest) {
        this.strand = strand;
        this.text = strand.text;
        this.words = words(strand);
        this.hyphenator = hyphenator;
        this.narrowest = narrowest;
        this.breaks = new Breaks(strand);
    }

    private static CharSequence words(Strand strand) {
        StringBuilder words = new StringBuilder(strand.text);
        for (Stretch stretch : strand.stretches) {
            for (int i = stretch.from(); i < stretch.to() && stretch.rise() > 0; i++) {
                words.setCharAt(i, ' ');
            }
        }
        return words;
    }

    Breaks find() {
        int length = text.length();
        int word = 0;
        int at = 0;
        while (at < length) {
            if (text.charAt(at) != ' ') {
                at++;
                continue;
            }
            int next = at;
            while (next < length && text.charAt(next) == ' ') {
                next++;
            }
            if (next < length && at > 0 && !clings(at, next)) {
                insideWord(word, at);
                add(at, next, Breaks.SPACE);
                word = next;
            }
            at = next;
        }
        int visible = length;
        while (visible > word && text.charAt(visible - 1) == ' ') {
            visible--;
        }
        insideWord(word, visible);
        add(visible, length, Breaks.HARD);
        return breaks;
    }

    private boolean clings(int space, int next) {
        return next == space + 1 && (NoBreak.forbids(words, space) || isMark(next));
    }

    private boolean isMark(int character) {
        return strand.owners.get(strand.at(character).owner()).isMark();
    }

    /// The places inside a stretch without a break at a space; it may hold bound spaces.
    private void insideWord(int from, int to) {
        boolean address = isAddress(from, to);
        int part = from;
        for (int i = from + 1; i < to; i++) {
            if (address ? breaksAddress(i - 1) : breaksAfter(from, i - 1, to)) {
                if (!address) {
                    hyphenate(part, i - 1);
                }
                add(i, i, Breaks.HARD);
                part = i;
            }
        }
        if (!address) {
            hyphenate(part, to);
        }
    }

    /// Whether a line may end after a character inside a word.
    private boolean breaksAfter(int from, int at, int to) {
        char next = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '\u2010' -> !strand.bound.get(at) && letters(from, at, -1) >= LEAST_LETTERS
                    && letters(at + 1, to, 1) >= LEAST_LETTERS;
            case '\u2014' -> at > from && !isClosing(next) && !isMark(at + 1);
            case '\u2013' -> letters(from, at, -1) > LEAST_LETTERS && letters(at + 1, to, 1) > LEAST_LETTERS;
            case '/' -> letters(from, at, -1) > LEAST_LETTERS && letters(at + 1, to, 1) > LEAST_LETTERS;
            default -> false;
        };
    }

    /// Addresses break after their own punctuation, so that no hyphen can be taken for a part of them.
    private boolean breaksAddress(int at) {
        char next = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '/' -> text.charAt(at - 1) != '/' && text.charAt(at - 1) != ':' && next != '/' && !isClosing(next);
            case '.', '?', '&', '=', '_' -> Character.isLetterOrDigit(next);
            default -> false;
        };
    }

    /// How many letters, or full stops between letters, run from a place to the right (1) or from the one before it to
    /// the left (-1).
    private int letters(int from, int to, int step) {
        int count = 0;
        for (int i = step > 0 ? from : to - 1; i >= from && i < to; i += step) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '.') {
                break;
            }
            count++;
        }
        return count;
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (text.startsWith("://", i) || text.startsWith("www.", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(char c) {
        return c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']' || c == '”'
                || c == '’' || c == '"' || c == '\u2014' || c == '-';
    }

    /// The hyphens that a word may be given: only one of letters, without a hyphen of its own or a figure, without the
    /// punctuation around it, and not bound to another word.
    private void hyphenate(int from, int to) {
        if (hyphenator == null) {
            return;
        }
        int first = from;
        int last = to;
        while (first < last && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetter(text.charAt(last - 1))) {
            last--;
        }
        boolean bound = strand.spaces[to] > strand.spaces[from];
        if (bound || last == first || (first > 0 && isDash(first - 1)) || (last < text.length() && isDash(last))) {
            return;
        }
        for (int point : hyphenator.points(text.substring(first, last))) {
            add(first + point, first + point, Breaks.HYPHEN);
        }
    }

    private boolean isDash(int at) {
        char c = text.charAt(at);
        return c == '-' || c == '\u2010';
    }

    private long hyphen(int character) {
        return (long) strand.at(character).size() * Strand.MICRO * HYPHEN / 1000;
    }

    /// Adds a place; where what stands before it is wider than a line, cuts that first.
    private void add(int end, int start, byte kind) {
        int from = breaks.start(breaks.count() - 1);
        long room = kind == Breaks.HYPHEN ? narrowest - hyphen(end - 1) : narrowest;
        while (strand.width(from, end) > room) {
            int cut = from + 1;
            while (cut + 1 < end && strand.width(from, cut + 1) <= room) {
                cut++;
            }
            if (cut >= end) {
                break;
            }
            breaks.add(cut, cut, Breaks.HARD);
            from = cut;
        }
        breaks.add(end, start, kind);
    }
}
