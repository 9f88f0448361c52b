package dais.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dais.diag.Failure;
import dais.spec.Kinds;
import dais.world.SafeYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The styles that come with Dais, and what is said of a style that cannot be used.
class PageStylesTest {
    private static final Path FOLDER = Path.of("styles");

    @Test
    void namesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".yaml"))
                    .map(f -> f.substring(0, f.length() - 5)).sorted().toList();
            assertThat(PageStyles.names()).isEqualTo(names);
        }
    }

    static List<String> names() {
        return PageStyles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasRoomForItsFurnitureInTheMargins(String name) {
        PageStyle style = PageStyles.named(name);
        PageStyle.Page page = style.page();
        assertThat(style.name()).isEqualTo(name);
        assertThat(page.head()).isLessThan(page.top() - style.foot().size());
        assertThat(page.marking()).isLessThan(page.head() - style.foot().size());
        assertThat(page.foot()).isLessThan(page.bottom() - style.foot().size())
                .isGreaterThan(page.marking() + style.foot().size());
        assertThat(style.body().leading()).isGreaterThan(style.body().size() * 12 / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-pager", "memo", "hearing-memo", "backgrounder", "talking-points", "q-and-a",
            "decision-memo"})
    void hasAStyleForEachKind(String kind) {
        assertThat(PageStyles.named(Kinds.named(kind).style()).body().size()).isGreaterThanOrEqualTo(11_000);
    }

    @Test
    void readsLengthsAndColours() {
        PageStyle style = PageStyles.named("one-pager");
        assertThat(style.page().width()).isEqualTo(612_000);
        assertThat(style.page().left()).isEqualTo(61_200);
        assertThat(style.body().size()).isEqualTo(11_000);
        assertThat(style.accent()).isEqualTo(0x1b365d);
        assertThat(style.floor()).isEqualTo(7_500);
    }

    @Test
    void saysWhichStylesThereAre() {
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> PageStyles.named("onepager"))
                .withMessage("there is no page style named `onepager`")
                .satisfies(failure -> assertThat(failure.diagnostics().getFirst().help()).containsExactly(
                        "did you mean `one-pager`? the page styles are cover, memo, one-pager, talking-points, two-column"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "size: 11, | size: eleven, | `eleven` is no length: write points as 11.5, inches as 0.85in",
            "size: 11, | size: 11.0001, | `11.0001` is no length: write points as 11.5, inches as 0.85in",
            "size: 11, | size: -11, | `-11` is no length: write points as 11.5, inches as 0.85in",
            "size: 11, | size: 7, | a type of the style is smaller than its floor",
            "family: serif, size: 11, | family: gothic, size: 11, | `family` is one of serif, sans",
            "size: 11, | sise: 11, | a type has no `sise`",
            "accent: \"#1b365d\" | accent: navy | `navy` is no colour: write it as \"#1b365d\"",
            "edges: ragged | | the style lacks `edges`", "floor: 7.5 | floor: [7] | `floor` is one value"})
    void saysWhatIsWrongWithAStyle(String good, String bad, String message) throws IOException {
        String text = Files.readString(FOLDER.resolve("one-pager.yaml"));
        assertThat(text).contains(good);
        byte[] spoilt = text.replace(good, bad == null ? "" : bad).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> new StyleReader("bad", SafeYaml.read("bad.yaml", spoilt, 1000)).read())
                .withMessage(message)
                .satisfies(failure -> assertThat(failure.diagnostics().getFirst().at()).isNotNull());
    }
}
