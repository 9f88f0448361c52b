package dais.style;

/// How well letters of one colour can be read on another (WCAG 2.2, definitions of relative luminance and contrast ratio).
public final class Contrast {
    /// What text needs (WCAG 2.2, success criterion 1.4.3, level AA).
    public static final double TEXT = 4.5;
    /// What lines and bars need (success criterion 1.4.11, level AA).
    public static final double GRAPHICS = 3;

    private Contrast() {
    }

    /// The contrast of two colours, from 1 to 21.
    ///
    /// @param one `0xRRGGBB`
    /// @param other `0xRRGGBB`
    public static double of(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (StrictMath.max(first, second) + 0.05) / (StrictMath.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
