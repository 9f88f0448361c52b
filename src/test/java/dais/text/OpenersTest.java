package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases are files: a sentence that is judged wrongly becomes a line there first.
class OpenersTest {

    @ParameterizedTest
    @MethodSource
    void leans(String sentence) {
        assertThat(Openers.needsAntecedent(sentence)).isTrue();
    }

    static List<String> leans() throws IOException {
        return cases("leans");
    }

    @ParameterizedTest
    @MethodSource
    void stands(String sentence) {
        assertThat(Openers.needsAntecedent(sentence)).isFalse();
    }

    static List<String> stands() throws IOException {
        return cases("stands");
    }

    @ParameterizedTest
    @MethodSource
    void points_back(String sentence) {
        assertThat(Referents.pointBack(sentence)).isTrue();
    }

    static List<String> points_back() throws IOException {
        return cases("points-back");
    }

    @ParameterizedTest
    @MethodSource
    void points_not_back(String sentence) {
        assertThat(Referents.pointBack(sentence)).isFalse();
    }

    static List<String> points_not_back() throws IOException {
        return Stream.concat(cases("points-not-back").stream(), cases("stands").stream()).toList();
    }

    @ParameterizedTest
    @MethodSource
    void points_elsewhere(String sentence) {
        assertThat(Openers.pointsElsewhere(sentence)).isTrue();
    }

    static List<String> points_elsewhere() throws IOException {
        return cases("points-elsewhere");
    }

    @ParameterizedTest
    @MethodSource
    void points_nowhere(String sentence) {
        assertThat(Openers.pointsElsewhere(sentence)).isFalse();
    }

    static List<String> points_nowhere() throws IOException {
        return Stream.concat(cases("points-nowhere").stream(), cases("stands").stream()).toList();
    }

    @ParameterizedTest
    @MethodSource
    void fragments(String entry) {
        assertThat(Openers.isFragment(entry, true)).isTrue();
    }

    static List<String> fragments() throws IOException {
        return cases("fragments");
    }

    @ParameterizedTest
    @MethodSource
    void whole_entries(String entry) {
        assertThat(Openers.isFragment(entry, true)).isFalse();
    }

    static List<String> whole_entries() throws IOException {
        return cases("whole-entries");
    }

    @ParameterizedTest
    @MethodSource
    void turns(String sentence) {
        assertThat(Turns.turns(sentence)).isTrue();
    }

    static List<String> turns() throws IOException {
        return cases("turns");
    }

    @ParameterizedTest
    @MethodSource
    void speaks_of_itself(String sentence) {
        assertThat(Openers.speaksOfItself(sentence)).isTrue();
    }

    static List<String> speaks_of_itself() throws IOException {
        return cases("speaks-of-itself");
    }

    private static List<String> cases(String name) throws IOException {
        try (InputStream in = OpenersTest.class.getResourceAsStream("/cases/text/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
