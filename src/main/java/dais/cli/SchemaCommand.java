package dais.cli;

import dais.spec.SpecSchema;
import org.apache.commons.cli.Options;

/// `dais schema`: the JSON Schema of a spec, for editors.
final class SchemaCommand implements Command {
    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String summary() {
        return "print the JSON Schema of a spec, for editors";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public int fewestOperands() {
        return 0;
    }

    @Override
    public int mostOperands() {
        return 0;
    }

    @Override
    public Options options() {
        return new Options().addOption(Arguments.flag("hearing", "that of a hearing's file, which `packet` builds"));
    }

    @Override
    public ExitCode run(Arguments arguments) {
        session.terminal().result(arguments.has("hearing") ? SpecSchema.ofHearing() : SpecSchema.json());
        return ExitCode.DONE;
    }
}
