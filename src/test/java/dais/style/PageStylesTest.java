package dais.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dais.cli.DiagnosticPrinter;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.spec.Kinds;
import dais.world.Beside;
import dais.world.MemoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The styles that come with Dais, and what is said of a style that cannot be used.
class PageStylesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/style");
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
                        "did you mean `one-pager`? the page styles are cover, memo, one-pager, talking-points, two-column; an office's own is named by the path of its file, such as `office.yaml`"));
    }

    /// What a style file says, and what is said of it.
    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWithAStyle(String name) throws IOException {
        Path expected = CASES.resolve(name.replace(".yaml", ".txt"));
        MemoryWorld world = new MemoryWorld().with("office.yaml", Files.readString(CASES.resolve(name)));
        String said;
        try {
            PageStyle style = PageStyles.named("memo",
                    new Sited<>("office.yaml", new Span("brief.yaml", 1, 1, 1, null)), new Beside(world, world.here()));
            said = "body " + style.body() + "\nmargins " + style.page().left() + "\n";
        } catch (Failure failure) {
            said = new DiagnosticPrinter(false).print(failure.diagnostics());
        }
        if (Boolean.getBoolean("update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Contrast.of(0, 0xFFFFFF)).isCloseTo(21, within(0.001));
        assertThat(Contrast.of(0xFFFFFF, 0xFFFFFF)).isEqualTo(1);
        // The grey that is often named as the lightest for text on white.
        assertThat(Contrast.of(0x767676, 0xFFFFFF)).isBetween(4.5, 4.6);
        assertThat(Contrast.of(0x777777, 0xFFFFFF)).isLessThan(4.5);
    }
}
