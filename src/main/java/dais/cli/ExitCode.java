package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import java.util.Collection;
import java.util.List;

/// What a command tells the shell.
public enum ExitCode {
    /// All went well.
    DONE(0),
    /// `--strict`, and there were warnings; nothing was published.
    STRICT(3),
    /// The input has errors.
    INPUT(1),
    /// A finished file does not keep a promise; it was not published.
    PROMISE(4),
    /// A file could not be read or written.
    IO(74),
    /// A fault of Dais.
    FAULT(70),
    /// The command line cannot be followed.
    USAGE(2),
    /// Stopped from outside.
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static ExitCode of(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        return FAULT;
    }

    /// The code that a set of diagnostics calls for.
    static ExitCode of(List<Diagnostic> diagnostics) {
        return gravest(diagnostics.stream().filter(Diagnostic::isError).map(d -> of(d.code())).toList());
    }

    private static ExitCode of(Code code) {
        return switch (code) {
            case OUR_FAULT -> FAULT;
            case CANNOT_READ, CANNOT_WRITE -> IO;
            case USAGE -> USAGE;
            default -> code.id().startsWith("DA07") ? PROMISE : INPUT;
        };
    }

    /// Of several results the gravest: the order in which the codes stand here.
    static ExitCode gravest(Collection<ExitCode> codes) {
        return codes.stream().max(Enum::compareTo).orElse(DONE);
    }
}
