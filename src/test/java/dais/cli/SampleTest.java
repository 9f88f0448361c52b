package dais.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dais.spec.SpecSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `dais init` lays down is what the repository holds.
class SampleTest {
    private static final Path BRIEFS = Path.of("briefs");
    private static final Path NAMES = Path.of("src/main/resources/dais/sample/FILES");

    @Test
    void init_lays_down_the_files_of_briefs_that_are_named() throws IOException {
        for (Map.Entry<String, byte[]> file : Sample.files().entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(Files.readAllBytes(BRIEFS.resolve(file.getKey())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dais.schema.json", "hearing-sample/hearing.schema.json"})
    void the_schema_beside_the_specs_is_the_one_that_is_printed(String name) throws IOException {
        Path schema = BRIEFS.resolve(name);
        String all = name.startsWith("hearing") ? SpecSchema.ofHearing() : SpecSchema.json();
        String printed = all.stripTrailing() + "\n";
        if (Boolean.getBoolean("update")) {
            Files.writeString(schema, printed);
        }
        assertThat(Files.readString(schema).stripTrailing()).isEqualTo(printed.stripTrailing());
    }

    @Test
    void the_sample_library_is_as_large_as_it_says() throws IOException {
        List<String> reports = Files.readAllLines(NAMES).stream()
                .filter(name -> name.startsWith("library/") && name.endsWith(".yaml") && !name.contains("topics"))
                .toList();
        long passages = 0;
        for (String report : reports) {
            passages += Files.readAllLines(BRIEFS.resolve(report)).stream().filter(line -> line.startsWith("  - id: "))
                    .count();
        }
        assertThat(reports).hasSizeGreaterThanOrEqualTo(6);
        assertThat(passages).isGreaterThanOrEqualTo(82);
    }
}
