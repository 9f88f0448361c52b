package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.library.LibraryFileReader.Reading;
import dais.model.Digest;
import dais.model.Passage;
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

/// Makes the index of a library out of its files, and takes from the old one what has not changed.
final class IndexBuilder {
    private final World world;
    private final Path folder;
    private final Listing listing;
    private final @Nullable Index old;
    private final Map<String, Integer> oldReports = new TreeMap<>();
    private final SourceCheck check;
    private final List<Diagnostic> problems = new ArrayList<>();

    /// @param old the index as it was; null where there is none
    IndexBuilder(World world, Path folder, Listing listing, @Nullable Index old) {
        this.world = world;
        this.folder = folder;
        this.listing = listing;
        this.old = old;
        this.check = new SourceCheck(new SourceTexts(world, folder), problems);
        for (int i = 0; old != null && i < old.reports().size(); i++) {
            oldReports.put(old.file(i).getFirst(), i);
        }
    }

    /// The bytes of the new index.
    ///
    /// @throws Failure with everything that is wrong with any of the files
    byte[] build() {
        List<Shelved> shelf = new ArrayList<>();
        Map<ReportKey, String> names = new TreeMap<>();
        for (Map.Entry<String, String> file : listing.stamps().entrySet()) {
            if (!file.getKey().equals(Listing.VOCABULARY)) {
                Shelved shelved = guarded(file.getKey(), file.getValue());
                if (shelved != null) {
                    shelf.add(shelved);
                    refuseSecond(names.putIfAbsent(shelved.content().report().key(), shelved.name()), shelved.name());
                }
            }
        }
        List<String> vocabulary = new ArrayList<>();
        List<Topic> own = topics(vocabulary);
        if (!problems.isEmpty()) {
            throw new Failure(Diagnostic.inOrder(problems));
        }
        List<Topic> topics = Topics.merged(own, TopicsReader.read(Listing.VOCABULARY, TopicsReader.standard()));
        return IndexEncoder.encode(shelf, vocabulary, topics);
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
        Integer known = oldReports.get(name);
        Shelved before = known == null || old == null ? null : remembered(old, known);
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

    private static Shelved remembered(Index index, int report) {
        List<String> file = index.file(report);
        List<Passage> passages = new ArrayList<>();
        for (int i = index.first(report); i < index.first(report + 1); i++) {
            passages.add(index.passage(i));
        }
        return new Shelved(file.get(0), file.get(1), file.get(2), file.get(3),
                new LibraryFile(index.reports().get(report), passages));
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
