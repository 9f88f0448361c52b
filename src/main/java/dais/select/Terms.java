package dais.select;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words of a text that carry its matter: lower case, without the small words, plural and singular as one.
final class Terms {
    private static final Set<String> SMALL = Set.of("about", "after", "also", "among", "and", "any", "are", "been",
            "before", "between", "both", "but", "can", "could", "did", "does", "for", "from", "had", "has", "have",
            "how", "however", "include", "including", "into", "its", "may", "more", "most", "not", "one", "only",
            "other", "over", "report", "section", "see", "shall", "should", "such", "than", "that", "the", "their",
            "them", "then", "there", "these", "they", "this", "those", "through", "under", "upon", "was", "were",
            "what", "when", "where", "whether", "which", "while", "who", "whose", "will", "with", "within", "would");

    private Terms() {
    }

    /// Each term with how often it occurs, in the order of the alphabet.
    static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                String term = stem(lower.substring(from, i));
                if (term.length() > 2 && !SMALL.contains(term)) {
                    counts.merge(term, 1, Integer::sum);
                }
                from = -1;
            }
        }
        return counts;
    }

    static Set<String> of(String text) {
        return new TreeSet<>(counted(text).keySet());
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
