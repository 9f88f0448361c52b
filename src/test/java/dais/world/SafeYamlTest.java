package dais.world;

import static org.assertj.core.api.Assertions.assertThat;

import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SafeYamlTest {
    private static YamlNode read(String yaml) {
        return SafeYaml.read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8), 1_000);
    }

    private static YamlNode value(Mapping mapping, String key) {
        return Objects.requireNonNull(mapping.get(key), key);
    }

    @Test
    void scalarsStayWhatAPersonWrote() {
        Mapping mapping = (Mapping) read("""
                law: 117.10
                answer: No
                day: 2024-03-01
                empty:
                quoted: "1"
                """);
        assertThat(mapping.entries()).extracting(e -> ((Scalar) e.value()).text()).containsExactly("117.10", "No",
                "2024-03-01", "", "1");
        assertThat(((Scalar) value(mapping, "empty")).isAbsent()).isTrue();
        assertThat(((Scalar) value(mapping, "quoted")).quoted()).isTrue();
    }

    @Test
    void everyValueKnowsItsPlace() {
        Mapping mapping = (Mapping) read("\uFEFFa: b\r\n\r\nlist:\r\n  - über  # why\r\n  - [x, y]\r\n");
        YamlNode.Sequence list = (YamlNode.Sequence) value(mapping, "list");
        assertThat(list.items().get(0).at()).hasToString("test.yaml:4:5").extracting("length", "source")
                .containsExactly(4, "  - über  # why");
        assertThat(list.items().get(1).at()).hasToString("test.yaml:5:5").extracting("length").isEqualTo(6);
    }
}
