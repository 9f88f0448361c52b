package dais.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static String print(Diagnostic... diagnostics) {
        return new DiagnosticPrinter(false).print(List.of(diagnostics));
    }

    @Test
    void showsLinePlaceAndHelp() {
        assertThat(print(
                Diagnostic.error(Code.UNKNOWN_KEY, "unknown key `audiance`",
                        new Span("brief.yaml", 9, 1, 8, "audiance: member"), "did you mean `audience`?"),
                Diagnostic.warning(Code.TOPIC_BY_WORDS, "found by words", new Span("brief.yaml", 120, 0, 0, "topics:")),
                Diagnostic.note(Code.USAGE, "without a place", null, "one\n  two"))).isEqualTo("""
                        error[DA0102]: unknown key `audiance`
                         --> brief.yaml:9:1
                          |
                        9 | audiance: member
                          | ^^^^^^^^
                          = help: did you mean `audience`?

                        warning[DA0202]: found by words
                           --> brief.yaml:120
                            |
                        120 | topics:
                            |

                        note[DA0901]: without a place
                          = help: one
                                    two

                        """);
    }

    @Test
    void pointsRightBehindWideAndCombiningCharactersAndTabs() {
        assertThat(print(Diagnostic.error(Code.BAD_VALUE, "x", new Span("b", 1, 9, 2, "\t中文e\u0301 : no"))))
                .contains("1 |     中文e\u0301 : no\n  |             ^^\n");
    }

    @Test
    void showsAStretchOfALongLine() {
        String line = "a".repeat(200) + "HERE" + "b".repeat(200);
        assertThat(print(Diagnostic.error(Code.BAD_VALUE, "x", new Span("b", 1, 201, 4, line))))
                .contains("1 | …" + "a".repeat(48) + "HERE" + "b".repeat(48) + "…\n  |  " + " ".repeat(48) + "^^^^\n");
        assertThat(print(Diagnostic.error(Code.BAD_VALUE, "x", new Span("b", 1, 1, 4, line))))
                .contains("1 | " + "a".repeat(100) + "…\n  | ^^^^\n");
        assertThat(print(Diagnostic.error(Code.BAD_VALUE, "x", new Span("b", 1, 404, 1, line))))
                .contains("1 | …" + "b".repeat(100) + "\n  |  " + " ".repeat(99) + "^\n");
    }

    @Test
    void coloursOnlyWhenAsked() {
        Diagnostic error = Diagnostic.error(Code.BAD_VALUE, "x", new Span("b", 1, 1, 1, "y"), "z");
        String coloured = new DiagnosticPrinter(true).print(List.of(error));
        assertThat(coloured).contains("\033[1;31merror[DA0106]\033[0m");
        assertThat(coloured.replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(print(error));
    }

    /// Whatever a file, its name or a message holds, nothing that steers a terminal comes out.
    @Property(tries = 1_000)
    void nothingSteersTheTerminal(@ForAll String any, @ForAll @IntRange(max = 50) int column,
            @ForAll @IntRange(max = 50) int length) {
        String nasty = "\033]0;x\007" + any + "\u009b31m\u202e\u2066\r\n\b\u2028";
        String printed = print(
                Diagnostic.error(Code.BAD_VALUE, nasty, new Span(nasty, 3, column, length, nasty), nasty, any + nasty));
        assertThat(printed.chars().filter(c -> c != '\n')).noneMatch(c -> Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029');
    }
}
