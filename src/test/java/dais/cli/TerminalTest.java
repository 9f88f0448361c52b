package dais.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dais.world.SystemWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What becomes of a command whose streams do not take what it writes.
class TerminalTest {
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    @Test
    void results_that_find_no_room_are_an_error_that_is_told() {
        assertThat(run(failing("No space left on device"), talk, "schema")).isEqualTo(ExitCode.IO);
        assertThat(talk.toString(StandardCharsets.UTF_8))
                .contains("cannot write to standard output: No space left on device");
    }

    @Test
    void a_reader_that_has_left_ends_a_command_without_a_word() {
        assertThat(run(failing("Broken pipe"), talk, "passages", "--library", "briefs/library"))
                .isEqualTo(ExitCode.DONE);
        assertThat(talk.size()).isZero();
    }

    @Test
    void talk_that_nobody_can_hear_stops_no_work() {
        assertThat(run(results, failing("Bad file descriptor"), "passages", "--library", "briefs/library"))
                .isEqualTo(ExitCode.DONE);
        assertThat(results.toString(StandardCharsets.UTF_8)).contains("IF12100/energy-1");
        assertThat(run(results, failing("Bad file descriptor"), "build", "nothing.yaml")).isEqualTo(ExitCode.INPUT);
    }

    private static ExitCode run(OutputStream results, OutputStream talk, String... words) {
        return new Cli(new SystemWorld(), new Terminal(results, talk, false)).run(words);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
