package dais.library;

import java.util.Arrays;

/// Passages by rising number, each with its score in thousandths, from 1 to 1000.
final class Scores {
    static final Scores NONE = new Scores();

    private int[] passages = new int[16];
    private int[] values = new int[16];
    private int size;

    /// Adds a passage whose number is larger than those before.
    void add(int passage, int value) {
        if (size == passages.length) {
            passages = Arrays.copyOf(passages, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        passages[size] = passage;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int passage(int i) {
        return passages[i];
    }

    int value(int i) {
        return values[i];
    }
}
