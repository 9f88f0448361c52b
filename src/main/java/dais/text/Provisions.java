package dais.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sections of law that a text calls by their number alone, `Section 122`, and the law that it names somewhere, `Section 122
/// of the Trade Act of 1974`: who reads one sentence does not know which law is meant.
public final class Provisions {
    private static final String SECTION = "Section ";
    /// Words in small letters that the name of a law may hold.
    private static final List<String> LINKS = List.of("of", "the", "and", "for", "to", "in", "on", "a", "by", "with",
            "&");
    private static final int MOST_WORDS = 14;

    private Provisions() {
    }

    /// A section as it stands in a text.
    ///
    /// @param at its words, with the letters of its part: `Section 122(c)`
    /// @param name without them
    /// @param law ` of ` and the law, as the text goes on with it; null where it does not name the law
    public record Mention(TextRange at, String name, @Nullable String law) {
    }

    /// The sections that a text mentions, in its order. Left out is what a law's name stands before (`FD&C Act Section 521`),
    /// and what is no section of a law (`Section 8 vouchers` is one that every reader knows).
    public static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        for (int from = text.indexOf(SECTION); from >= 0; from = text.indexOf(SECTION, from + 1)) {
            int number = from + SECTION.length();
            int end = number;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            boolean named = text.startsWith("Act ", Math.max(0, from - 4))
                    || text.startsWith("Code, ", Math.max(0, from - 6));
            if (end > number + 1 && Character.isDigit(text.charAt(number)) && !named) {
                String name = text.substring(from, end);
                while (end + 2 < text.length() && text.charAt(end) == '(' && text.indexOf(')', end) - end <= 4
                        && text.indexOf(')', end) > 0) {
                    end = text.indexOf(')', end) + 1;
                }
                found.add(new Mention(new TextRange(from, end), name, law(text, end)));
            }
        }
        return found;
    }

    /// What follows a section and names its law; null where nothing does.
    private static @Nullable String law(String text, int from) {
        if (!text.startsWith(" of ", from)) {
            return null;
        }
        int end = -1;
        int at = from + " of ".length();
        for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
            int space = at;
            while (space < text.length() && text.charAt(space) != ' ') {
                space++;
            }
            String word = text.substring(at, space);
            String bare = withoutStop(word);
            boolean year = bare.length() == 4 && Character.isDigit(bare.charAt(0));
            boolean fits = LINKS.contains(word) || year || (!bare.isEmpty() && Character.isUpperCase(bare.charAt(0)));
            if (!fits) {
                break;
            }
            if (bare.equals("Act") || bare.equals("Code") || bare.endsWith("NDAA") || (year && end > 0)) {
                end = at + bare.length();
            }
            if (bare.length() < word.length()) {
                break;
            }
            at = space + 1;
        }
        return end < 0 ? null : text.substring(from, end);
    }

    private static String withoutStop(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
