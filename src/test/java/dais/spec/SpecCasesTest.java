package dais.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dais.cli.DiagnosticPrinter;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `cases/spec` holds a spec with something wrong in it, and what is said about it, letter for letter.
/// `-Dupdate=true` writes what is said now; the difference is then reviewed like code.
class SpecCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/spec");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysExactlyThis(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected.txt");
        String said = said(Files.readAllBytes(CASES.resolve(name).resolve("spec.yaml")));
        if (Boolean.getBoolean("update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    private static String said(byte[] bytes) {
        List<Diagnostic> diagnostics;
        try {
            diagnostics = SpecReader.read("brief.yaml", bytes).diagnostics();
        } catch (Failure failure) {
            diagnostics = failure.diagnostics();
        }
        return new DiagnosticPrinter(false).print(diagnostics);
    }
}
