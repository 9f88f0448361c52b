package dais.layout;

import dais.layout.Strand.Stretch;
import dais.style.FontBook;
import dais.style.FontMetrics;
import java.util.Arrays;

/// Breaks a paragraph where the lines of the whole of it come out best, after Knuth and Plass. What is bad about a line
/// is counted in demerits; the least sum wins, and of equal sums the one found first.
final class OptimumBreaker implements LineBreaker {
    /// A ragged line that falls short by so many thousandths of the measure has [#SHORT] demerits.
    private static final long SHORTFALL = 120;
    private static final long SHORT = 10_000;
    private static final long HYPHEN_RAGGED = 18_000;
    private static final long HYPHEN_JUSTIFIED = 6_000;
    private static final long SECOND_HYPHEN = 400_000;
    private static final long HYPHEN_BEFORE_LAST = 25_000;
    private static final long SHORT_LAST = 30_000;
    private static final long WORST = 100_000_000;
    private static final long OVERFULL = 1_000_000_000_000L;
    private static final long NONE = Long.MAX_VALUE;
    /// Word spaces shrink to 85 hundredths at most.
    private static final long SHRINK = 15;
    /// A last line should be at least so many ems long.
    private static final int LAST_EMS = 4;

    private final FontBook fonts;
    private final boolean justified;

    OptimumBreaker(FontBook fonts, boolean justified) {
        this.fonts = fonts;
        this.justified = justified;
    }

    @Override
    public int[] choose(Breaks breaks, long first, long others) {
        int count = breaks.count();
        int last = count - 1;
        long[] least = new long[count];
        int[] from = new int[count];
        Arrays.fill(least, NONE);
        least[0] = 0;
        long em = (long) breaks.strand.stretches.getFirst().size() * Strand.MICRO;
        for (int to = 1; to < count; to++) {
            long hyphen = breaks.kind(to) == Breaks.HYPHEN ? hyphen(breaks, to) : 0;
            for (int begin = to - 1; begin >= 0; begin--) {
                long width = breaks.width(begin, to) + hyphen;
                long measure = begin == 0 ? first : others;
                long glue = breaks.spaces(begin, to) * em / 4;
                if (least[begin] != NONE) {
                    long demerits = to == last
                            ? lastLine(width, measure, glue, begin == 0 ? 0 : LAST_EMS * em)
                            : line(width, measure, glue);
                    long sum = least[begin] + demerits + hyphens(breaks, begin, to, last);
                    if (sum < least[to]) {
                        least[to] = sum;
                        from[to] = begin;
                    }
                }
                if (width - glue * SHRINK / 100 > Math.max(first, others)) {
                    break;
                }
            }
        }
        return chain(from, last);
    }

    private long line(long width, long measure, long glue) {
        long slack = measure - width;
        if (!justified) {
            long ratio = slack * 1000 / (measure * SHORTFALL / 1000);
            return slack < 0 ? OVERFULL - slack : SHORT * ratio / 1000 * ratio / 1000;
        }
        return slack >= 0 ? cube(slack * 1000 / (glue / 2 + Strand.MICRO)) : shrunk(-slack, glue);
    }

    private long lastLine(long width, long measure, long glue, long least) {
        long tooShort = width < least ? SHORT_LAST : 0;
        if (width <= measure) {
            return tooShort;
        }
        return justified ? shrunk(width - measure, glue) : OVERFULL + width - measure;
    }

    private static long shrunk(long excess, long glue) {
        long ratio = excess * 1000 / (glue * SHRINK / 100 + 1);
        return ratio > 1000 ? OVERFULL + excess : cube(ratio);
    }

    private static long cube(long ratio) {
        long capped = Math.min(ratio, 20_000);
        return Math.min(WORST, capped * capped / 1000 * capped * 10 / 1000) + 100;
    }

    private long hyphens(Breaks breaks, int begin, int to, int last) {
        long demerits = 0;
        if (breaks.kind(to) == Breaks.HYPHEN) {
            demerits += justified ? HYPHEN_JUSTIFIED : HYPHEN_RAGGED;
        }
        if (begin > 0 && breaks.kind(begin) == Breaks.HYPHEN) {
            demerits += breaks.kind(to) == Breaks.HYPHEN ? SECOND_HYPHEN : to == last ? HYPHEN_BEFORE_LAST : 0;
        }
        return demerits;
    }

    private long hyphen(Breaks breaks, int to) {
        Stretch stretch = breaks.strand.at(breaks.end(to) - 1);
        FontMetrics metrics = fonts.metrics(stretch.face());
        return (long) metrics.width('-') * stretch.size();
    }

    private static int[] chain(int[] from, int last) {
        int lines = 0;
        for (int at = last; at > 0; at = from[at]) {
            lines++;
        }
        int[] chosen = new int[lines + 1];
        int line = lines;
        for (int at = last; at > 0; at = from[at]) {
            chosen[line--] = at;
        }
        return chosen;
    }
}
