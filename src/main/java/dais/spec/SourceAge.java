package dais.spec;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How old a source may be, in whole months, at least 1.
public record SourceAge(int months) {
    private static final int A_YEAR = 12;
    private static final int MOST_YEARS = 200;

    /// Reads `2 years`, `18 months`; empty where it is neither.
    static Optional<SourceAge> read(String text) {
        Matcher form = Pattern.compile("(\\d{1,4}) (year|month)s?").matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(form.group(1)) * (form.group(2).equals("year") ? A_YEAR : 1);
        return count < 1 || count > MOST_YEARS * A_YEAR ? Optional.empty() : Optional.of(new SourceAge(count));
    }

    /// The first day that is not too old.
    ///
    /// @param asOf the date that ages are counted back from
    public LocalDate since(LocalDate asOf) {
        return asOf.minusMonths(months);
    }

    @Override
    public String toString() {
        boolean years = months % A_YEAR == 0;
        int count = years ? months / A_YEAR : months;
        return count + (years ? " year" : " month") + (count == 1 ? "" : "s");
    }
}
