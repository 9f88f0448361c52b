package dais.ingest;

import java.text.Normalizer;

/// Cleans what a font says its glyphs mean: ligatures become letters, every kind of space becomes the one space, a
/// non-breaking hyphen a hyphen, invisible characters go. Letters, quotation marks and dashes stay what they are. It is
/// the rule that `text.Verbatim` compares by, so that cleaned text still equals its source.
final class Characters {
    static final char SOFT_HYPHEN = '\u00ad';
    private static final char BULLET = '\u2022';

    private Characters() {
    }

    /// The characters to read for those a glyph stands for; empty where nothing is to be read.
    static String clean(String raw) {
        if (raw.length() == 1) {
            char c = raw.charAt(0);
            if (c >= ' ' && c < 0x7f) {
                return raw;
            }
        }
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            append(clean, raw.charAt(i));
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, char c) {
        if (c >= '\ufb00' && c <= '\ufb06') {
            clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else if (Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r') {
            clean.append(' ');
        } else if (c == '\u2011' || c == '\u2010') {
            clean.append('-');
        } else if (isPrivate(c)) {
            // Symbol fonts put their bullets there; a bullet is all that reports use them for.
            clean.append(c >= 0xf020 && c <= 0xf0ff ? BULLET : "");
        } else if (!isInvisible(c)) {
            clean.append(c);
        }
    }

    private static boolean isPrivate(char c) {
        return c >= 0xe000 && c <= 0xf8ff;
    }

    private static boolean isInvisible(char c) {
        return c < ' ' || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff || c >= 0xfffe;
    }
}
