package dais.ingest;

/// A stretch of glyphs of one line and one font, as a page draws them, in points from the upper left corner of the page
/// as it is seen. For text that is set sideways, the page is thought turned until the text is level.
///
/// @param sheet the physical page, from 1
/// @param place its place among the runs of its page, in the order in which they are drawn
/// @param mcid the marked content it belongs to, or -1
/// @param text its characters as [Characters] cleans them; a soft hyphen may still stand at the end
/// @param x where it begins
/// @param right where it ends
/// @param baseline its baseline, downwards
/// @param size the size of its type
/// @param bold whether its font is bold
/// @param italic whether its font is italic or oblique
/// @param artifact whether the file marks it as no part of the text, such as a running head
record Run(int sheet, int place, int mcid, String text, float x, float right, float baseline, float size, boolean bold,
        boolean italic, boolean artifact) {

    /// About how wide a space is, in ems.
    private static final float SPACE = 0.25f;

    /// Whether the other run, which the page draws after this one, stands on the same line; a raised or lowered figure
    /// does.
    boolean sharesLineWith(Run next) {
        if (sheet != next.sheet) {
            return false;
        }
        float larger = Math.max(size, next.size);
        float drop = Math.abs(baseline - next.baseline);
        boolean goesBack = next.x < right - larger;
        return drop < 0.15f * larger ? next.x > x - larger : drop < 0.6f * larger && !goesBack && size != next.size;
    }

    /// Where its last letter ends: what white space it closes with is left out.
    float end() {
        int spaces = text.length() - text.stripTrailing().length();
        return right - spaces * SPACE * size;
    }

    /// Whether white space shows between this run and the next one on its line.
    boolean isApartFrom(Run next) {
        return next.x - right > 0.17f * Math.min(size, next.size);
    }

    /// The same run, marked as no part of the text.
    Run asArtifact() {
        return new Run(sheet, place, mcid, text, x, right, baseline, size, bold, italic, true);
    }

    /// The same run at another place among those of its page.
    Run at(int other) {
        return new Run(sheet, other, mcid, text, x, right, baseline, size, bold, italic, artifact);
    }

    /// Whether another run of the same words is drawn over this one.
    boolean covers(Run other) {
        float near = 0.1f * size;
        return Math.abs(x - other.x) < near && Math.abs(baseline - other.baseline) < near
                && Math.abs(size - other.size) < near;
    }
}
