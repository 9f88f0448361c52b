package dais.library;

import dais.diag.Failure;
import dais.model.Report;
import dais.model.Source;
import dais.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps the index of a library beside it, in `.index/library.bin`, and up to date.
final class IndexKeeper {
    private static final long MOST_BYTES = 1L << 30;

    private final World world;
    private final Path folder;
    private final Path file;

    IndexKeeper(World world, Path folder) {
        this.world = world;
        this.folder = folder;
        this.file = folder.resolve(".index").resolve("library.bin");
    }

    /// The index of the files as they are now.
    ///
    /// @throws Failure with everything that is wrong with the files that changed
    Index upToDate(Listing listing) {
        byte[] before = read();
        Index old = Index.of(before);
        if (old != null && isCurrent(old, listing)) {
            return old;
        }
        byte[] bytes = new IndexBuilder(world, folder, listing, old).build();
        if (!Arrays.equals(bytes, before)) {
            write(bytes);
        }
        Index index = Index.of(bytes);
        if (index == null) {
            throw new IllegalStateException("the index cannot be read as it was written");
        }
        return index;
    }

    private byte[] read() {
        try {
            return world.isFile(file) ? world.read(file, MOST_BYTES) : new byte[0];
        } catch (Failure _) {
            return new byte[0]; // it is made anew
        }
    }

    private void write(byte[] bytes) {
        try {
            world.publish(Map.of(file, bytes));
        } catch (Failure _) {
            // A library that cannot be written to works all the same, only slower.
        }
    }

    private boolean isCurrent(Index index, Listing listing) {
        int reports = index.reports().size();
        List<String> vocabulary = index.vocabulary();
        if (listing.stamps().size() != reports + (vocabulary.isEmpty() ? 0 : 1)
                || (!vocabulary.isEmpty() && !isSame(vocabulary, listing))) {
            return false;
        }
        for (int i = 0; i < reports; i++) {
            List<String> known = index.file(i);
            if (!isSame(known, listing) || !known.getLast().equals(sourceStamp(index.reports().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(List<String> known, Listing listing) {
        return known.get(1).equals(listing.stamps().get(known.getFirst()));
    }

    private String sourceStamp(Report report) {
        @Nullable
        Source source = report.source();
        return source == null ? "" : world.stamp(folder.resolve(source.file())).orElse("");
    }
}
