package dais.library;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Writes YAML that people can read and compare: each value in the plainest form that a reader takes for exactly the
/// same characters.
final class YamlEmitter {
    private static final int WIDTH = 110;
    private static final int STEP = 2;
    private static final String NO_WORD = "|~|null|true|false|yes|no|on|off|y|n|.nan|.inf|<<|=|";

    private final StringBuilder out = new StringBuilder();
    private boolean item;

    /// What was written.
    String text() {
        return out.toString();
    }

    /// An empty line.
    void gap() {
        out.append('\n');
    }

    /// Marks the next key as the first of a list's item.
    void item() {
        item = true;
    }

    /// A key whose values follow on deeper lines, or one after another such as `[]`.
    void key(int depth, String key, String rest) {
        indent(depth);
        out.append(key).append(':').append(rest.isEmpty() ? "" : " ").append(rest).append('\n');
    }

    /// A key with a text.
    void text(int depth, String key, String text) {
        indent(depth);
        int column = depth * STEP + key.length() + 2;
        out.append(key).append(':');
        String plain = scalar(text, false);
        if (text.indexOf('\n') >= 0 && isBlock(text, true)) {
            out.append(" |-\n");
            for (String line : text.split("\n", -1)) {
                spaces(depth + 1);
                out.append(line).append('\n');
            }
        } else if (column + plain.length() > WIDTH && isBlock(text, false)) {
            out.append(" >-\n");
            fold(text, depth + 1);
        } else {
            out.append(' ').append(plain).append('\n');
        }
    }

    /// A key with a list, in brackets where it fits on a line.
    void texts(int depth, String key, List<String> texts) {
        StringBuilder flow = new StringBuilder("[");
        for (String text : texts) {
            flow.append(flow.length() == 1 ? "" : ", ").append(scalar(text, true));
        }
        list(depth, key, flow.append(']').toString(), texts);
    }

    private void list(int depth, String key, String flow, List<String> texts) {
        if (depth * STEP + key.length() + 2 + flow.length() <= WIDTH) {
            key(depth, key, flow);
            return;
        }
        key(depth, key, "");
        for (String text : texts) {
            spaces(depth + 1);
            out.append("- ").append(scalar(text, false)).append('\n');
        }
    }

    private void indent(int depth) {
        if (item) {
            spaces(depth - 1);
            out.append("- ");
            item = false;
        } else {
            spaces(depth);
        }
    }

    private void spaces(int depth) {
        for (int i = 0; i < depth * STEP; i++) {
            out.append(' ');
        }
    }

    /// Breaks lines only at single spaces: a folded line end is read as one.
    private void fold(String text, int depth) {
        int width = WIDTH - depth * STEP;
        int start = 0;
        while (start < text.length()) {
            int end = text.length() - start <= width ? text.length() : breakBefore(text, start, start + width);
            spaces(depth);
            out.append(text, start, end).append('\n');
            start = end + 1;
        }
    }

    /// The last single space that keeps the line within its width, else the first one after; the end if there is none.
    private static int breakBefore(String text, int start, int limit) {
        for (int i = limit; i > start; i--) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        for (int i = limit + 1; i < text.length(); i++) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isSingleSpace(String text, int i) {
        return text.charAt(i) == ' ' && !isBlank(text.charAt(i - 1)) && !isBlank(text.charAt(i + 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// Whether a block holds the text as it is: printable, and no line that begins or ends with a blank or is empty.
    private static boolean isBlock(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == '\n' || text.charAt(i + 1) == '\n';
            if (c == '\n' ? !lines || edge : isEscaped(c) || (isBlank(c) && edge)) {
                return false;
            }
        }
        return true;
    }

    /// A text on one line: plain where that is safe, else in quotation marks.
    ///
    /// @param flow whether it stands in brackets or braces
    static String scalar(String text, boolean flow) {
        return isPlain(text, flow) ? text : quoted(text);
    }

    private static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty() || !isPlainFirst(text.charAt(0)) || text.charAt(text.length() - 1) == ' '
                || text.charAt(text.length() - 1) == ':' || isSomethingElse(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\n' || c == '\t' || isEscaped(c) || (c == ':' && (next == ' ' || flow))
                    || (c == ' ' && next == '#') || (flow && "[]{},\"'".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainFirst(char c) {
        return Character.isLetterOrDigit(c) || c == '§' || c == '(' || c == '$' || c == '/' || c == '.';
    }

    /// Whether another reader would take it for a number, a date, a truth value or nothing.
    private static boolean isSomethingElse(String text) {
        boolean digits = true;
        for (int i = 0; i < text.length() && digits; i++) {
            digits = "0123456789.:-+_eExXaAbBcCdDfFoOTZ ".indexOf(text.charAt(i)) >= 0;
        }
        char first = text.charAt(0);
        return (digits && ((first >= '0' && first <= '9') || first == '.'))
                || NO_WORD.contains("|" + text.toLowerCase(Locale.ROOT) + "|");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (isEscaped(c)) {
                        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /// Characters that have no place in a line of text, and line ends that not every reader takes for one.
    private static boolean isEscaped(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029'
                || c == '\uFEFF' || c >= '\uFFFE';
    }
}
