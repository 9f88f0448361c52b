package dais.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes of an index as they are written; [IndexCursor] reads them.
final class IndexSink {
    private byte[] bytes = new byte[64];
    private int size;

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /// A number that is not negative, the shorter the smaller it is.
    void number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            one((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        one(rest);
    }

    /// A number in four bytes.
    void fixed(int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            one(number >>> shift);
        }
    }

    void real(double number) {
        long bits = Double.doubleToLongBits(number);
        fixed((int) (bits >>> 32));
        fixed((int) bits);
    }

    /// A text in the encoding that is read back fastest: Latin-1 where it can be.
    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        boolean latin = true;
        for (int i = 0; i < text.length() && latin; i++) {
            latin = text.charAt(i) <= 0xFF;
        }
        byte[] encoded = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(1 + encoded.length * 2 + (latin ? 0 : 1));
        all(encoded, encoded.length);
    }

    void texts(List<String> texts) {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    /// Rising numbers, as the steps between them.
    void rising(List<Integer> numbers) {
        number(numbers.size());
        int last = 0;
        for (int number : numbers) {
            number(number - last);
            last = number;
        }
    }

    /// Entries that are found by their number: how many, where each begins after this table, the entries.
    void table(List<IndexSink> entries) {
        fixed(entries.size());
        int at = 0;
        for (IndexSink entry : entries) {
            fixed(at);
            at = Math.addExact(at, entry.size);
        }
        for (IndexSink entry : entries) {
            append(entry);
        }
    }

    void append(IndexSink other) {
        all(other.bytes, other.size);
    }

    private void all(byte[] source, int length) {
        room(length);
        System.arraycopy(source, 0, bytes, size, length);
        size += length;
    }

    private void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void room(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, bytes.length * 2L)));
        }
    }
}
