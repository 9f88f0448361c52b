package dais.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.diag.Failure;
import dais.ingest.Answer;
import dais.ingest.Ingestor;
import dais.world.Subprocess;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A file that takes the reading process down, or holds it up, takes no other file with it.
class BatchReadingTest {
    private static final byte[] NOTE = "---\nid: ON-1\ntitle: Note\n---\nOne thing is said.\n"
            .getBytes(StandardCharsets.UTF_8);

    /// A process that does to itself what the name of the file says.
    static final class Hostile {
        public static void main(String[] args) throws IOException {
            DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
            DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
            while (true) {
                String name = new String(Subprocess.read(in, 1000), StandardCharsets.UTF_8);
                byte[] file = Subprocess.read(in, 100_000);
                switch (name) {
                    case "dies" -> Runtime.getRuntime().halt(9);
                    case "hangs" -> waitForEver();
                    case "lies" -> out.writeInt(Integer.MAX_VALUE);
                    case "raves" -> Subprocess.write(out, new byte[]{0, 1, 7, 7, 7, 7, 7});
                    default ->
                        Subprocess.write(out, new Answer(new Ingestor().ingest(name, file), List.of(), false).bytes());
                }
            }
        }

        private static void waitForEver() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    private static String sentence(BatchReading reading, String name) {
        reading.ask(name, NOTE);
        return String.valueOf(catchThrowableOfType(Failure.class, reading::answer).getMessage());
    }

    private static String title(BatchReading reading) {
        reading.ask("note.md", NOTE);
        return reading.answer().report().title();
    }

    @Test
    void theFilesAfterAHostileOneAreRead() {
        try (BatchReading reading = new BatchReading(Hostile.class.getName(), 5_000)) {
            assertThat(title(reading)).isEqualTo("Note");
            for (String name : List.of("dies", "lies", "raves")) {
                assertThat(sentence(reading, name)).isEqualTo(name + " is damaged so that reading it broke off");
                assertThat(title(reading)).isEqualTo("Note");
            }
            assertThat(sentence(reading, "hangs")).isEqualTo("hangs takes more than 5 s to read");
            assertThat(title(reading)).isEqualTo("Note");
        }
    }

    @Test
    void theRealProcessAnswersAsReadingHereDoes() {
        try (BatchReading reading = new BatchReading()) {
            reading.ask("note.md", NOTE);
            assertThat(reading.answer()).isEqualTo(new Ingestor().ingest("note.md", NOTE));
            assertThat(sentence(reading, "note.pdf")).isEqualTo("note.pdf is plain text, not a PDF");
            assertThat(title(reading)).isEqualTo("Note");
        }
    }

    @Test
    void aProcessThatCannotBeStarted() {
        try (BatchReading reading = new BatchReading("dais.NoSuchClass", 20_000)) {
            assertThat(sentence(reading, "note.md")).isEqualTo("note.md is damaged so that reading it broke off");
        }
    }
}
