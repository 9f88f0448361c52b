package dais.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What somebody may have meant: the known words nearest to one that is not known.
public final class Nearest {
    private Nearest() {
    }

    /// The known words within a distance of a third of the word's length, at least 1, the nearest first; case does not
    /// count. The distance is Damerau's: letters put in, left out, exchanged, or swapped with a neighbour.
    ///
    /// @param word what was written
    /// @param known what could have been meant
    public static List<String> of(String word, Collection<String> known) {
        int most = Math.max(1, word.length() / 3);
        String wanted = word.toLowerCase(Locale.ROOT);
        List<String> near = new ArrayList<>();
        for (String candidate : known) {
            if (distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= most) {
                near.add(candidate);
            }
        }
        near.sort(Comparator.comparingInt((String candidate) -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
        return near;
    }

    private static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
