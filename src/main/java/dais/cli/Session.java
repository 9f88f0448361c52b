package dais.cli;

import dais.build.Workshop;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.diag.Warned;
import dais.library.Library;
import dais.spec.BriefSpec;
import dais.spec.SpecReader;
import dais.world.Beside;
import dais.world.Limits;
import dais.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the commands of one run share: the way out, and the libraries that are already open with their workshops.
final class Session {
    private final World world;
    private final Terminal terminal;
    private final Map<Path, Warned<Workshop>> workshops = new HashMap<>();

    Session(World world, Terminal terminal) {
        this.world = world;
        this.terminal = terminal;
    }

    World world() {
        return world;
    }

    Terminal terminal() {
        return terminal;
    }

    /// The library given, or the nearest one upward from a file.
    ///
    /// @throws Failure where there is none
    Warned<Library> library(@Nullable Path given, Path from) {
        Warned<Workshop> workshop = workshop(given, from);
        return new Warned<>(workshop.value().library(), workshop.diagnostics());
    }

    /// The same library with what its briefs share; the same for all that ask, on any thread.
    ///
    /// @throws Failure as [#library]
    synchronized Warned<Workshop> workshop(@Nullable Path given, Path from) {
        Path folder = given != null
                ? world.here().resolve(given).normalize()
                : Library.nearest(world, from)
                        .orElseThrow(() -> new Failure(Diagnostic.error(Code.NO_LIBRARY,
                                "there is no folder named `library` " + beside(from) + " or above it", null,
                                "name one with --library DIR, or start with `dais init`")));
        if (!world.isFolder(folder)) {
            throw new Failure(Diagnostic.error(Code.NO_LIBRARY, "there is no library at " + given, null,
                    "a library is a folder of YAML files, a file a report"));
        }
        Warned<Workshop> known = workshops.get(folder);
        if (known == null) {
            Warned<Library> library = Library.open(world, folder);
            known = new Warned<>(new Workshop(library.value()), library.diagnostics());
            workshops.put(folder, known);
        }
        return known;
    }

    /// Lets the libraries go, so that they are looked at again.
    synchronized void forget() {
        workshops.clear();
    }

    /// @throws Failure with everything that is wrong with the spec
    Warned<BriefSpec> spec(Path file) {
        return SpecReader.read(shown(file), specBytes(file));
    }

    /// @throws Failure where there is no such file
    byte[] specBytes(Path file) {
        requireFile(file);
        return world.read(file, Limits.SPEC_BYTES);
    }

    /// The folder whose files a spec may name: its own.
    Beside filesBeside(Path spec) {
        Path folder = spec.toAbsolutePath().getParent();
        return new Beside(world, folder == null ? world.here() : folder);
    }

    /// @throws Failure where there is no file of that name, saying what there is instead
    void requireFile(Path file) {
        if (world.isFile(file)) {
            return;
        }
        String name = shown(file);
        Path folder = file.getParent();
        if (world.isFolder(file)) {
            throw notThere(name + " is a folder, where a file is wanted", "name a file in it");
        }
        if (world.stamp(file).isPresent()) {
            throw notThere(name + " is no plain file", "a pipe or a device cannot be read: save it to a file first");
        }
        if (folder != null && world.isFolder(folder) && world.list(folder).contains(file)) {
            throw notThere(name + " is a link that leads to no file", "name the file itself");
        }
        throw notThere("there is no file " + name, "check the spelling of the path");
    }

    private static Failure notThere(String message, String help) {
        return new Failure(Diagnostic.error(Code.NO_SUCH_FILE, message, null, help));
    }

    private String beside(Path file) {
        Path folder = file.getParent();
        return folder == null || folder.equals(world.here()) ? "in this folder" : "in " + shown(folder);
    }

    /// The specs meant: files as they are, of a folder every `.yaml` directly in it.
    ///
    /// @throws Failure where a folder holds none
    List<Path> specs(List<Path> given) {
        List<Path> specs = new ArrayList<>();
        for (Path path : given) {
            Path full = world.here().resolve(path).normalize();
            if (!world.isFolder(full)) {
                specs.add(full);
                continue;
            }
            List<Path> inside = world.list(full).stream().filter(file -> file.toString().endsWith(".yaml")).toList();
            if (inside.isEmpty()) {
                throw new Failure(Diagnostic.error(Code.NO_SUCH_FILE, "there is no spec in the folder " + shown(full),
                        Span.file(shown(full)), "a spec is a file that ends in .yaml"));
            }
            specs.addAll(inside);
        }
        return specs;
    }

    /// A path as it is shown: from the working folder where it lies below it.
    String shown(Path file) {
        Path here = world.here();
        return file.equals(here) ? "." : file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }
}
