package dais.build;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.model.Inline.Cut;
import dais.spec.BriefSpec;
import dais.spec.SectionSpec;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import dais.style.PageStyle.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the characters of a spec that no font of the page has, where a person wrote them: the typesetter would find them
/// too, but could not say where.
final class GlyphCheck {
    private final FontMetrics font;
    private final List<Diagnostic> problems = new ArrayList<>();

    GlyphCheck(FontBook fonts) {
        this.font = fonts.metrics(Face.of(Family.SERIF, Cut.ROMAN, Cut.ROMAN));
    }

    List<Diagnostic> check(BriefSpec spec) {
        text(spec.title());
        text(spec.to());
        text(spec.from());
        text(spec.date());
        text(spec.re());
        text(spec.marking());
        text(spec.bottomLine());
        spec.topics().forEach(this::text);
        for (SectionSpec section : spec.sections()) {
            text(section.heading());
            text(section.topic());
            section.questions().forEach(this::text);
        }
        return problems;
    }

    private void text(@Nullable Sited<String> text) {
        if (text == null) {
            return;
        }
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
