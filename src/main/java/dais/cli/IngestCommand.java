package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Warned;
import dais.ingest.Extraction;
import dais.ingest.ExtractionJson;
import dais.ingest.Ingestor;
import dais.library.Library;
import dais.library.LibraryWriter;
import dais.library.VersionChange;
import dais.world.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `dais ingest`: report files into a library. One that cannot be read stops no other.
final class IngestCommand implements Command {
    private final Session session;

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String summary() {
        return "read reports into a library: PDF, HTML, DOCX, JSON, USLM XML, Markdown, text";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public int fewestOperands() {
        return 1;
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.valued("library", "DIR",
                        "the library, made where it is missing; else the nearest `library/` upward"))
                .addOption(Arguments.flag("json", "a JSON line a report on standard output"));
    }

    @Override
    public ExitCode run(Arguments arguments) {
        Path library = folder(arguments.path("library"));
        List<Path> files = arguments.paths().stream().map(file -> session.world().here().resolve(file).normalize())
                .toList();
        boolean json = arguments.has("json");
        return files.size() == 1 ? one(files.getFirst(), library, json) : batch(files, library, json);
    }

    private ExitCode one(Path file, Path library, boolean json) {
        try {
            byte[] bytes = bytes(file);
            return add(new Ingestor().ingest(session.shown(file), bytes), bytes, library, json);
        } catch (Failure failure) {
            return refused(failure);
        }
    }

    /// While one file is read, the one before it is written.
    private ExitCode batch(List<Path> files, Path library, boolean json) {
        List<ExitCode> codes = new ArrayList<>();
        byte[] before = null;
        try (BatchReading reading = new BatchReading()) {
            for (int i = 0; i <= files.size(); i++) {
                byte[] next = null;
                Failure missing = null;
                if (i < files.size()) {
                    session.terminal()
                            .progress("reading " + (i + 1) + " of " + files.size() + ": " + files.get(i).getFileName());
                    try {
                        next = bytes(files.get(i));
                    } catch (Failure failure) {
                        missing = failure;
                    }
                }
                Supplier<ExitCode> rest = before == null ? null : answered(reading, before, library, json);
                if (next != null) {
                    reading.ask(session.shown(files.get(i)), next);
                }
                if (rest != null) {
                    codes.add(rest.get());
                }
                if (missing != null) {
                    codes.add(refused(missing));
                }
                before = next;
            }
        }
        session.terminal().progress("");
        return ExitCode.gravest(codes);
    }

    /// Waits for the answer about a file.
    ///
    /// @return what is left to do with it
    private Supplier<ExitCode> answered(BatchReading reading, byte[] bytes, Path library, boolean json) {
        try {
            Extraction extraction = reading.answer();
            return () -> {
                try {
                    return add(extraction, bytes, library, json);
                } catch (Failure failure) {
                    return refused(failure);
                }
            };
        } catch (Failure failure) {
            return () -> refused(failure);
        }
    }

    private Path folder(@Nullable Path libraryFolder) {
        Path here = session.world().here();
        if (libraryFolder != null) {
            return here.resolve(libraryFolder).normalize();
        }
        return Library.nearest(session.world(), here.resolve("spec.yaml")).orElseThrow(
                () -> new Failure(Diagnostic.error(Code.NO_LIBRARY, "there is no folder named `library` here or above",
                        null, "name one with --library DIR: it is made where it is missing")));
    }

    private byte[] bytes(Path file) {
        session.requireFile(file);
        return session.world().read(file, Limits.REPORT_BYTES);
    }

    private ExitCode add(Extraction extraction, byte[] bytes, Path library, boolean json) {
        Warned<LibraryWriter.Added> added = LibraryWriter.add(session.world(), library, extraction, bytes);
        List<Diagnostic> said = new ArrayList<>(extraction.diagnostics());
        said.addAll(added.diagnostics());
        session.terminal().say(said);
        if (json) {
            session.terminal().result(new ExtractionJson().line(extraction));
        }
        session.terminal().say(Ingested.summary(extraction, added.value()));
        VersionChange versions = added.value().versions();
        if (versions != null) {
            session.terminal().say(String.join("\n", VersionReport.lines(versions)));
        }
        return ExitCode.DONE;
    }

    private ExitCode refused(Failure failure) {
        session.terminal().say(failure.diagnostics());
        return ExitCode.of(failure.diagnostics());
    }
}
