package dais.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest.
///
/// @param hex its 64 lower-case hexadecimal digits
public record Digest(String hex) {
    /// What stands where nothing was read; no content has it.
    public static final Digest NONE = new Digest("0".repeat(64));

    public Digest {
        if (!isDigest(hex)) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    /// Not by a pattern: a library makes one of these for each report on every start.
    private static boolean isDigest(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return hex.length() == 64;
    }

    public static Digest of(byte[] bytes) {
        try {
            return new Digest(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The first eight digits, enough to tell two files apart by eye.
    public String brief() {
        return hex.substring(0, 8);
    }
}
