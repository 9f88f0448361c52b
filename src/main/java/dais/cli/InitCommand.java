package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.world.World;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.cli.Options;

/// `dais init`: a folder with a sample library and specs that build at once.
final class InitCommand implements Command {
    private final Session session;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String summary() {
        return "make a folder with a sample library and specs that build at once";
    }

    @Override
    public String operands() {
        return "[DIR]";
    }

    @Override
    public int fewestOperands() {
        return 0;
    }

    @Override
    public int mostOperands() {
        return 1;
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitCode run(Arguments arguments) {
        World world = session.world();
        String folder = arguments.operands().isEmpty() ? "" : arguments.operands().getFirst();
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
        return ExitCode.DONE;
    }
}
