package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.model.Digest;
import dais.model.SourceText;
import dais.world.MemoryWorld;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Passages against a source of three sheets, whose text is kept beside the index.
class SourceCheckTest {
    private static final Path FOLDER = Path.of("library");
    private static final byte[] SOURCE = "%PDF stands for a file of three sheets".getBytes(StandardCharsets.UTF_8);
    private static final SourceText TEXT = new SourceText(List.of(
            "Harbors\nThe cranes at the north pier lift four tons each, and the harbor of-\nfice keeps them.\n1",
            "Ports and tides\nPort Cranes Tons\nNorth 3 12\nSouth 1 4\nTides rise six meters, which is more\n2",
            "Ports and tides\nthan elsewhere on that coast.\n3"));

    private static List<Diagnostic> problems(String passages) {
        Digest digest = Digest.of(SOURCE);
        MemoryWorld world = new MemoryWorld().with("library/sources/A1.pdf", SOURCE)
                .with(SourceTexts.place(FOLDER, digest).toString(), SourceTexts.encode(TEXT))
                .with("library/A1.yaml", """
                        report:
                          id: A1
                          series: Office note
                          title: Harbors
                          source: {file: sources/A1.pdf, sha256: "%s"}
                        passages:
                        """.formatted(digest.hex()) + passages);
        try {
            return Library.open(world, FOLDER).diagnostics();
        } catch (Failure failure) {
            return failure.diagnostics();
        }
    }

    @Test
    void whatStandsOnItsSheetsIsProved() {
        assertThat(problems("""
                - id: cranes-1
                  sheet: 1
                  text: The cranes at the north pier lift four tons each, and the harbor office keeps them.
                - id: tides-1
                  sheet: 2-3
                  text: Tides rise six meters, which is more than elsewhere on that coast.
                """)).isEmpty();
    }

    @Test
    void theRightSheetIsNamed() {
        assertThat(problems("""
                - id: tides-1
                  sheet: 1
                  text: than elsewhere on that coast.
                """)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.ALTERED_PASSAGE);
            assertThat(diagnostic.message()).isEqualTo("`tides-1` does not stand on sheet 1 of sources/A1.pdf");
            assertThat(diagnostic.help().getFirst()).startsWith("it stands on sheet 3:");
        });
    }

    @Test
    void aSheetMustBeNamedWhereThereAreSeveral() {
        assertThat(problems("- {id: a, text: Harbors}\n")).extracting(Diagnostic::code)
                .containsExactly(Code.MISSING_KEY);
    }

    @Test
    void aTableIsProvedCellByCell() {
        String table = """
                - id: table-1
                  sheet: 2
                  kind: table
                  text: |-
                    Port | Cranes | Tons
                    --- | --- | ---
                    North | 3 | 12
                    South |  | 4
                """;
        assertThat(problems(table)).isEmpty();
        assertThat(problems(table.replace("12", "13"))).extracting(Diagnostic::code)
                .containsExactly(Code.ALTERED_PASSAGE);
    }

    @Test
    void aDoubtfulPassageIsLeftToBeProvedWhenItIsUsed() {
        String doubtful = """
                - id: a
                  sheet: 1
                  doubt: [glyphs]
                  text: The cranes at the n0rth pier.
                """;
        assertThat(problems(doubtful)).isEmpty();
        assertThat(problems(doubtful.replace("  doubt: [glyphs]\n", ""))).hasSize(1);
    }
}
