package dais.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML into memory, element by element. Text and attributes are escaped here and nowhere else, and characters that
/// XML does not know become U+FFFD, so that no text of a brief can end up as markup or spoil the file.
final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final char UNKNOWN = '\ufffd';

    private final StringBuilder out = new StringBuilder(1 << 12).append(HEAD);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes name and value by turns
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /// Writes an element without content.
    Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /// Writes an element that holds nothing but words.
    Xml words(String name, String text, String... attributes) {
        start(name, attributes);
        out.append('>');
        text(text);
        out.append("</").append(name).append('>');
        return this;
    }

    /// Closes the element opened last.
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// The whole file; every element must be closed.
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is still open");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#9;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                default -> out.append(isKnown(text, i) ? c : UNKNOWN);
            }
        }
    }

    private static boolean isKnown(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c < '\ufffe';
    }
}
