package dais.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Decides whether a hyphen at the end of a line belongs to the word or only to the line. The words of the document
/// itself decide; where they are silent, the hyphen stays, unless the document is plainly one that divides words.
final class Hyphens {
    private static final int FEW = 2;

    private final Map<String, Integer> words = new HashMap<>();
    private int divided;
    private int kept;
    private int lone;
    private int attached;

    /// @param pages the document as drawn
    /// @param sheets its text, with its lines
    Hyphens(List<PageRuns> pages, List<String> sheets) {
        for (PageRuns page : pages) {
            count(page.runs());
        }
        for (String sheet : sheets) {
            String[] lines = sheet.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                collect(lines[i], i > 0 && lines[i - 1].endsWith("-"));
            }
        }
        for (String sheet : sheets) {
            weigh(sheet);
        }
    }

    /// Some programs draw the hyphens that they put in by themselves, and those of a word with the word.
    private void count(List<Run> runs) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            String text = runs.get(i).text().strip();
            if (text.endsWith("-") && !runs.get(i).sharesLineWith(runs.get(i + 1))) {
                lone += text.length() == 1 ? 1 : 0;
                attached += text.length() > 1 ? 1 : 0;
            }
        }
    }

    private void collect(String line, boolean skipFirst) {
        int from = skipFirst ? endOfWord(line, 0) : 0;
        int to = line.endsWith("-") ? startOfWord(line, line.length()) : line.length();
        int begin = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && isWordPart(line.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                words.merge(line.substring(begin, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
                begin = -1;
            }
        }
    }

    private void weigh(String sheet) {
        int at = sheet.indexOf("-\n");
        while (at > 0) {
            int begin = startOfWord(sheet, at);
            int end = endOfWord(sheet, at + 2);
            if (begin < at && end > at + 2) {
                int verdict = verdict(sheet.substring(begin, at), sheet.substring(at + 2, end));
                divided += verdict < 0 ? 1 : 0;
                kept += verdict > 0 ? 1 : 0;
            }
            at = sheet.indexOf("-\n", at + 1);
        }
    }

    /// Whether the hyphen between the two stays.
    ///
    /// @param before the text up to the hyphen, without it
    /// @param after the text that begins the next line
    /// @param alone whether the hyphen was drawn by itself
    boolean stays(String before, String after, boolean alone) {
        String left = before.substring(startOfWord(before, before.length()));
        String right = after.substring(0, endOfWord(after, 0));
        if (left.isEmpty() || right.isEmpty() || !Character.isLowerCase(right.charAt(0))
                || !Character.isLetter(left.charAt(left.length() - 1))) {
            return true;
        }
        if (lone >= FEW && 2 * lone >= attached) {
            return !alone;
        }
        int verdict = verdict(left, right);
        if (verdict != 0) {
            return verdict > 0;
        }
        boolean divides = divided >= 3 && divided > 2 * kept;
        return !divides || (knows(left) && knows(right));
    }

    private int verdict(String left, String right) {
        return Integer.compare(count(left + "-" + right), count(left + right));
    }

    private boolean knows(String word) {
        return count(word) > 0;
    }

    private int count(String word) {
        return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static int startOfWord(String text, int end) {
        int i = end;
        while (i > 0 && isWordPart(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length() && isWordPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
