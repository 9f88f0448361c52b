package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Keeps a path that a file names inside the folder it may name files of.
public final class Inside {
    private Inside() {
    }

    /// The path inside the root, normalised. It need not exist; where parts of it are symbolic links, they are followed
    /// and must stay inside too.
    ///
    /// @param root the folder
    /// @param relative the path as written, with slashes
    /// @param at where it was written; null where it is not from a file
    /// @throws Failure with [Code#OUTSIDE] where it is absolute, climbs with `..`, or leads out over a link
    public static Path resolve(Path root, String relative, @Nullable Span at) {
        Path base = root.toAbsolutePath().normalize();
        try {
            Path path = Path.of(relative);
            boolean climbs = false;
            for (Path part : path) {
                climbs |= part.toString().equals("..");
            }
            Path resolved = base.resolve(path).normalize();
            // A backslash separates folders on some systems and not on others, and a colon names a drive.
            boolean foreign = relative.indexOf('\\') >= 0 || relative.matches("[A-Za-z]:.*");
            if (relative.isBlank() || path.isAbsolute() || climbs || foreign || resolved.equals(base)
                    || !resolved.startsWith(base) || !real(resolved).startsWith(real(base))) {
                throw outside(root, relative, at);
            }
            return resolved;
        } catch (InvalidPathException | IOException e) {
            throw outside(root, relative, at);
        }
    }

    /// The path with links followed as far as it exists.
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        Path name = path.getFileName();
        if (parent == null || name == null || Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return parent == null && !Files.exists(path) ? path : path.toRealPath();
        }
        return real(parent).resolve(name);
    }

    private static Failure outside(Path root, String relative, @Nullable Span at) {
        return new Failure(
                Diagnostic.error(Code.OUTSIDE, "the path `" + relative + "` does not lead to a file inside " + root, at,
                        "write the path from that folder on, with slashes and without `..`"));
    }
}
