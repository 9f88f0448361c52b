package dais.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Multiple-choice knapsack over sections, exact by dynamic programming: of each group at most one option, in each section
/// at most so many groups, the greatest value within the capacity. Of equal values the first found wins, so that the answer
/// is always the same.
final class Knapsack {

    /// A way to take something.
    ///
    /// @param cost what it takes, at least 0
    /// @param value what it is worth, at least 0
    record Option(int cost, int value) {
    }

    /// Options that exclude each other.
    record Group(List<Option> options) {
    }

    /// Groups that stand together.
    ///
    /// @param most how many of them may be taken, at least 0
    /// @param opening what it costs besides to take the first
    /// @param bonus what it is worth besides to take the first
    record Section(int most, int opening, int bonus, List<Group> groups) {
    }

    /// More groups than this in a section are not counted: they are as good as without limit.
    static final int UNLIMITED = Integer.MAX_VALUE;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private final int capacity;
    private int[] best;
    private final List<Layers> solved = new ArrayList<>();

    private Knapsack(int capacity) {
        this.capacity = capacity;
        this.best = new int[capacity + 1];
    }

    /// The index of the option taken in each group of each section, -1 for none.
    ///
    /// @param capacity in the unit of the costs, at least 0
    static int[][] solve(List<Section> sections, int capacity) {
        Knapsack knapsack = new Knapsack(capacity);
        for (Section section : sections) {
            Layers layers = new Layers(section, capacity);
            knapsack.best = layers.solve(knapsack.best);
            knapsack.solved.add(layers);
        }
        return knapsack.taken();
    }

    private int[][] taken() {
        int[][] taken = new int[solved.size()][];
        int room = capacity;
        for (int s = solved.size() - 1; s >= 0; s--) {
            Layers layers = solved.get(s);
            taken[s] = new int[layers.section.groups().size()];
            room = layers.trace(room, taken[s]);
        }
        return taken;
    }

    /// One section: the best value for each room and each count of groups taken, the last count standing for all above it
    /// where there is no limit.
    private static final class Layers {
        private final Section section;
        private final int capacity;
        private final int last;
        private final boolean limited;
        /// Of each group, count and room the option taken, doubled, and one more where the count was the last before, too.
        private final List<short[][]> choices = new ArrayList<>();
        private final int[] counts;

        Layers(Section section, int capacity) {
            this.section = section;
            this.capacity = capacity;
            int size = section.groups().size();
            this.limited = section.most() < size;
            this.last = limited ? section.most() : Math.min(1, size);
            this.counts = new int[capacity + 1];
        }

        int[] solve(int[] before) {
            int[][] layers = new int[last + 1][capacity + 1];
            layers[0] = before;
            for (int k = 1; k <= last; k++) {
                Arrays.fill(layers[k], IMPOSSIBLE);
            }
            for (Group group : section.groups()) {
                short[][] choice = new short[last + 1][capacity + 1];
                // From the last count down, so that no count sees what this group has just added.
                for (int k = last; k >= 1; k--) {
                    int[] next = layers[k].clone();
                    if (k == last && !limited) {
                        extend(layers[k], next, group, 0, 0, choice[k], 1);
                    }
                    boolean first = k == 1;
                    extend(layers[k - 1], next, group, first ? section.opening() : 0, first ? section.bonus() : 0,
                            choice[k], 0);
                    layers[k] = next;
                }
                choices.add(choice);
            }
            int[] after = layers[0].clone();
            for (int k = 1; k <= last; k++) {
                for (int room = 0; room <= capacity; room++) {
                    if (layers[k][room] > after[room]) {
                        after[room] = layers[k][room];
                        counts[room] = k;
                    }
                }
            }
            return after;
        }

        private void extend(int[] from, int[] to, Group group, int opening, int bonus, short[] choice, int same) {
            for (int o = 0; o < group.options().size(); o++) {
                int cost = group.options().get(o).cost() + opening;
                int value = group.options().get(o).value() + bonus;
                short mark = (short) (2 * (o + 1) + same);
                for (int room = capacity; room >= cost; room--) {
                    int before = from[room - cost];
                    if (before != IMPOSSIBLE && before + value > to[room]) {
                        to[room] = before + value;
                        choice[room] = mark;
                    }
                }
            }
        }

        /// Finds what was taken, from the last group back; what room is left for the sections before.
        int trace(int from, int[] taken) {
            int room = from;
            int k = counts[from];
            for (int g = taken.length - 1; g >= 0; g--) {
                int mark = k == 0 ? 0 : choices.get(g)[k][room];
                taken[g] = mark / 2 - 1;
                if (mark > 0) {
                    room -= section.groups().get(g).options().get(taken[g]).cost();
                    if (mark % 2 == 0) {
                        room -= k == 1 ? section.opening() : 0;
                        k--;
                    }
                }
            }
            return room;
        }
    }
}
