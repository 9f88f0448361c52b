package dais.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Unpacks parts of a zip archive that anybody may have made, such as a DOCX, with limits on how many there are and how
/// large one becomes.
public final class ZipParts {
    /// The end record of a ZIP file, and the comment that may follow it (APPNOTE 4.3.16).
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipParts() {
    }

    /// The parts that are wanted, by name.
    ///
    /// @throws IOException where it is no whole archive or goes beyond [Limits#DOCX_PARTS] or [Limits#DOCX_PART_BYTES]; the
    /// message is the rest of a sentence that begins with the file
    public static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted) throws IOException {
        requireEnd(archive);
        Map<String, byte[]> parts = new TreeMap<>();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.DOCX_PARTS) {
                    throw new IOException("it has more than " + Limits.DOCX_PARTS + " parts");
                }
                byte[] part = zip.readNBytes(Limits.DOCX_PART_BYTES + 1);
                if (part.length > Limits.DOCX_PART_BYTES) {
                    throw new IOException(
                            entry.getName() + " is larger than " + (Limits.DOCX_PART_BYTES >> 20) + " MiB");
                }
                if (wanted.test(entry.getName())) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    /// An archive that was cut off still unpacks up to there: only its last record tells that all of it has come.
    private static void requireEnd(byte[] archive) throws ZipException {
        for (int i = archive.length - END_LENGTH; i >= 0 && i >= archive.length - END_LENGTH - LONGEST_COMMENT; i--) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 5 && archive[i + 3] == 6) {
                return;
            }
        }
        throw new ZipException("it is not whole");
    }
}
