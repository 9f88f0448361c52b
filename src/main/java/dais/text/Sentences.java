package dais.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits prose into sentences. In doubt two sentences stay together: a brief may print one too many, but never a part.
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of("U.S", "U.N", "U.K", "E.U", "D.C", "P.L", "Pub", "L", "H.R",
            "S.Res", "H.Res", "H.Con", "S.Con", "H.J", "S.J", "Con", "Res", "Rept", "Doc", "S", "No", "Nos", "Sec",
            "Secs", "Mr", "Ms", "Mrs", "Dr", "Gov", "Sen", "Rep", "Reps", "Sens", "St", "Mt", "Ft", "vs", "v", "Inc",
            "Corp", "Co", "Ltd", "Bros", "e.g", "i.e", "et al", "al", "Stat", "Fed", "Reg", "Art", "para", "Ch", "Jr",
            "Sr", "Gen", "Adm", "Lt", "Col", "Maj", "Capt", "Sgt", "F", "Supp", "Cir", "Cong", "Sess", "p", "pp", "cf",
            "C.F.R", "U.S.C", "E.O", "Exec", "approx", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec",
            "a.m", "p.m", "Ph.D", "Dept", "Assn", "Bldg", "Ave", "Fig", "fig", "figs", "Vol", "ed", "eds", "ca", "est");

    private Sentences() {
    }

    /// The sentences of a paragraph, in order, without the white space between them; together they hold every word.
    public static List<TextRange> split(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int from = skipSpace(text, 0);
        for (int i = from; i < text.length(); i++) {
            if (!isEnd(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && (isEnd(text.charAt(end)) || isCloser(text.charAt(end)))) {
                end++;
            }
            if (end < text.length() && isBoundary(text, i, end)) {
                sentences.add(new TextRange(from, end));
                from = skipSpace(text, end);
            }
            i = Math.max(i, end - 1);
        }
        int last = text.length();
        while (last > from && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > from) {
            sentences.add(new TextRange(from, last));
        }
        return sentences;
    }

    private static boolean isBoundary(String text, int stop, int end) {
        if (!isSpace(text.charAt(end))) {
            return false;
        }
        int next = skipSpace(text, end);
        while (next < text.length() && isOpener(text.charAt(next))) {
            next++;
        }
        boolean opens = next < text.length()
                && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
        // `(E.O.) 14285` goes on, though a bracket closes behind the stop.
        boolean goesOn = end == stop + 1
                || (text.charAt(stop + 1) == ')' && next < text.length() && Character.isDigit(text.charAt(next)));
        return opens && (text.charAt(stop) != '.' || !goesOn || !isAbbreviation(text, stop));
    }

    /// Whether the word before a full stop is an abbreviation or an initial.
    private static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (begin > 0 && !isSpace(text.charAt(begin - 1)) && !isOpener(text.charAt(begin - 1))
                && text.charAt(begin - 1) != '—') {
            begin--;
        }
        String word = text.substring(begin, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean dotted = word.indexOf('.') > 0 && isLettersAndStops(word);
        // `S.Rept.` is an abbreviation because `Rept.` is one.
        return initial || dotted || ABBREVIATIONS.contains(word)
                || ABBREVIATIONS.contains(word.substring(word.lastIndexOf('.') + 1));
    }

    private static boolean isLettersAndStops(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean stop = i % 2 == 1;
            if (stop ? word.charAt(i) != '.' : !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isCloser(char c) {
        return "\"”’')]".indexOf(c) >= 0;
    }

    private static boolean isOpener(char c) {
        return "\"“‘'([".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
