package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.ReportKey;
import dais.world.Limits;
import dais.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Changes the tags of passages in the files of a library, and nothing else in them: comments, order and layout stay. All
/// files are written, or none. What was written is read again before, and is not written if it says anything else.
public final class TagEditor {
    private final World world;
    private final Path folder;

    private TagEditor(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    /// What is to become of a passage's tags.
    ///
    /// @param add tags that a person gives it; they are proposed no longer
    /// @param remove tags that are taken away; where Dais proposed one, it stays with weight 0, so that it is not proposed
    ///     again
    public record Edit(SortedSet<String> add, SortedSet<String> remove) {
        public Edit {
            add = new TreeSet<>(add);
            remove = new TreeSet<>(remove);
        }

        Passage applied(Passage passage) {
            SortedSet<String> tags = new TreeSet<>(passage.tags());
            SortedMap<String, Double> proposed = new TreeMap<>(passage.proposed());
            for (String tag : add) {
                tags.add(tag);
                proposed.remove(tag);
            }
            for (String tag : remove) {
                tags.remove(tag);
                proposed.replace(tag, 0.0);
            }
            return new Passage(passage.id(), passage.locator(), passage.section(), tags, proposed, passage.kind(),
                    passage.wording(), passage.doubt(), passage.notes(), passage.links(), passage.text());
        }
    }

    /// Makes the changes.
    ///
    /// @return how many passages have other tags now
    /// @throws Failure where a file cannot be read, or is written in a way that cannot be edited safely
    public static int apply(World world, Path folder, Map<PassageId, Edit> edits) {
        return new TagEditor(world, folder).apply(edits);
    }

    private int apply(Map<PassageId, Edit> edits) {
        SortedMap<ReportKey, SortedMap<String, Edit>> byReport = new TreeMap<>();
        edits.forEach((id, edit) -> byReport.computeIfAbsent(id.report(), _ -> new TreeMap<>()).put(id.name(), edit));
        Map<Path, byte[]> changed = new TreeMap<>();
        int count = 0;
        for (Map.Entry<ReportKey, SortedMap<String, Edit>> report : byReport.entrySet()) {
            count += edit(report.getKey(), report.getValue(), changed);
        }
        if (!changed.isEmpty()) {
            world.publish(changed);
        }
        return count;
    }

    private int edit(ReportKey key, Map<String, Edit> edits, Map<Path, byte[]> changed) {
        for (String name : Listing.of(world, folder).stamps().keySet()) {
            String base = Listing.base(name);
            if (base.equals(key.id()) || base.equals(key.toString())) {
                Path path = folder.resolve(name);
                byte[] bytes = world.read(path, Limits.LIBRARY_FILE_BYTES);
                LibraryFile before = LibraryFile.read(Listing.shown(world, path), bytes);
                if (before.report().key().equals(key)) {
                    return edit(path, bytes, before, edits, changed);
                }
            }
        }
        throw new IllegalArgumentException("the library has no file of " + key);
    }

    private int edit(Path path, byte[] bytes, LibraryFile before, Map<String, Edit> edits, Map<Path, byte[]> changed) {
        List<Passage> wanted = new ArrayList<>();
        int count = 0;
        for (Passage passage : before.passages()) {
            Edit edit = edits.get(passage.id().name());
            wanted.add(edit == null ? passage : edit.applied(passage));
            count += wanted.getLast().equals(passage) ? 0 : 1;
        }
        if (count == 0) {
            return 0;
        }
        String shown = Listing.shown(world, path);
        byte[] after = new TagText(shown, bytes).edited(before.passages(), wanted).getBytes(StandardCharsets.UTF_8);
        if (!isAs(shown, after, new LibraryFile(before.report(), wanted))) {
            throw new Failure(Diagnostic.error(Code.BAD_LIBRARY_FILE,
                    "the tags in " + shown + " are written in a way that Dais cannot change safely", Span.file(shown),
                    "nothing was changed; write them as `tags: [one, two]`, or change them by hand"));
        }
        changed.put(path, after);
        return count;
    }

    private static boolean isAs(String shown, byte[] yaml, LibraryFile wanted) {
        try {
            return LibraryFile.read(shown, yaml).equals(wanted);
        } catch (Failure _) {
            return false;
        }
    }
}
