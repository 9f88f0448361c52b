package dais.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of a text as a search sees them: in small letters, without accents, endings and the words that are
/// everywhere.
final class Terms {
    private static final Set<String> EVERYWHERE = Set.of("a", "about", "after", "all", "also", "an", "and", "any",
            "are", "as", "at", "be", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did",
            "do", "does", "during", "each", "for", "from", "had", "has", "have", "he", "her", "his", "how", "however",
            "if", "in", "into", "is", "it", "its", "may", "might", "more", "most", "no", "nor", "not", "of", "on", "or",
            "other", "our", "over", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them",
            "then", "there", "these", "they", "this", "those", "through", "to", "under", "until", "us", "was", "we",
            "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within",
            "would", "you", "your");
    private static final int SHORTEST_STEM = 3;

    private Terms() {
    }

    /// The stems of a text's words, in their order.
    static List<String> of(String text) {
        List<String> terms = words(text);
        terms.replaceAll(Terms::stem);
        return terms;
    }

    /// A text's words in small letters, without those that are everywhere. `U.S.C.` is one word, `dual-use` two,
    /// `China's` is `china`.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (isGenitive(plain, i)) {
                add(words, word);
                i++;
            } else if (!isInitial(plain, i) && !isApostrophe(plain, i)) {
                add(words, word);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            String found = word.toString();
            if (!EVERYWHERE.contains(found)) {
                words.add(found);
            }
            word.setLength(0);
        }
    }

    /// Without accents; texts in plain ASCII, which most are, are not touched.
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && Character.isLetter(c)) {
                StringBuilder plain = new StringBuilder();
                String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
                for (int j = 0; j < apart.length(); j++) {
                    if (Character.getType(apart.charAt(j)) != Character.NON_SPACING_MARK) {
                        plain.append(apart.charAt(j));
                    }
                }
                return plain.toString();
            }
        }
        return text;
    }

    /// Whether the full stop stands inside initials, between single letters.
    private static boolean isInitial(String text, int stop) {
        return text.charAt(stop) == '.' && stop > 0 && Character.isLetter(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2))) && stop + 1 < text.length()
                && Character.isLetter(text.charAt(stop + 1))
                && (stop + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(stop + 2)));
    }

    /// Whether an apostrophe stands inside a word.
    private static boolean isApostrophe(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isGenitive(String text, int at) {
        return isApostrophe(text, at) && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /// A word without the ending of its plural.
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s")) {
            return word;
        }
        char before = word.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i') {
            return word;
        }
        if (word.endsWith("ies")) {
            return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
        }
        boolean hissing = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")
                || word.endsWith("xes") || word.endsWith("zes");
        return word.substring(0, length - (hissing ? 2 : 1));
    }

    /// A word without the endings of plural and verb. Not a dictionary's stem, but the same for texts and questions.
    static String stem(String word) {
        String stem = singular(word);
        if (stem.endsWith("ing")) {
            stem = cut(stem, 3);
        } else if (stem.endsWith("ed")) {
            stem = cut(stem, 2);
        }
        return stem.length() > SHORTEST_STEM + 1 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String cut(String word, int ending) {
        int length = word.length() - ending;
        boolean vowel = false;
        for (int i = 0; i < length; i++) {
            vowel |= "aeiouy".indexOf(word.charAt(i)) >= 0;
        }
        if (!vowel || length < SHORTEST_STEM) {
            return word;
        }
        char last = word.charAt(length - 1);
        boolean doubled = length > SHORTEST_STEM && last == word.charAt(length - 2) && "lsz".indexOf(last) < 0
                && "aeiou".indexOf(last) < 0;
        return word.substring(0, doubled ? length - 1 : length);
    }
}
