package dais.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;

/// What `--help` prints.
final class Help {
    private static final String WHOLE = """
            Briefs for congressional staff: verbatim, pinned to the page, proven.

            Usage: dais COMMAND [OPTIONS] [FILES]

            Commands:
            """;
    private static final String EXAMPLES = """

            `dais COMMAND --help` tells what each takes. Start here:
              dais init demo && dais build demo/china-russia-one-pager.yaml
              dais ingest IF12100.pdf --library demo/library
              dais passages sanctions --library demo/library

            Exit codes: 0 done, 1 the input has errors, 2 wrong usage, 3 --strict and warnings, 4 a promise failed,
            70 a fault of Dais or of its installation, 74 a file could not be read or written, 130 interrupted.""";

    private Help() {
    }

    static String whole(Collection<Command> commands) {
        List<List<String>> rows = new ArrayList<>();
        commands.forEach(command -> rows.add(List.of("  " + command.name(), command.summary())));
        return WHOLE + String.join("\n", ResultsTable.lines(rows)) + "\n" + EXAMPLES;
    }

    static String of(Command command) {
        List<List<String>> rows = new ArrayList<>();
        for (Option option : command.options().getOptions()) {
            String name = option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt();
            rows.add(
                    List.of("  " + name + (option.hasArg() ? " " + option.getArgName() : ""), option.getDescription()));
        }
        rows.add(List.of("  --help", "this text"));
        return "Usage: dais " + command.name() + " [OPTIONS] " + command.operands() + "\n\n" + command.summary()
                + "\n\nOptions:\n" + String.join("\n", ResultsTable.lines(rows));
    }
}
