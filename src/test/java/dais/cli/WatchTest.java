package dais.cli;

import static dais.world.Folders.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dais.world.SystemWorld;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A watched spec is built at once, again after each change, and its mistakes are told without ending the watch.
class WatchTest {
    private static final long PATIENCE = 120_000;

    @TempDir
    Path temp;

    @Test
    void builds_again_on_each_change_until_it_is_stopped() throws Exception {
        copy(Path.of("briefs/library"), temp.resolve("library"));
        Path spec = temp.resolve("brief.yaml");
        String yaml = "title: First\naudience: member\nlength: 1 page\ntopics: [energy]\noutput: [pdf]\n";
        Files.writeString(spec, yaml);
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        AtomicReference<ExitCode> code = new AtomicReference<>();
        Thread watch = new Thread(
                () -> code.set(new Cli(new SystemWorld(), new Terminal(new ByteArrayOutputStream(), talk, false))
                        .run("watch", spec.toString())));
        watch.start();
        await(talk, "watching", 1);
        byte[] first = Files.readAllBytes(temp.resolve("brief.pdf"));
        Files.writeString(spec, yaml.replace("First", "Another"));
        await(talk, "watching", 2);
        assertThat(Files.readAllBytes(temp.resolve("brief.pdf"))).isNotEqualTo(first);
        Files.writeString(spec, yaml.replace("length", "lenght"));
        await(talk, "did you mean `length`?", 1);
        await(talk, "watching", 3);
        Path report = temp.resolve("library/IF12100.yaml");
        Files.writeString(spec, yaml);
        await(talk, "watching", 4);
        Files.writeString(report, Files.readString(report) + "\n# a comment\n");
        await(talk, "watching", 5);
        assertThat(Files.readAllBytes(temp.resolve("brief.pdf"))).isEqualTo(first);
        watch.interrupt();
        watch.join(PATIENCE);
        assertThat(code.get()).isEqualTo(ExitCode.INTERRUPTED);
    }

    private static void await(ByteArrayOutputStream talk, String words, int times) throws InterruptedException {
        for (long waited = 0; waited < PATIENCE; waited += 20) {
            String said = talk.toString(StandardCharsets.UTF_8);
            if (said.split(java.util.regex.Pattern.quote(words), -1).length > times) {
                return;
            }
            Thread.sleep(20);
        }
        assertThat(talk.toString(StandardCharsets.UTF_8)).contains(words);
    }
}
