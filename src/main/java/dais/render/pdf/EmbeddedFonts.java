package dais.render.pdf;

import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/// The fonts as the library that draws knows them, each to be embedded with the characters that a file uses it for. To
/// read a font takes as long as to draw a page, so one that is read serves every file drawn on its thread.
final class EmbeddedFonts {
    private final FontBook book;
    private final ThreadLocal<Map<Face, BaseFont>> fonts = ThreadLocal.withInitial(() -> new EnumMap<>(Face.class));

    EmbeddedFonts(FontBook book) {
        this.book = book;
    }

    FontMetrics metrics(Face face) {
        return book.metrics(face);
    }

    BaseFont font(Face face) throws IOException {
        BaseFont known = fonts.get().get(face);
        if (known == null) {
            known = BaseFont.createFont(face.file() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                    book.metrics(face).file(), null);
            known.setSubset(true);
            // The set of glyphs that OpenPDF would write is not what PDF/A-2 asks for; none is needed.
            known.setIncludeCidSet(false);
            known.setSecureRandom(new SteadyRandom(face.file()));
            fonts.get().put(face, known);
        }
        return known;
    }
}
