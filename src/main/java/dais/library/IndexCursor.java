package dais.library;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of an index from one place on. The bytes are sound: their checksum was compared before.
final class IndexCursor {
    private final ByteBuffer bytes;
    private int at;

    IndexCursor(ByteBuffer bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int number() {
        int number = 0;
        for (int shift = 0;; shift += 7) {
            byte next = bytes.get(at++);
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int fixed() {
        int number = bytes.getInt(at);
        at += Integer.BYTES;
        return number;
    }

    double real() {
        long high = fixed();
        return Double.longBitsToDouble((high << 32) | (fixed() & 0xFFFFFFFFL));
    }

    @Nullable
    String textOrNull() {
        int head = number();
        return head == 0 ? null : text(head - 1);
    }

    String text() {
        return text(number() - 1);
    }

    private String text(int head) {
        int length = head >>> 1;
        Charset charset = (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        int from = at;
        at += length;
        if (bytes.hasArray()) {
            return new String(bytes.array(), bytes.arrayOffset() + from, length, charset);
        }
        byte[] copy = new byte[length];
        bytes.get(from, copy);
        return new String(copy, charset);
    }

    List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /// Passes over a text.
    void skipText() {
        int length = (number() - 1) >>> 1;
        at += length;
    }

    int[] rising() {
        int[] numbers = new int[number()];
        int last = 0;
        for (int i = 0; i < numbers.length; i++) {
            last += number();
            numbers[i] = last;
        }
        return numbers;
    }
}
