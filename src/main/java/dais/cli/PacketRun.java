package dais.cli;

import dais.build.BriefBuilder;
import dais.build.Draft;
import dais.build.Manifest;
import dais.build.Manifest.Entry;
import dais.build.Manifest.Inputs;
import dais.build.Manifest.Output;
import dais.build.Manifest.Proof;
import dais.build.ManifestFile;
import dais.build.Rebuilder;
import dais.build.Rebuilder.Fate;
import dais.build.Rebuilder.Manner;
import dais.build.Rebuilder.Order;
import dais.build.Rebuilder.Outcome;
import dais.build.Workshop;
import dais.cli.BriefBatch.Told;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Severity;
import dais.diag.Span;
import dais.diag.Warned;
import dais.model.Digest;
import dais.packet.BatchRunner;
import dais.packet.Bound;
import dais.packet.Packet;
import dais.packet.PacketBuilder;
import dais.spec.PacketReader;
import dais.spec.PacketSpec;
import dais.spec.PacketSpec.Tab;
import dais.world.Inside;
import dais.world.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One hearing on its way: its briefs, built on several threads, and then its packet.
final class PacketRun {
    private static final String PDF = "packet.pdf";

    private final Session session;
    private final Path file;
    private final String shown;
    private final @Nullable Path library;
    private final Manner manner;
    private final int jobs;
    private Manifest earlier = Manifest.EMPTY;
    private final List<Outcome> outcomes = new ArrayList<>();
    private @Nullable PacketBuilder builder;
    private @Nullable PacketSpec spec;
    private @Nullable Entry packet;
    private List<Integer> firsts = List.of();

    PacketRun(Session session, Path file, @Nullable Path library, Manner manner, int jobs) {
        this.session = session;
        this.file = file;
        this.shown = session.shown(file);
        this.library = library;
        this.manner = manner;
        this.jobs = jobs;
    }

    /// Has every brief compared with what it was.
    void compare(Manifest other) {
        earlier = other;
    }

    /// Builds all, proves all, and publishes nothing.
    ///
    /// @return everything there is to say
    List<Diagnostic> check() {
        List<Diagnostic> said = new ArrayList<>();
        try {
            Warned<PacketSpec> read = read();
            said.addAll(read.diagnostics());
            Warned<Workshop> workshop = session.workshop(library, file);
            said.addAll(workshop.diagnostics());
            Rebuilder rebuilder = new Rebuilder(session.world(), manner, _ -> {
                // what is checked is not published
            });
            List<Bound> bound = new ArrayList<>();
            new BatchRunner(jobs).<Tab, Outcome>run(read.value().briefs(),
                    tab -> build(rebuilder, order(tab, Path.of("."), null)), outcome -> {
                        said.addAll(outcome.diagnostics());
                        Tab tab = read.value().briefs().get(outcomes.size());
                        outcomes.add(outcome);
                        if (tab.member() == null && outcome.draft() != null) {
                            bound.add(new Bound(tab, outcome.draft()));
                        }
                    });
            PacketBuilder packets = new PacketBuilder(read.value(), workshop.value());
            said.addAll(packets.missing());
            if (said.stream().noneMatch(Diagnostic::isError)) {
                said.addAll(packets.across(bound));
                packets.build(bound);
            }
        } catch (Failure failure) {
            said.addAll(failure.diagnostics());
        }
        return said;
    }

    /// Builds into a folder.
    ExitCode into(Path folder, boolean json) {
        Warned<PacketSpec> read = read();
        session.terminal().say(read.diagnostics());
        spec = read.value();
        Warned<Workshop> workshop = session.workshop(library, file);
        builder = new PacketBuilder(spec, workshop.value());
        List<Diagnostic> missing = new ArrayList<>(read.diagnostics());
        missing.addAll(builder.missing());
        session.terminal().say(builder.missing());
        if (missing.stream().anyMatch(Diagnostic::isError)) {
            return ExitCode.INPUT;
        }
        ManifestFile manifest = ManifestFile.open(session.world(), folder, folder.resolve("manifest.json"));
        manifest.tidy();
        try {
            BriefReport report = new BriefReport(session, json, spec.briefs().size());
            Rebuilder rebuilder = new Rebuilder(session.world(), manner, session.world()::publish);
            List<ExitCode> codes = new ArrayList<>();
            new BatchRunner(jobs).<Tab, Told>run(spec.briefs(), tab -> timed(rebuilder, tab, folder, manifest),
                    told -> {
                        outcomes.add(told.outcome());
                        codes.add(BriefReport.code(told.outcome()));
                        report.tell(told);
                        report.progress(read.value().briefs().size());
                    });
            report.sum();
            ExitCode briefs = ExitCode.gravest(codes);
            if (briefs != ExitCode.DONE) {
                session.terminal().say(shown + ": not bound, since not every brief was built");
                return briefs;
            }
            return bind(folder, manifest, workshop.value(), missing);
        } finally {
            manifest.write(false);
        }
    }

    private Warned<PacketSpec> read() {
        byte[] bytes = session.specBytes(file);
        Path folder = file.resolveSibling("").toAbsolutePath().normalize();
        return PacketReader.read(shown, bytes, name -> {
            Path spec = Inside.resolve(folder, name.value(), name.at());
            if (!session.world().isFile(spec)) {
                throw new Failure(Diagnostic.error(Code.NO_SUCH_FILE, "there is no file " + session.shown(spec),
                        name.at(), "the path begins at the folder of this file"));
            }
            return session.world().read(spec, Limits.SPEC_BYTES);
        });
    }

    private Told timed(Rebuilder rebuilder, Tab tab, Path folder, ManifestFile manifest) {
        long start = System.nanoTime();
        Outcome outcome = build(rebuilder, order(tab, folder, manifest));
        List<String> files = new ArrayList<>();
        if (outcome.entry() != null) {
            outcome.entry().outputs().forEach(output -> files.add(session.shown(folder.resolve(output.file()))));
        }
        return new Told(outcome, files, (System.nanoTime() - start) / 1_000_000);
    }

    private static Outcome build(Rebuilder rebuilder, Order order) {
        try {
            return rebuilder.rebuild(order);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return new Outcome(order, Fate.FAILED, null, List.of(Cli.fault(e)), List.of(), null);
        }
    }

    private Order order(Tab tab, Path folder, @Nullable ManifestFile manifest) {
        String name = (manifest == null ? shown : manifest.name(file)) + "#" + tab.name();
        return new Order(shown + " " + tab.name(), name, Digest.of(tab.source()),
                () -> new Warned<>(tab.spec(), List.of()), () -> session.workshop(library, file),
                session.filesBeside(file), "", formats -> formats,
                format -> folder.resolve(tab.name() + "." + format.word()), manifest, earlier.entries().get(name));
    }

    /// Binds the packet, unless it is what it would become.
    private ExitCode bind(Path folder, ManifestFile manifest, Workshop workshop, List<Diagnostic> before) {
        PacketSpec hearing = java.util.Objects.requireNonNull(spec);
        PacketBuilder packets = java.util.Objects.requireNonNull(builder);
        String name = manifest.name(file);
        Path pdf = folder.resolve(PDF);
        Inputs inputs = inputs();
        ManifestFile.State state = manifest.state(name);
        if (!manner.force() && state.entry() != null && state.entry().inputs().equals(inputs)) {
            List<Diagnostic> said = new ArrayList<>(state.entry().diagnostics());
            return tell(state.entry(), manifest, said, before, "unchanged");
        }
        List<Bound> bound = bound(workshop, hearing);
        List<Diagnostic> said = packets.across(bound);
        Packet built;
        try {
            built = packets.build(bound);
        } catch (Failure failure) {
            session.terminal().say(said);
            session.terminal().say(failure.diagnostics());
            session.terminal().say(shown + ": a promise failed; the packet was not published");
            return ExitCode.of(failure.diagnostics());
        }
        firsts = built.firsts();
        if (!manner.force() && state.edited().contains(pdf)) {
            throw new Failure(Diagnostic.error(Code.OUTPUT_EDITED, pdf + " was edited since it was built",
                    Span.file(pdf.toString()), "keep it under another name, or write over it with --force"));
        }
        Entry entry = new Entry(name, inputs, List.of(),
                List.of(new Output(PDF, built.pages(), 0, Digest.of(built.pdf()))),
                new Proof(built.verified().quotations(), built.verified().paraphrases(), built.verified().citations()),
                List.of(), said);
        if (strictly(before, said)) {
            return tell(null, manifest, said, before, "");
        }
        manifest.intend(entry);
        session.world().publish(Map.of(pdf, built.pdf()));
        return tell(entry, manifest, said, before, BriefReport.proved(entry));
    }

    private boolean strictly(List<Diagnostic> before, List<Diagnostic> said) {
        return manner.strict()
                && (before.stream().anyMatch(PacketRun::isWarning) || said.stream().anyMatch(PacketRun::isWarning));
    }

    private static boolean isWarning(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING;
    }

    private ExitCode tell(@Nullable Entry entry, ManifestFile manifest, List<Diagnostic> said, List<Diagnostic> before,
            String words) {
        session.terminal().say(said);
        if (entry == null || strictly(before, said)) {
            session.terminal().say(shown + ": warnings under --strict; the packet was not published");
            return ExitCode.STRICT;
        }
        manifest.keep(entry);
        packet = entry;
        session.terminal().say(shown + " " + PDF + ": " + words);
        return ExitCode.DONE;
    }

    /// What the packet is made of: the hearing's own facts, and each brief of it as its files are.
    private Inputs inputs() {
        StringBuilder all = new StringBuilder();
        for (Outcome outcome : outcomes) {
            all.append(outcome.order().name()).append(' ')
                    .append(outcome.entry() == null ? "" : outcome.entry().inputs().draft()).append('\n');
        }
        Digest facts = Digest.of(session.world().read(file, Limits.SPEC_BYTES));
        Digest briefs = Digest.of(all.toString());
        return new Inputs(facts, briefs, session.world().program(), PDF, new TreeMap<>(), briefs, briefs);
    }

    /// The briefs that stand in the packet. What a brief says is known where it was just built; else it is found again.
    private List<Bound> bound(Workshop workshop, PacketSpec hearing) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < hearing.briefs().size(); i++) {
            if (hearing.briefs().get(i).member() == null) {
                places.add(i);
            }
        }
        List<Bound> bound = new ArrayList<>();
        new BatchRunner(jobs).<Integer, Bound>run(places, place -> {
            Tab tab = hearing.briefs().get(place);
            Draft known = outcomes.get(place).draft();
            return new Bound(tab,
                    known == null
                            ? new BriefBuilder(workshop).draft(tab.spec(), tab.spec().output(),
                                    session.filesBeside(file))
                            : known);
        }, bound::add);
        return bound;
    }

    /// The results, for a person to read; for a program the packet's line.
    void table(boolean json) {
        if (json) {
            session.terminal().result(Json.line(object -> {
                object.writeStringProperty("packet", shown);
                object.writeArrayPropertyStart("outputs");
                if (packet != null) {
                    packet.outputs().forEach(output -> {
                        object.writeStartObject();
                        object.writeStringProperty("file", output.file());
                        object.writeNumberProperty("pages", output.pages());
                        object.writeStringProperty("sha256", output.sha256().hex());
                        object.writeEndObject();
                    });
                }
                object.writeEndArray();
                object.writeArrayPropertyStart("due");
                due().forEach(due -> {
                    object.writeStartObject();
                    object.writeStringProperty("by", due.get(0));
                    object.writeStringProperty("what", due.get(1));
                    object.writeStringProperty("source", due.get(2));
                    object.writeEndObject();
                });
                object.writeEndArray();
                DiagnosticJson.write(object, packet == null ? List.of() : packet.diagnostics());
            }));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Tab", "Brief", "Files", "Pages", "Quotations", "Paraphrases", "Notes", "Result"));
        for (int i = 0; spec != null && i < outcomes.size(); i++) {
            Tab tab = spec.briefs().get(i);
            Entry entry = outcomes.get(i).entry();
            Proof proof = entry == null ? new Proof(0, 0, 0) : entry.proof();
            rows.add(List.of(tab.member() == null ? tab.label() : "", tab.spec().title().value(), tab.name(),
                    entry == null || entry.outputs().isEmpty()
                            ? ""
                            : Integer.toString(entry.outputs().getFirst().pages()),
                    Integer.toString(proof.quotations()), Integer.toString(proof.paraphrases()),
                    Integer.toString(proof.citations()), switch (outcomes.get(i).fate()) {
                        case BUILT -> "built";
                        case UNCHANGED -> "unchanged";
                        case WARNED -> "warnings";
                        case FAILED -> "not built";
                    }));
        }
        if (packet != null) {
            rows.add(List.of("", "The packet", "packet", Integer.toString(packet.outputs().getFirst().pages()),
                    Integer.toString(packet.proof().quotations()), Integer.toString(packet.proof().paraphrases()),
                    Integer.toString(packet.proof().citations()), firsts.isEmpty() ? "unchanged" : "bound"));
        }
        session.terminal().result(String.join("\n", ResultsTable.lines(rows)));
        List<List<String>> due = due();
        if (!due.isEmpty()) {
            session.terminal().result("\nDue before the hearing:\n" + String.join("\n", ResultsTable.lines(due)));
        }
    }

    private List<List<String>> due() {
        return builder == null ? List.of() : builder.due();
    }
}
