package dais.render.docx;

import dais.style.PageStyle.Family;
import java.util.HexFormat;

/// Milli-points in the units that Word counts in, as it writes them.
final class Units {
    private static final int TWIP = 50;
    private static final int HALF_POINT = 500;
    private static final int EIGHTH = 125;
    private static final int POINT = 1000;
    /// The thinnest and thickest line that Word draws, in eighths of a point.
    private static final int THINNEST = 2;
    private static final int THICKEST = 96;
    /// The farthest that Word puts a border from its text, in points.
    private static final int FARTHEST = 31;

    private Units() {
    }

    /// Lengths: twentieths of a point.
    static String twips(int milliPoints) {
        return Integer.toString(Math.round((float) milliPoints / TWIP));
    }

    /// Type sizes: halves of a point.
    static String halfPoints(int milliPoints) {
        return Integer.toString(Math.round((float) milliPoints / HALF_POINT));
    }

    /// Thicknesses of borders: eighths of a point.
    static String eighths(int milliPoints) {
        return Integer.toString(Math.clamp(Math.round((float) milliPoints / EIGHTH), THINNEST, THICKEST));
    }

    /// The space between a border and its text: points.
    static String points(int milliPoints) {
        return Integer.toString(Math.clamp(Math.round((float) milliPoints / POINT), 0, FARTHEST));
    }

    /// Sizes of drawings: 12,700 to the point.
    static String emu(int milliPoints) {
        return Long.toString(milliPoints * 127L / 10);
    }

    static String colour(int rgb) {
        return HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }

    /// The font that Word has for a family: of the same widths as the one in the PDF.
    static String font(Family family) {
        return switch (family) {
            case SERIF -> "Times New Roman";
            case SANS -> "Arial";
        };
    }
}
