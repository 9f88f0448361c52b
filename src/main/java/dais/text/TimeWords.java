package dais.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words that say a time by the day on which they were written, and what an editor adds to them in an older source.
public final class TimeWords {
    private static final List<String> NOW = List.of("currently", "at present", "presently", "to date", "as of now",
            "recently", "so far", "in recent months", "in recent weeks", "this month", "last month", "this week",
            "last week", "at this time");

    private TimeWords() {
    }

    /// A time word that wants its date.
    ///
    /// @param end the place after it
    /// @param stamp the date in square brackets
    public record Stamp(int end, String stamp) {
    }

    /// The stamps for a text of a report of some date, in order; of the words for "now" only the first is stamped.
    public static List<Stamp> stamps(String text, LocalDate date) {
        List<Stamp> stamps = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int first = -1;
        int firstEnd = -1;
        for (String word : NOW) {
            int at = find(lower, word, 0);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
                firstEnd = at + word.length();
            }
        }
        if (first >= 0) {
            stamps.add(new Stamp(firstEnd, "[" + asOf(date) + "]"));
        }
        year(lower, "last year", date.getYear() - 1, stamps);
        year(lower, "this year", date.getYear(), stamps);
        year(lower, "next year", date.getYear() + 1, stamps);
        stamps.sort((one, other) -> Integer.compare(one.end(), other.end()));
        return stamps;
    }

    private static void year(String lower, String words, int year, List<Stamp> stamps) {
        int at = find(lower, words, 0);
        if (at >= 0) {
            stamps.add(new Stamp(at + words.length(), "[" + year + "]"));
        }
    }

    private static int find(String lower, String words, int from) {
        int at = lower.indexOf(words, from);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetter(lower.charAt(at - 1)))
                    && (end == lower.length() || !Character.isLetter(lower.charAt(end)))) {
                return at;
            }
            at = lower.indexOf(words, at + 1);
        }
        return -1;
    }

    private static String asOf(LocalDate date) {
        return "as of " + Dates.monthAndYear(date);
    }
}
