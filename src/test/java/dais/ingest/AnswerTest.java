package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.diag.Failure;
import dais.model.Passage;
import dais.model.SafeUri;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What was read crosses from one process to another whole, and nothing else crosses.
class AnswerTest {
    @Test
    void everyFormOfReportCrosses() throws IOException {
        for (Extraction read : List.of(new Ingestor().ingest("note.pdf", Samples.note(false).tagged()),
                new Ingestor().ingest("memo.docx", OtherFormsTest.memo()),
                new Ingestor().ingest("a.json",
                        "{\"id\":\"R49998\",\"title\":\"A\",\"summary\":\"Some words.\",\"topics\":[\"Ports\"]}"
                                .getBytes(StandardCharsets.UTF_8)))) {
            Answer answer = new Answer(read, List.of(), false);
            assertThat(Answer.read(answer.bytes())).isEqualTo(answer);
        }
    }

    @Test
    void notesAndLinksOfAPassageCross() throws IOException {
        Extraction read = new Ingestor().ingest("note.pdf", Samples.note(false).tagged());
        Passage first = read.passages().getFirst();
        Passage tied = new Passage(first.id(), first.locator(), first.section(), first.tags(), first.proposed(),
                first.kind(), first.wording(), first.doubt(), List.of("note-1", "note-2"),
                List.of(new SafeUri("https://example.org/a")), first.text());
        Extraction with = new Extraction(read.report(), List.of(tied), read.text(), read.diagnostics());
        Answer answer = new Answer(with, List.of(), false);
        assertThat(Answer.read(answer.bytes())).isEqualTo(answer);
    }

    @Test
    void aRefusalCrosses() throws IOException {
        Failure failure = catchThrowableOfType(Failure.class,
                () -> new Ingestor().ingest("note.md", "---\nid: a b\n---\n".getBytes(StandardCharsets.UTF_8)));
        Answer answer = new Answer(null, failure.diagnostics(), true);
        assertThat(Answer.read(answer.bytes())).isEqualTo(answer);
    }

    @Test
    void damagedBytesAreNoAnswer() {
        byte[] whole = new Answer(new Ingestor().ingest("note.pdf", Samples.note(false).tagged()), List.of(), false)
                .bytes();
        assertThatThrownBy(() -> Answer.read(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(IOException.class);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertThat(Answer.read(bytes)).isNotNull();
            } catch (IOException e) {
                assertThat(e).as("an answer that is none").isNotNull();
            }
        }
    }
}
