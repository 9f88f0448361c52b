package dais.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The people whom a text introduces by their full name once and then calls by their surname: who meets only the surname
/// does not know who that is. A surname is a capitalised word that stands somewhere after a name and an initial ("Ann B.
/// Miller", be it in a note), and elsewhere alone and says or owns something ("Miller estimates", "Miller's paper").
public final class Surnames {
    /// Heads of state whom every reader of a congressional office knows.
    private static final Set<String> KNOWN = Set.of("Trump", "Biden", "Obama", "Bush", "Clinton", "Reagan", "Carter",
            "Nixon", "Kennedy", "Roosevelt", "Putin", "Xi", "Zelensky", "Zelenskyy", "Kim", "Netanyahu");
    private static final Set<String> DOES = Set.of("found", "finds", "uses", "used", "estimates", "estimated", "argues",
            "argued", "concludes", "concluded", "notes", "noted", "stated", "said", "writes", "wrote", "explained",
            "testified", "suggests", "suggested", "examined", "examines", "obtained", "considered", "observed", "et");

    private Surnames() {
    }

    /// A word as it stands in a text.
    ///
    /// @param owns whether `'s` follows it
    private record Word(String text, int at, boolean owns) {
        boolean isName() {
            return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
        }
    }

    /// The surnames of those whom these texts name with an initial. Few texts do, so most are only glanced at.
    public static Set<String> of(List<String> texts) {
        Set<String> names = new HashSet<>();
        for (String text : texts) {
            if (hasInitial(text)) {
                List<Word> words = words(text);
                for (int i = 2; i < words.size(); i++) {
                    if (words.get(i).isName() && isInitial(text, words, i - 1)) {
                        names.add(words.get(i).text);
                    }
                }
            }
        }
        names.removeAll(KNOWN);
        Set<String> acting = new HashSet<>();
        // Places, and words that elsewhere begin small: `Appendix A. As of` is no name.
        Set<String> others = new HashSet<>();
        for (String text : names.isEmpty() ? List.<String>of() : texts) {
            if (names.stream().anyMatch(name -> holds(text, name))) {
                sort(text, names, acting, others);
            }
        }
        acting.removeIf(name -> others.contains(name.toLowerCase(Locale.ROOT)));
        return acting;
    }

    private static boolean holds(String text, String name) {
        return text.contains(name) || text.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void sort(String text, Set<String> names, Set<String> acting, Set<String> others) {
        List<Word> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1).text;
            boolean does = word.owns || (i + 1 < words.size() && DOES.contains(words.get(i + 1).text));
            if (!word.isName()) {
                others.add(word.text);
            } else if (before.equals("in") || before.equals("of")) {
                others.add(word.text.toLowerCase(Locale.ROOT));
            } else if (does && names.contains(word.text) && !(i > 1 && isInitial(text, words, i - 1))) {
                acting.add(word.text);
            }
        }
    }

    /// Whether a capital stands by itself with a stop behind it and a capital after that: `B. M`.
    private static boolean hasInitial(String text) {
        for (int at = text.indexOf(". "); at > 1; at = text.indexOf(". ", at + 1)) {
            if (Character.isUpperCase(text.charAt(at - 1)) && text.charAt(at - 2) == ' ' && at + 2 < text.length()
                    && Character.isUpperCase(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    /// The first of some surnames that a text uses without what goes before it; empty where it uses none so.
    public static String bare(String text, Set<String> surnames) {
        if (surnames.isEmpty()) {
            return "";
        }
        List<Word> words = words(text);
        Set<String> introduced = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (surnames.contains(word.text)) {
                boolean full = follows(text, words, i) || (i > 1 && isInitial(text, words, i - 1));
                if (!full && !introduced.contains(word.text)) {
                    return word.text;
                }
                introduced.add(word.text);
            }
        }
        return "";
    }

    /// Whether a word stands right after another name.
    private static boolean follows(String text, List<Word> words, int i) {
        return i > 0 && words.get(i - 1).isName() && isNext(text, words.get(i - 1), words.get(i));
    }

    /// Whether a word is an initial with its name before it and a surname after it.
    private static boolean isInitial(String text, List<Word> words, int i) {
        Word initial = words.get(i);
        return initial.text.length() == 1 && words.get(i - 1).isName() && isNext(text, words.get(i - 1), initial)
                && text.startsWith(". ", initial.at + 1) && words.get(i + 1).at == initial.at + 3;
    }

    /// Whether nothing but a space stands between two words.
    private static boolean isNext(String text, Word one, Word other) {
        return other.at - (one.at + one.text.length()) == 1 && text.charAt(other.at - 1) == ' ';
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length()
                    && (Character.isLetter(text.charAt(i)) || (from >= 0 && text.charAt(i) == '-'));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                boolean owns = i + 1 < text.length() && "'’".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == 's';
                words.add(new Word(text.substring(from, i), from, owns));
                from = -1;
            }
        }
        return words;
    }
}
