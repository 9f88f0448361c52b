package dais.library;

import java.util.List;
import java.util.Set;

/// When two names of topics are one: case, plural, hyphens, spaces and small words do not count, and `NDAA` is the
/// National Defense Authorization Act.
final class Names {
    private static final Set<String> FILLERS = Set.of("policy", "issue", "program", "matter", "overview", "law",
            "legislation", "reform", "question", "update", "current", "recent", "federal", "american", "america",
            "debate", "concern", "trend", "development", "regarding", "effort", "option", "proposal", "topic",
            "situation", "general", "challenge");
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

    /// The same for names of the same words in any order, and for no other key; empty for a name of one word.
    static String anyOrder(String name) {
        List<String> words = Terms.words(name);
        if (words.size() < 2) {
            return "";
        }
        words.replaceAll(Terms::singular);
        words.sort(null);
        return "+" + String.join("+", words);
    }

    /// A name without the words that say only that it is one, such as `policy`; the name itself where nothing is left.
    static String withoutFillers(String name) {
        List<String> words = Terms.words(name);
        words.removeIf(word -> FILLERS.contains(Terms.singular(word)));
        return words.isEmpty() ? name : String.join(" ", words);
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
