package dais.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class SpecSchemaTest {
    private static final Path EXPECTED = Path.of("src/test/resources/cases/schema/spec.schema.json");

    @Test
    void isWhatWasReviewed() throws IOException {
        String schema = SpecSchema.json();
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(EXPECTED.resolveSibling("."));
            Files.writeString(EXPECTED, schema);
        }
        assertThat(schema).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void isJsonAndNamesEveryKey() {
        String schema = SpecSchema.json();
        int objects = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), schema)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                objects += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
            }
        }
        assertThat(objects).isZero();
        assertThat(SpecKeys.ofBrief()).allSatisfy(key -> assertThat(schema).contains("\"" + key.name() + "\""));
        assertThat(SpecKeys.ofBrief()).flatExtracting(SpecKey::inner)
                .allSatisfy(key -> assertThat(schema).contains("\"" + key.name() + "\""));
    }

    /// The examples that messages show are themselves good.
    @Test
    void everyExampleCanBeRead() {
        for (SpecKey key : SpecKeys.ofBrief()) {
            StringBuilder spec = new StringBuilder();
            for (SpecKey other : SpecKeys.ofBrief()) {
                if (other.required() || List.of("kind", "topics").contains(other.name())
                        || other.name().equals(key.name())) {
                    spec.append(other.example()).append('\n');
                }
            }
            assertReadable(key.name(), spec.toString());
            for (SpecKey inner : key.inner()) {
                assertReadable(key.name() + "." + inner.name(), with(key, inner));
            }
        }
    }

    /// A spec with a key of which nothing is said but one inner key, and what else it must have.
    private static String with(SpecKey key, SpecKey inner) {
        StringBuilder spec = new StringBuilder("title: x\naudience: public\nlength: 1 page\ntopics: [y]\n");
        spec.append(key.name()).append(key.form() == SpecKey.Form.OBJECTS ? ":\n  -" : ":");
        for (SpecKey other : key.inner()) {
            boolean names = other.name().equals("heading") || other.name().equals("topic");
            if (other.required() || other.name().equals(inner.name()) || (names && !inner.name().equals("query"))
                    || (other.name().equals("heading") && inner.name().equals("query"))) {
                spec.append(("\n" + other.example()).replace("\n", "\n    "));
            }
        }
        return spec.append('\n').toString();
    }

    /// Reading fails where there is an error.
    private static void assertReadable(String name, String spec) {
        assertThat(SpecReader.read(name, spec.getBytes(UTF_8)).value()).isNotNull();
    }
}
