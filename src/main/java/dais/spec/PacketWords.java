package dais.spec;

import dais.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a hearing's facts are worded.
final class PacketWords {
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday");
    /// Words a minute of a speaker who wants to be followed.
    private static final int PACE = 150;

    private PacketWords() {
    }

    static String when(LocalDate date, @Nullable String time) {
        String day = DAYS.get(date.getDayOfWeek().getValue() - 1) + ", " + Dates.inWords(date);
        return time == null ? day : day + ", " + time;
    }

    /// How many seconds a text takes to say, to the next five.
    static int seconds(String text) {
        int words = dais.text.Words.count(text.replaceAll("\\[@[^\\]]*\\]", ""));
        return (words * 60 + PACE * 5 - 1) / (PACE * 5) * 5;
    }

    static String inMinutes(int seconds) {
        return seconds < 60
                ? seconds + " seconds"
                : seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }

    /// A name as part of a file's name.
    static String slug(String words) {
        String slug = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "brief" : slug.length() > 60 ? slug.substring(0, 60).replaceAll("-[^-]*$", "") : slug;
    }
}
