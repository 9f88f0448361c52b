package dais.cli;

import dais.build.BriefBuilder;
import dais.build.Built;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Warned;
import dais.library.Library;
import dais.spec.BriefSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dais check`: a whole build, proof and all, of which nothing is written.
@Command(name = "check", description = "Say everything that is wrong with a spec; write nothing.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "SPEC", description = "Specs, or folders of specs.")
    private List<Path> specs = new ArrayList<>();

    @Option(names = "--library", paramLabel = "DIR", description = "The library; else the nearest `library/` upward.")
    private @Nullable Path libraryFolder;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ExitCode> codes = new ArrayList<>();
        for (Path spec : session.specs(specs)) {
            List<Diagnostic> diagnostics = check(spec);
            session.terminal().say(diagnostics);
            ExitCode code = ExitCode.of(diagnostics);
            if (code == ExitCode.DONE) {
                session.terminal().say(session.shown(spec) + ": nothing is wrong");
            }
            codes.add(code);
        }
        return ExitCode.gravest(codes).number();
    }

    private List<Diagnostic> check(Path file) {
        List<Diagnostic> all = new ArrayList<>();
        try {
            Warned<BriefSpec> spec = session.spec(file);
            all.addAll(spec.diagnostics());
            Warned<Library> library = session.library(libraryFolder, file);
            all.addAll(library.diagnostics());
            Built built = new BriefBuilder(library.value()).build(spec.value(), spec.value().output());
            all.addAll(built.selection().diagnostics());
        } catch (Failure failure) {
            all.addAll(failure.diagnostics());
        }
        return all;
    }
}
