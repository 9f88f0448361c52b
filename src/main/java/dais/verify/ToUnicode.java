package dais.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/// A font's own table from glyphs, two bytes each, to characters: what a reader gets who copies the text (ISO 32000-1,
/// 9.10.3).
final class ToUnicode {
    /// The table of a font that has none: every glyph is a replacement character, and so found out.
    static final ToUnicode NOTHING = new ToUnicode(Map.of());

    private final Map<Integer, String> letters;

    private ToUnicode(Map<Integer, String> letters) {
        this.letters = letters;
    }

    /// The table of a font.
    static ToUnicode of(COSDictionary font) throws IOException {
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        if (stream == null) {
            return NOTHING;
        }
        Map<Integer, String> letters = new HashMap<>();
        PDFStreamParser parser = new PDFStreamParser(stream.createInputStream().readAllBytes());
        List<Object> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "endbfchar" -> characters(operands, letters);
                case "endbfrange" -> ranges(operands, letters);
                default -> {
                    // the frame around the table
                }
            }
            operands.clear();
        }
        return new ToUnicode(letters);
    }

    private static void characters(List<Object> operands, Map<Integer, String> letters) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            letters.put(code(operands.get(i)), text(operands.get(i + 1)));
        }
    }

    private static void ranges(List<Object> operands, Map<Integer, String> letters) {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
            int first = code(operands.get(i));
            int last = code(operands.get(i + 1));
            for (int code = first; code <= last; code++) {
                if (operands.get(i + 2) instanceof COSArray each) {
                    letters.put(code, text(each.getObject(code - first)));
                } else {
                    String start = text(operands.get(i + 2));
                    int end = start.length() - 1;
                    letters.put(code, start.substring(0, end) + (char) (start.charAt(end) + code - first));
                }
            }
        }
    }

    private static int code(Object token) {
        int code = 0;
        for (byte b : ((COSString) token).getBytes()) {
            code = (code << 8) | (b & 0xff);
        }
        return code;
    }

    private static String text(Object token) {
        return new String(((COSString) token).getBytes(), StandardCharsets.UTF_16BE);
    }

    /// Adds the characters of a string of glyphs.
    void spell(byte[] glyphs, StringBuilder out) {
        for (int i = 0; i + 1 < glyphs.length; i += 2) {
            out.append(letters.getOrDefault(((glyphs[i] & 0xff) << 8) | (glyphs[i + 1] & 0xff), "\ufffd"));
        }
    }
}
