package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A world in memory: a test puts files in, runs, and looks at what came out. Relative paths start at `/here`.
public final class MemoryWorld implements World {
    private static final Path HERE = Path.of("/here");

    private final Map<Path, byte[]> files = new TreeMap<>();
    private final Map<Path, Integer> changes = new TreeMap<>();
    private final Set<Path> folders = new TreeSet<>();
    private final Set<Path> unwritable = new TreeSet<>();
    private final Map<String, String> variables = new TreeMap<>();

    /// Puts a file there.
    public MemoryWorld with(String path, byte[] bytes) {
        put(absolute(Path.of(path)), bytes);
        return this;
    }

    /// Puts a text file there, in UTF-8.
    public MemoryWorld with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Makes an empty folder.
    public MemoryWorld withFolder(String path) {
        folders.add(absolute(Path.of(path)));
        return this;
    }

    public MemoryWorld withVariable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /// From now on this file cannot be written, as if its folder were write-protected.
    public MemoryWorld withoutWriting(String path) {
        unwritable.add(absolute(Path.of(path)));
        return this;
    }

    /// All files, by absolute path.
    public Map<Path, byte[]> files() {
        return new TreeMap<>(files);
    }

    /// A file's text.
    public String text(String path) {
        return new String(read(Path.of(path), Long.MAX_VALUE), StandardCharsets.UTF_8);
    }

    @Override
    public boolean isFile(Path path) {
        return files.containsKey(absolute(path));
    }

    @Override
    public boolean isFolder(Path path) {
        Path folder = absolute(path);
        if (folder.equals(HERE) || folders.contains(folder)) {
            return true;
        }
        return files.keySet().stream().anyMatch(file -> !file.equals(folder) && file.startsWith(folder))
                || folders.stream().anyMatch(other -> other.startsWith(folder));
    }

    @Override
    public byte[] read(Path path, long limit) {
        byte[] bytes = files.get(absolute(path));
        if (bytes == null) {
            throw failure(isFolder(path) ? Code.CANNOT_READ : Code.NO_SUCH_FILE, "there is no file " + path, path);
        }
        if (bytes.length > limit) {
            throw failure(Code.TOO_LARGE, path + " is larger than " + limit + " bytes", path);
        }
        return bytes.clone();
    }

    @Override
    public List<Path> list(Path folder) {
        if (!isFolder(folder)) {
            throw failure(Code.NO_SUCH_FILE, "there is no folder " + folder, folder);
        }
        Path parent = absolute(folder);
        Set<Path> found = new TreeSet<>();
        for (Set<Path> all : List.of(files.keySet(), folders)) {
            for (Path path : all) {
                if (path.startsWith(parent) && !path.equals(parent)) {
                    found.add(folder.resolve(parent.relativize(path).getName(0)));
                }
            }
        }
        return new ArrayList<>(found);
    }

    @Override
    public void publish(Map<Path, byte[]> published) {
        for (Path path : published.keySet()) {
            if (unwritable.contains(absolute(path)) || isFolder(path)) {
                throw failure(Code.CANNOT_WRITE, "cannot write " + path, path);
            }
        }
        published.forEach((path, bytes) -> put(absolute(path), bytes));
    }

    @Override
    public void append(Path file, byte[] bytes) {
        byte[] before = files.getOrDefault(absolute(file), new byte[0]);
        byte[] all = java.util.Arrays.copyOf(before, before.length + bytes.length);
        System.arraycopy(bytes, 0, all, before.length, bytes.length);
        publish(Map.of(file, all));
    }

    @Override
    public void remove(Path file) {
        files.remove(absolute(file));
    }

    @Override
    public Optional<String> stamp(Path path) {
        byte[] bytes = files.get(absolute(path));
        return bytes == null ? Optional.empty() : Optional.of(bytes.length + "-" + changes.get(absolute(path)));
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Path here() {
        return HERE;
    }

    private void put(Path file, byte[] bytes) {
        files.put(file, bytes.clone());
        changes.merge(file, 1, Integer::sum);
    }

    private static Path absolute(Path path) {
        return HERE.resolve(path).normalize();
    }

    private static Failure failure(Code code, String message, Path path) {
        return new Failure(Diagnostic.error(code, message, Span.file(path.toString())));
    }
}
