package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.world.World;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The command line. Whatever a command throws becomes a diagnostic and an exit code; nobody sees a stack trace.
public final class Cli {
    private static final String EXAMPLES = """
            %nStart here:
              dais init demo && dais build demo/brief.yaml     a sample library and a finished brief
              dais ingest IF12100.pdf --library library        add a report
              dais passages sanctions                          what the library holds on a topic

            Exit codes: 0 done, 1 the input has errors, 2 wrong usage, 3 --strict and warnings, 4 a promise failed,
            70 a fault of Dais, 74 a file could not be read or written, 130 interrupted.
            """;

    @Command(name = "dais", description = "Briefs for congressional staff: verbatim, pinned to the page, proven.", mixinStandardHelpOptions = true, version = "dais 0.1.0", synopsisSubcommandLabel = "COMMAND", footer = EXAMPLES)
    private static final class Root {
    }

    private static final Map<String, Function<Session, Callable<Integer>>> COMMANDS = new TreeMap<>(
            Map.of("init", InitCommand::new, "passages", PassagesCommand::new, "check", CheckCommand::new, "build",
                    BuildCommand::new, "explain", ExplainCommand::new, "schema", SchemaCommand::new));

    private final Session session;

    public Cli(World world, Terminal terminal) {
        this.session = new Session(world, terminal);
    }

    /// Runs one command to its end.
    public ExitCode run(String... args) {
        try {
            return execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(e);
        }
    }

    private ExitCode execute(String... args) {
        CommandLine line = new CommandLine(new Root());
        // Only the command that is meant is read for its options: reading all of them takes longer than to set a page.
        Function<Session, Callable<Integer>> meant = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (meant != null) {
            line.addSubcommand(args[0], meant.apply(session));
        } else {
            COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(session)));
        }
        if (args.length == 0) {
            session.terminal().say(line.getUsageMessage().stripTrailing());
            return ExitCode.USAGE;
        }
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((e, _, _) -> failed(e).number());
        int number = line.execute(args);
        if (!help.toString().isEmpty()) {
            session.terminal().result(help.toString().stripTrailing());
        }
        return ExitCode.of(number);
    }

    private ExitCode failed(Throwable e) {
        if (e instanceof Failure failure) {
            session.terminal().say(failure.diagnostics());
            return ExitCode.of(failure.diagnostics());
        }
        if (e instanceof UncheckedIOException) {
            // a stream that is closed or full: there is nowhere left to say so but the exit code
            return ExitCode.IO;
        }
        session.terminal().say(List.of(fault(e)));
        return ExitCode.FAULT;
    }

    private int misused(ParameterException e, String... args) {
        CommandLine line = e.getCommandLine();
        session.terminal().say(List.of(Diagnostic.error(Code.USAGE, lowerFirst(String.valueOf(e.getMessage())), null,
                "`" + line.getCommandSpec().qualifiedName() + " --help` shows what there is")));
        return ExitCode.USAGE.number();
    }

    private static String lowerFirst(String message) {
        return message.isEmpty() || message.startsWith("'")
                ? message
                : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static Diagnostic fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0
                ? "an unknown place"
                : trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return Diagnostic.error(Code.OUR_FAULT,
                "Dais itself failed (" + e.getClass().getSimpleName() + " at " + place + "); nothing was written", null,
                "please report this line together with the spec and the library file that brought it about");
    }
}
