package dais.cli;

import dais.world.SystemWorld;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a command line came to.
///
/// @param results what it wrote to standard output
/// @param talk what it wrote to standard error
record Said(int code, String results, String talk) {
    /// How often it said some words.
    long count(String words) {
        return talk.split(Pattern.quote(words), -1).length - 1L;
    }

    /// Runs a command line in this process, on the real file system.
    static Said dais(String... words) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        ExitCode code = new Cli(new SystemWorld(), new Terminal(results, talk, false)).run(words);
        return new Said(code.number(), results.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
    }
}
