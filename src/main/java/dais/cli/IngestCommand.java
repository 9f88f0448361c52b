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
        List<ExitCode> codes = new ArrayList<>();
        for (Path file : arguments.paths()) {
            codes.add(ingest(session.world().here().resolve(file).normalize(), library, arguments.has("json")));
        }
        return ExitCode.gravest(codes);
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

    private ExitCode ingest(Path file, Path library, boolean json) {
        String name = session.shown(file);
        try {
            session.requireFile(file);
            byte[] bytes = session.world().read(file, Limits.REPORT_BYTES);
            Extraction extraction = new Ingestor().ingest(name, bytes);
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
        } catch (Failure failure) {
            session.terminal().say(failure.diagnostics());
            return ExitCode.of(failure.diagnostics());
        }
    }
}
