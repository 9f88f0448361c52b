package dais.library;

import dais.diag.Failure;
import dais.model.Report;
import dais.model.Source;
import dais.world.World;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keeps the index of a library beside it, in `.index/library.bin`, and up to date. A library of more than a few hundred
/// reports has further parts in `.index/library-2.bin` and so on; a part whose files have not changed is kept as it is.
final class IndexKeeper {
    private static final long MOST_BYTES = 1L << 30;
    /// Reports of a part: with this many it may end, and with that many it must.
    private static final int FEWEST_REPORTS = 64;
    private static final int MOST_REPORTS = 256;

    private final World world;
    private final Path folder;
    private final Listing listing;

    IndexKeeper(World world, Path folder, Listing listing) {
        this.world = world;
        this.folder = folder;
        this.listing = listing;
    }

    private Path file(int part) {
        return folder.resolve(".index").resolve(part == 0 ? "library.bin" : "library-" + (part + 1) + ".bin");
    }

    /// The index of the files as they are now.
    ///
    /// @throws Failure with everything that is wrong with the files that changed
    Index upToDate() {
        List<List<String>> plan = plan();
        List<@Nullable IndexPart> old = old();
        boolean current = old.size() == plan.size();
        for (int i = 0; i < old.size() && current; i++) {
            current = isCurrent(old.get(i), plan.get(i));
        }
        List<IndexPart> parts = new ArrayList<>();
        if (!current) {
            return new Index(renewed(plan, old));
        }
        for (IndexPart part : old) {
            if (part != null) {
                parts.add(part);
            }
        }
        return new Index(parts);
    }

    /// Which files make up which part, in the order of their reports. A part may end only behind certain names, so that
    /// a report that comes or goes moves the ends of its own part and hardly any other; all versions of a report are in
    /// the same one. There is one part at least.
    private List<List<String>> plan() {
        List<String> names = new ArrayList<>(listing.stamps().keySet());
        names.remove(Listing.VOCABULARY);
        names.sort(Comparator.comparing(IndexKeeper::report).thenComparing(Comparator.naturalOrder()));
        List<List<String>> plan = new ArrayList<>(List.of(new ArrayList<>()));
        String last = "";
        for (String name : names) {
            List<String> part = plan.getLast();
            String report = report(name);
            boolean mayEnd = part.size() >= FEWEST_REPORTS && Math.floorMod(last.hashCode(), FEWEST_REPORTS) == 0;
            if (!report.equals(last) && (mayEnd || part.size() >= MOST_REPORTS)) {
                part = new ArrayList<>();
                plan.add(part);
            }
            part.add(name);
            last = report;
        }
        return plan;
    }

    /// The number of the report that a file is called by.
    private static String report(String name) {
        String base = Listing.base(name);
        int version = base.indexOf('@');
        return version < 0 ? base : base.substring(0, version);
    }

    /// The parts as they were written last; null for one that is damaged.
    private List<@Nullable IndexPart> old() {
        List<@Nullable IndexPart> old = new ArrayList<>();
        while (true) {
            ByteBuffer bytes = read(file(old.size()));
            if (bytes.limit() == 0) {
                return old;
            }
            old.add(IndexPart.of(bytes));
        }
    }

    /// Nothing where the file is not there, or empty, or cannot be read.
    private ByteBuffer read(Path file) {
        try {
            return world.isFile(file) ? world.map(file, MOST_BYTES) : ByteBuffer.allocate(0);
        } catch (Failure _) {
            return ByteBuffer.allocate(0); // it is made anew
        }
    }

    private List<IndexPart> renewed(List<List<String>> plan, List<@Nullable IndexPart> old) {
        IndexBuilder builder = new IndexBuilder(world, folder, listing, old);
        Map<String, IndexPart> byFirst = new TreeMap<>();
        for (IndexPart part : old) {
            if (part != null && !part.reports().isEmpty()) {
                byFirst.put(part.file(0).getFirst(), part);
            }
        }
        List<IndexPart> parts = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            IndexPart before = plan.get(i).isEmpty() ? null : byFirst.get(plan.get(i).getFirst());
            if (before != null && isCurrent(before, plan.get(i))) {
                builder.keep(before);
                boolean inPlace = i < old.size() && old.get(i) == before;
                parts.add(inPlace ? before : written(file(i), before.bytes(), plan.size() > 1));
                continue;
            }
            byte[] bytes = builder.build(plan.get(i));
            if (bytes != null) {
                parts.add(written(file(i), bytes, plan.size() > 1));
            }
        }
        builder.failWhereWrong();
        for (int i = plan.size(); i < old.size(); i++) {
            write(file(i), new byte[0]);
        }
        return parts;
    }

    private IndexPart written(Path file, byte[] bytes, boolean many) {
        write(file, bytes);
        // Of many parts each is read as it will be the next time, so that they do not all stay in memory.
        IndexPart part = many ? IndexPart.of(read(file)) : null;
        part = part == null ? IndexPart.of(ByteBuffer.wrap(bytes)) : part;
        if (part == null) {
            throw new IllegalStateException("the index cannot be read as it was written");
        }
        return part;
    }

    private void write(Path file, byte[] bytes) {
        try {
            world.publish(Map.of(file, bytes));
        } catch (Failure _) {
            // A library that cannot be written to works all the same, only slower.
        }
    }

    private boolean isCurrent(@Nullable IndexPart part, List<String> files) {
        if (part == null || part.reports().size() != files.size()) {
            return false;
        }
        List<String> vocabulary = part.vocabulary();
        String own = listing.stamps().get(Listing.VOCABULARY);
        if (vocabulary.isEmpty() ? own != null : !vocabulary.get(1).equals(own)) {
            return false;
        }
        for (int i = 0; i < files.size(); i++) {
            List<String> known = part.file(i);
            // The files of two versions may stand in another order than their reports.
            if (!files.contains(known.getFirst()) || !known.get(1).equals(listing.stamps().get(known.getFirst()))
                    || !known.getLast().equals(sourceStamp(part.reports().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private String sourceStamp(Report report) {
        Source source = report.source();
        return source == null ? "" : world.stamp(folder.resolve(source.file())).orElse("");
    }
}
