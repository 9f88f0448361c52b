package dais.library;

import java.nio.ByteBuffer;

/// Entries of an index that are found by their number.
final class IndexTable {
    private final ByteBuffer bytes;
    private final int start;
    private final int size;

    IndexTable(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start + Integer.BYTES;
        this.size = bytes.getInt(start);
    }

    int size() {
        return size;
    }

    IndexCursor entry(int number) {
        int entries = start + size * Integer.BYTES;
        return new IndexCursor(bytes, entries + bytes.getInt(start + number * Integer.BYTES));
    }

    /// The number of the entry that begins with a text, where the entries are sorted by it; -1 where there is none.
    int find(String text) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entry(middle).text().compareTo(text);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
