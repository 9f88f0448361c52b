package dais.layout;

import java.util.Set;

/// Where a space must not become the end of a line: between a figure and its unit, an abbreviation and what it belongs
/// to, a month and its day, an initial and the name.
public final class NoBreak {
    /// What clings to the word or figure after it.
    private static final Set<String> BEFORE_ANY = Set.of("§", "§§", "No.", "Nos.", "no.", "nos.", "p.", "pp.", "E.O.",
            "P.L.", "H.R.", "S.", "H.Res.", "S.Res.", "H.J.Res.", "S.J.Res.", "H.Con.Res.", "S.Con.Res.", "H.Rept.",
            "S.Rept.", "Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gen.", "Lt.", "Col.", "Adm.", "Amb.", "Gov.",
            "Prof.", "Hon.", "Sgt.", "Maj.", "Capt.", "St.", "Sec.", "sec.", "Secs.", "secs.", "Art.", "art.", "Fig.",
            "fig.", "Vol.", "vol.", "Ch.", "ch.", "ca.", "c.", "vs.", "v.", "cf.", "Pub.", "Stat.", "Fed.", "¶", "€",
            "$", "£");
    /// What clings to a figure after it.
    private static final Set<String> BEFORE_FIGURE = Set.of("Section", "section", "Sections", "sections", "Title",
            "title", "Titles", "Article", "article", "Chapter", "chapter", "Part", "part", "Table", "table", "Figure",
            "figure", "Note", "note", "notes", "Page", "page", "pages", "Volume", "Phase", "phase", "Division", "FY",
            "Order", "Law", "Resolution", "U.S.C.", "C.F.R.", "Reg.", "Rept.", "Res.");
    private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.",
            "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.");
    /// What clings to a figure before it.
    private static final Set<String> AFTER_FIGURE = Set.of("million", "billion", "trillion", "thousand", "percent", "%",
            "a.m.", "p.m.", "km", "km²", "m", "cm", "mm", "kg", "mi", "mi.", "ft", "ft.", "in.", "lb", "lbs", "mt",
            "MW", "GW", "kW", "MWh", "GWh", "TWh", "kt", "Mt", "bcm", "bpd", "b/d", "mbd", "nm", "mph", "GB", "MB",
            "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes", "U.S.C.",
            "C.F.R.", "Stat.", "Fed.", "Cong.", "Rec.", "°C", "°F", "BCE", "BC", "AD");

    /// Abbreviations of two letters that are no person's initials.
    private static final Set<String> NO_INITIALS = Set.of("U.S.", "U.N.", "U.K.", "E.U.", "D.C.");

    private NoBreak() {
    }

    /// Whether the line may not end at a space.
    ///
    /// @param text the paragraph
    /// @param space where the space stands
    public static boolean forbids(CharSequence text, int space) {
        int from = space;
        while (from > 0 && !isGap(text.charAt(from - 1))) {
            from--;
        }
        int to = space + 1;
        while (to < text.length() && !isGap(text.charAt(to))) {
            to++;
        }
        if (from == space || to == space + 1) {
            return false;
        }
        String before = opened(text, from, space);
        String after = closed(text, space + 1, to);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        char next = after.charAt(0);
        if (BEFORE_ANY.contains(before)) {
            return Character.isLetterOrDigit(next);
        }
        boolean figure = isFigure(before.charAt(before.length() - 1));
        return (isFigure(next) && BEFORE_FIGURE.contains(before))
                || (MONTHS.contains(before) && (isDay(after) || isYear(after)))
                || (figure && (AFTER_FIGURE.contains(after) || (MONTHS.contains(after) && isDay(before))))
                || (figure && next == '(' && before.indexOf('§') >= 0) || (isInitial(before)
                        && Character.isUpperCase(next) && (before.length() > 2 || followsName(text, from)));
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /// The word without the brackets, dashes and quotation marks before it.
    private static String opened(CharSequence text, int from, int to) {
        int at = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\u2014') {
                at = i + 1;
            }
        }
        while (at < to && "([“‘\"'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.subSequence(at, to).toString();
    }

    /// The word up to a dash, without the punctuation after it, and without a full stop that is none of its own.
    private static String closed(CharSequence text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) != '\u2014') {
            end++;
        }
        while (end > from && ",;:!?)]”’\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = text.subSequence(from, end).toString();
        return word.endsWith(".") && !AFTER_FIGURE.contains(word) ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /// One or two figures, as the days of a month have.
    private static boolean isDay(String word) {
        return isFigure(word.charAt(0)) && (word.length() == 1 || (word.length() == 2 && isFigure(word.charAt(1))));
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && isFigure(word.charAt(0)) && isFigure(word.charAt(1)) && isFigure(word.charAt(2))
                && isFigure(word.charAt(3));
    }

    /// Whether the word before an initial is part of a name too, so that the initial is no end of a sentence.
    private static boolean followsName(CharSequence text, int initial) {
        int from = initial - 1;
        while (from > 0 && !isGap(text.charAt(from - 1))) {
            from--;
        }
        return from < 0 || Character.isUpperCase(text.charAt(from));
    }

    /// `S.` as in a name, or `J.R.`
    private static boolean isInitial(String word) {
        if (word.length() % 2 != 0 || word.length() > 4 || NO_INITIALS.contains(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }
}
