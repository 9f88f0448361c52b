package dais.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Where an English word may be divided: Liang's method with the standard patterns for American English. At least two
/// letters stay before a hyphen and three after it. Only words of plain lower-case letters are divided: a hyphen in a
/// name, an acronym or an address misleads.
///
/// One may be shared by all threads.
public final class Hyphenator {
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int LETTERS = 27;
    /// Bits that one level of a pattern takes; the longest pattern has ten levels.
    private static final int LEVEL = 4;
    private static final int[] NONE = {};

    /// The trie: the node that follows a node by a letter, 0 for none. Node 0 is the root.
    private short[] next = new short[9_000 * LETTERS];
    /// The levels of the pattern that ends at a node, the first in the lowest bits.
    private long[] levels = new long[9_000];
    private int nodes = 1;
    private final Map<String, int[]> exceptions = new HashMap<>();

    private Hyphenator(byte[] patterns) {
        int at = 0;
        while (patterns[at] == '%') {
            at = lineEnd(patterns, at) + 1;
        }
        boolean words = false;
        while (at < patterns.length) {
            int end = at;
            while (patterns[end] > ' ') {
                end++;
            }
            if (patterns[at] == '-') {
                words = true;
            } else if (words) {
                except(patterns, at, end);
            } else if (end > at) {
                add(patterns, at, end);
            }
            at = end + 1;
        }
    }

    /// Reads the patterns; takes a few milliseconds.
    public static Hyphenator english() {
        try (InputStream in = Hyphenator.class.getResourceAsStream("hyph-en-us.txt")) {
            if (in == null) {
                throw new IllegalStateException("hyph-en-us.txt is missing from the program");
            }
            return new Hyphenator(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("hyph-en-us.txt cannot be read", e);
        }
    }

    /// The places in a word where a hyphen may stand, as counts of the letters before it, rising. Empty for a word with
    /// anything but lower-case letters in it.
    public int[] points(String word) {
        int length = word.length();
        if (length < LEFT + RIGHT) {
            return NONE;
        }
        byte[] letters = new byte[length + 2];
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return NONE;
            }
            letters[i + 1] = (byte) (c - 'a' + 1);
        }
        int[] exception = exceptions.get(word);
        return exception != null ? exception.clone() : odd(levels(letters), length);
    }

    private byte[] levels(byte[] letters) {
        byte[] highest = new byte[letters.length + 1];
        for (int from = 0; from < letters.length; from++) {
            int node = 0;
            for (int i = from; i < letters.length; i++) {
                node = next[node * LETTERS + letters[i]];
                if (node == 0) {
                    break;
                }
                long pattern = levels[node];
                for (int k = from; pattern != 0; k++, pattern >>>= LEVEL) {
                    byte level = (byte) (pattern & 0xF);
                    if (level > highest[k]) {
                        highest[k] = level;
                    }
                }
            }
        }
        return highest;
    }

    /// A hyphen may stand where the highest level is odd.
    private static int[] odd(byte[] highest, int length) {
        int[] points = new int[length];
        int count = 0;
        for (int i = LEFT; i <= length - RIGHT; i++) {
            if ((highest[i + 1] & 1) == 1) {
                points[count++] = i;
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(points, count);
    }

    /// Adds a pattern such as `.ach4` or `4ab.`: letters, with a digit where a level stands.
    private void add(byte[] patterns, int from, int to) {
        int node = 0;
        int letters = 0;
        long pattern = 0;
        for (int i = from; i < to; i++) {
            byte c = patterns[i];
            if (c >= '0' && c <= '9') {
                pattern |= (long) (c - '0') << (letters * LEVEL);
            } else {
                int slot = node * LETTERS + (c == '.' ? 0 : c - 'a' + 1);
                if (next[slot] == 0) {
                    grow();
                    next[slot] = (short) nodes++;
                }
                node = next[slot];
                letters++;
            }
        }
        levels[node] = pattern;
    }

    private void grow() {
        if (nodes == levels.length) {
            next = Arrays.copyOf(next, next.length * 2);
            levels = Arrays.copyOf(levels, levels.length * 2);
        }
    }

    private void except(byte[] patterns, int from, int to) {
        StringBuilder word = new StringBuilder();
        int[] points = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (patterns[i] == '-') {
                points[count++] = word.length();
            } else {
                word.append((char) patterns[i]);
            }
        }
        exceptions.put(word.toString(), Arrays.copyOf(points, count));
    }

    private static int lineEnd(byte[] text, int from) {
        int at = from;
        while (text[at] != '\n') {
            at++;
        }
        return at;
    }
}
