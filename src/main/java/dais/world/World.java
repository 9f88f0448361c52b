package dais.world;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The only door to files and environment, so that a test can stand in for all of it and every run can be repeated.
/// There is no clock: a brief's dates come from its spec and its sources.
///
/// Every method throws [dais.diag.Failure] with a code of the 08xx range where the file system says no; the message
/// names the path.
public interface World {

    boolean isFile(Path path);

    boolean isFolder(Path path);

    /// The whole file.
    ///
    /// @throws dais.diag.Failure where it cannot be read, or holds more than `limit` bytes
    byte[] read(Path path, long limit);

    /// The whole file, to be read here and there. A large one is not brought into memory; its content is that of this
    /// moment even where another file takes its place.
    ///
    /// @throws dais.diag.Failure as [#read]
    default ByteBuffer map(Path path, long limit) {
        return ByteBuffer.wrap(read(path, limit));
    }

    /// What lies directly in a folder, sorted by name.
    List<Path> list(Path folder);

    /// Writes all the files or none of them: each first beside its place and synchronised, then renamed. Where a rename
    /// fails midway, the files already renamed are put back. Folders are made where they are missing.
    void publish(Map<Path, byte[]> files);

    /// Adds bytes to the end of a file and has them reach the disk; the file and its folder are made where they are
    /// missing. A kill may leave the beginning of the bytes.
    void append(Path file, byte[] bytes);

    /// Removes a file, where it is there.
    void remove(Path file);

    /// Size and time of last change, as one opaque word; what is derived from a file is good as long as it stays.
    Optional<String> stamp(Path path);

    /// What tells this program from any other version of it, libraries and fonts included; empty where that cannot be told.
    default String program() {
        return "";
    }

    /// A variable of the environment.
    Optional<String> variable(String name);

    /// The folder that relative paths start at.
    Path here();
}
