package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.text.Nearest;
import dais.world.YamlNode.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What holds for every text of a spec: one line, nothing invisible in it, nothing cut off by mistake.
final class SpecText {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\u2028\\u2029]+");
    private static final Pattern NUMBER_SIGN = Pattern.compile("\\s+#\\d.*");

    private static final int NEXT_LINE = 0x85;
    private static final int CLIP = 60;
    /// Nobody looks for a comment at the end of a longer line.
    private static final int LONGEST_LINE = 4_000;
    private static final int LONGEST_WORD = 40;

    private SpecText() {
    }

    /// What somebody wrote, as messages show it: between backticks, and cut off where it is long.
    static String shown(String written) {
        boolean fits = written.codePointCount(0, written.length()) <= CLIP;
        return "`" + (fits ? written : written.substring(0, written.offsetByCodePoints(0, CLIP)) + "…") + "`";
    }

    /// The index of a character (code point) in a line, or the line's end.
    static int index(String source, int codePoints) {
        return codePoints > source.length() || codePoints > source.codePointCount(0, source.length())
                ? source.length()
                : source.offsetByCodePoints(0, codePoints);
    }

    /// The word that was probably meant.
    static Optional<String> meant(String written, List<String> known) {
        return written.length() > LONGEST_WORD ? Optional.empty() : Nearest.of(written, known).stream().findFirst();
    }

    /// The text on one line: line ends and runs of spaces become a space.
    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// Notes invisible characters, and text that a `#` cut off.
    static void check(Scalar scalar, List<Diagnostic> problems) {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            // All other control characters were refused when the file was read.
            if (c == NEXT_LINE || Character.getType(c) == Character.FORMAT) {
                problems.add(Diagnostic.error(Code.CONTROL_CHARACTER,
                        "an invisible character (" + name(c) + ") stands in this text", place(scalar, c),
                        "delete it and type the words around it anew; it often comes with text pasted from elsewhere"));
                return;
            }
        }
        checkNumberSign(scalar, problems);
    }

    /// In `title: Item #3`, YAML takes ` #3` for a comment: it would be dropped without a word.
    private static void checkNumberSign(Scalar scalar, List<Diagnostic> problems) {
        Span at = scalar.at();
        String source = at.source();
        if (scalar.quoted() || source == null || source.length() > LONGEST_LINE) {
            return;
        }
        int end = index(source, at.column() - 1 + at.length());
        Matcher cut = NUMBER_SIGN.matcher(source).region(end, source.length());
        if (cut.matches()) {
            String lost = cut.group().strip();
            problems.add(
                    Diagnostic.warning(Code.CUT_OFF, "`" + lost + "` is not read: a `#` after a space begins a comment",
                            new Span(at.file(), at.line(), at.column() + at.length() + cut.group().indexOf('#'),
                                    lost.codePointCount(0, lost.length()), source),
                            "put the whole text in quotation marks, or a space after the `#` if it is a comment"));
        }
    }

    private static String name(int c) {
        String name = Character.getName(c);
        String number = String.format(Locale.ROOT, "U+%04X", c);
        return name == null ? number : number + ", " + name.toLowerCase(Locale.ROOT);
    }

    /// Where the character stands; where the text begins, if it was written as an escape or on a later line.
    private static Span place(Scalar scalar, int c) {
        Span at = scalar.at();
        String source = at.source();
        int index = source == null ? -1 : source.indexOf(c, index(source, at.column() - 1));
        return source == null || index < 0
                ? at
                : new Span(at.file(), at.line(), source.codePointCount(0, index) + 1, 1, source);
    }
}
