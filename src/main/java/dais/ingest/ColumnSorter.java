package dais.ingest;

import dais.ingest.LineJoins.Traits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the lines of a page that was read across its two columns back into them: of all ways to tell left from right, the
/// one whose columns read best, found by dynamic programming. A state is a line, its column, and the last line of the
/// other column; the columns' ends are joined too, the left to the head of the right and the right to the next page.
///
/// It is a repair without the page at hand. It cannot be sure, and what it makes is said to be in doubt.
final class ColumnSorter {
    private static final double NEVER = -1e18;
    /// So many lines one column may run alone.
    private static final int LONGEST_RUN = 46;
    /// So many lines may stand above the first of the right column.
    private static final int LATEST_RIGHT = 8;
    /// What an empty line costs that nothing but the sentence suggests.
    private static final double HIDDEN_GAP = 1.3;
    private static final double COLUMN_END = 1.5;
    private static final double SWITCH = Math.log(0.87);
    private static final double STAY = Math.log(0.13);
    /// After three lines of one column, the other may be at an empty line or at its end.
    private static final double SWITCH_LATE = Math.log(0.4);
    private static final double STAY_LATE = Math.log(0.6);
    private static final double STAY_AT_HEAD = Math.log(0.12);
    private static final int LATE = 3;

    private final LineJoins joins;
    private final List<Traits> lines;
    private final double[][] near;
    private final double[][] gap;
    private double best = NEVER;
    private boolean[] right;

    private ColumnSorter(LineJoins joins, List<String> page) {
        this.joins = joins;
        this.lines = page.stream().map(joins::of).toList();
        int n = lines.size();
        this.near = new double[n][n];
        this.gap = new double[n][n];
        this.right = new boolean[n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < Math.min(n, i + LONGEST_RUN + 1); j++) {
                gap[i][j] = joins.joinOverGap(lines.get(i), lines.get(j));
                near[i][j] = Math.max(joins.join(lines.get(i), lines.get(j)), gap[i][j] - HIDDEN_GAP);
            }
        }
    }

    /// The lines in reading order, by their numbers.
    ///
    /// @param page the lines as they were read, without the running ones
    /// @param next the first line of the next page; null where there is none
    static List<Integer> order(LineJoins joins, List<String> page, @Nullable String next) {
        ColumnSorter sorter = new ColumnSorter(joins, page);
        Traits after = next == null ? null : joins.of(next);
        for (int first = 1; first < Math.min(page.size(), LATEST_RIGHT); first++) {
            sorter.solve(first, after);
        }
        List<Integer> order = new ArrayList<>();
        for (boolean column : new boolean[]{false, true}) {
            for (int i = 0; i < page.size(); i++) {
                if (sorter.right[i] == column) {
                    order.add(i);
                }
            }
        }
        return order;
    }

    private double anyJoin(Traits a, Traits b) {
        return Math.max(joins.join(a, b), joins.joinOverGap(a, b) - HIDDEN_GAP);
    }

    /// Tries the pages whose right column begins with the line of that number.
    private void solve(int first, @Nullable Traits after) {
        int n = lines.size();
        // By line, and by column and last line of the other: the best sum, and the state it came from.
        double[][] sums = new double[n][2 * n];
        int[][] from = new int[n][2 * n];
        for (double[] row : sums) {
            Arrays.fill(row, NEVER);
        }
        double head = 0;
        for (int k = 1; k < first; k++) {
            head += near[k - 1][k] + STAY_AT_HEAD;
        }
        sums[first][n + first - 1] = head;
        for (int i = first; i + 1 < n; i++) {
            for (int column = 0; column < 2; column++) {
                for (int other = Math.max(0, i - LONGEST_RUN); other < i; other++) {
                    int state = column * n + other;
                    if (sums[i][state] > NEVER) {
                        step(sums, from, i, state);
                    }
                }
            }
        }
        end(first, after, sums, from);
    }

    private void step(double[][] sums, int[][] from, int i, int state) {
        int n = lines.size();
        int column = state / n;
        int other = state % n;
        boolean late = i - other >= LATE;
        double stay = sums[i][state] + near[i][i + 1] + (late ? STAY_LATE : STAY);
        if (i + 1 - other < LONGEST_RUN && stay > sums[i + 1][state]) {
            sums[i + 1][state] = stay;
            from[i + 1][state] = state;
        }
        // Two lines of one column in a row hide an empty line of the other.
        double join = i - other >= 2 ? gap[other][i + 1] : near[other][i + 1];
        double change = sums[i][state] + join + (late ? SWITCH_LATE : SWITCH);
        int changed = (1 - column) * n + i;
        if (change > sums[i + 1][changed]) {
            sums[i + 1][changed] = change;
            from[i + 1][changed] = state;
        }
    }

    private void end(int first, @Nullable Traits after, double[][] sums, int[][] from) {
        int n = lines.size();
        for (int state = 0; state < 2 * n; state++) {
            double sum = sums[n - 1][state];
            if (sum <= NEVER) {
                continue;
            }
            boolean endsRight = state / n == 1;
            Traits left = lines.get(endsRight ? state % n : n - 1);
            Traits last = lines.get(endsRight ? n - 1 : state % n);
            sum += COLUMN_END * anyJoin(left, lines.get(first));
            sum += after == null ? 0 : COLUMN_END * anyJoin(last, after);
            if (sum > best) {
                best = sum;
                right = new boolean[n];
                int at = state;
                for (int i = n - 1; i >= first; i--) {
                    right[i] = at / n == 1;
                    at = from[i][at];
                }
            }
        }
    }
}
