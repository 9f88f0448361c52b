package dais.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/// The fonts, each read when it is first asked for. One may be shared by all threads.
public final class FontBook {
    private final Map<Face, FontMetrics> faces = new EnumMap<>(Face.class);

    public synchronized FontMetrics metrics(Face face) {
        FontMetrics known = faces.get(face);
        if (known == null) {
            known = new FontMetrics(face, read(face));
            faces.put(face, known);
        }
        return known;
    }

    private static byte[] read(Face face) {
        String path = "/liberation/" + face.file() + ".ttf";
        try (InputStream in = FontBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }
}
