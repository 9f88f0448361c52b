package dais.cli;

/// Text from files and paths made fit for a terminal: no escape sequence, no change of direction, no line end survives.
final class SafeText {
    private static final char INSTEAD = '\uFFFD';
    private static final String CUT = "…";

    private SafeText() {
    }

    /// A line as it is shown.
    static final class Line {
        private final String text;
        /// For each character (code point) of the source the column it begins at, and one more for the end.
        private final int[] columns;

        private Line(String text, int[] columns) {
            this.text = text;
            this.columns = columns;
        }

        String text() {
            return text;
        }

        /// The column at which a character of the source begins; the line's end for those beyond it.
        int column(int index) {
            return columns[Math.min(index, columns.length - 1)];
        }

        /// The stretch of the line around a range of columns, where it is wider than allowed.
        Line window(int from, int to, int most) {
            int width = columns[columns.length - 1];
            if (width <= most) {
                return this;
            }
            int lead = Math.max(0, (most - (to - from)) / 2);
            int begin = Math.max(0, Math.min(from - lead, width - most));
            int end = Math.min(width, begin + most);
            StringBuilder shown = new StringBuilder(begin > 0 ? CUT : "");
            int column = 0;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                int c = text.codePointAt(i);
                if (column >= begin && column + SafeText.width(c) <= end) {
                    shown.appendCodePoint(c);
                }
                column += SafeText.width(c);
            }
            int[] moved = new int[columns.length];
            for (int i = 0; i < moved.length; i++) {
                moved[i] = Math.clamp(columns[i], begin, end) - begin + (begin > 0 ? CUT.length() : 0);
            }
            return new Line(shown.append(end < width ? CUT : "").toString(), moved);
        }
    }

    /// A message, name or path on one line.
    static String oneLine(String text) {
        return line(text, 1).text();
    }

    /// A source line, its tabs as spaces.
    static Line line(String source, int tab) {
        StringBuilder text = new StringBuilder();
        int[] columns = new int[source.codePointCount(0, source.length()) + 1];
        int column = 0;
        int index = 0;
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            columns[index++] = column;
            if (c == '\t') {
                text.repeat(' ', tab);
                column += tab;
            } else {
                int safe = steers(c) ? INSTEAD : c;
                text.appendCodePoint(safe);
                column += width(safe);
            }
        }
        columns[index] = column;
        return new Line(text.toString(), columns);
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    /// How many columns a terminal gives a character.
    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(c) || (c >= 0x1100 && c <= 0x115F) || (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
