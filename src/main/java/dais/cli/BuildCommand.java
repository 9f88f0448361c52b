package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.packet.BatchRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// `dais build`: specs to proved, published files. One spec that fails stops no other; of several, those are left whose
/// files are already what they would become.
final class BuildCommand implements Command {
    private final Session session;

    BuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "build";
    }

    @Override
    public String summary() {
        return "build briefs, prove them from the finished files, and publish them";
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
        return new Options()
                .addOption(Option.builder("o").hasArg().argName("FILE|DIR")
                        .desc("where to write, - for standard output; else beside the spec").get())
                .addOption(Arguments.valued("format", "FORMATS",
                        "pdf, docx, md; several with commas; else what the spec says"))
                .addOption(Arguments.library()).addOption(Arguments.jobsOption())
                .addOption(Arguments.flag("force", "build what has not changed too, and write over edited files"))
                .addOption(Arguments.valued("since", "MANIFEST", "tell what is otherwise than in an earlier manifest"))
                .addOption(Arguments.flag("strict", "publish nothing where there is a warning (exit 3)"))
                .addOption(Arguments.flag("json", "a JSON line a spec on standard output"));
    }

    @Override
    public ExitCode run(Arguments arguments) {
        List<Path> files = session.specs(arguments.paths());
        Destination destination = new Destination(session.world(), arguments.value("o"), files.size(),
                Destination.formats(arguments.value("format")));
        boolean json = arguments.has("json");
        if (destination.isStream() && json) {
            throw new Failure(Diagnostic.error(Code.USAGE, "-o - and --json both want standard output", null,
                    "leave one of them out"));
        }
        BriefReport report = new BriefReport(session, json, files.size());
        List<ExitCode> codes = new ArrayList<>();
        try (BriefBatch batch = new BriefBatch(session, files, destination, arguments)) {
            new BatchRunner(arguments.jobs("j")).run(batch.items(), batch::build, told -> {
                codes.add(BriefReport.code(told.outcome()));
                report.tell(told);
                report.progress(files.size());
            });
        }
        report.sum();
        return ExitCode.gravest(codes);
    }
}
