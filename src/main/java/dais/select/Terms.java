package dais.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text that carry its matter: lower case, without the small words and bare figures, plural and singular as
/// one.
final class Terms {
    private static final Set<String> SMALL = Set.of("about", "after", "all", "also", "among", "and", "any", "are",
            "because", "been", "before", "between", "both", "but", "can", "could", "crs", "did", "does", "during",
            "each", "every", "for", "from", "gao", "had", "has", "have", "her", "here", "his", "how", "however",
            "include", "included", "including", "into", "its", "many", "may", "might", "more", "most", "much", "must",
            "nor", "not", "one", "only", "other", "over", "per", "report", "section", "see", "shall", "she", "should",
            "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "thi", "this",
            "those", "through", "under", "upon", "was", "were", "what", "when", "where", "whether", "which", "while",
            "who", "whom", "whose", "why", "will", "with", "within", "would", "you");

    private Terms() {
    }

    /// The terms in the order they stand; one that occurs again stands there again.
    static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = -1;
        boolean letters = false;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean digit = c >= '0' && c <= '9';
            if (digit || Character.isLetter(c)) {
                from = from < 0 ? i : from;
                letters |= !digit;
            } else if (from >= 0) {
                if (letters && i - from > 2) {
                    add(lower.substring(from, i), terms);
                }
                from = -1;
                letters = false;
            }
        }
        return terms;
    }

    private static void add(String word, List<String> terms) {
        String term = SMALL.contains(word) ? "" : stem(word);
        if (term.length() > 2) {
            terms.add(term);
        }
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
