package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import dais.library.TagEditor.Edit;
import dais.model.PassageId;
import dais.world.MemoryWorld;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every way in which people write tags, before and after: nothing but the tags may change.
class TagEditorTest {
    private static final String HEAD = """
            # kept by the port office
            report: {id: A1, series: Office note, title: Ports, label: office}   # ours
            passages:
            """;

    private static String edited(String passage, String add, String remove) {
        MemoryWorld world = new MemoryWorld().with("library/A1.yaml", HEAD + passage);
        Edit edit = new Edit(new TreeSet<>(words(add)), new TreeSet<>(words(remove)));
        TagEditor.apply(world, Path.of("library"), Map.of(PassageId.parse("A1/p"), edit));
        String after = world.text("library/A1.yaml");
        assertThat(after).startsWith(HEAD);
        return after.substring(HEAD.length());
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    @Test
    void aListInBracketsGrowsAndShrinksInItsLine() {
        String passage = """
                  - id: p          # the first
                    tags: [fees,   cranes]  # by hand
                    wording: paraphrase
                    text: Fees rose.
                """;
        assertThat(edited(passage, "tides", ""))
                .isEqualTo(passage.replace("[fees,   cranes]", "[fees, cranes, tides]"));
        assertThat(edited(passage, "", "fees")).isEqualTo(passage.replace("[fees,   cranes]", "[cranes]"));
        assertThat(edited(passage, "a b", "fees,cranes")).isEqualTo(passage.replace("[fees,   cranes]", "[a b]"));
        assertThat(edited(passage, "", "fees,cranes")).isEqualTo(passage.replace("[fees,   cranes]", "[]"));
        assertThat(edited(passage, "fees", "")).isEqualTo(passage);
    }

    @Test
    void aListOfLinesGrowsAndShrinksByLines() {
        String passage = """
                  - id: p
                    tags:
                      - fees
                      # old ones
                      - cranes   # since May
                    wording: paraphrase
                    text: Fees rose.
                """;
        assertThat(edited(passage, "tides", ""))
                .isEqualTo(passage.replace("      - fees", "      - tides\n      - fees"));
        assertThat(edited(passage, "", "fees")).isEqualTo(passage.replace("      - fees\n", ""));
        assertThat(edited(passage, "", "cranes")).contains("# since May", "# old ones").doesNotContain("cranes");
    }

    @Test
    void aPassageWithoutTagsGetsThem() {
        String passage = """
                  - id: p
                    # what the board said
                    wording: paraphrase
                    text: Fees rose.
                """;
        assertThat(edited(passage, "tides,fees", ""))
                .isEqualTo(passage.replace("    wording", "    tags: [fees, tides]\n    wording"));
        assertThat(edited("  - {id: p, wording: paraphrase, text: Fees rose.}\n", "fees", ""))
                .isEqualTo("  - {id: p, tags: [fees], wording: paraphrase, text: Fees rose.}\n");
        assertThat(edited("  - text: Fees rose.\n    wording: paraphrase\n    id: p\n", "fees", ""))
                .isEqualTo("  - tags: [fees]\n    text: Fees rose.\n    wording: paraphrase\n    id: p\n");
        assertThat(edited(passage.replace("    # what", "    tags: cranes\n    # what"), "fees", ""))
                .contains("    tags: [cranes, fees]\n    # what the board said\n");
    }

    @Test
    void whatIsAcceptedIsProposedNoLongerAndWhatIsRefusedStaysRefused() {
        String passage = """
                  - id: p
                    auto: {fees: 0.8, tides: 0.50}
                    wording: paraphrase
                    text: Fees rose.
                """;
        assertThat(edited(passage, "fees", ""))
                .isEqualTo(passage.replace("auto: {fees: 0.8, tides: 0.50}", "auto: {tides: 0.50}")
                        .replace("    wording", "    tags: [fees]\n    wording"));
        assertThat(edited(passage, "", "fees")).isEqualTo(passage.replace("fees: 0.8", "fees: 0"));
        assertThat(edited(passage, "fees,tides", "")).isEqualTo(passage
                .replace("    auto: {fees: 0.8, tides: 0.50}\n    wording", "    tags: [fees, tides]\n    wording"));
    }

    @Test
    void linesMayEndAsOnWindowsAndBeginWithAMark() {
        MemoryWorld world = new MemoryWorld().with("library/A1.yaml", "\uFEFF"
                + (HEAD + "  - {id: p, tags: [fees], wording: paraphrase, text: Gebühr}\n").replace("\n", "\r\n"));
        TagEditor.apply(world, Path.of("library"),
                Map.of(PassageId.parse("A1/p"), new Edit(new TreeSet<>(List.of("über")), new TreeSet<>())));
        assertThat(world.text("library/A1.yaml")).startsWith("\uFEFF# kept").contains("[fees, über], wording")
                .endsWith("Gebühr}\r\n");
    }
}
