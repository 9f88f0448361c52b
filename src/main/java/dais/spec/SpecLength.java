package dais.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `1 page`, `2 pages`, `500 words`, `1,200 words`.
final class SpecLength {
    static final String FORMS = "write it as `1 page`, `2 pages` or `500 words`";

    private static final Pattern FORM = Pattern
            .compile("(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})\\s+(page|pages|word|words)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE = Pattern.compile(
            "(?:max\\.?|at most|up to|about|maximum|no more than)?\\s*([\\d,]+|[a-z]+)[\\s-]*(pages?|pgs?\\.?|pp?\\.?|words?|w)(?:\\s+max\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten");

    /// What was read, or what is wrong with it.
    sealed interface Outcome {
    }

    record Good(Length length) implements Outcome {
    }

    /// @param message what is wrong
    /// @param help what to write
    record Bad(String message, String help) implements Outcome {
    }

    private SpecLength() {
    }

    static Outcome read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            String help = meant(text).map(length -> "write `" + length + "`").orElse(FORMS);
            return new Bad(SpecText.shown(text) + " is not a length", help);
        }
        int count = Integer.parseInt(form.group(1).replace(",", ""));
        boolean pages = form.group(2).toLowerCase(Locale.ROOT).startsWith("page");
        if (count == 0) {
            return new Bad("a brief of `" + text + "` would be empty", FORMS);
        }
        if (count > (pages ? SpecKeys.MOST_PAGES : SpecKeys.MOST_WORDS)) {
            return new Bad(SpecText.shown(text) + " is more than a brief can be", String.format(Locale.US,
                    "the most is %d pages or %,d words", SpecKeys.MOST_PAGES, SpecKeys.MOST_WORDS));
        }
        return new Good(length(count, pages));
    }

    private static Length length(int count, boolean pages) {
        return pages ? new Length.Pages(count) : new Length.Words(count);
    }

    /// A guess at what was meant by `one page`, `2-page`, `500words`, `max. 2 pages`.
    private static Optional<Length> meant(String text) {
        Matcher loose = LOOSE.matcher(text);
        if (!loose.matches()) {
            return Optional.empty();
        }
        String number = loose.group(1).toLowerCase(Locale.ROOT).replace(",", "");
        int count = number.matches("\\d{1,5}") ? Integer.parseInt(number) : NUMBERS.indexOf(number);
        boolean pages = loose.group(2).toLowerCase(Locale.ROOT).startsWith("p");
        return count < 1 || count > (pages ? SpecKeys.MOST_PAGES : SpecKeys.MOST_WORDS)
                ? Optional.empty()
                : Optional.of(length(count, pages));
    }
}
