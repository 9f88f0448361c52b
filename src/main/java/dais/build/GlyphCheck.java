package dais.build;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.model.Inline.Cut;
import dais.spec.BriefSpec;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import dais.style.PageStyle.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Finds the characters of a spec that no font of the page has, where a person wrote them: the typesetter would find them
/// too, but could not say where.
final class GlyphCheck {
    private final FontMetrics font;
    private final List<Diagnostic> problems = new ArrayList<>();

    GlyphCheck(FontBook fonts) {
        this.font = fonts.metrics(Face.of(Family.SERIF, Cut.ROMAN, Cut.ROMAN));
    }

    List<Diagnostic> check(BriefSpec spec) {
        spec.plainTexts().forEach(this::text);
        spec.staffTexts().forEach(this::text);
        return problems;
    }

    private void text(Sited<String> text) {
        Set<String> missing = new TreeSet<>();
        text.value().codePoints().filter(c -> c > ' ' && (c > Character.MAX_VALUE || !font.has((char) c)))
                .forEach(c -> missing.add(Character.toString(c)));
        for (String letter : missing) {
            String number = String.format(Locale.ROOT, "U+%04X", letter.codePointAt(0));
            problems.add(Diagnostic.error(Code.MISSING_GLYPH, "the font has no `" + letter + "` (" + number + ")",
                    text.at(), "write it in Latin letters, or leave it out"));
        }
    }
}
