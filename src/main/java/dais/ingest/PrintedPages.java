package dais.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbers that a report prints on its pages. They may begin anew after a summary, and count in roman numerals
/// before it. A number is believed where its neighbours agree: the same distance from the sheet's own place on at least
/// two sheets.
final class PrintedPages {
    private static final Pattern AT_END = Pattern.compile("(?:^|.*[ |\u00b7\u2013-])([1-9][0-9]{0,3}|[ivxl]{1,7})");
    private static final Pattern AT_START = Pattern.compile("([1-9][0-9]{0,3}|[ivxl]{1,7})(?:$|[ |\u00b7\u2013-].*)");
    private static final Pattern PAGE = Pattern.compile(".*\\bPage ([1-9][0-9]{0,3})\\b.*");
    private static final String PREFIX = "CRS-";
    private static final float MARGIN = 0.1f;

    private PrintedPages() {
    }

    /// The number of each sheet as it is printed, null where it prints none. A report that prints no number anywhere is
    /// cited by its sheets.
    static List<@Nullable String> of(List<PageRuns> pages) {
        List<List<String>> candidates = new ArrayList<>();
        Map<Integer, Integer> arabic = new TreeMap<>();
        Map<Integer, Integer> roman = new TreeMap<>();
        for (PageRuns page : pages) {
            List<String> found = candidates(page);
            candidates.add(found);
            for (String number : found) {
                Map<Integer, Integer> votes = isRoman(number) ? roman : arabic;
                votes.merge(page.sheet() - value(number), 1, Integer::sum);
            }
        }
        int least = pages.size() <= 2 ? pages.size() : 2;
        List<@Nullable String> printed = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < pages.size(); i++) {
            String best = best(candidates.get(i), i + 1, arabic, roman, least);
            printed.add(best);
            any |= best != null;
        }
        if (!any || pages.size() == 1) {
            return sheets(pages.size());
        }
        fill(printed);
        extend(printed);
        for (int i = 0; i < pages.size(); i++) {
            printed.set(i, asPrinted(printed.get(i), pages.get(i)));
        }
        return printed;
    }

    /// CRS printed `CRS-6` for 6 until about 2010, and does so still where a page lies on its side.
    private static @Nullable String asPrinted(@Nullable String number, PageRuns page) {
        String prefixed = PREFIX + number;
        boolean printed = number != null && page.runs().stream().anyMatch(run -> run.text().strip().equals(prefixed));
        return printed ? prefixed : number;
    }

    private static List<@Nullable String> sheets(int count) {
        List<@Nullable String> numbers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbers.add(Integer.toString(i));
        }
        return numbers;
    }

    private static @Nullable String best(List<String> candidates, int sheet, Map<Integer, Integer> arabic,
            Map<Integer, Integer> roman, int least) {
        @Nullable
        String best = null;
        int most = least - 1;
        for (String candidate : candidates) {
            int votes = (isRoman(candidate) ? roman : arabic).getOrDefault(sheet - value(candidate), 0);
            if (votes > most) {
                most = votes;
                best = candidate;
            }
        }
        return best;
    }

    /// A page between two numbered ones that prints no number of its own, such as a chart, still has one.
    private static void fill(List<@Nullable String> printed) {
        int last = -1;
        for (int i = 0; i < printed.size(); i++) {
            String number = printed.get(i);
            if (number == null) {
                continue;
            }
            String before = last < 0 ? null : printed.get(last);
            if (before != null && isRoman(before) == isRoman(number) && value(number) - value(before) == i - last
                    && !isRoman(number)) {
                for (int k = last + 1; k < i; k++) {
                    printed.set(k, Integer.toString(value(before) + k - last));
                }
            }
            last = i;
        }
    }

    /// The first page of a text often prints no number, nor does a last one that holds no text of its own.
    private static void extend(List<@Nullable String> printed) {
        for (int i = printed.size() - 2; i >= 0; i--) {
            String next = printed.get(i + 1);
            if (printed.get(i) == null && next != null && !isRoman(next) && value(next) > 1) {
                printed.set(i, Integer.toString(value(next) - 1));
            }
        }
        for (int i = 1; i < printed.size(); i++) {
            String before = printed.get(i - 1);
            if (printed.get(i) == null && before != null && !isRoman(before)) {
                printed.set(i, Integer.toString(value(before) + 1));
            }
        }
    }

    /// A run of pages, from the number of the first to that of the last.
    static String range(String from, String to) {
        boolean both = from.startsWith(PREFIX) && to.startsWith(PREFIX);
        return from + "-" + (both ? to.substring(PREFIX.length()) : to);
    }

    private static List<String> candidates(PageRuns page) {
        List<String> found = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        @Nullable
        Run last = null;
        for (Run run : page.runs()) {
            boolean margin = run.baseline() < MARGIN * page.height() || run.baseline() > (1 - MARGIN) * page.height();
            if (!margin) {
                continue;
            }
            if (last != null && Math.abs(last.baseline() - run.baseline()) > 2) {
                numbers(line.toString().strip(), found);
                line.setLength(0);
            } else if (last != null && last.isApartFrom(run)) {
                line.append(' ');
            }
            line.append(run.text());
            last = run;
        }
        numbers(line.toString().strip(), found);
        return found;
    }

    private static void numbers(String line, List<String> found) {
        if (line.isEmpty() || line.length() > 200) {
            return;
        }
        for (Pattern pattern : List.of(PAGE, AT_END, AT_START)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches() && value(matcher.group(1)) > 0) {
                found.add(matcher.group(1));
            }
        }
    }

    private static boolean isRoman(String number) {
        return !Character.isDigit(number.charAt(0));
    }

    private static int value(String number) {
        if (!isRoman(number)) {
            return Integer.parseInt(number);
        }
        int value = 0;
        int before = 0;
        for (char c : new StringBuilder(number.toLowerCase(Locale.ROOT)).reverse().toString().toCharArray()) {
            int digit = switch (c) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 50;
            };
            value += digit < before ? -digit : digit;
            before = digit;
        }
        return value;
    }
}
