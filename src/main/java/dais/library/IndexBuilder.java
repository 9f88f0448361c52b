package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.library.LibraryFileReader.Reading;
import dais.model.Digest;
import dais.model.ReportKey;
import dais.model.Source;
import dais.world.Limits;
import dais.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes parts of a library's index out of its files, and takes from the old ones what has not changed.
final class IndexBuilder {
    private final World world;
    private final Path folder;
    private final Listing listing;
    private final Map<String, Old> old = new TreeMap<>();
    private final SourceCheck check;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<ReportKey, String> names = new TreeMap<>();
    /// Name, stamp and digest of the library's own vocabulary; empty where it has none.
    private final List<String> vocabularyFile = new ArrayList<>();
    private @Nullable List<Topic> topics;

    /// Where a file was in the index as it was.
    private record Old(IndexPart part, int report) {
    }

    /// @param before the parts of the index as it was; null for one that cannot be read
    IndexBuilder(World world, Path folder, Listing listing, List<@Nullable IndexPart> before) {
        this.world = world;
        this.folder = folder;
        this.listing = listing;
        this.check = new SourceCheck(new SourceTexts(world, folder), problems);
        for (IndexPart part : before) {
            for (int i = 0; part != null && i < part.reports().size(); i++) {
                old.put(part.file(i).getFirst(), new Old(part, i));
            }
        }
    }

    /// The bytes of a part.
    ///
    /// @param files the names of its files
    /// @return null where anything was wrong, here or before; [#failWhereWrong] tells it
    byte @Nullable [] build(List<String> files) {
        List<Shelved> shelf = new ArrayList<>();
        for (String file : files) {
            Shelved shelved = guarded(file, listing.stamps().getOrDefault(file, ""));
            if (shelved != null) {
                shelf.add(shelved);
                know(shelved.content().report().key(), shelved.name());
            }
        }
        List<Topic> topics = vocabulary();
        return problems.isEmpty() ? IndexEncoder.encode(shelf, vocabularyFile, topics) : null;
    }

    /// Takes note of a part that stays as it is.
    void keep(IndexPart part) {
        for (int i = 0; i < part.reports().size(); i++) {
            know(part.reports().get(i).key(), part.file(i).getFirst());
        }
    }

    private void know(ReportKey report, String name) {
        refuseSecond(names.putIfAbsent(report, name), name);
    }

    /// Throws everything that is wrong with any of the files.
    void failWhereWrong() {
        if (!problems.isEmpty()) {
            throw new Failure(Diagnostic.inOrder(problems));
        }
    }

    private List<Topic> vocabulary() {
        List<Topic> all = topics;
        if (all == null) {
            List<Topic> own = topics(vocabularyFile);
            all = Topics.merged(own, TopicsReader.read(Listing.VOCABULARY, TopicsReader.standard()));
            topics = all;
        }
        return all;
    }

    private String shown(String name) {
        return Listing.shown(world, folder.resolve(name));
    }

    private void refuseSecond(@Nullable String first, String second) {
        if (first != null) {
            problems.add(
                    Diagnostic.error(Code.BAD_LIBRARY_FILE, second + " holds the same report and version as " + first,
                            Span.file(shown(second)), "take one of them out, or correct its `version`"));
        }
    }

    private List<Topic> topics(List<String> vocabulary) {
        String stamp = listing.stamps().get(Listing.VOCABULARY);
        if (stamp == null) {
            return List.of();
        }
        try {
            byte[] bytes = world.read(folder.resolve(Listing.VOCABULARY), Limits.SPEC_BYTES);
            vocabulary.addAll(List.of(Listing.VOCABULARY, stamp, Digest.of(bytes).hex()));
            return TopicsReader.read(shown(Listing.VOCABULARY), bytes);
        } catch (Failure failure) {
            problems.addAll(failure.diagnostics());
            return List.of();
        }
    }

    private @Nullable Shelved guarded(String name, String stamp) {
        try {
            return shelve(name, stamp);
        } catch (Failure failure) {
            problems.addAll(failure.diagnostics());
            return null;
        }
    }

    /// The stamps are taken before the bytes are read, so that a change in between is seen the next time.
    private Shelved shelve(String name, String stamp) {
        Old known = old.get(name);
        Shelved before = known == null ? null : remembered(known.part(), known.report());
        boolean sourceStays = before != null && before.sourceStamp().equals(sourceStamp(world, folder, before));
        if (before != null && sourceStays && before.stamp().equals(stamp)) {
            return before;
        }
        byte[] bytes = world.read(folder.resolve(name), Limits.LIBRARY_FILE_BYTES);
        String sha256 = Digest.of(bytes).hex();
        if (before != null && sourceStays && before.sha256().equals(sha256)) {
            return new Shelved(name, stamp, sha256, before.sourceStamp(), before.content());
        }
        Reading reading = LibraryFileReader.read(shown(name), bytes);
        refuseName(name, reading);
        Shelved shelved = new Shelved(name, stamp, sha256, "", reading.file());
        String sourceStamp = sourceStamp(world, folder, shelved);
        check.check(reading);
        return new Shelved(name, stamp, sha256, sourceStamp, reading.file());
    }

    private static Shelved remembered(IndexPart part, int report) {
        List<String> file = part.file(report);
        return new Shelved(file.get(0), file.get(1), file.get(2), file.get(3),
                new LibraryFile(part.reports().get(report), part.passagesOf(report)));
    }

    private static String sourceStamp(World world, Path folder, Shelved shelved) {
        Source source = shelved.content().report().source();
        return source == null ? "" : world.stamp(folder.resolve(source.file())).orElse("");
    }

    private void refuseName(String name, Reading reading) {
        ReportKey key = reading.file().report().key();
        String base = Listing.base(name);
        if (!base.equals(key.id()) && !base.equals(key.toString())) {
            throw new Failure(Diagnostic.error(Code.BAD_LIBRARY_FILE,
                    "the file is called " + name + ", but it holds the report " + key, Span.file(shown(name)),
                    "rename it to `" + Listing.fileName(key.id()) + "`, or correct its `id`"));
        }
    }
}
