package dais.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A closed list of words and phrases, looked up by their first word: hundreds of them cost one look a word. Patterns would
/// cost more, and much more the first time.
public final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    /// @param list phrases in lower case between commas; white space around them does not count. `*` stands for any one
    ///        word, `a/b` for one of two
    public Phrases(String list) {
        for (String phrase : list.replace('\n', ' ').split(",", -1)) {
            List<String[]> alternatives = new ArrayList<>();
            for (String word : phrase.strip().split(" ", -1)) {
                alternatives.add(word.split("/", -1));
            }
            for (String first : alternatives.getFirst()) {
                String[] words = new String[alternatives.size()];
                words[0] = first;
                for (int i = 1; i < words.length; i++) {
                    words[i] = String.join("/", alternatives.get(i));
                }
                byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(words);
            }
        }
    }

    /// How many words the longest phrase has that begins at a word; 0 where none does.
    public int at(List<String> words, int from) {
        List<String[]> candidates = from < words.size() ? byFirst.get(words.get(from)) : null;
        int longest = 0;
        if (candidates != null) {
            for (String[] phrase : candidates) {
                if (phrase.length > longest && isAt(phrase, words, from)) {
                    longest = phrase.length;
                }
            }
        }
        return longest;
    }

    private static boolean isAt(String[] phrase, List<String> words, int from) {
        if (from + phrase.length > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (!phrase[i].equals("*") && !isOneOf(words.get(from + i), phrase[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(String word, String alternatives) {
        if (alternatives.indexOf('/') < 0) {
            return word.equals(alternatives);
        }
        for (String alternative : alternatives.split("/", -1)) {
            if (word.equals(alternative)) {
                return true;
            }
        }
        return false;
    }
}
