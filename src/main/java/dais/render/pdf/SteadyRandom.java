package dais.render.pdf;

import java.io.Serial;
import java.security.SecureRandom;

/// Stands in for chance where OpenPDF names a subset of a font: six letters that follow from the font alone, so that the
/// same brief gives the same bytes.
final class SteadyRandom extends SecureRandom {
    @Serial
    private static final long serialVersionUID = 1;
    private static final int LETTERS = 6;

    private final long seed;
    private long state;
    private int drawn;

    SteadyRandom(String font) {
        // Without a source of chance, since none is drawn from; to find one takes the JDK ten milliseconds.
        super(null, null);
        this.seed = font.hashCode();
    }

    @Override
    public double nextDouble() {
        if (drawn++ % LETTERS == 0) {
            state = seed;
        }
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (state >>> 11) * 0x1.0p-53;
    }
}
