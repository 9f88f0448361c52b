package dais.style;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Inline.Cut;
import dais.style.PageStyle.Family;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The metrics against FontBox, which reads the same files with other code.
class FontMetricsTest {
    private static final FontBook FONTS = new FontBook();

    @ParameterizedTest
    @EnumSource(Face.class)
    void agreesWithFontBox(Face face) throws IOException {
        FontMetrics metrics = FONTS.metrics(face);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(metrics.file()))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            for (char c = ' '; c < '\uFFFE'; c++) {
                int glyph = map.getGlyphId(c);
                assertThat(metrics.has(c)).as("has U+%04X", (int) c).isEqualTo(glyph != 0);
                assertThat(metrics.width(c)).as("width of U+%04X", (int) c)
                        .isEqualTo(glyph == 0 ? 0 : font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm());
            }
            for (String pair : new String[]{"AV", "To", "P.", "x-", "A1", "’s", " A", "fi"}) {
                int left = map.getGlyphId(pair.charAt(0));
                int right = map.getGlyphId(pair.charAt(1));
                int kerning = font.getKerning().getHorizontalKerningSubtable().getKerning(left, right);
                assertThat(metrics.kern(pair.charAt(0), pair.charAt(1))).as(pair)
                        .isEqualTo(Math.round(kerning * 1000f / font.getUnitsPerEm()));
            }
        }
    }

    @Test
    void addsUpToMilliPoints() {
        FontMetrics serif = FONTS.metrics(Face.SERIF);
        assertThat(serif.width('A')).isEqualTo(722);
        assertThat(serif.width("A", 10_000, true)).isEqualTo(7_220);
        assertThat(serif.width("AV", 10_000, false)).isEqualTo(14_440);
        assertThat(serif.width("AV", 10_000, true)).isLessThan(14_440);
        assertThat(serif.width("117", 10_000, true)).isEqualTo(15_000);
        assertThat(serif.width("", 10_000, true)).isZero();
    }

    @Test
    void findsTheFaceForWordsOfACut() {
        assertThat(Face.of(Family.SERIF, Cut.ROMAN, Cut.ITALIC)).isEqualTo(Face.SERIF_ITALIC);
        assertThat(Face.of(Family.SANS, Cut.BOLD, Cut.ROMAN)).isEqualTo(Face.SANS_BOLD);
        assertThat(Face.of(Family.SERIF, Cut.BOLD, Cut.ITALIC)).isEqualTo(Face.SERIF_BOLD_ITALIC);
        assertThat(Face.of(Family.SERIF, Cut.ITALIC, Cut.ITALIC)).isEqualTo(Face.SERIF);
        assertThat(Face.of(Family.SANS, Cut.ITALIC, Cut.BOLD)).isEqualTo(Face.SANS_BOLD_ITALIC);
    }
}
