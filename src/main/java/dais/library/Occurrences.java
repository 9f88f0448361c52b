package dais.library;

import java.util.Arrays;

/// The passages that hold a word, by rising number, and where in each it stands.
final class Occurrences {
    /// How many times a word in a heading counts.
    static final int HEADING_WEIGHT = 2;
    static final Occurrences NONE = new Occurrences(new int[0], new int[0][]);

    private final int[] passages;
    private final int[][] places;

    /// @param places of each passage, rising: the word's number among its words, doubled, and one more in a heading
    Occurrences(int[] passages, int[][] places) {
        this.passages = passages;
        this.places = places;
    }

    /// How many passages there are.
    int size() {
        return passages.length;
    }

    int passage(int i) {
        return passages[i];
    }

    /// How often the word stands in a passage, the headings counted double.
    int count(int i) {
        int count = 0;
        for (int place : places[i]) {
            count += weight(place);
        }
        return count;
    }

    private static int weight(int place) {
        return (place & 1) == 0 ? 1 : HEADING_WEIGHT;
    }

    /// The same for a run of words: those of this that are followed by the others in turn.
    Occurrences followedBy(Occurrences next, int distance) {
        int[] found = new int[Math.min(size(), next.size())];
        int[][] starts = new int[found.length][];
        int count = 0;
        for (int i = 0, j = 0; i < size() && j < next.size();) {
            if (passages[i] < next.passages[j]) {
                i++;
            } else if (passages[i] > next.passages[j]) {
                j++;
            } else {
                int[] both = followed(places[i], next.places[j], distance * 2);
                if (both.length > 0) {
                    found[count] = passages[i];
                    starts[count++] = both;
                }
                i++;
                j++;
            }
        }
        return new Occurrences(Arrays.copyOf(found, count), Arrays.copyOf(starts, count));
    }

    private static int[] followed(int[] starts, int[] next, int step) {
        int[] kept = new int[starts.length];
        int count = 0;
        for (int start : starts) {
            if (Arrays.binarySearch(next, start + step) >= 0) {
                kept[count++] = start;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
