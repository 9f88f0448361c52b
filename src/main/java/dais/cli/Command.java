package dais.cli;

import org.apache.commons.cli.Options;

/// One command of the command line.
interface Command {

    /// The word that a person types.
    String name();

    /// What it does, in a sentence.
    String summary();

    /// What may stand after it besides options, such as `SPEC...`; empty for nothing.
    String operands();

    /// The fewest operands it can work with.
    int fewestOperands();

    /// The most operands that mean something to it.
    default int mostOperands() {
        return Integer.MAX_VALUE;
    }

    Options options();

    /// Runs it.
    ///
    /// @throws dais.diag.Failure with everything that is wrong
    ExitCode run(Arguments arguments);
}
