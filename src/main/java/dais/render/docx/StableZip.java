package dais.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the parts of an Office file so that the same parts give the same bytes: sorted, the list of content types first
/// as readers expect it, and every entry of one fixed time.
final class StableZip {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    /// At noon: for the format's very first second Java adds a second time stamp, which hangs on the time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    private StableZip() {
    }

    /// @param parts contents by name; the list of content types must be among them
    static byte[] pack(SortedMap<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, CONTENT_TYPES, parts.getOrDefault(CONTENT_TYPES, new byte[0]));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(CONTENT_TYPES)) {
                    add(zip, part.getKey(), part.getValue());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
