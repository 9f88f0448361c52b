package dais.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Fills the length: an exact knapsack over estimated costs proposes, a trial layout decides, and the difference
/// corrects the next proposal.
final class Fit {
    /// Trials are a layout each; the search settles well below this.
    private static final int MOST_TRIALS = 10;
    private static final int MOST_ADDITIONS = 6;
    /// How often a proposal that was over may come again before the search gives up: one step back takes 2 per cent off.
    private static final int MOST_STEPS_BACK = 30;
    /// Below this share of the length left empty there is nothing worth searching for.
    private static final double FULL = 0.015;
    /// More than any section's passages are worth: as many sections as possible have a passage, before all else.
    private static final int EACH_SECTION = 20_000_000;

    /// What may be taken of one section.
    ///
    /// @param most at most so many passages
    /// @param heading what opening it costs besides, where its heading is printed only then; else null
    /// @param wanted whether one passage of it comes before a better page
    /// @param passages their options
    record Section(int most, @org.jspecify.annotations.Nullable String heading, boolean wanted,
            List<Passage> passages) {
    }

    /// The options of one passage.
    ///
    /// @param excerpts what may be printed of it
    /// @param values what each is worth
    record Passage(List<Excerpt> excerpts, List<Integer> values) {
    }

    /// What was taken, with what is pinned, and how it came out.
    record Filled(List<Excerpt> excerpts, Measure.Outcome outcome) {
    }

    private final Measure measure;
    private final Function<List<Excerpt>, Selection> selection;

    /// @param measure sets a trial
    /// @param selection puts excerpts into their sections, in printing order
    Fit(Measure measure, Function<List<Excerpt>, Selection> selection) {
        this.measure = measure;
        this.selection = selection;
    }

    /// The best that fits of the choices, besides what is pinned.
    ///
    /// @param room what is left with the pinned passages alone
    Filled fill(List<Section> sections, List<Excerpt> pinned, Measure.Outcome room) {
        int step = measure.step();
        List<Knapsack.Section> problem = sections.stream().map(section -> problem(section, step)).toList();
        List<Excerpt> best = pinned;
        Measure.Outcome bestOutcome = room;
        long bestWorth = -1;
        int capacity = room.left() / step;
        int tooMuch = Integer.MAX_VALUE;
        int[][] before = null;
        boolean fitted = false;
        for (int trial = 0; trial < MOST_TRIALS && capacity > 0; trial++) {
            int[][] taken = Knapsack.solve(problem, capacity);
            for (int less = 0; Arrays.deepEquals(taken, before) && !fitted && less < MOST_STEPS_BACK; less++) {
                capacity -= Math.max(1, capacity / 50);
                taken = Knapsack.solve(problem, Math.max(0, capacity));
            }
            if (Arrays.deepEquals(taken, before)) {
                break;
            }
            before = taken;
            List<Excerpt> all = new ArrayList<>(pinned);
            long worth = add(taken, sections, all);
            Measure.Outcome outcome = measure.of(selection.apply(all));
            fitted = outcome.fits();
            if (fitted && worth > bestWorth) {
                best = all;
                bestOutcome = outcome;
                bestWorth = worth;
            }
            if (!outcome.fits()) {
                tooMuch = Math.min(tooMuch, capacity);
            } else if (outcome.fill() > 1 - FULL) {
                break;
            }
            int next = capacity
                    + (outcome.fits() ? Math.max(outcome.left() / step, 1) : Math.min(outcome.left() / step, -1));
            // Between a proposal that fitted and one that did not, halve: the correction alone would swing to and fro.
            next = next >= tooMuch ? capacity + (tooMuch - capacity) / 2 : next;
            if (next == capacity) {
                break;
            }
            capacity = next;
        }
        return topUp(sections, best, bestOutcome);
    }

    private static long add(int[][] taken, List<Section> sections, List<Excerpt> all) {
        long worth = 0;
        for (int s = 0; s < taken.length; s++) {
            boolean some = false;
            for (int p = 0; p < taken[s].length; p++) {
                if (taken[s][p] >= 0) {
                    Passage passage = sections.get(s).passages().get(p);
                    all.add(passage.excerpts().get(taken[s][p]));
                    worth += passage.values().get(taken[s][p]);
                    some = true;
                }
            }
            worth += some && sections.get(s).wanted() ? EACH_SECTION : 0;
        }
        return worth;
    }

    private Knapsack.Section problem(Section section, int step) {
        List<Knapsack.Group> groups = new ArrayList<>(section.passages().size());
        for (Passage passage : section.passages()) {
            List<Knapsack.Option> options = new ArrayList<>(passage.excerpts().size());
            for (int o = 0; o < passage.excerpts().size(); o++) {
                options.add(
                        new Knapsack.Option(measure.cost(passage.excerpts().get(o)) / step, passage.values().get(o)));
            }
            groups.add(new Knapsack.Group(options));
        }
        int opening = section.heading() == null ? 0 : measure.heading(section.heading()) / step;
        return new Knapsack.Section(section.most(), opening, section.wanted() ? EACH_SECTION : 0, groups);
    }

    /// What the knapsack's estimate left out though the page still has room for it: what is worth most, one by one.
    private Filled topUp(List<Section> sections, List<Excerpt> chosen, Measure.Outcome outcome) {
        List<Excerpt> best = chosen;
        Measure.Outcome at = outcome;
        for (int trial = 0; trial < MOST_ADDITIONS && at.fits() && at.fill() < 1 - FULL; trial++) {
            List<Excerpt> more = larger(sections, best, at, trial);
            if (more.equals(best)) {
                break;
            }
            Measure.Outcome outcomeOfMore = measure.of(selection.apply(more));
            if (outcomeOfMore.fits()) {
                best = more;
                at = outcomeOfMore;
            }
        }
        return new Filled(best, at);
    }

    /// The choice with one passage more, or a longer run of one: the dearest change that the room may hold.
    ///
    /// @param shy how many trials there were: the later, the less is tried
    private List<Excerpt> larger(List<Section> sections, List<Excerpt> chosen, Measure.Outcome at, int shy) {
        int room = at.left() - shy * at.whole() / 200;
        List<Excerpt> best = chosen;
        long bestGain = 0;
        for (Section section : sections) {
            long taken = section.passages().stream().filter(p -> p.excerpts().stream().anyMatch(chosen::contains))
                    .count();
            for (Passage passage : section.passages()) {
                int now = -1;
                for (int o = 0; o < passage.excerpts().size(); o++) {
                    now = chosen.contains(passage.excerpts().get(o)) ? o : now;
                }
                if (now < 0 && (taken >= section.most() || (taken == 0 && section.heading() != null))) {
                    continue;
                }
                for (int o = 0; o < passage.excerpts().size(); o++) {
                    int cost = measure.cost(passage.excerpts().get(o))
                            - (now < 0 ? 0 : measure.cost(passage.excerpts().get(now)));
                    long gain = (long) passage.values().get(o) - (now < 0 ? 0 : passage.values().get(now));
                    if (cost > 0 && cost <= room && gain > bestGain) {
                        bestGain = gain;
                        best = new ArrayList<>(chosen);
                        if (now >= 0) {
                            best.remove(passage.excerpts().get(now));
                        }
                        best.add(passage.excerpts().get(o));
                    }
                }
            }
        }
        return best;
    }
}
