package dais.select;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Fills the length: an exact knapsack over estimated costs proposes, a trial layout decides, and the difference
/// corrects the next proposal.
final class Fit {
    /// Trials are a layout each; the search has always settled well below this.
    private static final int MOST_TRIALS = 16;
    /// Below this share of the length left empty there is nothing worth searching for.
    private static final double FULL = 0.015;

    /// The options of one passage.
    ///
    /// @param mandatory whether one of them must be taken
    /// @param excerpts what may be printed of it
    /// @param values what each is worth
    record Choice(boolean mandatory, List<Excerpt> excerpts, List<Integer> values) {
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
    List<Excerpt> fill(List<Choice> choices, List<Excerpt> pinned, Measure.Outcome room) {
        List<Knapsack.Group> groups = groups(choices);
        List<Excerpt> best = pinned;
        Measure.Outcome bestOutcome = room;
        long bestWorth = -1;
        int capacity = room.left();
        int tooMuch = Integer.MAX_VALUE;
        for (int trial = 0; trial < MOST_TRIALS && capacity > 0; trial++) {
            int[] taken = Knapsack.solve(groups, capacity);
            if (taken == null) {
                groups = groups.stream().map(g -> new Knapsack.Group(false, g.options())).toList();
                continue;
            }
            List<Excerpt> all = new ArrayList<>(pinned);
            long worth = 0;
            for (int g = 0; g < taken.length; g++) {
                if (taken[g] >= 0) {
                    all.add(choices.get(g).excerpts().get(taken[g]));
                    worth += choices.get(g).values().get(taken[g]);
                }
            }
            Measure.Outcome outcome = measure.of(selection.apply(all));
            if (outcome.fits() && worth > bestWorth) {
                best = all;
                bestOutcome = outcome;
                bestWorth = worth;
            }
            if (!outcome.fits()) {
                tooMuch = Math.min(tooMuch, capacity);
            }
            int next = capacity + (outcome.fits() ? Math.max(outcome.left(), 1) : Math.min(outcome.left(), -1));
            boolean full = outcome.fits() && outcome.fill() > 1 - FULL;
            if (full || next == capacity) {
                break;
            }
            // Between a proposal that fitted and one that did not, halve: the correction alone would swing to and fro.
            capacity = next >= tooMuch ? capacity + (tooMuch - capacity) / 2 : next;
            if (capacity >= tooMuch - room.whole() / 200 && outcome.fits()) {
                break;
            }
        }
        return topUp(choices, best, bestOutcome);
    }

    /// What the knapsack's estimate left out though the page still has room for it: the best that fits, one by one.
    private List<Excerpt> topUp(List<Choice> choices, List<Excerpt> chosen, Measure.Outcome outcome) {
        List<Excerpt> best = chosen;
        Measure.Outcome at = outcome;
        int trials = 0;
        for (Choice choice : choices) {
            List<Excerpt> now = best;
            boolean used = choice.excerpts().stream().anyMatch(now::contains);
            for (int o = 0; !used && o < choice.excerpts().size() && at.fill() < 1 - FULL
                    && trials < MOST_TRIALS; o++) {
                Excerpt excerpt = choice.excerpts().get(o);
                if (measure.cost(excerpt) > at.left() + at.whole() / 50) {
                    continue;
                }
                List<Excerpt> more = new ArrayList<>(best);
                more.add(excerpt);
                Measure.Outcome trial = measure.of(selection.apply(more));
                trials++;
                if (trial.fits()) {
                    best = more;
                    at = trial;
                    used = true;
                }
            }
        }
        return best;
    }

    private List<Knapsack.Group> groups(List<Choice> choices) {
        List<Knapsack.Group> groups = new ArrayList<>(choices.size());
        for (Choice choice : choices) {
            List<Knapsack.Option> options = new ArrayList<>(choice.excerpts().size());
            for (int o = 0; o < choice.excerpts().size(); o++) {
                options.add(new Knapsack.Option(measure.cost(choice.excerpts().get(o)), choice.values().get(o)));
            }
            groups.add(new Knapsack.Group(choice.mandatory(), options));
        }
        return groups;
    }
}
