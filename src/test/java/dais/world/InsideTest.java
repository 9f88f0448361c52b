package dais.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dais.diag.Code;
import dais.diag.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsideTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void givesWhatLiesInside() throws IOException {
        Path root = Files.createDirectories(temporary.resolve("library"));
        Files.createDirectory(root.resolve("sources"));
        Files.createSymbolicLink(root.resolve("linked"), root.resolve("sources"));
        assertThat(Inside.resolve(root, "sources/IF12100.11.pdf", null))
                .isEqualTo(root.resolve("sources/IF12100.11.pdf"));
        assertThat(Inside.resolve(root, "./new/folder/a..b.pdf", null)).isEqualTo(root.resolve("new/folder/a..b.pdf"));
        assertThat(Inside.resolve(root, "linked/x", null)).isEqualTo(root.resolve("linked/x"));
        assertThat(Inside.resolve(Path.of("/there/is/no/such"), "a/b", null))
                .isEqualTo(Path.of("/there/is/no/such/a/b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "../library2/x", "a/../../x", "a/../b", "/etc/passwd", "C:/x", "c:x",
            "a\\..\\x", "a\0b", "out/x", "out", "dangling/x"})
    void refusesWhatLeadsOut(String relative) throws IOException {
        Path root = Files.createDirectories(temporary.resolve("library"));
        Files.createDirectories(temporary.resolve("library2"));
        Files.createSymbolicLink(root.resolve("out"), temporary.resolve("library2"));
        Files.createSymbolicLink(root.resolve("dangling"), temporary.resolve("nowhere"));
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> Inside.resolve(root, relative, null))
                .satisfies(failure -> assertThat(failure.diagnostics()).singleElement().extracting("code")
                        .isEqualTo(Code.OUTSIDE));
    }

    @Test
    void followsARootThatIsALink() throws IOException {
        Path real = Files.createDirectories(temporary.resolve("real"));
        Path root = Files.createSymbolicLink(temporary.resolve("library"), real);
        Files.writeString(real.resolve("a"), "x");
        assertThat(Inside.resolve(root, "a", null)).isEqualTo(root.resolve("a"));
    }
}
