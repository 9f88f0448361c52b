package dais.render.markdown;

import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of Markdown. Whatever would be markup in the words is escaped, and nothing else, so that the line stays
/// readable as it is.
final class MarkdownLine {
    /// A stretch of the line: words of one cut, already escaped, or markup of ours.
    private record Piece(String text, Cut cut) {
    }

    private final List<Piece> pieces = new ArrayList<>();

    MarkdownLine(List<Inline> inlines) {
        for (Inline inline : joined(inlines, new ArrayList<>())) {
            switch (inline) {
                case Text text -> words(text);
                case Inline.Link link -> link(link);
                case Inline.NoteMark mark -> pieces.add(new Piece("[^" + mark.number() + "]", Cut.ROMAN));
                case Inline.CiteMark _ -> throw new IllegalStateException("a cite mark is still no note");
                case Inline.Extract _ -> throw new IllegalStateException("its words stand in its place");
            }
        }
    }

    String write() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.cut() == Cut.ROMAN) {
                out.append(piece.text());
            } else {
                emphasis(piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null, out);
            }
        }
        return out.toString();
    }

    /// Words of a passage stand like any others; neighbours of one cut become one.
    private static List<Inline> joined(List<Inline> inlines, List<Inline> out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Extract extract) {
                joined(extract.text(), out);
            } else if (inline instanceof Text text && !out.isEmpty() && out.getLast() instanceof Text last
                    && last.cut() == text.cut()) {
                out.set(out.size() - 1, new Text(last.text() + text.text(), text.cut()));
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    private void words(Text text) {
        String plain = spaced(text.text());
        if (pieces.isEmpty()) {
            plain = plain.stripLeading();
        }
        // Asterisks cling to words: spaces at the edges of an emphasis go outside.
        String core = plain.strip();
        // Small capitals are a matter of look, which Markdown has no mark for.
        if (text.cut() == Cut.ROMAN || text.cut() == Cut.SMALL_CAPS || core.isEmpty()) {
            add(Escapes.of(plain, pieces.isEmpty()), Cut.ROMAN);
            return;
        }
        int from = plain.indexOf(core);
        add(plain.substring(0, from), Cut.ROMAN);
        add(Escapes.of(core, false), text.cut());
        add(plain.substring(from + core.length()), Cut.ROMAN);
    }

    private void add(String text, Cut cut) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, cut));
        }
    }

    /// A line of the file is a paragraph: what breaks lines is a space in it.
    private static String spaced(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private void link(Inline.Link link) {
        String address = link.target().text();
        String shown = new MarkdownLine(link.text()).write();
        if (address.equals(Inline.plain(link.text())) && address.indexOf('&') < 0) {
            pieces.add(new Piece("<" + address + ">", Cut.ROMAN));
        } else {
            boolean brackets = address.indexOf('(') >= 0 || address.indexOf(')') >= 0;
            String target = address.replace("&", "&amp;");
            pieces.add(new Piece("[" + shown + "](" + (brackets ? "<" + target + ">" : target) + ")", Cut.ROMAN));
        }
    }

    /// Asterisks where CommonMark takes them for emphasis at this place; its tags where it would not.
    private static void emphasis(Piece piece, @Nullable Piece next, StringBuilder out) {
        boolean bold = piece.cut() == Cut.BOLD;
        boolean stars = out.isEmpty() || out.charAt(out.length() - 1) != '*';
        if (stars && !out.isEmpty() && isWord(out.codePointBefore(out.length()))) {
            stars = isWord(piece.text().codePointAt(0));
        }
        if (stars && next != null && isWord(next.text().codePointAt(0))) {
            stars = isWord(piece.text().codePointBefore(piece.text().length()));
        }
        String mark = bold ? "**" : "*";
        String tag = bold ? "strong" : "em";
        out.append(stars ? mark : "<" + tag + ">").append(piece.text()).append(stars ? mark : "</" + tag + ">");
    }

    /// Whether CommonMark counts the character neither as white space nor as punctuation.
    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                false;
            default -> true;
        };
    }
}
