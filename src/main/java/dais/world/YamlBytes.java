package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The bytes of a text file to its characters, or to words about why they are none.
final class YamlBytes {
    private static final int MANY_PROBLEMS = 20;
    private static final String SAVE_AS = "save the file as UTF-8 (in Notepad and Word: Save As, Encoding, UTF-8)";

    private static final char REPLACED = '\uFFFD';
    /// The first byte of U+0080 to U+00BF.
    private static final byte C1_LEAD = (byte) 0xC2;
    /// The first byte of U+F000 to U+FFFF.
    private static final byte NO_CHARACTER_LEAD = (byte) 0xEF;

    private YamlBytes() {
    }

    /// The characters, without a byte order mark.
    ///
    /// @throws Failure where the bytes are not UTF-8 or hold control characters, each at its place
    static String decode(String file, byte[] bytes) {
        refuseForeign(file, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0) {
            refuseWhatIsNotUtf8(file, bytes);
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (mayHoldControls(bytes)) {
            refuseControls(file, text);
        }
        return text;
    }

    /// Files that are no text at all, by their first bytes.
    private static void refuseForeign(String file, byte[] bytes) {
        String what = "";
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            what = "a PDF";
        } else if (begins(bytes, 'P', 'K', 3, 4)) {
            what = "a Word file or another ZIP archive";
        } else if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            what = "an old Word file";
        } else if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw new Failure(Diagnostic.error(Code.BAD_YAML, file + " is saved as UTF-16, not as UTF-8",
                    Span.file(file), SAVE_AS));
        }
        if (!what.isEmpty()) {
            throw new Failure(Diagnostic.error(Code.BAD_YAML, file + " is " + what + ", not a YAML file",
                    Span.file(file), "name a file of plain text, such as brief.yaml"));
        }
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /// A file may hold the replacement character itself; only the strict decoder tells.
    private static void refuseWhatIsNotUtf8(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        if (!result.isError()) {
            return;
        }
        int index = in.position();
        String before = out.flip().toString().replace("\uFEFF", "");
        YamlText lines = new YamlText(file, before + REPLACED + restOfLine(bytes, index + 1));
        String hex = HexFormat.of().withUpperCase().toHexDigits(bytes[index]);
        throw new Failure(Diagnostic.error(Code.BAD_YAML, "the byte " + hex + " is not UTF-8 text",
                lines.at(before.length()), SAVE_AS));
    }

    /// A glance at the bytes, which is many times faster than one at the characters.
    private static boolean mayHoldControls(byte[] bytes) {
        for (byte b : bytes) {
            boolean white = b == '\n' || b == '\r' || b == '\t';
            if ((b >= 0 && b < ' ' && !white) || b == 0x7F || b == C1_LEAD || b == NO_CHARACTER_LEAD) {
                return true;
            }
        }
        return false;
    }

    private static String restOfLine(byte[] bytes, int from) {
        int to = from;
        while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static void refuseControls(String file, String text) {
        int at = firstControl(text);
        if (at < 0) {
            return;
        }
        YamlText lines = new YamlText(file, text);
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = at; i < text.length() && problems.size() < MANY_PROBLEMS; i++) {
            if (isControl(text, i)) {
                String name = "U+" + HexFormat.of().withUpperCase().toHexDigits(text.charAt(i));
                problems.add(Diagnostic.error(Code.CONTROL_CHARACTER,
                        "an invisible control character (" + name + ") stands here", lines.at(i),
                        "delete it and type the words around it anew; it often comes with text pasted from elsewhere"));
            }
        }
        throw new Failure(problems);
    }

    /// The first character that YAML does not allow in a text, or -1.
    static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isControl(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c != '\n' && c != '\r' && c != '\t';
        }
        if (c < 0x7F) {
            return false;
        }
        return c < 0xA0 ? c != 0x85 : isNoCharacter(text, i);
    }

    private static boolean isNoCharacter(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == 0xFEFF || c >= 0xFFFE;
    }
}
