package dais.select;

import java.util.List;

/// Takes off each sentence's score what better sentences say already: the best are taken greedily up to the length, each
/// time the one with the highest score less its likeness to those taken (maximal marginal relevance). What is left is a
/// worth that adds up, which is what the knapsack needs.
final class Novelty {
    /// Two sentences of different passages that share so much of their words say the same.
    private static final double SAME = 0.75;

    private final Score score;
    private final double[] likest;
    private final int[] twin;

    Novelty(Score score) {
        this.score = score;
        this.likest = new double[score.size()];
        this.twin = new int[score.size()];
        java.util.Arrays.fill(twin, -1);
    }

    /// @param words how many words of sentences the brief will have, about
    /// @param usable which sentences may be printed at all
    /// @param taken sentences that are in the brief already
    void discount(int words, boolean[] usable, List<Integer> taken) {
        Weights weights = score.weights();
        boolean[] done = new boolean[score.size()];
        taken.forEach(i -> take(i, done, weights));
        int left = words;
        while (left > 0) {
            int best = -1;
            for (int i = 0; i < score.size(); i++) {
                if (!done[i] && usable[i] && twin[i] < 0 && (best < 0 || score.total(i) > score.total(best))) {
                    best = i;
                }
            }
            if (best < 0) {
                return;
            }
            left -= score.sentence(best).words();
            take(best, done, weights);
        }
    }

    private void take(int best, boolean[] done, Weights weights) {
        done[best] = true;
        double[] alike = score.likeness().to(best);
        for (int i = 0; i < alike.length; i++) {
            if (done[i] || alike[i] <= likest[i]) {
                continue;
            }
            likest[i] = alike[i];
            score.discount(i, alike[i], weights);
            if (alike[i] > SAME && score.rival(i) != score.rival(best)) {
                twin[i] = best;
            }
        }
    }

    /// The sentence taken that says nearly the same as this one; -1 for none.
    int twin(int sentence) {
        return twin[sentence];
    }
}
