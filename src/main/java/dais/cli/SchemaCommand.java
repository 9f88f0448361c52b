package dais.cli;

import dais.spec.SpecSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `dais schema`: the JSON Schema of a spec, for editors.
@Command(name = "schema", description = "Print the JSON Schema of a spec, for editors.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.terminal().result(SpecSchema.json());
        return ExitCode.DONE.number();
    }
}
