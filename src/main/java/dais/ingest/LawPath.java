package dais.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds where a provision stands by the letter or number that opens it, as American laws count them:
/// (a), (1), (A), (i), (I), (aa), (AA).
final class LawPath {
    private enum Count {
        SMALL, NUMBER, CAPITAL, SMALL_ROMAN, CAPITAL_ROMAN, SMALL_DOUBLE, CAPITAL_DOUBLE
    }

    private record Step(Count count, String sign) {
    }

    private static final String ROMAN = "ivxlcdm";

    private final List<Step> path = new ArrayList<>();

    void clear() {
        path.clear();
    }

    /// The signs of the path: `a`, `1`.
    List<String> signs() {
        return path.stream().map(Step::sign).toList();
    }

    /// Moves to the provision that opens with that sign: the next of a count that is open, else the first of a new one.
    void open(String sign) {
        List<Count> could = counts(sign);
        for (int i = path.size() - 1; i >= 0; i--) {
            Step step = path.get(i);
            if (could.contains(step.count()) && sign.equals(next(step))) {
                set(i, new Step(step.count(), sign));
                return;
            }
        }
        for (Count count : could) {
            int known = depth(count);
            if (isFirst(count, sign) && known < 0) {
                path.add(new Step(count, sign));
                return;
            }
        }
        // A number is left out or counted by another rule: it stands where its kind stood last.
        for (Count count : could) {
            int known = depth(count);
            if (known >= 0) {
                set(known, new Step(count, sign));
                return;
            }
        }
        path.add(new Step(could.getFirst(), sign));
    }

    private void set(int depth, Step step) {
        path.subList(depth, path.size()).clear();
        path.add(step);
    }

    private int depth(Count count) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).count() == count) {
                return i;
            }
        }
        return -1;
    }

    /// What the sign could count, the likeliest first.
    private static List<Count> counts(String sign) {
        List<Count> counts = new ArrayList<>();
        boolean small = sign.equals(sign.toLowerCase(Locale.ROOT));
        if (Character.isDigit(sign.charAt(0))) {
            return List.of(Count.NUMBER);
        }
        if (sign.chars().allMatch(c -> ROMAN.indexOf(Character.toLowerCase(c)) >= 0)) {
            counts.add(small ? Count.SMALL_ROMAN : Count.CAPITAL_ROMAN);
        }
        if (sign.length() == 1) {
            // A lone letter that could be a Roman number is one only where it is the first: (i), (I).
            boolean first = sign.equalsIgnoreCase("i");
            counts.add(first ? counts.size() : 0, small ? Count.SMALL : Count.CAPITAL);
        }
        if (sign.length() == 2 && sign.charAt(0) == sign.charAt(1)) {
            counts.add(small ? Count.SMALL_DOUBLE : Count.CAPITAL_DOUBLE);
        }
        return counts.isEmpty() ? List.of(small ? Count.SMALL : Count.CAPITAL) : counts;
    }

    private static boolean isFirst(Count count, String sign) {
        return switch (count) {
            case SMALL -> sign.equals("a");
            case NUMBER -> sign.equals("1");
            case CAPITAL -> sign.equals("A");
            case SMALL_ROMAN -> sign.equals("i");
            case CAPITAL_ROMAN -> sign.equals("I");
            case SMALL_DOUBLE -> sign.equals("aa");
            case CAPITAL_DOUBLE -> sign.equals("AA");
        };
    }

    private static @Nullable String next(Step step) {
        String sign = step.sign();
        return switch (step.count()) {
            case NUMBER -> sign.matches("[0-9]{1,6}") ? Integer.toString(Integer.parseInt(sign) + 1) : null;
            case SMALL, CAPITAL -> sign.length() == 1 ? String.valueOf((char) (sign.charAt(0) + 1)) : null;
            case SMALL_ROMAN -> roman(value(sign) + 1);
            case CAPITAL_ROMAN -> roman(value(sign.toLowerCase(Locale.ROOT)) + 1).toUpperCase(Locale.ROOT);
            case SMALL_DOUBLE, CAPITAL_DOUBLE -> String.valueOf((char) (sign.charAt(0) + 1)).repeat(2);
        };
    }

    private static int value(String roman) {
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int own = digit(roman.charAt(i));
            value += i + 1 < roman.length() && own < digit(roman.charAt(i + 1)) ? -own : own;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            default -> 1000;
        };
    }

    private static String roman(int value) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i] && roman.length() < 20) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
