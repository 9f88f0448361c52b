package dais.verify;

/// A line's words as they compare between files: each run of white space one space, and no soft hyphens.
final class Plain {
    private Plain() {
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !out.isEmpty();
            } else if (c != '\u00ad' && c != '\u200b' && c != '\u2060') {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c == '\u2011' ? '-' : c);
            }
        }
        return out.toString();
    }

    /// The first words, to name a line by.
    static String opening(String text) {
        String plain = of(text);
        int end = plain.length() <= 48 ? plain.length() : plain.lastIndexOf(' ', 48);
        return "“" + (end < plain.length() ? plain.substring(0, Math.max(end, 1)) + " …" : plain) + "”";
    }
}
