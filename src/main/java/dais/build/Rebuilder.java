package dais.build;

import dais.build.Manifest.Entry;
import dais.build.Manifest.Inputs;
import dais.build.Manifest.Output;
import dais.build.Manifest.Proof;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Severity;
import dais.diag.Span;
import dais.diag.Warned;
import dais.model.Digest;
import dais.model.Inline;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import dais.world.Beside;
import dais.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Builds, proves and publishes a brief, unless its files are already what they would become. Safe for use by several
/// threads, each with orders of its own.
public final class Rebuilder {
    private final World world;
    private final Manner manner;
    private final Consumer<Map<Path, byte[]>> publish;
    /// Reading the program costs as much as a good part of a brief, so only who remembers asks for it; empty before.
    private String program = "";

    /// How to go about it.
    ///
    /// @param always whether to build what has not changed too
    /// @param force whether to build all anew, and to write over what somebody edited
    /// @param strict whether a warning keeps a brief from being published
    /// @param compared whether to tell what is otherwise than in an earlier manifest
    public record Manner(boolean always, boolean force, boolean strict, boolean compared) {
    }

    /// What is asked for.
    ///
    /// @param shown the spec's name as messages show it
    /// @param name its name in the manifest
    /// @param digest its content
    /// @param spec reads it
    /// @param workshop opens its library
    /// @param beside the folder whose files it may name
    /// @param asked what the command line asked besides, in words
    /// @param formats the forms to build, given those of the spec
    /// @param place where a form of it goes
    /// @param manifest remembers it; null where nothing is remembered
    /// @param earlier the brief in an earlier manifest to compare with; null where none is asked or it is not in there
    public record Order(String shown, String name, Digest digest, Supplier<Warned<BriefSpec>> spec,
            Supplier<Warned<Workshop>> workshop, Beside beside, String asked, UnaryOperator<Set<OutputFormat>> formats,
            Function<OutputFormat, Path> place, @Nullable ManifestFile manifest, @Nullable Entry earlier) {
    }

    /// What became of it.
    public enum Fate {
        /// Built, proved and published.
        BUILT,
        /// Its files stand as they were.
        UNCHANGED,
        /// There are warnings, and strictness was asked.
        WARNED,
        /// It has errors; the diagnostics say which.
        FAILED
    }

    /// What came out.
    ///
    /// @param entry the brief as the manifest has it; null where it failed
    /// @param diagnostics what there is to say
    /// @param changes what is otherwise than in the earlier manifest; empty where none was given
    /// @param draft what it says; null where that did not have to be found out, or could not
    public record Outcome(Order order, Fate fate, @Nullable Entry entry, List<Diagnostic> diagnostics,
            List<String> changes, @Nullable Draft draft) {
        public Outcome {
            diagnostics = List.copyOf(diagnostics);
            changes = List.copyOf(changes);
        }
    }

    /// @param publish puts finished files in their places, all or none
    public Rebuilder(World world, Manner manner, Consumer<Map<Path, byte[]>> publish) {
        this.world = world;
        this.manner = manner;
        this.publish = publish;
    }

    private synchronized String program() {
        program = program.isEmpty() ? world.program() : program;
        return program;
    }

    /// Brings one brief up to date.
    public Outcome rebuild(Order order) {
        List<Diagnostic> said = new ArrayList<>();
        try {
            return new Run(order, said).run();
        } catch (Failure failure) {
            said.addAll(failure.diagnostics());
            return new Outcome(order, Fate.FAILED, null, said, List.of(), null);
        }
    }

    /// One brief on its way.
    private final class Run {
        private final Order order;
        private final List<Diagnostic> said;
        private final ManifestFile.State state;
        private @Nullable Draft draft;

        Run(Order order, List<Diagnostic> said) {
            this.order = order;
            this.said = said;
            this.state = order.manifest() == null
                    ? new ManifestFile.State(null, List.of())
                    : order.manifest().state(order.name());
        }

        Outcome run() {
            Entry standing = manner.force() || manner.always() ? null : state.entry();
            if (standing != null && standing.inputs().spec().equals(order.digest())) {
                Workshop workshop = order.workshop().get().value();
                if (standing.inputs().isOf(order.digest(), workshop.library().digest(), program(), order.asked())
                        && order.beside().has(standing.inputs().files())) {
                    said.addAll(standing.diagnostics());
                    return stands(standing, workshop);
                }
            }
            Warned<BriefSpec> read = order.spec().get();
            said.addAll(read.diagnostics());
            Warned<Workshop> opened = order.workshop().get();
            said.addAll(opened.diagnostics());
            return build(read.value(), opened.value(), standing);
        }

        private Outcome build(BriefSpec spec, Workshop workshop, @Nullable Entry standing) {
            BriefBuilder builder = new BriefBuilder(workshop);
            Draft made = builder.draft(spec, order.formats().apply(spec.output()), order.beside());
            draft = made;
            said.addAll(made.selection().diagnostics());
            boolean remembered = order.manifest() != null || manner.compared();
            Inputs inputs = remembered ? inputs(made, workshop) : Inputs.FORGOTTEN;
            if (standing != null && standing.inputs().program().equals(program())
                    && standing.inputs().draft().equals(inputs.draft())) {
                return stands(standing.with(inputs, said), workshop);
            }
            Built built = builder.finish(made);
            Entry entry = entry(inputs, built, workshop);
            return warned() ? outcome(Fate.WARNED, null, workshop) : publish(entry, built, workshop);
        }

        private Inputs inputs(Draft made, Workshop workshop) {
            return new Inputs(order.digest(), workshop.library().digest(), program(), order.asked(),
                    order.beside().taken(), Digest.of(made.style().toString()), made.digest());
        }

        private boolean warned() {
            return manner.strict() && said.stream().anyMatch(d -> d.severity() == Severity.WARNING);
        }

        private Outcome stands(Entry entry, Workshop workshop) {
            if (warned()) {
                return outcome(Fate.WARNED, null, workshop);
            }
            keep(entry);
            for (Path file : state.edited()) {
                said.add(Diagnostic.note(Code.OUTPUT_EDITED,
                        file + " was edited since it was built, and stays as it is", Span.file(file.toString())));
            }
            return outcome(Fate.UNCHANGED, entry, workshop);
        }

        private void keep(Entry entry) {
            if (order.manifest() != null) {
                order.manifest().keep(entry);
            }
        }

        private Outcome publish(Entry entry, Built built, Workshop workshop) {
            Map<Path, byte[]> files = new TreeMap<>();
            built.outputs().forEach((format, bytes) -> files.put(order.place().apply(format), bytes));
            if (!manner.force()) {
                requireUnedited(files);
            }
            if (order.manifest() != null) {
                order.manifest().intend(entry);
            }
            publish.accept(files);
            keep(entry);
            return outcome(Fate.BUILT, entry, workshop);
        }

        /// A person's work is not written over without a word, unless it comes to the very same.
        private void requireUnedited(Map<Path, byte[]> files) {
            List<Diagnostic> edited = new ArrayList<>();
            for (Path file : state.edited()) {
                byte[] bytes = files.get(file);
                if (bytes != null && !Digest.of(bytes).equals(Digest.of(world.read(file, Integer.MAX_VALUE)))) {
                    edited.add(Diagnostic.error(Code.OUTPUT_EDITED,
                            file + " was edited since it was built, and the brief has changed",
                            Span.file(file.toString()),
                            "keep the edited file under another name, or write over it with --force"));
                }
            }
            if (!edited.isEmpty()) {
                throw new Failure(edited);
            }
        }

        private Outcome outcome(Fate fate, @Nullable Entry entry, Workshop workshop) {
            List<String> changes = entry == null || !manner.compared()
                    ? List.of()
                    : Changes.between(order.earlier(), entry, workshop.library());
            return new Outcome(order, fate, entry, said, changes, draft);
        }

        private Entry entry(Inputs inputs, Built built, Workshop workshop) {
            List<Output> outputs = new ArrayList<>();
            built.outputs().forEach((format, bytes) -> outputs.add(
                    new Output(nameOf(order.place().apply(format)), built.pages(), built.words(), Digest.of(bytes))));
            Proof proof = new Proof(built.verified().quotations(), built.verified().paraphrases(),
                    built.verified().citations());
            List<String> notes = built.brief().notes().stream().map(note -> Inline.plain(note.text())).toList();
            List<Manifest.Printed> passages = inputs.equals(Inputs.FORGOTTEN)
                    ? List.of()
                    : Printing.of(built.brief(), workshop.library());
            return new Entry(order.name(), inputs, passages, outputs, proof, notes, said);
        }

        private String nameOf(Path file) {
            return order.manifest() == null ? String.valueOf(file.getFileName()) : order.manifest().name(file);
        }
    }
}
