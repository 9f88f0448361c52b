package dais.layout;

import dais.model.Art;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The upright scale of a line chart: a few round numbers, one, two or five times a power of ten apart. It begins at nothing
/// unless all numbers lie far from it.
///
/// @param low the lowest number of it
/// @param high the highest
/// @param ticks all of it, from the lowest, as printed
record Scale(BigDecimal low, BigDecimal high, List<String> ticks) {
    private static final int STEPS = 5;
    private static final BigDecimal[] ROUND = {BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN};

    static Scale of(Art.Chart chart) {
        BigDecimal low = chart.series().getFirst().values().getFirst().number();
        BigDecimal high = low;
        for (Art.Series series : chart.series()) {
            for (Art.Value value : series.values()) {
                low = low.min(value.number());
                high = high.max(value.number());
            }
        }
        // Where the numbers differ by less than half of the highest, a scale from nothing would hide how.
        boolean fromZero = low.signum() >= 0 && low.add(low).compareTo(high) < 0;
        BigDecimal from = fromZero ? BigDecimal.ZERO : low;
        BigDecimal step = step(high.subtract(from));
        BigDecimal bottom = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        List<String> ticks = new ArrayList<>();
        BigDecimal tick = bottom;
        ticks.add(printed(tick, decimals));
        do {
            tick = tick.add(step);
            ticks.add(printed(tick, decimals));
        } while (tick.compareTo(high) < 0);
        return new Scale(bottom, tick, ticks);
    }

    /// How far above the lowest line a number stands.
    int height(BigDecimal number, int whole) {
        return number.subtract(low).multiply(BigDecimal.valueOf(whole)).divide(high.subtract(low), RoundingMode.HALF_UP)
                .intValue();
    }

    private static BigDecimal step(BigDecimal span) {
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal rough = span.divide(BigDecimal.valueOf(STEPS), 12, RoundingMode.HALF_UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (BigDecimal round : ROUND) {
            if (power.multiply(round).compareTo(rough) >= 0) {
                return power.multiply(round);
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private static String printed(BigDecimal tick, int decimals) {
        String plain = tick.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            whole.insert(i, ',');
        }
        String number = whole + (point < 0 ? "" : plain.substring(point));
        return number.startsWith("-") ? "\u2212" + number.substring(1) : number;
    }
}
