package dais.world;

import dais.diag.Code;
import dais.diag.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One file on its way to its place: written beside it under a hidden name and synchronised, then renamed, so that a
/// reader finds the old bytes or the new ones and never half of either.
final class AtomicFile {
    private static final int TRIES = 1_000;

    private final Path target;
    private final Path temporary;
    /// The folders that were made for it, the innermost first.
    private final List<Path> made;
    private @Nullable Path old;
    private boolean renamed;

    private AtomicFile(Path target, Path temporary, List<Path> made) {
        this.target = target;
        this.temporary = temporary;
        this.made = made;
    }

    /// Writes the bytes beside the target and has them reach the disk.
    ///
    /// @param target an absolute path; its folder is made where it is missing
    /// @throws Failure with [Code#CANNOT_WRITE]; nothing is left behind then
    static AtomicFile stage(Path target, byte[] bytes) {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw cannotWrite(target, "a folder of that name stands there", "give the file another name");
        }
        if (Files.exists(target) && (!Files.isRegularFile(target) || !Files.isWritable(target))) {
            throw cannotWrite(target, "the file there is write-protected or no plain file",
                    "allow writing to it, or give the file another name");
        }
        Path temporary = target;
        List<Path> made = List.of();
        try {
            made = makeFolder(folder);
            for (int i = 0; i < TRIES; i++) {
                temporary = beside(target, "new" + i);
                try (FileChannel channel = FileChannel.open(temporary,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                    AtomicFile file = new AtomicFile(target, temporary, made);
                    file.write(channel, bytes);
                    return file;
                } catch (FileAlreadyExistsException _) {
                    // another run is at work here, or was killed: take the next name
                }
            }
            throw cannotWrite(target, "too many unfinished files lie beside it",
                    "remove the files that begin with a full stop and end in .dais from " + folder);
        } catch (IOException e) {
            made.forEach(AtomicFile::remove);
            throw cannotWrite(target, e);
        }
    }

    private void write(FileChannel channel, byte[] bytes) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            remove(temporary);
            throw e;
        }
    }

    /// Puts the file in its place.
    ///
    /// @param keep whether the old file is kept aside until [#settle()], so that [#undo()] can bring it back
    void commit(boolean keep) {
        try {
            if (keep && Files.exists(target)) {
                old = aside();
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            renamed = true;
            synchronise(target);
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    /// Brings back what was there before, and leaves nothing else.
    void undo() {
        remove(temporary);
        Path kept = old;
        if (kept != null) {
            try {
                Files.move(kept, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // The old bytes still lie beside the target; to delete them too would be worse than to leave them.
                return;
            }
        } else if (renamed) {
            remove(target);
        }
        made.forEach(AtomicFile::remove);
    }

    /// Lets the old file go.
    void settle() {
        if (old != null) {
            remove(old);
        }
    }

    private Path aside() throws IOException {
        for (int i = 0;; i++) {
            Path link = beside(target, "old" + i);
            try {
                try {
                    return Files.createLink(link, target);
                } catch (UnsupportedOperationException | AccessDeniedException | NoSuchFileException e) {
                    // A file system without hard links: a copy does it too.
                    return Files.copy(target, link, StandardCopyOption.COPY_ATTRIBUTES);
                }
            } catch (FileAlreadyExistsException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static Path beside(Path target, String mark) {
        return target.resolveSibling("." + target.getFileName() + "." + mark + ".dais");
    }

    /// Makes a folder and those above it that are missing.
    ///
    /// @return those that were made, the innermost first
    private static List<Path> makeFolder(Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        for (Path each = folder; each != null && !Files.isDirectory(each); each = each.getParent()) {
            made.add(each);
        }
        Files.createDirectories(folder);
        return made;
    }

    /// A rename is only durable once its folder has reached the disk. Windows cannot open a folder and need not.
    private static void synchronise(Path target) {
        Path folder = target.getParent();
        if (folder != null && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return; // what cannot be removed is hidden and harmless
        }
    }

    static Failure cannotWrite(Path target, IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> {
                Path folder = nearestFolder(target);
                yield SystemWorld.failure(Code.CANNOT_WRITE, "no permission to write in the folder " + folder, folder,
                        "choose another folder, or ask for the permission");
            }
            case FileAlreadyExistsException there ->
                cannotWrite(target, there.getFile() + " is a file, where a folder is needed", "choose another folder");
            default -> cannotWrite(target, SystemWorld.reason(e),
                    "check that the disk is there and has space; what was there before is unchanged");
        };
    }

    private static Path nearestFolder(Path target) {
        Path folder = target;
        do {
            Path parent = folder.getParent();
            if (parent == null) {
                return folder;
            }
            folder = parent;
        } while (!Files.isDirectory(folder));
        return folder;
    }

    private static Failure cannotWrite(Path target, String why, String help) {
        return SystemWorld.failure(Code.CANNOT_WRITE, "cannot write " + target + ": " + why, target, help);
    }
}
