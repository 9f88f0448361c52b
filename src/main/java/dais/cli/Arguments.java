package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/// What a person typed after a command.
final class Arguments {
    private static final int MOST_JOBS = 64;

    private final CommandLine line;

    Arguments(CommandLine line) {
        this.line = line;
    }

    List<String> operands() {
        return line.getArgList();
    }

    List<Path> paths() {
        return operands().stream().map(Path::of).toList();
    }

    boolean has(String option) {
        return line.hasOption(option);
    }

    @Nullable
    String value(String option) {
        return line.getOptionValue(option);
    }

    /// The values of an option that may be given several times.
    List<String> values(String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : List.of(values);
    }

    @Nullable
    Path path(String option) {
        String value = value(option);
        return value == null ? null : Path.of(value);
    }

    /// An option with nothing after it, as where a variable of the shell is not set: `-o ""`.
    Optional<String> emptyOption() {
        return Arrays.stream(line.getOptions()).filter(option -> option.hasArg() && option.getValue().isBlank())
                .map(option -> option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt())
                .findFirst();
    }

    /// An option without a value: `--json`.
    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /// An option with a value: `--library DIR`.
    static Option valued(String name, String value, String description) {
        return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
    }

    /// How many briefs are built at once.
    static Option jobsOption() {
        return Option.builder("j").hasArg().argName("N").desc("so many at once; else as many as there are processors")
                .get();
    }

    /// The number that stands after an option, or how many processors there are.
    ///
    /// @throws Failure where it is no number from 1 to 64
    int jobs(String option) {
        String written = value(option);
        if (written == null) {
            return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_JOBS);
        }
        int number = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
        if (number < 1 || number > MOST_JOBS) {
            throw new Failure(Diagnostic.error(Code.USAGE, "-" + option + " " + written + " is no number of briefs",
                    null, "write a whole number from 1 to " + MOST_JOBS + ", as in `-" + option + " 2`"));
        }
        return number;
    }

    /// The option that several commands share.
    static Option library() {
        return valued("library", "DIR", "the library; else the nearest `library/` upward");
    }
}
