package dais.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.cli.DiagnosticPrinter;
import dais.diag.Failure;
import dais.world.MemoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Libraries with something wrong in them: each folder under `bad/` is one, with what Dais says of it in `expected.txt`.
/// `-Dupdate=true` writes that file anew.
class BadLibraryTest {
    private static final Path CASES = Path.of("src/test/resources/dais/library/bad");
    private static final String EXPECTED = "expected.txt";

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> String.valueOf(folder.getFileName())).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrongIsSaidAndNothingIsWritten(String name) throws IOException {
        MemoryWorld world = world(CASES.resolve(name));
        var before = world.files().keySet();
        Failure failure = catchThrowableOfType(Failure.class, () -> Library.open(world, Path.of("library")));
        assertThat(failure).as("a library that should not open").isNotNull();
        String said = new DiagnosticPrinter(false).print(failure.diagnostics());
        Path expected = CASES.resolve(name).resolve(EXPECTED);
        if (Boolean.getBoolean("update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
        assertThat(world.files().keySet()).allMatch(file -> before.contains(file) || file.toString().endsWith(".txt"));
    }

    @Test
    void thereAreEnoughCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(20);
    }

    private static MemoryWorld world(Path folder) throws IOException {
        MemoryWorld world = new MemoryWorld();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String inside = folder.relativize(file).toString().replace('\\', '/');
                if (!inside.equals(EXPECTED)) {
                    world.with("library/" + inside, Files.readAllBytes(file));
                }
            }
        }
        return world;
    }
}
