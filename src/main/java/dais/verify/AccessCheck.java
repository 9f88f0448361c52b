package dais.verify;

import dais.diag.Code;
import dais.style.Contrast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// What makes a file hard to read for some: letters that hardly differ from their ground, and headings that leave out a
/// level, by which readers without eyes find their way (WCAG 2.2, success criteria 1.4.3 and 1.3.1).
final class AccessCheck {
    /// Letters from this size on need less contrast: 18 points, or 14 of bold type, which is not told apart here.
    private static final float LARGE = 18;

    private final String format;
    private final List<Finding> findings = new ArrayList<>();

    /// @param format the file's ending
    AccessCheck(String format) {
        this.format = format;
    }

    List<Finding> findings() {
        return findings;
    }

    /// @param place where the letters stand
    /// @param inks every pair of letters and ground there
    void contrast(String place, Iterable<Ink> inks) {
        SortedSet<String> told = new TreeSet<>();
        for (Ink ink : inks) {
            double contrast = Contrast.of(ink.letters(), ink.ground());
            if (contrast < (ink.size() >= LARGE ? Contrast.GRAPHICS : Contrast.TEXT)) {
                told.add(String.format(Locale.ROOT, "letters of the colour #%06x on #%06x have a contrast of %.1f to 1",
                        ink.letters(), ink.ground(), contrast));
            }
        }
        told.forEach(message -> findings.add(new Finding(Code.NOT_ACCESSIBLE, format, place, null, message)));
    }

    /// @param levels the levels of the headings in their order, 1 for a title
    void headings(List<Integer> levels) {
        int above = 0;
        for (int i = 0; i < levels.size(); i++) {
            int level = levels.get(i);
            if (level > above + 1) {
                findings.add(new Finding(Code.NOT_ACCESSIBLE, format, "heading " + (i + 1), null,
                        "a heading of level " + level + " follows " + (above == 0 ? "none" : "one of level " + above)));
            }
            above = level;
        }
    }

    /// Letters on a ground.
    ///
    /// @param letters their colour, `0xRRGGBB`
    /// @param ground the colour that was painted last below them; white for bare paper
    /// @param size the type size in points
    record Ink(int letters, int ground, float size) {
    }
}
