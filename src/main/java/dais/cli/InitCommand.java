package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.world.World;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dais init`: a folder with a sample library and specs that build at once.
@Command(name = "init", description = "Make a folder with a sample library and a spec that builds at once.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder; else the one you are in.")
    private Path folder = Path.of("");

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        World world = session.world();
        Path root = world.here().resolve(folder).normalize();
        Map<Path, byte[]> files = new TreeMap<>();
        Sample.files().forEach((name, bytes) -> files.put(root.resolve(name), bytes));
        for (Path file : files.keySet()) {
            if (world.isFile(file)) {
                throw new Failure(Diagnostic.error(Code.CANNOT_WRITE,
                        session.shown(file) + " is already there; nothing was written", null,
                        "name another folder: dais init demo"));
            }
        }
        world.publish(files);
        String spec = session.shown(root.resolve(Sample.FIRST_SPEC));
        session.terminal().say("made " + files.size() + " files; next: dais build " + spec);
        return ExitCode.DONE.number();
    }
}
