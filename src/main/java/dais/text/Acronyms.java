package dais.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Acronyms in prose and the long forms that a text itself gives for them, `Long Form (LF)` or `LF (Long Form)`, matched by
/// the rule of Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text" (2003):
/// the letters of the short form stand in the long form in their order, the first at the beginning of a word.
public final class Acronyms {
    /// Known to every reader of a congressional office, or names in themselves.
    private static final Set<String> KNOWN = Set.of("US", "USA", "UK", "UN", "EU", "UAE", "USSR", "NATO", "GDP", "DC",
            "AM", "PM", "AD", "BC", "TV", "ID", "CEO", "DNA", "HIV", "AIDS", "COVID", "NASA", "FBI", "CIA", "IRS",
            "CRS", "GAO", "FY", "OK", "PDF", "USA's", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII",
            "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "PL", "HR", "STAR", "ENERGY", "AND", "OR", "NOT", "THE");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "to", "in", "on", "a", "an", "with",
            "by", "or");
    private static final int LONGEST = 8;
    /// What else may follow a short form in its brackets: `Cosmetic Act (FD&C Act, or the Act)`, `Agency's (FEMA's)`.
    private static final List<String> MORE = List.of(" Act)", " Act,", " Act;", "'s)", "’s)", "'s,", "’s,");
    /// Departments and agencies, and units, that staff know by their letters; a report written for them need not spell them
    /// out.
    private static final Set<String> FAMILIAR = Set.of("BLM", "CBO", "CDC", "CMS", "DEA", "DHS", "DOC", "DOD", "DoD",
            "DOE", "DOI", "DOJ", "DOL", "DOT", "EPA", "FAA", "FCC", "FDA", "FDIC", "FEMA", "FERC", "FTC", "HHS", "HUD",
            "NIH", "NOAA", "NRC", "NSF", "OMB", "OPM", "SBA", "SEC", "SSA", "TSA", "USAID", "USDA", "USGS", "USPS",
            "VA", "NDAA", "MW", "GW", "kW", "kWh", "MWh");

    private Acronyms() {
    }

    /// Where acronyms stand that a general reader may not know: two to eight letters, nearly all capitals, no figures; the
    /// `s` of a plural is not part of them.
    public static List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c)
                    || (from >= 0 && (c == '&' || (c == '.' && i + 1 < text.length() && isLetter(text, i + 1))));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                int to = acronymEnd(text, from, i);
                if (to > 0 && !KNOWN.contains(text.substring(from, to))) {
                    found.add(new TextRange(from, to));
                }
                from = -1;
            }
        }
        return found;
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.charAt(at));
    }

    /// The end of the acronym that a word is, without a plural's `s`; 0 where the word is none.
    private static int acronymEnd(String text, int from, int end) {
        int to = text.charAt(end - 1) == 's' ? end - 1 : end;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c != '&' && !Character.isLowerCase(c)) {
                return 0;
            }
        }
        int length = to - from;
        boolean nearlyAll = capitals >= 2 && (capitals == length || length - capitals == 1);
        return nearlyAll && length <= LONGEST && Character.isUpperCase(text.charAt(from))
                && Character.isUpperCase(text.charAt(to - 1)) ? to : 0;
    }

    /// Whether a text gives the long form of an acronym, or is given it, at one of its places: an opening bracket stands
    /// before it, or one with the long form after it.
    public static boolean isExplained(String text, TextRange acronym) {
        return explanation(text, acronym) != null;
    }

    /// The long form that a text gives an acronym; empty where it gives none.
    public static Optional<String> longForm(String text, String acronym) {
        for (int at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
            String form = explanation(text, new TextRange(at, at + acronym.length()));
            if (form != null) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /// The long form that a text gives an acronym at one of its places; null where it gives none there.
    public static @Nullable String explanation(String text, TextRange acronym) {
        int before = acronym.from() - 1;
        int after = acronym.to() < text.length() && text.charAt(acronym.to()) == 's' ? acronym.to() + 1 : acronym.to();
        boolean opened = before > 0
                && (text.charAt(before) == '(' || (text.charAt(before) == '“' && text.charAt(before - 1) == '('));
        if (opened && after < text.length() && (")];,”".indexOf(text.charAt(after)) >= 0 || follows(text, after))) {
            return before(text, text.lastIndexOf('(', acronym.from()), acronym.in(text));
        }
        if (after + 1 < text.length() && text.startsWith(" (", after)) {
            int close = text.indexOf(')', after);
            String inside = close < 0 ? "" : text.substring(after + 2, close);
            return isLongFormOf(inside, acronym.in(text)) ? inside : null;
        }
        return null;
    }

    private static boolean follows(String text, int after) {
        return MORE.stream().anyMatch(more -> text.startsWith(more, after));
    }

    /// Whether staff know an acronym of the federal government by its letters, though no text spells it out.
    public static boolean isFamiliar(String acronym) {
        return FAMILIAR.contains(acronym);
    }

    /// The words before a bracket that the acronym in it abbreviates.
    private static @Nullable String before(String text, int bracket, String acronym) {
        int end = bracket;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean possessive = end > 2 && text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
        end -= possessive ? 2 : 0;
        int most = Math.min(acronym.length() + 5, acronym.length() * 2 + 1);
        // Of a quoted long form the quotation mark is not a part: `“Rule of 1922” (Rule)`.
        end -= end > 0 && "”\"".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
        int begin = end;
        for (int words = 0; begin > 0 && words < most; words++) {
            int space = text.lastIndexOf(' ', begin - 2);
            begin = space < 0 ? 0 : space + 1;
        }
        String candidate = text.substring(begin, end);
        int initials = initials(candidate, acronym);
        int start = initials >= 0 ? initials : start(candidate, acronym);
        return start < 0 ? null : candidate.substring(start);
    }

    /// Where in a candidate the words begin whose first letters are the acronym, words such as `of` left out; -1 where its
    /// last words are not so. That goes before the rule below, which is content with a letter inside a word.
    private static int initials(String candidate, String acronym) {
        int letter = acronym.length() - 1;
        int end = candidate.length();
        while (letter >= 0 && end > 0) {
            int begin = end;
            while (begin > 0 && Character.isLetterOrDigit(candidate.charAt(begin - 1))) {
                begin--;
            }
            boolean counts = begin < end && !SMALL.contains(candidate.substring(begin, end));
            if (counts && Character.toLowerCase(candidate.charAt(begin)) != Character
                    .toLowerCase(acronym.charAt(letter))) {
                return -1;
            }
            letter -= counts ? 1 : 0;
            if (letter < 0) {
                return begin;
            }
            end = begin == end ? end - 1 : begin;
        }
        return -1;
    }

    /// Where in a candidate the shortest long form begins; -1 where there is none.
    private static int start(String candidate, String acronym) {
        int at = candidate.length() - 1;
        for (int s = acronym.length() - 1; s >= 0; s--) {
            char letter = Character.toLowerCase(acronym.charAt(s));
            if (!Character.isLetter(letter)) {
                continue;
            }
            while (at >= 0 && (Character.toLowerCase(candidate.charAt(at)) != letter
                    || (s == 0 && at > 0 && Character.isLetterOrDigit(candidate.charAt(at - 1))))) {
                at--;
            }
            if (at < 0) {
                return -1;
            }
            at--;
        }
        return at + 1;
    }

    /// Whether a phrase is a long form of an acronym, from its first letter on.
    public static boolean isLongFormOf(String phrase, String acronym) {
        return phrase.length() > acronym.length() + 1
                && (initials(phrase, acronym) == 0 || start(phrase, acronym) == 0);
    }
}
