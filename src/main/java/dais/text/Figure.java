package dais.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number, amount, percentage or date as it stands in prose.
///
/// @param at where it stands, its currency, scale and unit with it
/// @param values what it can mean, the likeliest first; at least one. `2000` is a year or a count, and the 5 of
///        `5 to 10 percent` five or five percent
/// @param spelled whether it is written in letters
public record Figure(TextRange at, List<Value> values, boolean spelled) {
    public Figure {
        values = List.copyOf(values);
    }

    /// One meaning of a figure.
    public sealed interface Value {
    }

    /// A count, an amount or an ordinal, its scale worked in: `$325 million` is 325,000,000 of `$`.
    ///
    /// @param value its value, never negative
    /// @param unit its unit in one spelling (`%`, `$`, `day`), [#ORDINAL], or empty for a count
    public record Quantity(BigDecimal value, String unit) implements Value {
        /// The unit of `118th`.
        public static final String ORDINAL = "th";

        /// Whether both are the same amount of the same unit.
        public boolean same(Quantity other) {
            return unit.equals(other.unit) && value.compareTo(other.value) == 0;
        }
    }

    /// A date as far as it is told. At least one of its parts is there.
    ///
    /// @param year the year; null where it says none
    /// @param month the month, 1 to 12; null where it says none
    /// @param day the day of the month; null where it says none
    public record Day(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) implements Value {

        /// Whether the other date tells all that this one does.
        public boolean isIn(Day other) {
            return (year == null || year.equals(other.year)) && isIn(other, month, day);
        }

        /// Whether a date without a year tells this one's month and day.
        public boolean isInWithoutYear(Day other) {
            return month != null && other.year == null && isIn(other, month, day);
        }

        private static boolean isIn(Day other, @Nullable Integer month, @Nullable Integer day) {
            return (month == null || month.equals(other.month)) && (day == null || day.equals(other.day));
        }
    }
}
