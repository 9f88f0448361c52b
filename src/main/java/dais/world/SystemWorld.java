package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// The world as it is: the file system and environment of this machine.
public final class SystemWorld implements World {
    private static final long SMALL = 4L << 20;

    @Override
    public boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public byte[] read(Path path, long limit) {
        if (Files.isDirectory(path)) {
            throw failure(Code.CANNOT_READ, path + " is a folder, not a file", path);
        }
        int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        try (InputStream in = Files.newInputStream(path)) {
            // One byte more than allowed tells a file that is too large, also one that grows or never ends.
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw failure(Code.TOO_LARGE, path + " is larger than " + size(most), path,
                        "files beyond that size are refused, so that a damaged one cannot stop the machine");
            }
            return bytes;
        } catch (IOException e) {
            throw cannotRead(path, e);
        }
    }

    /// A mapping costs more than reading a small file does, in classes and in pages to bring in.
    @Override
    public ByteBuffer map(Path path, long limit) {
        try {
            if (Files.size(path) <= SMALL) {
                return ByteBuffer.wrap(read(path, limit));
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                if (channel.size() > limit) {
                    throw failure(Code.TOO_LARGE, path + " is larger than " + size(limit), path);
                }
                return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            }
        } catch (IOException e) {
            throw cannotRead(path, e);
        }
    }

    @Override
    public List<Path> list(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                entries.add(entry);
            }
        } catch (IOException e) {
            throw cannotRead(folder, e);
        } catch (DirectoryIteratorException e) {
            throw failure(Code.CANNOT_READ, "cannot read the whole folder " + folder, folder);
        }
        Collections.sort(entries);
        return Collections.unmodifiableList(entries);
    }

    @Override
    public void publish(Map<Path, byte[]> files) {
        Map<Path, byte[]> sorted = new TreeMap<>();
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            if (sorted.put(file.getKey().toAbsolutePath().normalize(), file.getValue()) != null) {
                throw failure(Code.OUTPUT_CLASH, "two outputs would be written to " + file.getKey(), file.getKey(),
                        "give one of them another name");
            }
        }
        List<AtomicFile> staged = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> file : sorted.entrySet()) {
                staged.add(AtomicFile.stage(file.getKey(), file.getValue()));
            }
            for (AtomicFile file : staged) {
                file.commit(staged.size() > 1);
            }
        } catch (Failure failure) {
            Collections.reverse(staged);
            staged.forEach(AtomicFile::undo);
            throw failure;
        }
        staged.forEach(AtomicFile::settle);
    }

    @Override
    public void append(Path file, byte[] bytes) {
        Path full = file.toAbsolutePath().normalize();
        Path folder = full.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel channel = FileChannel.open(full, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(false);
            }
        } catch (IOException e) {
            throw AtomicFile.cannotWrite(full, e);
        }
    }

    @Override
    public void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw AtomicFile.cannotWrite(file.toAbsolutePath().normalize(), e);
        }
    }

    @Override
    public Optional<String> stamp(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(attributes.size() + "-" + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The program's own file by its content, the libraries by the versions in their names.
    @Override
    public String program() {
        List<String> parts = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(java.io.File.pathSeparator, -1)) {
            Path file = Path.of(entry);
            parts.add(String.valueOf(file.getFileName()));
            if (parts.size() == 1 && Files.isRegularFile(file)) {
                parts.add(Digest.of(read(file, Integer.MAX_VALUE)).hex());
            }
        }
        return Digest.of(String.join("\n", parts)).hex();
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    @Override
    public Path here() {
        return Path.of("").toAbsolutePath();
    }

    private static Failure cannotRead(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> notThere(path);
            case NotDirectoryException _ when Files.exists(path) ->
                failure(Code.CANNOT_READ, path + " is a file, not a folder", path);
            case NotDirectoryException _ -> notThere(path);
            case AccessDeniedException _ ->
                failure(Code.CANNOT_READ, "no permission to read " + path, path, "ask its owner, or make a copy of it");
            default -> failure(Code.CANNOT_READ, "cannot read " + path + ": " + reason(e), path);
        };
    }

    private static Failure notThere(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        boolean lost = parent != null && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(parent);
        String[] help = lost
                ? new String[]{"its folder " + parent + " is not there either"}
                : new String[]{"check the spelling; large and small letters may count"};
        return failure(Code.NO_SUCH_FILE, "there is no file " + path, path, help);
    }

    static Failure failure(Code code, String message, Path path, String... help) {
        return new Failure(Diagnostic.error(code, message, Span.file(path.toString()), help));
    }

    /// The system's own words for what went wrong, without the path, which the message already names.
    static String reason(IOException e) {
        if (e instanceof java.nio.file.FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        String message = e.getMessage();
        return message == null || e instanceof java.nio.file.FileSystemException
                ? e.getClass().getSimpleName()
                : message;
    }

    private static String size(long bytes) {
        return bytes >= 1L << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
