package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.diag.Warned;
import dais.ingest.Extraction;
import dais.model.Digest;
import dais.model.Passage;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Source;
import dais.world.Limits;
import dais.world.World;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Takes what was read out of a report into a library: its file, the original in `sources/`, and the original's text
/// beside the index. All of it is written, or nothing.
///
/// A report that is there already keeps what people wrote: tags, paraphrases, `page`, `at`, the report's own keys, and
/// the names of passages, which specs may pin. Comments in its file are lost where the file has to be written anew; where
/// nothing changes, nothing is written. The index itself is brought up to date by the next [Library#open].
public final class LibraryWriter {
    private final World world;
    private final Path folder;

    private LibraryWriter(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    /// A report in a library.
    ///
    /// @param report as the library has it
    /// @param passages in the order of its file
    /// @param file its library file
    /// @param changed whether anything was written
    /// @param versions what became of the version before; null where this is no new version of a report that is there
    public record Added(Report report, List<Passage> passages, Path file, boolean changed,
            @Nullable VersionChange versions) {
        public Added {
            passages = List.copyOf(passages);
        }
    }

    /// Adds a report, or brings it up to date.
    ///
    /// @param folder the library's folder; it is made where it is missing
    /// @param extraction what was read; its report names its source
    /// @param original the bytes that it was read from
    /// @return what the library has now, with a warning for each passage whose tags found no place
    /// @throws Failure where the library has this version from other bytes, or a file of this report cannot be read
    public static Warned<Added> add(World world, Path folder, Extraction extraction, byte[] original) {
        return new LibraryWriter(world, folder).add(extraction, original);
    }

    private Warned<Added> add(Extraction extraction, byte[] original) {
        // What is written must be what is read: a file that cannot be opened again is never left in a library.
        ReportKey key = extraction.report().key();
        LibraryFile fresh = new Tagger(TopicsReader.of(world, folder))
                .tagged(LibraryFile.read(shown(Listing.fileName(key.id())), Sound.of(extraction).yaml()));
        Source source = source(fresh.report(), original);
        Map<String, LibraryFile> versions = versions(key.id());
        String name = nameOf(key, versions);
        LibraryFile before = versions.get(name);
        if (before == null) {
            publish(name, fresh.yaml(), source, extraction, original);
            return new Warned<>(added(fresh, name, true, change(versions.values(), fresh)), List.of());
        }
        refuseOtherBytes(before.report(), source);
        Warned<LibraryFile> merged = Reingest.merge(before, fresh, Span.file(shown(name)));
        boolean same = merged.value().equals(before);
        boolean complete = world.stamp(folder.resolve(source.file())).isPresent();
        if (!same || !complete) {
            publish(name, same ? null : merged.value().yaml(), source, extraction, original);
        }
        return new Warned<>(added(merged.value(), name, !same || !complete, null), merged.diagnostics());
    }

    private static Source source(Report report, byte[] original) {
        Source source = report.source();
        if (source == null || !source.sha256().equals(Digest.of(original))) {
            throw new IllegalArgumentException("the extraction of " + report.key() + " is not of these bytes");
        }
        return source;
    }

    private Added added(LibraryFile file, String name, boolean changed, @Nullable VersionChange versions) {
        return new Added(file.report(), file.passages(), folder.resolve(name), changed, versions);
    }

    /// How a new version differs from the last one before it, or from the first one after it.
    private static @Nullable VersionChange change(Collection<LibraryFile> others, LibraryFile fresh) {
        ReportKey key = fresh.report().key();
        LibraryFile before = null;
        LibraryFile after = null;
        for (LibraryFile other : others) {
            ReportKey own = other.report().key();
            if (own.compareTo(key) < 0) {
                before = before == null || own.compareTo(before.report().key()) > 0 ? other : before;
            } else {
                after = after == null || own.compareTo(after.report().key()) < 0 ? other : after;
            }
        }
        if (before != null) {
            return VersionComparer.compare(before, fresh);
        }
        return after == null ? null : VersionComparer.compare(fresh, after);
    }

    private String shown(String name) {
        return Listing.shown(world, folder.resolve(name));
    }

    /// The files of a report, all versions, by name.
    private Map<String, LibraryFile> versions(String id) {
        Map<String, LibraryFile> versions = new TreeMap<>();
        if (!world.isFolder(folder)) {
            return versions;
        }
        for (String name : Listing.of(world, folder).stamps().keySet()) {
            String base = Listing.base(name);
            if (base.equals(id) || base.startsWith(id + "@")) {
                byte[] bytes = world.read(folder.resolve(name), Limits.LIBRARY_FILE_BYTES);
                versions.put(name, LibraryFile.read(shown(name), bytes));
            }
        }
        return versions;
    }

    /// The file of this version, or the one it will have: the first version of a report is called by its number alone.
    private String nameOf(ReportKey key, Map<String, LibraryFile> versions) {
        for (Map.Entry<String, LibraryFile> version : versions.entrySet()) {
            if (version.getValue().report().key().equals(key)) {
                return version.getKey();
            }
        }
        String name = Listing.fileName(versions.isEmpty() ? key.id() : key.toString());
        LibraryFile other = versions.get(name);
        if (other != null) {
            throw new Failure(
                    Diagnostic.error(Code.SAME_REPORT_OTHER_BYTES,
                            "the library holds " + other.report().key()
                                    + ", and this file does not say which version it is",
                            Span.file(shown(name)),
                            "nothing was changed; if it is a newer version, give the file its version"));
        }
        return name;
    }

    private void refuseOtherBytes(Report before, Source source) {
        Source known = before.source();
        if (known != null && !known.sha256().equals(source.sha256())) {
            throw new Failure(Diagnostic.error(Code.SAME_REPORT_OTHER_BYTES,
                    "the library holds " + before.key() + " from another file", Span.file(known.file()),
                    "its digest is " + known.sha256().hex(), "that of this file is " + source.sha256().hex(),
                    "nothing was changed; if it is a newer version, give it its own version, else remove the old one"));
        }
    }

    private void publish(String name, byte @Nullable [] yaml, Source source, Extraction extraction, byte[] original) {
        Map<Path, byte[]> files = new TreeMap<>();
        if (yaml != null) {
            files.put(folder.resolve(name), yaml);
        }
        files.put(folder.resolve(source.file()), original);
        files.put(SourceTexts.place(folder, source.sha256()), SourceTexts.encode(extraction.text()));
        world.publish(files);
    }
}
