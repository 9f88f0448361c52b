package dais.spec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date as `2026-04-30`, and knows what the other ways of writing one mean, so that a message can say it.
final class SpecDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/. -]?(\\d{1,2})[/. -]?(\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?:\\p{L}+day,?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern
            .compile("(?:\\p{L}+day,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final int FIRST_YEAR = 1789;
    private static final int LAST_YEAR = 2199;

    private SpecDate() {
    }

    /// The date, where it is written as `2026-04-30` and there is such a day.
    static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /// Whether a text is written like a day of the calendar, but there is no such day: `2026-13-45`, `April 31, 2026`.
    static boolean isNoSuchDay(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher monthFirst = MONTH_FIRST.matcher(lower);
        Matcher dayFirst = DAY_FIRST.matcher(lower);
        boolean dated = AMERICAN.matcher(lower).matches() || YEAR_FIRST.matcher(lower).matches()
                || (monthFirst.matches() && !month(monthFirst.group(1)).equals("0"))
                || (dayFirst.matches() && !month(dayFirst.group(2)).equals("0"));
        return dated && meant(lower).isEmpty();
    }

    /// What is wrong with a text that [#read] did not take.
    static String trouble(String text) {
        return ISO.matcher(text).matches()
                ? "there is no day `" + text + "`"
                : SpecText.shown(text) + " is not a date as specs write it";
    }

    /// What to write instead.
    static String help(String text) {
        Optional<LocalDate> meant = meant(text.toLowerCase(Locale.ROOT));
        return meant.isPresent()
                ? "write `" + meant.get() + "`: year, month, day"
                : "write year, month and day, as in `2026-04-30`";
    }

    private static Optional<LocalDate> meant(String text) {
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            String year = american.group(3);
            return day(year.length() == 2 ? "20" + year : year, american.group(1), american.group(2));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
                : Optional.empty();
    }

    private static String month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word) || (word.equals("sept") && i == 8)) {
                return Integer.toString(i + 1);
            }
        }
        return "0";
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
