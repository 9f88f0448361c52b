package dais.cli;

import dais.build.BriefBuilder;
import dais.build.Built;
import dais.build.Rebuilder.Manner;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Severity;
import dais.diag.Warned;
import dais.library.Library;
import dais.spec.BriefSpec;
import dais.spec.PacketReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `dais check`: a whole build, proof and all, of which nothing is written.
final class CheckCommand implements Command {
    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "say everything that is wrong with a spec; publish nothing";
    }

    @Override
    public String operands() {
        return "SPEC|DIR...";
    }

    @Override
    public int fewestOperands() {
        return 1;
    }

    @Override
    public Options options() {
        return new Options().addOption(Arguments.library());
    }

    @Override
    public ExitCode run(Arguments arguments) {
        List<ExitCode> codes = new ArrayList<>();
        for (Path spec : session.specs(arguments.paths())) {
            List<Diagnostic> diagnostics = check(spec, arguments.path("library"));
            session.terminal().say(diagnostics);
            ExitCode code = ExitCode.of(diagnostics);
            if (code == ExitCode.DONE) {
                session.terminal().say(session.shown(spec) + ": " + verdict(diagnostics));
            }
            codes.add(code);
        }
        return ExitCode.gravest(codes);
    }

    private static String verdict(List<Diagnostic> diagnostics) {
        long warnings = diagnostics.stream().filter(said -> said.severity() == Severity.WARNING).count();
        return warnings == 0
                ? "nothing is wrong"
                : "no error, " + warnings + (warnings == 1 ? " warning" : " warnings") + "; it can be built";
    }

    private List<Diagnostic> check(Path file, @Nullable Path libraryFolder) {
        List<Diagnostic> all = new ArrayList<>();
        try {
            if (PacketReader.isPacket(session.specBytes(file))) {
                return new PacketRun(session, file, libraryFolder, new Manner(true, false, false, false),
                        Runtime.getRuntime().availableProcessors()).check();
            }
            Warned<BriefSpec> spec = session.spec(file);
            all.addAll(spec.diagnostics());
            Warned<Library> library = session.library(libraryFolder, file);
            all.addAll(library.diagnostics());
            Built built = new BriefBuilder(library.value()).build(spec.value(), spec.value().output(),
                    session.filesBeside(file));
            all.addAll(built.selection().diagnostics());
        } catch (Failure failure) {
            all.addAll(failure.diagnostics());
        }
        return all;
    }
}
