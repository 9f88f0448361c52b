package dais.style;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.model.Art;
import dais.world.Beside;
import dais.world.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/// Reads a PNG picture that a spec or a style names, and makes sure that it is one.
public final class PictureReader {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 24;

    private final Beside beside;

    public PictureReader(Beside beside) {
        this.beside = beside;
    }

    /// Reads the picture.
    ///
    /// @throws Failure at the place where it is named, if it is not there or no PNG, or larger than the limits
    public Art.Picture read(Sited<String> path) {
        byte[] bytes = beside.read(path, Limits.PICTURE_BYTES);
        ByteBuffer png = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || png.getLong(0) != SIGNATURE) {
            throw wrong(path, "`" + path.value() + "` is not a PNG picture", "save the picture as PNG");
        }
        int width = png.getInt(16);
        int height = png.getInt(20);
        if (width <= 0 || height <= 0 || (long) width * height > Limits.PICTURE_DOTS) {
            throw wrong(path, "`" + path.value() + "` has more dots than a page can show",
                    "save it smaller: two thousand dots across are plenty");
        }
        try {
            if (ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
                throw wrong(path, "`" + path.value() + "` is not a PNG picture", "save the picture as PNG");
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(path, e);
        }
        return new Art.Picture(path.value(), png, width, height);
    }

    private static Failure damaged(Sited<String> path, Exception e) {
        return e instanceof Failure failure
                ? failure
                : wrong(path, "the picture `" + path.value() + "` is damaged", "save it anew as PNG");
    }

    private static Failure wrong(Sited<String> path, String message, String help) {
        return new Failure(Diagnostic.error(Code.BAD_VALUE, message, path.at(), help));
    }
}
