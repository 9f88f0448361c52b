package dais.layout;

import java.util.Arrays;

/// Fills each line with what it holds, as word processors do.
final class GreedyBreaker implements LineBreaker {

    @Override
    public int[] choose(Breaks breaks, long first, long others) {
        int[] chosen = new int[breaks.count()];
        int lines = 0;
        int from = 0;
        long width = first;
        int last = breaks.count() - 1;
        while (from < last) {
            int to = from + 1;
            while (to < last && breaks.width(from, to + 1) <= width) {
                to++;
            }
            chosen[++lines] = to;
            from = to;
            width = others;
        }
        return Arrays.copyOf(chosen, lines + 1);
    }
}
