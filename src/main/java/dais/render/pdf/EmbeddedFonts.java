package dais.render.pdf;

import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/// The fonts of one file, each embedded with the characters that it is used for.
final class EmbeddedFonts {
    private final FontBook book;
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    EmbeddedFonts(FontBook book) {
        this.book = book;
    }

    FontMetrics metrics(Face face) {
        return book.metrics(face);
    }

    BaseFont font(Face face) throws IOException {
        BaseFont known = fonts.get(face);
        if (known == null) {
            known = BaseFont.createFont(face.file() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                    book.metrics(face).file(), null);
            known.setSubset(true);
            // The set of glyphs that OpenPDF would write is not what PDF/A-2 asks for; none is needed.
            known.setIncludeCidSet(false);
            known.setSecureRandom(new SteadyRandom(face.file()));
            fonts.put(face, known);
        }
        return known;
    }
}
