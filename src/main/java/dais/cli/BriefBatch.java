package dais.cli;

import dais.build.Manifest;
import dais.build.ManifestFile;
import dais.build.Rebuilder;
import dais.build.Rebuilder.Fate;
import dais.build.Rebuilder.Manner;
import dais.build.Rebuilder.Order;
import dais.build.Rebuilder.Outcome;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.model.Digest;
import dais.spec.OutputFormat;
import dais.spec.SpecReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The specs of one `dais build` with where they go and what is remembered of them. Its items may be built on several
/// threads at once.
final class BriefBatch implements AutoCloseable {
    private final Session session;
    private final List<Path> files;
    private final Destination destination;
    private final @Nullable Path library;
    private final String asked;
    private final Rebuilder rebuilder;
    private final @Nullable Manifest earlier;
    /// The number of the spec that was first to want a place, by that place.
    private final SortedMap<Path, Integer> claims = new TreeMap<>();
    private final SortedMap<Path, ManifestFile> manifests = new TreeMap<>();

    /// How a spec came out.
    ///
    /// @param files its files as they are shown, in the order of the outcome's outputs
    record Told(Outcome outcome, List<String> files, long millis) {
    }

    BriefBatch(Session session, List<Path> files, Destination destination, Arguments arguments) {
        this.session = session;
        this.files = files;
        this.destination = destination;
        this.library = arguments.path("library");
        this.asked = arguments.value("format") == null ? "" : String.valueOf(arguments.value("format"));
        Path since = arguments.path("since");
        this.earlier = since == null
                ? null
                : ManifestFile.earlier(session.world(), session.world().here().resolve(since).normalize());
        boolean one = arguments.operands().size() == 1
                && !session.world().isFolder(session.world().here().resolve(arguments.operands().getFirst()));
        this.rebuilder = new Rebuilder(session.world(),
                new Manner(one, arguments.has("force"), arguments.has("strict"), since != null),
                destination.isStream()
                        ? written -> written.values().forEach(session.terminal()::result)
                        : session.world()::publish);
        for (int i = 0; i < files.size(); i++) {
            claims.putIfAbsent(destination.file(files.get(i), OutputFormat.PDF), i);
        }
        if (!destination.isStream()) {
            files.forEach(file -> remember(folder(file), one));
        }
    }

    /// Several briefs leave a manifest in the folder they are published into; one alone only keeps up what is there.
    private void remember(Path folder, boolean one) {
        if (!manifests.containsKey(folder)) {
            ManifestFile manifest = ManifestFile.open(session.world(), folder,
                    folder.resolve(".dais").resolve("manifest.json"));
            if (!one || manifest.existed()) {
                manifest.tidy();
                manifests.put(folder, manifest);
            }
        }
    }

    private Path folder(Path file) {
        return destination.file(file, OutputFormat.PDF).resolveSibling("").toAbsolutePath().normalize();
    }

    /// The numbers of the specs.
    List<Integer> items() {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            items.add(i);
        }
        return items;
    }

    /// Builds one.
    Told build(int item) {
        long start = System.nanoTime();
        Path file = files.get(item);
        Order order = order(item, new byte[0]);
        Outcome outcome;
        try {
            order = order(item, session.specBytes(file));
            outcome = rebuilder.rebuild(order);
        } catch (Failure failure) {
            outcome = new Outcome(order, Fate.FAILED, null, failure.diagnostics(), List.of(), null);
        } catch (Terminal.Closed closed) {
            throw closed;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            outcome = new Outcome(order, Fate.FAILED, null, List.of(Cli.fault(e)), List.of(), null);
        }
        return new Told(outcome, shown(file, outcome), (System.nanoTime() - start) / 1_000_000);
    }

    private Order order(int item, byte[] bytes) {
        Path file = files.get(item);
        String shown = session.shown(file);
        ManifestFile manifest = destination.isStream() ? null : manifests.get(folder(file));
        String name = manifest == null ? shown : manifest.name(file);
        return new Order(shown, name, Digest.of(bytes), () -> SpecReader.read(shown, bytes),
                () -> session.workshop(library, file), session.filesBeside(file), asked,
                formats -> formats(item, formats), format -> destination.file(file, format), manifest,
                earlier == null ? null : earlier.entries().get(name));
    }

    /// The forms to build.
    ///
    /// @throws Failure where a spec before this one is published to the same place
    private Set<OutputFormat> formats(int item, Set<OutputFormat> ofSpec) {
        Set<OutputFormat> formats = destination.formats(ofSpec);
        Path file = files.get(item);
        int first = claims.getOrDefault(destination.file(file, OutputFormat.PDF), item);
        if (first != item) {
            Set<String> places = new TreeSet<>();
            formats.forEach(format -> places.add(session.shown(destination.file(file, format))));
            throw new Failure(Diagnostic.error(Code.OUTPUT_CLASH,
                    session.shown(file) + " and " + session.shown(files.get(first)) + " would both write "
                            + String.join(" and ", places),
                    null, "rename one of the specs, or build them into different folders"));
        }
        return formats;
    }

    private List<String> shown(Path file, Outcome outcome) {
        List<String> shown = new ArrayList<>();
        if (outcome.entry() != null) {
            outcome.entry().outputs().forEach(output -> shown
                    .add(destination.isStream() ? "-" : session.shown(folder(file).resolve(output.file()))));
        }
        return shown;
    }

    /// Writes down what is now known.
    @Override
    public void close() {
        manifests.values().forEach(manifest -> manifest.write(true));
    }
}
