package dais.text;

/// Words as a person counts them: stretches between white space.
public final class Words {
    private Words() {
    }

    public static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly every character is told by its number alone.
            boolean space = c <= ' '
                    ? Character.isWhitespace(c)
                    : c > '~' && (Character.isWhitespace(c) || c == '\u00a0');
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }
}
