package dais.build;

import dais.compose.Marking;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.model.Inline.Cut;
import dais.model.Label;
import dais.spec.BriefSpec;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import dais.style.PageStyle;
import dais.style.PageStyle.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Finds what of a spec the page cannot show, where a person wrote it: characters that its fonts lack, and a marking that
/// is longer than a line.
final class PrintCheck {
    private final FontBook fonts;
    private final PageStyle style;
    private final FontMetrics font;
    private final List<Diagnostic> problems = new ArrayList<>();

    PrintCheck(FontBook fonts, PageStyle style) {
        this.fonts = fonts;
        this.style = style;
        this.font = fonts.metrics(Face.of(Family.SERIF, Cut.ROMAN, Cut.ROMAN));
    }

    List<Diagnostic> check(BriefSpec spec) {
        spec.plainTexts().forEach(this::text);
        spec.staffTexts().forEach(this::text);
        marking(spec);
        return problems;
    }

    /// A marking must not be cut: what is left out may be what matters.
    private void marking(BriefSpec spec) {
        Sited<String> written = spec.marking();
        String marking = Marking.of(spec, Label.PUBLIC);
        if (written == null || marking == null) {
            return;
        }
        PageStyle.Type foot = style.foot();
        FontMetrics bold = fonts.metrics(Face.of(foot.family(), foot.cut(), Cut.BOLD));
        if (bold.width(marking, foot.size(), true) > style.page().measure()) {
            problems.add(Diagnostic.error(Code.BAD_VALUE, "the marking is longer than a line of the page", written.at(),
                    "shorten it: a marking is never cut"));
        }
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
