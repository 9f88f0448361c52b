package dais.build;

import dais.build.Manifest.Entry;
import dais.build.Manifest.Output;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.model.Digest;
import dais.world.Limits;
import dais.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The manifest of a folder of briefs on disk, so kept that a run may be killed at any moment: what is about to be
/// published is noted in a journal before, and what the files hold tells afterwards how far it came. Safe for use by
/// several threads.
public final class ManifestFile {
    private static final String JOURNAL = ".manifest.journal";
    private static final String TEMPORARY = ".dais";

    private final World world;
    private final Path folder;
    private final Path file;
    private final Path journal;
    /// What each brief's files may be: as the manifest says, and as the journal says they were to be.
    private final SortedMap<String, List<Entry>> known = new TreeMap<>();
    private final SortedSet<String> seen = new TreeSet<>();
    private final boolean existed;
    private boolean changed;

    private ManifestFile(World world, Path folder, Path file) {
        this.world = world;
        this.folder = folder;
        this.file = file;
        this.journal = file.resolveSibling(JOURNAL);
        this.existed = world.isFile(file) || world.isFile(journal);
        read(world, file).entries().forEach((spec, entry) -> known.put(spec, new ArrayList<>(List.of(entry))));
        if (world.isFile(journal)) {
            changed = true;
            for (byte[] line : lines(world.read(journal, Limits.MANIFEST_BYTES))) {
                ManifestJson.readLine(line).ifPresent(this::add);
            }
        }
    }

    /// Opens the manifest of the briefs that are published into a folder; one that is not there, or that another version of
    /// Dais wrote, is an empty one.
    ///
    /// @param folder where the briefs are
    /// @param file the manifest
    public static ManifestFile open(World world, Path folder, Path file) {
        return new ManifestFile(world, folder, file);
    }

    /// A manifest alone, to compare with.
    ///
    /// @throws Failure where it is not there
    public static Manifest earlier(World world, Path file) {
        return ManifestJson.read(world.read(file, Limits.MANIFEST_BYTES)).orElseThrow(
                () -> new Failure(Diagnostic.error(Code.BAD_VALUE, file + " is no manifest of this version",
                        Span.file(file.toString()), "name the manifest.json of an earlier packet or batch")));
    }

    private static Manifest read(World world, Path file) {
        return world.isFile(file)
                ? ManifestJson.read(world.read(file, Limits.MANIFEST_BYTES)).orElse(Manifest.EMPTY)
                : Manifest.EMPTY;
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    private void add(Entry entry) {
        known.computeIfAbsent(entry.spec(), _ -> new ArrayList<>()).add(entry);
    }

    /// Whether an earlier run left a manifest here.
    public boolean existed() {
        return existed;
    }

    /// A path as the manifest has it: from its folder on, with slashes.
    public String name(Path path) {
        return folder.toAbsolutePath().normalize().relativize(path.toAbsolutePath().normalize()).toString()
                .replace('\\', '/');
    }

    /// How the files of a brief stand to what is known of them.
    ///
    /// @param entry what they are, but for those that somebody edited; null where they are not all of one build
    /// @param edited those that somebody changed since
    public record State(@Nullable Entry entry, List<Path> edited) {
    }

    /// What is known of a brief's files, held against what lies in the folder.
    public State state(String spec) {
        List<Entry> candidates;
        synchronized (this) {
            candidates = List.copyOf(known.getOrDefault(spec, List.of()));
            seen.add(spec);
        }
        Map<String, @Nullable Digest> there = new HashMap<>();
        for (Entry candidate : candidates) {
            for (Output output : candidate.outputs()) {
                there.computeIfAbsent(output.file(), this::digest);
            }
        }
        List<Path> edited = new ArrayList<>();
        there.forEach((name, digest) -> {
            if (digest != null && candidates.stream().noneMatch(entry -> isAs(entry, name, digest))) {
                edited.add(folder.resolve(name));
            }
        });
        edited.sort(null);
        for (Entry candidate : candidates.reversed()) {
            boolean whole = candidate.outputs().stream().allMatch(output -> {
                Digest digest = there.get(output.file());
                return digest != null
                        && (digest.equals(output.sha256()) || edited.contains(folder.resolve(output.file())));
            });
            if (whole) {
                return new State(candidate, edited);
            }
        }
        return new State(null, edited);
    }

    private static boolean isAs(Entry entry, String name, Digest digest) {
        Output output = entry.output(name);
        return output != null && output.sha256().equals(digest);
    }

    private @Nullable Digest digest(String name) {
        Path path = folder.resolve(name);
        return world.isFile(path) ? Digest.of(world.read(path, Integer.MAX_VALUE)) : null;
    }

    /// Notes what is about to be published, so that a kill in the middle of it is not taken for somebody's edit.
    public void intend(Entry entry) {
        byte[] line = ManifestJson.line(entry);
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        synchronized (this) {
            world.append(journal, ended);
            add(entry);
            changed = true;
        }
    }

    /// Notes that a brief's files stand, whatever else about it is now otherwise.
    public synchronized void keep(Entry entry) {
        List<Entry> before = known.put(entry.spec(), new ArrayList<>(List.of(entry)));
        changed |= before == null || !before.equals(List.of(entry));
    }

    /// Takes away what a killed run left of files on their way into their folders.
    public void tidy() {
        if (!world.isFile(journal)) {
            return;
        }
        SortedSet<Path> folders = new TreeSet<>(List.of(folder));
        folders.add(file.resolveSibling(""));
        for (List<Entry> candidates : known.values()) {
            for (Entry entry : candidates) {
                entry.outputs().forEach(output -> folders.add(folder.resolve(output.file()).resolveSibling("")));
            }
        }
        for (Path each : folders) {
            for (Path path : world.isFolder(each) ? world.list(each) : List.<Path>of()) {
                String name = String.valueOf(path.getFileName());
                if (name.startsWith(".") && name.endsWith(TEMPORARY) && world.isFile(path)) {
                    world.remove(path);
                }
            }
        }
    }

    /// Writes the manifest, where anything in it has changed, and lets the journal go.
    ///
    /// @param others whether briefs that this run did not look at stay in it
    public synchronized Manifest write(boolean others) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (String spec : new TreeSet<>(known.keySet())) {
            if (others || seen.contains(spec)) {
                List<Entry> candidates = known.getOrDefault(spec, List.of());
                Entry standing = candidates.size() == 1 ? candidates.getFirst() : state(spec).entry();
                entries.put(spec, standing == null ? candidates.getLast() : standing);
            } else {
                changed = true;
            }
        }
        Manifest manifest = new Manifest(entries);
        if (changed) {
            world.publish(Map.of(file, ManifestJson.of(manifest)));
            world.remove(journal);
            changed = false;
        }
        return manifest;
    }
}
