package dais.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sample library and specs, which stand in the program's own jar under the names they have in `briefs/`.
final class Sample {
    /// The spec that a newcomer builds first.
    static final String FIRST_SPEC = "china-russia-one-pager.yaml";

    private static final String ROOT = "/dais/sample/";

    private Sample() {
    }

    /// Every file of the sample by its path, with slashes. FILES lists them.
    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : new String(read("FILES"), StandardCharsets.UTF_8).lines().toList()) {
            files.put(name, read(name));
        }
        return files;
    }

    private static byte[] read(String name) {
        try (InputStream in = Sample.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + ROOT + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
