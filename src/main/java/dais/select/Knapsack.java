package dais.select;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Multiple-choice knapsack, exact by dynamic programming: of each group at most one option (of a mandatory group just
/// one), the greatest value within the capacity. Of equal values the first found wins, so that the answer is always the same.
final class Knapsack {

    /// A way to take something.
    ///
    /// @param cost what it takes, at least 0
    /// @param value what it is worth, at least 0
    record Option(int cost, int value) {
    }

    /// Options that exclude each other.
    record Group(boolean mandatory, List<Option> options) {
    }

    private static final int IMPOSSIBLE = Integer.MIN_VALUE;
    /// Costs are counted in so many steps of the capacity: finer than a quarter of a line on a page.
    private static final int STEPS = 400;

    private Knapsack() {
    }

    /// The index of the option taken in each group, -1 for none; null where the mandatory groups do not fit.
    ///
    /// @param capacity in the unit of the costs, at least 1
    static int @Nullable [] solve(List<Group> groups, int capacity) {
        int[] taken = new int[groups.size()];
        List<byte[]> choices = new ArrayList<>(groups.size());
        int[] best = new int[STEPS + 1];
        for (Group group : groups) {
            byte[] choice = new byte[STEPS + 1];
            best = extend(best, group, capacity, choice);
            choices.add(choice);
        }
        if (best[STEPS] == IMPOSSIBLE) {
            return null;
        }
        int room = STEPS;
        for (int g = groups.size() - 1; g >= 0; g--) {
            taken[g] = choices.get(g)[room] - 1;
            if (taken[g] >= 0) {
                room -= steps(groups.get(g).options().get(taken[g]).cost(), capacity);
            }
        }
        return taken;
    }

    private static int[] extend(int[] best, Group group, int capacity, byte[] choice) {
        int[] next = new int[STEPS + 1];
        for (int room = 0; room <= STEPS; room++) {
            next[room] = group.mandatory() ? IMPOSSIBLE : best[room];
        }
        for (int o = 0; o < group.options().size(); o++) {
            Option option = group.options().get(o);
            int cost = steps(option.cost(), capacity);
            for (int room = STEPS; room >= cost; room--) {
                int before = best[room - cost];
                if (before != IMPOSSIBLE && before + option.value() > next[room]) {
                    next[room] = before + option.value();
                    choice[room] = (byte) (o + 1);
                }
            }
        }
        return next;
    }

    private static int steps(int cost, int capacity) {
        return (int) Math.min(STEPS + 1L, ((long) cost * STEPS + capacity - 1) / capacity);
    }
}
