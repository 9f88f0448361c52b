package dais.render.pdf;

import dais.layout.PagedBrief;
import dais.layout.PagedBrief.Dot;
import dais.layout.PagedBrief.Drawing;
import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Furnishing;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Mark;
import dais.layout.PagedBrief.Page;
import dais.layout.PagedBrief.Side;
import dais.layout.PagedBrief.Spot;
import dais.layout.PagedBrief.Stroke;
import dais.layout.PagedBrief.Words;
import dais.layout.Role;
import dais.layout.Tag;
import dais.model.Art;
import dais.style.FontMetrics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;

/// Draws what stands on the pages and tells the tag tree what belongs to which node.
final class PageDrawer {
    private static final float POINT = 1000f;
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    /// A hyphen that the line's end brought about reads as a soft one: U+00AD, in the only encoding that keeps it.
    private static final byte[] SOFT_HYPHEN = {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xAD};
    private static final int NONE = -1;
    private static final int ROUND = 1;

    private final PagedBrief brief;
    private final int firstTag;
    private final EmbeddedFonts fonts;
    private final TagTree tree;
    private final List<Pending> links = new ArrayList<>();
    private PdfContentByte content;
    private int open = NONE;

    /// A link that is drawn once its page is.
    ///
    /// @param letters what it lies over
    record Pending(Tag tag, int order, Letters letters) {
    }

    /// @param firstTag the number that the brief's first node has in the tree
    PageDrawer(PagedBrief brief, int firstTag, EmbeddedFonts fonts, TagTree tree, PdfContentByte content) {
        this.brief = brief;
        this.firstTag = firstTag;
        this.fonts = fonts;
        this.tree = tree;
        this.content = content;
    }

    /// Draws a page and returns the links on it.
    List<Pending> draw(Page page, PdfContentByte onto) throws IOException {
        content = onto;
        links.clear();
        tree.beginPage();
        for (Fill fill : page.fills()) {
            fill(fill);
        }
        for (Drawing drawing : page.drawings()) {
            drawing(drawing);
        }
        for (Words words : page.words()) {
            words(words);
        }
        close();
        for (Furnishing furnishing : page.furniture()) {
            furnishing(furnishing);
        }
        return List.copyOf(links);
    }

    private void fill(Fill fill) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.TYPE, new PdfName("Layout"));
        content.beginMarkedContentSequence(ARTIFACT, layout, true);
        paint(fill);
        content.endMarkedContentSequence();
    }

    private void paint(Fill fill) {
        colour(fill.colour());
        content.rectangle(fill.x() / POINT, up(fill.y() + fill.height()), fill.width() / POINT, fill.height() / POINT);
        content.fill();
    }

    private void drawing(Drawing drawing) throws IOException {
        float[] box = {drawing.x() / POINT, up(drawing.y() + drawing.height()), (drawing.x() + drawing.width()) / POINT,
                up(drawing.y())};
        PdfDictionary number = new PdfDictionary();
        number.put(PdfName.MCID, new PdfNumber(tree.mark(firstTag + drawing.tag(), drawing.order())));
        tree.place(firstTag + drawing.tag(), box);
        content.beginMarkedContentSequence(new PdfName(Role.FIGURE.type()), number, true);
        for (Mark mark : drawing.marks()) {
            switch (mark) {
                case Fill fill -> paint(fill);
                case Stroke stroke -> stroke(stroke);
                case Letters letters -> letters(letters);
            }
        }
        Art.Picture picture = drawing.picture();
        if (picture != null) {
            content.addImage(Image.getInstance(picture.bytes()), box[2] - box[0], 0, 0, box[3] - box[1], box[0],
                    box[1]);
        }
        content.endMarkedContentSequence();
    }

    private void stroke(Stroke stroke) {
        content.saveState();
        content.setRGBColorStroke(stroke.colour() >> 16 & 0xFF, stroke.colour() >> 8 & 0xFF, stroke.colour() & 0xFF);
        content.setLineWidth(stroke.thickness() / POINT);
        content.setLineJoin(ROUND);
        if (stroke.dash() > 0) {
            content.setLineDash(stroke.dash() / POINT, stroke.dash() / POINT, 0);
        }
        Dot first = stroke.path().getFirst();
        content.moveTo(first.x() / POINT, up(first.y()));
        for (Dot dot : stroke.path().subList(1, stroke.path().size())) {
            content.lineTo(dot.x() / POINT, up(dot.y()));
        }
        content.stroke();
        content.restoreState();
    }

    private void words(Words words) throws IOException {
        Tag tag = tree.tag(firstTag + words.tag());
        if (open != tag.id()) {
            close();
            PdfDictionary number = new PdfDictionary();
            number.put(PdfName.MCID, new PdfNumber(tree.mark(tag.id(), words.order())));
            content.beginMarkedContentSequence(new PdfName(tag.role().type()), number, true);
            open = tag.id();
        }
        letters(words.letters());
        if (tag.role() == Role.LINK && words.letters().width() > 0) {
            links.add(new Pending(tag, words.order(), words.letters()));
        }
    }

    private void furnishing(Furnishing furnishing) throws IOException {
        PdfDictionary pagination = new PdfDictionary();
        pagination.put(PdfName.TYPE, new PdfName("Pagination"));
        pagination.put(PdfName.SUBTYPE, new PdfName(furnishing.side() == Side.HEAD ? "Header" : "Footer"));
        content.beginMarkedContentSequence(ARTIFACT, pagination, true);
        letters(furnishing.letters());
        content.endMarkedContentSequence();
    }

    private void close() {
        if (open != NONE) {
            content.endMarkedContentSequence();
            open = NONE;
        }
    }

    private void letters(Letters letters) throws IOException {
        BaseFont font = fonts.font(letters.face());
        content.beginText();
        content.setFontAndSize(font, letters.size() / POINT);
        colour(letters.colour());
        if (letters.tracking() != 0) {
            content.setCharacterSpacing(letters.tracking() / POINT);
        }
        content.setTextMatrix(letters.x() / POINT, up(letters.base()));
        if (letters.capitals()) {
            span(new PdfString(letters.text(), PdfObject.TEXT_UNICODE));
        }
        content.showText(spaced(letters));
        if (letters.capitals()) {
            content.endMarkedContentSequence();
        }
        if (letters.hyphenated()) {
            span(new PdfString(SOFT_HYPHEN));
            content.showText("-");
            content.endMarkedContentSequence();
        }
        if (letters.tracking() != 0) {
            content.setCharacterSpacing(0);
        }
        content.endText();
    }

    /// Begins a stretch that reads otherwise than its glyphs do.
    private void span(PdfString actual) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(new PdfName("ActualText"), actual);
        content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
    }

    /// The characters with the moves between them: kerning, and what justified lines add to their spaces. A move counts
    /// in thousandths of the type size, to the left.
    private PdfTextArray spaced(Letters letters) {
        FontMetrics metrics = fonts.metrics(letters.face());
        String text = letters.drawn();
        PdfTextArray array = new PdfTextArray();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            float move = 0;
            if (letters.gap() != 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
                move = -letters.gap() * 1000f / letters.size();
            }
            if (i + 1 < text.length() || letters.hyphenated()) {
                move -= metrics.kern(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '-');
            }
            if (move != 0) {
                array.add(text.substring(from, i + 1));
                array.add(move);
                from = i + 1;
            }
        }
        if (from < text.length()) {
            array.add(text.substring(from));
        }
        return array;
    }

    private void colour(int rgb) {
        content.setRGBColorFill(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /// Down from the sheet's top to up from its bottom, in points.
    private float up(int y) {
        return (brief.style().page().height() - y) / POINT;
    }

    /// Where a link to a note, or from a note to its mark, leads; null where there is no such place.
    @Nullable
    Spot target(Tag link) {
        boolean mark = tree.tag(link.parent()).role() == Role.NOTE_MARK;
        return (mark ? brief.notes() : brief.marks()).get(link.note());
    }
}
