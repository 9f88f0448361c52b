package dais.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The words of each marked content of one page, as the fonts' own tables spell the glyphs that are drawn. It reads the
/// page's operators itself: what a general reader of PDFs prepares for drawing them would cost more than all the rest.
final class MarkedWords {
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final int NONE = -1;

    private final @Nullable COSDictionary fonts;
    private final Map<COSName, ToUnicode> tables = new HashMap<>();
    private final Map<Integer, StringBuilder> words = new TreeMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int current = NONE;
    private int replaced;
    private ToUnicode table = ToUnicode.NOTHING;
    private float size;
    private float scale = 1;
    private float smallest = Float.MAX_VALUE;
    private boolean untagged;
    private final Inks inks = new Inks();

    MarkedWords(PDPage page) throws IOException {
        this.fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        PDFStreamParser parser = new PDFStreamParser(page);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                operate(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
    }

    /// The words by the number of their marked content.
    Map<Integer, String> words() {
        Map<Integer, String> all = new TreeMap<>();
        words.forEach((number, text) -> all.put(number, text.toString()));
        return all;
    }

    /// The smallest type on the page, in points; the greatest float where there is none.
    float smallestType() {
        return smallest;
    }

    /// Every pair of letters and ground on the page.
    Set<AccessCheck.Ink> inks() {
        return inks.all();
    }

    /// Whether words stand on the page that are neither tagged nor called an artifact.
    boolean hasUntagged() {
        return untagged;
    }

    private void operate(String operator, List<COSBase> operands) throws IOException {
        inks.operate(operator, operands);
        switch (operator) {
            case "BDC", "BMC" -> begin(operands);
            case "EMC" -> end();
            case "Tf" -> font(operands);
            case "Tm" -> scale = Math.abs(((COSNumber) operands.get(3)).floatValue());
            case "Tj", "'" -> show(operands.getLast());
            case "TJ" -> {
                for (COSBase piece : (COSArray) operands.getFirst()) {
                    show(piece);
                }
            }
            default -> {
                // the rest moves and paints
            }
        }
    }

    private void font(List<COSBase> operands) throws IOException {
        COSName name = (COSName) operands.get(0);
        size = ((COSNumber) operands.get(1)).floatValue();
        ToUnicode known = tables.get(name);
        if (known == null) {
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            known = font == null ? ToUnicode.NOTHING : ToUnicode.of(font);
            tables.put(name, known);
        }
        table = known;
    }

    private void show(COSBase piece) {
        if (!(piece instanceof COSString string)) {
            return;
        }
        smallest = Math.min(smallest, size * scale);
        inks.letters(size * scale);
        untagged |= open.isEmpty();
        if (current != NONE && replaced == 0) {
            table.spell(string.getBytes(), words.computeIfAbsent(current, _ -> new StringBuilder()));
        }
    }

    private void begin(List<COSBase> operands) {
        COSDictionary properties = operands.size() > 1 && operands.get(1) instanceof COSDictionary dictionary
                ? dictionary
                : new COSDictionary();
        open.push(current);
        if (properties.containsKey(MCID)) {
            current = properties.getInt(MCID);
        } else if (!operands.isEmpty() && COSName.ARTIFACT.equals(operands.getFirst())) {
            current = NONE;
        }
        String actual = properties.getString(ACTUAL_TEXT);
        if (replaced > 0 || actual != null) {
            replaced++;
            if (actual != null && current != NONE && replaced == 1) {
                words.computeIfAbsent(current, _ -> new StringBuilder()).append(actual);
            }
        }
    }

    private void end() {
        if (replaced > 0) {
            replaced--;
        }
        if (!open.isEmpty()) {
            current = open.pop();
        }
    }
}
