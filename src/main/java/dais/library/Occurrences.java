package dais.library;

import java.util.Arrays;

/// The passages that hold a word, by rising number, and where in each it stands.
///
/// A place is the word's number among the words of its passage, times four, and the [Field] it stands in.
final class Occurrences {
    static final Occurrences NONE = new Occurrences();
    /// Bits of a place that name the field.
    static final int FIELD_BITS = 2;

    private int[] passages = new int[8];
    /// Where the places of each passage end.
    private int[] ends = new int[8];
    private int size;
    private int[] places = new int[16];
    private int placesSize;

    /// Adds a place; the passage it stands in follows when all its places are added.
    void addPlace(int place) {
        if (placesSize == places.length) {
            places = Arrays.copyOf(places, placesSize * 2);
        }
        places[placesSize++] = place;
    }

    /// Ends the places of a passage; its number is larger than those before.
    void addPassage(int passage) {
        if (size == passages.length) {
            passages = Arrays.copyOf(passages, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        passages[size] = passage;
        ends[size++] = placesSize;
    }

    /// How many passages there are.
    int size() {
        return size;
    }

    int passage(int i) {
        return passages[i];
    }

    /// How often the word stands in a passage, each time as often as its field weighs.
    int count(int i) {
        int count = 0;
        for (int j = start(i); j < ends[i]; j++) {
            count += Field.weight(places[j]);
        }
        return count;
    }

    private int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    /// The same for a run of words: those of this that are followed by the others at a distance.
    Occurrences followedBy(Occurrences next, int distance) {
        Occurrences both = new Occurrences();
        int step = distance << FIELD_BITS;
        for (int i = 0, j = 0; i < size && j < next.size;) {
            if (passages[i] < next.passages[j]) {
                i++;
            } else if (passages[i] > next.passages[j]) {
                j++;
            } else {
                int before = both.placesSize;
                for (int k = start(i), l = next.start(j); k < ends[i] && l < next.ends[j];) {
                    int wanted = places[k] + step;
                    if (next.places[l] == wanted) {
                        both.addPlace(places[k]);
                    }
                    if (next.places[l] >= wanted) {
                        k++;
                    } else {
                        l++;
                    }
                }
                if (both.placesSize > before) {
                    both.addPassage(passages[i]);
                }
                i++;
                j++;
            }
        }
        return both;
    }
}
