package dais.cli;

import dais.build.ManifestFile;
import dais.build.Rebuilder.Manner;
import java.nio.file.Path;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// `dais packet`: everything for a hearing in one command. Each brief by itself, as PDF and DOCX, and all of them bound
/// into one PDF; of all that, only what has changed.
final class PacketCommand implements Command {
    private final Session session;

    PacketCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "packet";
    }

    @Override
    public String summary() {
        return "build all briefs of a hearing, and bind them into one packet";
    }

    @Override
    public String operands() {
        return "HEARING";
    }

    @Override
    public int fewestOperands() {
        return 1;
    }

    @Override
    public int mostOperands() {
        return 1;
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder("o").hasArg().argName("DIR")
                        .desc("where to write; else the folder `packet` beside the hearing's file").get())
                .addOption(Arguments.library()).addOption(Arguments.jobsOption())
                .addOption(Arguments.flag("force", "build what has not changed too, and write over edited files"))
                .addOption(Arguments.valued("since", "MANIFEST", "tell what is otherwise than in an earlier manifest"))
                .addOption(Arguments.flag("strict", "publish nothing where there is a warning (exit 3)"))
                .addOption(Arguments.flag("json", "a JSON line a brief on standard output"));
    }

    @Override
    public ExitCode run(Arguments arguments) {
        Path here = session.world().here();
        Path file = here.resolve(arguments.paths().getFirst()).normalize();
        Path given = arguments.path("o");
        Path folder = given == null ? file.resolveSibling("packet") : here.resolve(given).normalize();
        Path since = arguments.path("since");
        boolean json = arguments.has("json");
        PacketRun run = new PacketRun(session, file, arguments.path("library"),
                new Manner(false, arguments.has("force"), arguments.has("strict"), since != null), arguments.jobs("j"));
        if (since != null) {
            run.compare(ManifestFile.earlier(session.world(), here.resolve(since).normalize()));
        }
        ExitCode code = run.into(folder, json);
        run.table(json);
        return code;
    }
}
