package dais.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Reads the text of pages as runs, with the marked content they belong to. Much leaner than PDFBox's own text stripper:
/// nothing is sorted, compared or measured that reading does not need.
final class GlyphReader extends PDFStreamEngine {

    /// What a font has to say, asked once.
    private record Font(boolean bold, boolean italic, Map<Integer, String> characters) {
    }

    /// A stretch of marked content that is open.
    ///
    /// @param mcid its number, or that of the stretch around it
    /// @param replacement characters that stand for all its glyphs; null where the glyphs speak for themselves
    private record Marked(int mcid, boolean artifact, @Nullable String replacement) {
        static final Marked NONE = new Marked(-1, false, null);
    }

    private final Map<PDFont, Font> fonts = new HashMap<>();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private final RunBuilder runs = new RunBuilder();
    private boolean replaced;
    private int budget;
    private int glyphs;
    private int unreadable;
    private PDRectangle box = PDRectangle.LETTER;
    private int rotation;

    /// @param budget how many glyphs may be read in all
    GlyphReader(int budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /// @param sheet the page's place in the file, from 1
    /// @throws TooMuch where the budget is spent
    PageRuns read(PDPage page, int sheet) throws IOException {
        marked.clear();
        glyphs = 0;
        unreadable = 0;
        box = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), 360);
        runs.begin(sheet);
        processPage(page);
        boolean upright = rotation % 180 == 0;
        float width = upright ? box.getWidth() : box.getHeight();
        float height = upright ? box.getHeight() : box.getWidth();
        return new PageRuns(sheet, width, height, Initials.inPlace(runs.end()), glyphs, unreadable);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Marked outer = top();
        int mcid = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean artifact = outer.artifact() || COSName.ARTIFACT.equals(tag);
        String replacement = actual != null ? actual : outer.replacement();
        if (actual != null) {
            replaced = false;
        }
        marked.push(new Marked(mcid >= 0 ? mcid : outer.mcid(), artifact, replacement));
    }

    @Override
    public void endMarkedContentSequence() {
        marked.poll();
    }

    private Marked top() {
        Marked top = marked.peek();
        return top == null ? Marked.NONE : top;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont pdfFont, int code, Vector displacement) {
        if (--budget < 0) {
            throw new TooMuch();
        }
        glyphs++;
        Font font = fonts.computeIfAbsent(pdfFont, GlyphReader::facts);
        String text = font.characters().computeIfAbsent(code, c -> characters(pdfFont, c));
        Marked content = top();
        if (content.replacement() != null) {
            text = replaced ? "" : Characters.clean(content.replacement());
            replaced = true;
        } else if (text.equals("\ufffd")) {
            unreadable++;
            return;
        }
        place(matrix, displacement, font, text, content);
    }

    private void place(Matrix matrix, Vector displacement, Font font, String text, Marked content) {
        float scale = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        float size = (float) Math.hypot(matrix.getScaleY(), matrix.getShearX());
        if (!(scale > 0) || !(size > 0) || size > 10_000) {
            return;
        }
        float ux = turnX(matrix.getScaleX() / scale, matrix.getShearY() / scale);
        float uy = turnY(matrix.getScaleX() / scale, matrix.getShearY() / scale);
        float left = matrix.getTranslateX() - box.getLowerLeftX();
        float up = matrix.getTranslateY() - box.getLowerLeftY();
        float pageX = pageX(left, up);
        float pageY = pageY(left, up);
        float x = pageX * ux + pageY * uy + behind(ux, uy);
        float baseline = pageY * ux - pageX * uy + behind(-uy, ux);
        float spacing = getGraphicsState().getTextState().getCharacterSpacing();
        float fontSize = getGraphicsState().getTextState().getFontSize();
        // What letters are spaced out by is no white space between them.
        float spaced = spacing > 0 && fontSize != 0 ? spacing / Math.abs(fontSize) : 0;
        float right = x + (displacement.getX() + spaced) * scale;
        runs.add(text, x, right, baseline, size, font.bold(), font.italic(), content.mcid(), content.artifact());
    }

    /// How far the corner that text begins from lies behind the page's own: where text is set sideways or upside down, its
    /// coordinates count from there.
    private float behind(float alongX, float alongY) {
        boolean upright = rotation % 180 == 0;
        float width = upright ? box.getWidth() : box.getHeight();
        float height = upright ? box.getHeight() : box.getWidth();
        return Math.max(0, -alongX) * width + Math.max(0, -alongY) * height;
    }

    private float pageX(float left, float up) {
        return switch (rotation) {
            case 90 -> up;
            case 180 -> box.getWidth() - left;
            case 270 -> box.getHeight() - up;
            default -> left;
        };
    }

    private float pageY(float left, float up) {
        return switch (rotation) {
            case 90 -> left;
            case 180 -> up;
            case 270 -> box.getWidth() - left;
            default -> box.getHeight() - up;
        };
    }

    private float turnX(float a, float b) {
        return switch (rotation) {
            case 90 -> b;
            case 180 -> -a;
            case 270 -> -b;
            default -> a;
        };
    }

    private float turnY(float a, float b) {
        return switch (rotation) {
            case 90 -> a;
            case 180 -> b;
            case 270 -> -a;
            default -> -b;
        };
    }

    private static Font facts(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy")
                || name.contains("demi") || (descriptor != null && descriptor.isForceBold());
        boolean italic = name.contains("italic") || name.contains("oblique")
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
        return new Font(bold, italic, new HashMap<>());
    }

    private static String characters(PDFont font, int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        return text == null ? "\ufffd" : Characters.clean(text);
    }

    /// More glyphs than agreed.
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// The runs of a page in the order they are drawn.
    private static final class RunBuilder {
        private List<Run> done = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String lastGlyph = "";
        private float lastFrom;
        private int sheet;
        private float x;
        private float right;
        private float baseline;
        private float size;
        private boolean bold;
        private boolean italic;
        private int mcid;
        private boolean artifact;

        void begin(int newSheet) {
            sheet = newSheet;
            done = new ArrayList<>();
            text.setLength(0);
        }

        void add(String glyph, float from, float to, float line, float type, boolean isBold, boolean isItalic, int id,
                boolean isArtifact) {
            if (isOverprint(glyph, from, line, type)) {
                return;
            }
            boolean fits = !text.isEmpty() && id == mcid && isArtifact == artifact && isBold == bold
                    && isItalic == italic && Math.abs(type - size) < 0.05f * size
                    && Math.abs(line - baseline) < 0.05f * size;
            float gap = (from - right) / type;
            if (!fits || gap > 0.9f || gap < -0.5f) {
                flush();
                x = from;
                baseline = line;
                size = type;
                bold = isBold;
                italic = isItalic;
                mcid = id;
                artifact = isArtifact;
            } else if (gap > 0.17f && !glyph.startsWith(" ") && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            text.append(glyph);
            right = to;
        }

        /// Whether the glyph is drawn over the very same one, which makes it look bold.
        private boolean isOverprint(String glyph, float from, float line, float type) {
            boolean same = glyph.equals(lastGlyph) && !glyph.isBlank() && Math.abs(from - lastFrom) < 0.1f * type
                    && Math.abs(line - baseline) < 0.1f * type && !text.isEmpty();
            lastGlyph = glyph;
            lastFrom = from;
            return same;
        }

        private void flush() {
            if (!text.isEmpty()) {
                done.add(new Run(sheet, done.size(), mcid, text.toString(), x, right, baseline, size, bold, italic,
                        artifact));
                text.setLength(0);
            }
        }

        List<Run> end() {
            flush();
            return withoutOverprints(done);
        }

        /// A whole stretch may be drawn twice too.
        private static List<Run> withoutOverprints(List<Run> runs) {
            Map<String, List<Run>> seen = new HashMap<>();
            List<Run> once = new ArrayList<>(runs.size());
            for (Run run : runs) {
                List<Run> same = run.text().isBlank()
                        ? new ArrayList<>()
                        : seen.computeIfAbsent(run.text(), _ -> new ArrayList<>(1));
                if (same.stream().noneMatch(run::covers)) {
                    same.add(run);
                    once.add(run.place() == once.size() ? run : run.at(once.size()));
                }
            }
            return once;
        }
    }
}
