package dais.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The words of each marked content of one page, as the fonts' own tables spell the glyphs that are drawn.
final class MarkedWords extends PDFStreamEngine {
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final int NONE = -1;

    private final Map<Integer, StringBuilder> words = new TreeMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int current = NONE;
    private int replaced;
    private float smallest = Float.MAX_VALUE;
    private boolean untagged;

    MarkedWords() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new Begin(this, "BDC"));
        addOperator(new Begin(this, "BMC"));
        addOperator(new End(this));
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

    /// Whether words stand on the page that are neither tagged nor called an artifact.
    boolean hasUntagged() {
        return untagged;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        smallest = Math.min(smallest, Math.abs(matrix.getScalingFactorY()));
        if (open.isEmpty()) {
            untagged = true;
        }
        if (current != NONE && replaced == 0) {
            String letters = font.toUnicode(code);
            words.computeIfAbsent(current, _ -> new StringBuilder()).append(letters == null ? "\ufffd" : letters);
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

    private static final class Begin extends OperatorProcessor {
        private final MarkedWords marked;
        private final String name;

        Begin(MarkedWords marked, String name) {
            super(marked);
            this.marked = marked;
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            marked.begin(operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private static final class End extends OperatorProcessor {
        private final MarkedWords marked;

        End(MarkedWords marked) {
            super(marked);
            this.marked = marked;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            marked.end();
        }

        @Override
        public String getName() {
            return "EMC";
        }
    }
}
