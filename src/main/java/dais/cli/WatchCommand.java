package dais.cli;

import dais.build.Rebuilder.Manner;
import dais.diag.Failure;
import dais.library.Library;
import dais.packet.BatchRunner;
import dais.spec.PacketReader;
import dais.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `dais watch`: builds, and builds again whenever the spec or the library changes, until it is stopped. What is wrong is
/// told in place of what was told before.
final class WatchCommand implements Command {
    /// How often the files are looked at, in milliseconds: too short to be noticed, long enough to cost nothing.
    private static final long PAUSE = 20;

    private final Session session;

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public String summary() {
        return "build, and build again whenever the spec or the library changes";
    }

    @Override
    public String operands() {
        return "SPEC|HEARING";
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
                .addOption(Option.builder("o").hasArg().argName("FILE|DIR")
                        .desc("where to write; else as `build` or `packet` would").get())
                .addOption(Arguments.valued("format", "FORMATS",
                        "pdf, docx, md; several with commas; else what the spec says"))
                .addOption(Arguments.library()).addOption(Arguments.jobsOption());
    }

    @Override
    public ExitCode run(Arguments arguments) {
        Path file = session.world().here().resolve(arguments.paths().getFirst()).normalize();
        session.requireFile(file);
        SortedMap<Path, String> specs = new TreeMap<>();
        SortedMap<Path, String> reports = new TreeMap<>();
        boolean first = true;
        while (true) {
            SortedMap<Path, String> nowSpecs = stamps(beside(file));
            SortedMap<Path, String> nowReports = stamps(library(file, arguments.path("library")));
            if (!nowSpecs.equals(specs) || !nowReports.equals(reports)) {
                if (!first) {
                    session.terminal().fresh();
                }
                if (!nowReports.equals(reports)) {
                    session.forget();
                }
                build(file, arguments);
                // What changed meanwhile is seen next.
                first = false;
                specs = nowSpecs;
                reports = nowReports;
                session.terminal().say("watching " + session.shown(file) + "; Ctrl-C ends it");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return ExitCode.INTERRUPTED;
            }
        }
    }

    private void build(Path file, Arguments arguments) {
        try {
            if (PacketReader.isPacket(session.specBytes(file))) {
                Path given = arguments.path("o");
                Path folder = given == null
                        ? file.resolveSibling("packet")
                        : session.world().here().resolve(given).normalize();
                PacketRun run = new PacketRun(session, file, arguments.path("library"),
                        new Manner(false, false, false, false), arguments.jobs("j"));
                run.into(folder, false);
                return;
            }
            List<Path> files = List.of(file);
            Destination destination = new Destination(session.world(), arguments.value("o"), 1,
                    Destination.formats(arguments.value("format")));
            BriefReport report = new BriefReport(session, false, 1);
            try (BriefBatch batch = new BriefBatch(session, files, destination, arguments)) {
                new BatchRunner(1).run(batch.items(), batch::build, report::tell);
            }
        } catch (Failure failure) {
            session.terminal().say(failure.diagnostics());
        }
    }

    private List<Path> beside(Path file) {
        return session.world().list(file.resolveSibling("")).stream()
                .filter(path -> path.equals(file) || path.toString().endsWith(".yaml")).toList();
    }

    /// The library's own files; what a build changes, the index, lies in a folder of its own and is not watched.
    private List<Path> library(Path file, @Nullable Path given) {
        World world = session.world();
        Optional<Path> folder = given == null
                ? Library.nearest(world, file)
                : Optional.of(world.here().resolve(given).normalize());
        return folder.isPresent() && world.isFolder(folder.get()) ? world.list(folder.get()) : List.of();
    }

    /// Size and time of each file.
    private SortedMap<Path, String> stamps(List<Path> paths) {
        SortedMap<Path, String> stamps = new TreeMap<>();
        for (Path path : paths) {
            if (session.world().isFile(path)) {
                session.world().stamp(path).ifPresent(stamp -> stamps.put(path, stamp));
            }
        }
        return stamps;
    }
}
