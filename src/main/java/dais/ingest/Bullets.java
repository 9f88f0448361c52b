package dais.ingest;

import dais.model.Prose;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs that open list items.
final class Bullets {
    private static final Pattern BULLET = Pattern.compile(
            "(?:[\u2022\u25cf\u25cb\u25aa\u25a0\u25a1\u25e6\u2023\u2043\u00b7\u27a2\u2713\u2756\u2666]|[-\u2013o\u2014*](?= ))\\s*");

    private Bullets() {
    }

    static boolean startsWith(String text) {
        return BULLET.matcher(text).lookingAt();
    }

    /// The text without its bullet. Numbers and letters of an item stay: they are words.
    static Prose strip(Prose text) {
        String plain = text.plain();
        Matcher matcher = BULLET.matcher(plain);
        return matcher.lookingAt() ? text.slice(matcher.end(), plain.length()) : text;
    }
}
