package dais.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @Test
    void aTextOverSeveralLinesIsWhereItBegins() {
        Mapping mapping = (Mapping) read("""
                folded: >-

                  one
                  two
                literal: |
                  x
                quoted: "a
                  b"
                """);
        assertThat(mapping.entries()).extracting(e -> ((Scalar) e.value()).text() + " " + e.value().at())
                .containsExactly("\none two test.yaml:3:3", "x\n test.yaml:6:3", "a b test.yaml:7:9");
    }

    @Test
    void frontMatterMayBringItsFirstLine() {
        assertThat(value((Mapping) read("---\ntitle: x\n"), "title").at()).hasToString("test.yaml:2:8");
    }

    @Test
    void duplicatesAreFoundAmongFewKeysAndAmongMany() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append("key").append(i).append(": x\n");
        }
        assertThat(problems(many + "key0: y\nkey39: y\nkey20: y\n")).extracting(Diagnostic::code)
                .containsExactly(Code.DUPLICATE_KEY, Code.DUPLICATE_KEY, Code.DUPLICATE_KEY);
        assertThat(problems("a: 1\nb: 2\na: 3\n")).singleElement()
                .satisfies(d -> assertThat(d.message()).contains("line 1"));
        assertThat(read(many.toString())).isInstanceOf(Mapping.class);
    }

    @Test
    void aFileThatIsAllMistakesIsNotReadToItsEnd() {
        assertThat(problems("a: 1\n".repeat(400))).hasSizeBetween(20, 60);
    }

    @Test
    void whatWasReadBeforeAMistakeIsKept() {
        SafeYaml.Reading reading = SafeYaml.readWhatCanBe("test.yaml", "a: 1\nb: [x\n".getBytes(StandardCharsets.UTF_8),
                100);
        assertThat(reading.whole()).isFalse();
        assertThat(((Mapping) Objects.requireNonNull(reading.root())).entries()).hasSize(1);
        assertThat(reading.problems()).hasSize(1);
    }

    static List<String> bombs() {
        StringBuilder aliases = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            aliases.append("a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            keys.append('k').append(i).append(": v\n");
        }
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        return List.of(aliases.toString(), "[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000),
                "? ".repeat(100_000), keys.toString(), "[" + "x, ".repeat(1_000_000) + "]", deep.toString(),
                "a: " + "\"".repeat(1_000_001), "a: !" + "x".repeat(1_000_000), "&a ".repeat(100_000),
                "x".repeat(1_000_000) + ": y", "a: |" + "9".repeat(100_000), "%YAML " + "1".repeat(100_000),
                "#".repeat(1_000_000), "\n".repeat(1_000_000) + "]", "a: b\n" + "---\n".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedInTime(String bomb) {
        byte[] bytes = bomb.getBytes(StandardCharsets.UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> SafeYaml.read("bomb.yaml", bytes, 20_000));
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(1));
    }

    /// The law of this door: any bytes give a tree or a failure whose places exist, never another exception.
    @Property(tries = 2_000)
    void anyTextGivesATreeOrAPlace(@ForAll("yamlish") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int lines = text.split("\r\n|\r|\n", -1).length;
        try {
            assertThat(SafeYaml.read("any.yaml", bytes, 1_000)).isNotNull();
        } catch (Failure failure) {
            assertThat(failure.diagnostics()).isNotEmpty().allSatisfy(d -> {
                assertThat(Objects.requireNonNull(d.at()).line()).isBetween(0, lines);
                assertThat(d.message()).doesNotContain("token", "mapping", "scalar");
            });
        }
    }

    @Property(tries = 500)
    void anyBytesGiveATreeOrAFailure(@ForAll byte[] bytes) {
        try {
            assertThat(SafeYaml.read("any.yaml", bytes, 1_000)).isNotNull();
        } catch (Failure failure) {
            assertThat(failure.diagnostics()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> yamlish() {
        Arbitrary<String> pieces = Arbitraries.of("a", "key", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", " ", "[",
                "]", "{", "}", ",", "\"", "'", "#", " #", "&a", "*a", "!t", "!!str ", "|", ">", "|2-\n", "%", "@", "`",
                "? ", "\t", "\\", "\\x07", "---", "...", "\n---\n", "\r\n", "\r", "é", "\uFEFF", "\u00a0", "\u2028",
                "\u0085", "\uD83D\uDE00", "\u0000", "~", "<<", "1", "%YAML 1.2", "%TAG ! x");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static List<Diagnostic> problems(String yaml) {
        return SafeYaml.readWhatCanBe("test.yaml", yaml.getBytes(StandardCharsets.UTF_8), 1_000).problems();
    }
}
