package dais.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as American documents print them.
final class PrintedDates {
    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern DATE = Pattern
            .compile("(?:(?:Updated|Revised|Published|Posted|As of)[: ]*)?(" + MONTHS + ") ([0-9]{1,2}), ([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private PrintedDates() {
    }

    /// The date where the line holds a date and nothing else, but perhaps a word such as `Updated`.
    static @Nullable LocalDate whole(String line) {
        Matcher matcher = DATE.matcher(line.strip());
        return matcher.matches() ? date(matcher) : null;
    }

    /// The first date that stands in the text.
    static @Nullable LocalDate first(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.find() ? date(matcher) : null;
    }

    /// The last date that stands in the text.
    static @Nullable LocalDate last(String text) {
        Matcher matcher = DATE.matcher(text);
        LocalDate last = null;
        while (matcher.find()) {
            LocalDate found = date(matcher);
            last = found == null ? last : found;
        }
        return last;
    }

    /// A date as `2026-04-22`.
    static @Nullable LocalDate iso(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        return matcher.matches()
                ? date(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                : null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        int month = 1;
        for (String name : MONTHS.split("\\|", -1)) {
            if (name.equals(matcher.group(1))) {
                break;
            }
            month++;
        }
        return date(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(2)));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
