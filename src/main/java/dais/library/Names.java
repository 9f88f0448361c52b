package dais.library;

import java.util.List;

/// When two names of topics are one: case, plural, hyphens, spaces and small words do not count, and `NDAA` is the
/// National Defense Authorization Act.
final class Names {
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_INITIALS = 8;

    private Names() {
    }

    /// The same for names that differ only in what does not count; empty where nothing else is in the name.
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : Terms.words(name)) {
            key.append(Terms.singular(word));
        }
        return key.toString();
    }

    /// The first letters of a name of three words or more; empty for other names.
    static String initials(String name) {
        List<String> words = Terms.words(name);
        if (words.size() < SHORTEST_INITIALS || words.size() > LONGEST_INITIALS) {
            return "";
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    /// Whether two names differ only in what does not count.
    static boolean same(String one, String other) {
        String key = key(one);
        return !key.isEmpty() && key.equals(key(other));
    }
}
