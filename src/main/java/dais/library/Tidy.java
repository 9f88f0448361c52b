package dais.library;

import dais.model.PassageKind;

/// White space as passages hold it, however their file breaks its lines.
final class Tidy {
    private Tidy() {
    }

    /// The text on one line, without white space at its ends.
    static String line(String text) {
        return text(text, PassageKind.PARAGRAPH);
    }

    /// The text on one line, without white space at its ends. A table keeps its lines, which are its rows.
    static String text(String text, PassageKind kind) {
        StringBuilder tidy = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean line = false;
            while (end < text.length() && isSpace(text.charAt(end))) {
                line |= text.charAt(end) == '\n';
                end++;
            }
            if (end == i) {
                tidy.append(text.charAt(i++));
                continue;
            }
            if (i > 0 && end < text.length()) {
                tidy.append(line && kind == PassageKind.TABLE ? '\n' : ' ');
            }
            i = end;
        }
        return tidy.toString();
    }

    /// Not the no-break spaces: they are meant.
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u0085' || c == '\u2028'
                || c == '\u2029';
    }
}
