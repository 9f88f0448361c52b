package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The line of JSON that other programs rely on.
class ExtractionJsonTest {
    @Test
    void oneLineOneReport() {
        Extraction read = new Ingestor().ingest("note.pdf", Samples.page().tagged());
        assertThat(new ExtractionJson().line(read)).isEqualTo("{\"v\":1,\"report\":{\"id\":\"note\","
                + "\"series\":\"Document\",\"version\":\"\",\"title\":\"A Short Note\",\"authors\":[],\"sheets\":1},"
                + "\"passages\":[{\"id\":\"intro-1\",\"page\":\"1\",\"sheet\":\"1\",\"section\":[],"
                + "\"kind\":\"paragraph\",\"doubt\":[],\"notes\":[],\"links\":[],\"text\":\"It has one paragraph and says one thing.\"}],"
                + "\"diagnostics\":[{\"severity\":\"warning\",\"code\":\"DA0407\","
                + "\"message\":\"no number, no date, no author was found in note.pdf\"}]}");
    }
}
