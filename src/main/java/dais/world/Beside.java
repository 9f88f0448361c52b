package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.model.Digest;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// The folder that a spec lies in: the only one whose files a spec may name, besides the library's. It remembers what it
/// was asked for; one for each spec.
public final class Beside {
    private final World world;
    private final Path folder;
    private final SortedMap<String, Digest> taken = new TreeMap<>();

    public Beside(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    /// The bytes of a file that the spec names.
    ///
    /// @param path its path from the folder on
    /// @throws Failure at that place, where it leads out of the folder, to no file, or to one of more than `limit` bytes
    public byte[] read(Sited<String> path, long limit) {
        Path file = Inside.resolve(folder, path.value(), path.at());
        if (!world.isFile(file)) {
            throw new Failure(Diagnostic.error(Code.NO_SUCH_FILE, "there is no file `" + path.value() + "`", path.at(),
                    "paths begin at the folder of the spec"));
        }
        byte[] bytes = world.read(file, limit);
        taken.put(path.value(), Digest.of(bytes));
        return bytes;
    }

    /// What was read so far, by the paths that it was asked by.
    public SortedMap<String, Digest> taken() {
        return new TreeMap<>(taken);
    }

    /// Whether files are there, each with the content told.
    public boolean has(SortedMap<String, Digest> files) {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!world.isFile(path) || !Digest.of(world.read(path, Limits.PICTURE_BYTES)).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }
}
