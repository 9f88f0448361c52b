package dais.ingest;

import java.nio.charset.StandardCharsets;

/// Looks for plain words in bytes.
final class Bytes {
    private Bytes() {
    }

    /// The first place of the word between the two bounds, or -1.
    static int indexOf(byte[] bytes, String word, int from, int to) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = Math.max(0, from); i + wanted.length <= Math.min(to, bytes.length); i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
