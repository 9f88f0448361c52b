package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.text.Nearest;
import dais.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/// The command line. Whatever a command throws becomes a diagnostic and an exit code; nobody sees a stack trace.
public final class Cli {
    private static final String VERSION = "dais 0.1.0";

    private final Session session;
    private final SortedMap<String, Command> commands = new TreeMap<>();

    public Cli(World world, Terminal terminal) {
        this.session = new Session(world, terminal);
        for (Command command : List.of(new InitCommand(session), new IngestCommand(session),
                new PassagesCommand(session), new TagCommand(session), new CheckCommand(session),
                new BuildCommand(session), new PacketCommand(session), new WatchCommand(session),
                new ExplainCommand(session), new StyleCommand(session), new SchemaCommand(session))) {
            commands.put(command.name(), command);
        }
    }

    /// Runs one command to its end.
    public ExitCode run(String... args) {
        try {
            return execute(args);
        } catch (Failure failure) {
            session.terminal().say(failure.diagnostics());
            return ExitCode.of(failure.diagnostics());
        } catch (Terminal.Closed e) {
            return ExitCode.DONE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            session.terminal().say(List.of(fault(e)));
            return ExitCode.FAULT;
        }
    }

    private ExitCode execute(String... args) {
        if (args.length == 0) {
            session.terminal().say(Help.whole(commands.values()));
            return ExitCode.USAGE;
        }
        String word = args[0];
        if (word.equals("--help") || word.equals("-h")) {
            session.terminal().result(Help.whole(commands.values()));
            return ExitCode.DONE;
        }
        if (word.equals("--version") || word.equals("-V")) {
            session.terminal().result(VERSION);
            return ExitCode.DONE;
        }
        Command command = commands.get(word);
        if (command == null) {
            throw unknownCommand(word);
        }
        return execute(command, Arrays.copyOfRange(args, 1, args.length));
    }

    private ExitCode execute(Command command, String... args) {
        List<String> words = Arrays.asList(args);
        if (words.contains("--help") || words.contains("-h")) {
            session.terminal().result(Help.of(command));
            return ExitCode.DONE;
        }
        Arguments arguments;
        try {
            arguments = new Arguments(
                    DefaultParser.builder().setAllowPartialMatching(false).get().parse(command.options(), args));
        } catch (ParseException e) {
            throw misused(command, e);
        }
        checkOperands(command, arguments.operands());
        arguments.emptyOption().ifPresent(option -> {
            throw usage(command, "what stands after the option `" + option + "` is empty");
        });
        return command.run(arguments);
    }

    private static void checkOperands(Command command, List<String> operands) {
        if (operands.size() < command.fewestOperands()) {
            throw usage(command, "`dais " + command.name() + "` needs " + command.operands());
        }
        if (operands.size() > command.mostOperands()) {
            throw usage(command, "`" + operands.get(command.mostOperands()) + "` is more than `dais " + command.name()
                    + "` can take");
        }
        if (operands.stream().anyMatch(String::isBlank)) {
            throw usage(command, "an argument is empty", "a variable of the shell may not be set");
        }
    }

    private Failure unknownCommand(String word) {
        List<String> near = Nearest.of(word, commands.keySet());
        return new Failure(Diagnostic.error(Code.USAGE, "there is no command `" + word + "`", null,
                near.isEmpty() ? "`dais --help` lists the commands" : "did you mean `" + near.getFirst() + "`?"));
    }

    private static Failure misused(Command command, ParseException e) {
        if (e instanceof UnrecognizedOptionException unknown && !(e instanceof AmbiguousOptionException)) {
            String option = unknown.getOption().replaceFirst("=.*", "");
            List<String> near = Nearest.of(option, names(command.options()));
            return usage(command, "`dais " + command.name() + "` has no option `" + option + "`",
                    near.isEmpty() ? "" : "did you mean `" + near.getFirst() + "`?");
        }
        if (e instanceof MissingArgumentException missing) {
            Option option = missing.getOption();
            String name = option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt();
            return usage(command, "the option `" + name + "` needs " + option.getArgName() + " after it");
        }
        return usage(command, "the command line cannot be followed");
    }

    private static List<String> names(Options options) {
        return options.getOptions().stream()
                .map(option -> option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt())
                .toList();
    }

    private static Failure usage(Command command, String message, String... help) {
        String there = "`dais " + command.name() + " --help` shows what there is";
        return new Failure(help.length == 0 || help[0].isEmpty()
                ? Diagnostic.error(Code.USAGE, message, null, there)
                : Diagnostic.error(Code.USAGE, message, null, help[0], there));
    }

    /// What a fault of ours is told as.
    static Diagnostic fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0
                ? "an unknown place"
                : trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return Diagnostic.error(Code.OUR_FAULT,
                "Dais itself failed (" + e.getClass().getSimpleName() + " at " + place + "); nothing was written", null,
                "please report this line together with the spec and the library file that brought it about");
    }
}
