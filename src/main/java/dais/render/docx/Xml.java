package dais.render.docx;

/// Writes XML as text: elements are written as they stand, words are escaped.
final class Xml {
    private final StringBuilder out = new StringBuilder(4096);

    Xml() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /// Markup, as it is. Arguments stand for each `{}` in turn, escaped.
    Xml add(String markup, Object... values) {
        int from = 0;
        for (Object value : values) {
            int at = markup.indexOf("{}", from);
            out.append(markup, from, at);
            escape(value.toString());
            from = at + 2;
        }
        out.append(markup, from, markup.length());
        return this;
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(c) ? c : '\ufffd');
            }
        }
    }

    /// What XML 1.0 can hold; the spec reader has refused the rest where a person wrote it.
    private static boolean isAllowed(char c) {
        boolean space = c == '\t' || c == '\n';
        return space || (c >= ' ' && c != '\ufffe' && c != '\uffff');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
