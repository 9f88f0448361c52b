package dais.compose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a passage quotes somebody else: five words and more between quotation marks. Fewer are a term or a phrase held at
/// arm's length, and words with capitals are a title.
final class QuotedWithin {
    private static final int A_SENTENCE = 5;

    private QuotedWithin() {
    }

    static boolean in(String text) {
        if (text.indexOf('“') < 0 && text.indexOf('"') < 0) {
            return false;
        }
        Matcher quoted = Pattern.compile("[“\"]([^“”\"]+)[”\"]").matcher(text);
        while (quoted.find()) {
            String[] words = quoted.group(1).strip().split("\\s+");
            int capitals = 0;
            for (String word : words) {
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
            if (words.length >= A_SENTENCE && capitals * 2 <= words.length) {
                return true;
            }
        }
        return false;
    }
}
