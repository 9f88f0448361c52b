package dais.render.markdown;

/// Puts a backslash before the characters that Markdown would take for markup where they stand.
final class Escapes {
    private Escapes() {
    }

    /// @param text words without line breaks
    /// @param start whether they begin a block, where more characters are markup
    static String of(String text, boolean start) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int begun = start ? opening(text, out) : 0;
        for (int i = begun; i < text.length(); i++) {
            if (isMarkup(text, i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isMarkup(String text, int i) {
        return switch (text.charAt(i)) {
            case '\\', '`', '*', '[', ']', '<', '~' -> true;
            case '_' -> !(isLetter(text, i - 1) && isLetter(text, i + 1));
            // Before a bracket that we set, it would make a picture of a link.
            case '!' -> i + 1 == text.length();
            case '&' -> isEntity(text, i + 1);
            // A heading drops them from its end.
            case '#' -> i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '#';
            default -> false;
        };
    }

    /// Escapes what makes a list, a quotation, a heading or a rule out of the beginning of a block.
    ///
    /// @return how many characters were dealt with
    private static int opening(String text, StringBuilder out) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        if (first == '>' || first == '-' || first == '+' || first == '=') {
            out.append('\\').append(first);
            return 1;
        }
        int figures = 0;
        while (figures < text.length() && text.charAt(figures) >= '0' && text.charAt(figures) <= '9') {
            figures++;
        }
        boolean number = figures > 0 && figures < text.length()
                && (text.charAt(figures) == '.' || text.charAt(figures) == ')')
                && (figures + 1 == text.length() || text.charAt(figures + 1) == ' ');
        if (number) {
            out.append(text, 0, figures).append('\\').append(text.charAt(figures));
            return figures + 1;
        }
        return 0;
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /// Whether a name or number and a semicolon follow an ampersand.
    private static boolean isEntity(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == '#' || Character.isLetterOrDigit(text.charAt(i)))) {
            i++;
        }
        return i > from && i < text.length() && text.charAt(i) == ';';
    }
}
