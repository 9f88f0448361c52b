package dais.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Folders as tests copy and compare them.
public final class Folders {
    private Folders() {
    }

    /// Copies a folder with all below it but a library's derived index.
    public static void copy(Path from, Path to) {
        try {
            for (Path file : below(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                if (file.toString().contains(".index")) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every file below a folder by its path from there on, its bytes as Latin letters, one each.
    public static SortedMap<String, String> content(Path folder) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        for (Path file : below(folder)) {
            if (Files.isRegularFile(file)) {
                content.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
