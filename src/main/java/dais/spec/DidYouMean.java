package dais.spec;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Finds what was probably meant by a misspelt word.
public final class DidYouMean {
    private DidYouMean() {
    }

    /// The nearest of the known words, if it is near enough: at most a third of the letters typed wrong, swapped, missing
    /// or too many, and one in any case. Large and small letters count the same; of two equally near the first is taken.
    ///
    /// @param typed what was written
    /// @param known what would have been right, in the order of preference
    public static Optional<String> of(String typed, Iterable<String> known) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        int least = Math.max(1, wanted.length() / 3) + 1;
        String best = "";
        for (String word : known) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /// Damerau and Levenshtein: letters changed, added, dropped, or swapped with their neighbour; `limit` where it is that
    /// or more.
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return Math.min(limit, above[b.length()]);
    }
}
