package dais.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells whether a sentence that opens well speaks further on of something that only the text before it has named: "these
/// features", "the charge". Closed lists of words, as [Openers].
public final class Referents {
    /// A noun with its bare article is looked for among so many words after it.
    private static final int SUBJECT = 4;
    private static final int SHORTEST_NOUN = 4;
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "such");
    /// What such a word may stand before without a look back.
    private static final Set<String> OPEN_ENDED = Set.of("as", "a", "an", "year", "month", "week", "fiscal", "calendar",
            "century", "decade", "day", "days", "congress", "is", "was", "respect", "regard", "way", "time", "end",
            "that", "report", "product", "insight", "section", "country", "could", "would", "may", "can", "will");
    /// Words before a "that" which is no conjunction: `at that rate`.
    private static final Set<String> BEFORE_THAT = Set.of("at", "in", "for", "under", "of", "by", "with", "during",
            "after", "before", "since", "on", "from", "to");
    /// What after such a "that" speaks of nothing that was named: `in that it`, `with that of`.
    private static final Set<String> AFTER_THAT = Set.of("of", "in", "for", "is", "was", "are", "the", "it", "they",
            "which", "would", "may", "could", "can", "a", "an", "he", "she", "we", "there", "its", "their");
    /// Nouns of which a text that says "the" has spoken before.
    private static final Set<String> NAMED = Set.of("act", "bill", "rule", "order", "agency", "agencies", "committee",
            "authors", "study", "studies", "provision", "provisions", "proposal", "proposals", "measure", "agreement",
            "amendment", "decision", "statute", "regulation", "report", "plan", "program", "programs", "resolution",
            "requirement", "bills", "company", "companies", "memorandum", "letter", "complaint", "plaintiffs",
            "plaintiff", "defendant", "defendants", "panel", "exemption", "proclamation", "initiative", "project",
            "law", "case", "ruling", "opinion", "estimate", "survey", "charge", "fee", "surcharge", "contract", "grant",
            "directives", "waiver", "service", "effort", "analysis", "credit", "deduction", "facility", "facilities",
            "option", "options", "reductions");
    /// What after such a noun says which one is meant.
    private static final Set<String> SAYS_WHICH = Set.of("of", "for", "to", "on", "in", "that", "which", "by", "from",
            "under", "between", "with", "at", "entitled", "known", "called", "over", "against", "concerning",
            "governing", "authorizing", "establishing", "creating", "containing", "requiring", "providing", "than",
            "among", "when", "whose", "where", "within", "as", "level", "levels");
    private static final Set<String> RECENT = Set.of("recent", "latest", "earlier", "previous", "enacted", "resulting",
            "remaining", "new", "proposed", "final", "joint", "other");
    private static final Set<String> DEFINES = Set.of("is", "are", "was", "were", "refers", "means");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "that");

    private Referents() {
    }

    /// Whether a sentence speaks of "these features" or "the charge" and has not said before which.
    public static boolean pointBack(String sentence) {
        List<String> words = words(sentence);
        boolean named = false;
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i);
            String next = words.get(i + 1).toLowerCase(Locale.ROOT);
            if (DEMONSTRATIVES.contains(word) && !OPEN_ENDED.contains(next) && !isSaid(next, words, i)) {
                return true;
            }
            boolean definite = word.equals("the") && NAMED.contains(next) && !named && !isSaid(next, words, i);
            if (definite && !saysWhich(words, i + 2)) {
                return true;
            }
            boolean later = word.equals("subsequently") && !words.get(i - 1).equals("and");
            if (later || isEarlierOne(words, i) || isThatOne(words, i)) {
                return true;
            }
            named |= isName(words.get(i));
        }
        return false;
    }

    /// `at that rate`, `that existing program`, `since then`, `are another type`.
    private static boolean isThatOne(List<String> words, int at) {
        String before = words.get(at - 1);
        String next = words.get(at + 1).toLowerCase(Locale.ROOT);
        return switch (words.get(at)) {
            case "that" -> (BEFORE_THAT.contains(before) || next.equals("existing")) && !AFTER_THAT.contains(next)
                    && !isSaid(next, words, at);
            case "since" -> next.equals("then") && words.subList(1, at).stream().noneMatch(Referents::isName);
            case "another" -> !words.subList(0, at).contains("one") && !isSaid(next, words, at);
            default -> false;
        };
    }

    /// `the earlier studies`, `the enacted resolution`, `the 1994 Agreement`.
    private static boolean isEarlierOne(List<String> words, int the) {
        if (!words.get(the).equals("the") || the + 2 >= words.size()) {
            return false;
        }
        String which = words.get(the + 1);
        boolean year = which.length() == 4 && Character.isDigit(which.charAt(0));
        String noun = words.get(the + 2).toLowerCase(Locale.ROOT);
        return (year || RECENT.contains(which)) && NAMED.contains(noun) && !saysWhich(words, the + 3)
                && !isSaid(noun, words, the);
    }

    /// Whether a sentence opens with a bare "the charge" and the text before it has spoken of one.
    ///
    /// @param before the sentences that stand before it in its section; empty where none do
    /// @param goesOn whether the last of them is of its own paragraph, so that "The charge is the measure" goes on from it and
    ///        does not define
    public static boolean leansOn(String sentence, String before, boolean goesOn) {
        List<String> words = words(sentence);
        if (words.size() > 3 && words.getFirst().equals("The") && RECENT.contains(words.get(1))) {
            return words.subList(2, Math.min(words.size(), 5)).stream()
                    .noneMatch(word -> SAYS_WHICH.contains(word) || isName(word));
        }
        if (before.isEmpty() || words.size() < 3 || !words.getFirst().equals("The")) {
            return false;
        }
        List<String> nouns = new ArrayList<>();
        for (int i = 1; i <= SUBJECT && i < words.size(); i++) {
            String word = words.get(i);
            if (isName(word) || SAYS_WHICH.contains(word)) {
                return false;
            }
            if (Openers.isFinite(word) || DEFINES.contains(word)) {
                boolean defines = !goesOn && DEFINES.contains(word) && i + 1 < words.size()
                        && ARTICLES.contains(words.get(i + 1));
                return !defines && isAnySaid(nouns, before);
            }
            if (i > 1 && word.endsWith("ed") && !words.subList(i + 1, words.size()).contains("by")) {
                return isAnySaid(nouns, before);
            }
            nouns.add(word);
        }
        return isAnySaid(nouns.subList(0, Math.min(2, nouns.size())), before);
    }

    private static boolean isAnySaid(List<String> nouns, String before) {
        String text = before.toLowerCase(Locale.ROOT);
        return nouns.stream().anyMatch(noun -> noun.length() >= SHORTEST_NOUN && text.contains(singular(noun)));
    }

    private static boolean saysWhich(List<String> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        String word = words.get(at);
        return SAYS_WHICH.contains(word) || isName(word)
                || (at + 1 < words.size() && word.endsWith("ed") && SAYS_WHICH.contains(words.get(at + 1)));
    }

    private static boolean isSaid(String noun, List<String> words, int before) {
        String singular = singular(noun);
        return words.subList(0, before).stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(singular));
    }

    private static String singular(String noun) {
        return noun.endsWith("ies")
                ? noun.substring(0, noun.length() - 3)
                : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /// With a capital or a figure.
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    }

    /// The words as they are written, without the punctuation around them.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c) || (from >= 0 && "'’-‑.&".indexOf(c) >= 0
                    && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words;
    }
}
