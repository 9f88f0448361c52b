package dais.text;

import java.time.LocalDate;

/// Dates in words, as American documents print them.
public final class Dates {
    // Not from the locale data: loading that costs more than the rest of a brief's citations together.
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"};

    // Bluebook, table T12.
    private static final String[] SHORT = {"Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.",
            "Oct.", "Nov.", "Dec."};

    private Dates() {
    }

    /// `September 13, 2023`.
    public static String inWords(LocalDate date) {
        return words(MONTHS, date);
    }

    /// `Sept. 13, 2023`.
    public static String abbreviated(LocalDate date) {
        return words(SHORT, date);
    }

    private static String words(String[] months, LocalDate date) {
        return months[date.getMonthValue() - 1] + " " + date.getDayOfMonth() + ", " + date.getYear();
    }

    /// `September 2023`.
    public static String monthAndYear(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }
}
