package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.model.Passage;
import dais.model.PassageKind;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Plain text: its front, its pages, its paragraphs, and lines that were read across two columns.
class PlainTextTest {
    private static final String REPORT = """
            Ports and Their Dues
            March 4, 2026
            Office Note ON-2026-11

            Harbors silt up, and the engineers who
            keep the long-range plan for 40 ports say
            that most of the money comes from a duty.

            Who Pays

            The duty was set in 1986. Its rate is a
            well-known one.
            \u2022 Ports keep a share;
            \u2022 the Treasury keeps
            the rest.
            1
            \f
            Ports and Their Dues
            Shippers have asked for a cap, and the
            ports for a larger share.
            2
            """;

    private static Extraction read(String name, String text) {
        return new Ingestor().ingest(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> shown(Extraction read) {
        return read.passages().stream()
                .map(p -> p.kind().word() + " p. " + p.locator().page() + " " + p.section() + " " + p.text().plain())
                .toList();
    }

    @Test
    void frontPagesAndParagraphs() {
        Extraction read = read("dues.txt", REPORT);
        assertThat(read.report().key()).hasToString("ON-2026-11");
        assertThat(read.report().title()).isEqualTo("Ports and Their Dues");
        assertThat(read.report().date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(read.report().sheets()).isEqualTo(2);
        assertThat(String.valueOf(read.report().source())).contains("sources/ON-2026-11.txt");
        assertThat(shown(read)).containsExactly(
                "paragraph p. 1 [] Harbors silt up, and the engineers who keep the long-range plan for 40 ports say that"
                        + " most of the money comes from a duty.",
                "paragraph p. 1 [Who Pays] The duty was set in 1986. Its rate is a well-known one.",
                "item p. 1 [Who Pays] Ports keep a share;", "item p. 1 [Who Pays] the Treasury keeps the rest.",
                "paragraph p. 2 [Who Pays] Shippers have asked for a cap, and the ports for a larger share.");
        assertThat(read.passages()).allMatch(p -> p.doubt().isEmpty());
    }

    @Test
    void withoutFormFeedsThereAreNoPages() {
        Extraction read = read("dues.txt", "A Title of Its Own\n\nOne paragraph that says a thing.\n");
        assertThat(read.report().sheets()).isZero();
        assertThat(read.passages()).singleElement().satisfies(p -> assertThat(p.locator().page()).isNull());
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MISSING_METADATA);
    }

    @Test
    void frontMatterCountsMoreThanTheText() {
        Extraction read = read("dues.txt", "---\nid: ON-1\ntitle: Given\n---\nOne paragraph that says a thing.\n");
        assertThat(read.report().title()).isEqualTo("Given");
        assertThat(String.valueOf(read.report().source())).contains("sources/ON-1.txt");
        assertThat(shown(read)).containsExactly("paragraph p. null [] One paragraph that says a thing.");
    }

    @Test
    void aTextWithoutWordsIsRefused() {
        Failure failure = catchThrowableOfType(Failure.class, () -> read("empty.txt", " \n\f\n "));
        assertThat(failure).hasMessage("empty.txt has no words in it");
    }

    /// Paragraphs written for the test; a heading stands alone.
    private static final List<String> COLUMNS = List.of(
            "The harbor board keeps a plan for forty ports, and it revises that plan each spring. The plan lists the"
                    + " channels that need dredging and the sums that each of them would take. It does not say who is to"
                    + " pay. Members have asked for that answer since the plan was first printed, and the board has so"
                    + " far declined to give it.",
            "Most of the money comes from a duty on cargo. The duty was set long ago and has been raised once. Shippers"
                    + " hold that it is too high for small ports, where few ships call, and too low for the large ones,"
                    + " where the channels are deep. The ports themselves are divided on the question.",
            "Who Keeps the Channels Open",
            "The engineers dredge the channels, and the coast guard marks them. Local authorities look after the berths"
                    + " and the sheds behind them. Where a channel serves two states, the states share what is left of"
                    + " the cost after the duty has been counted. That rule was meant for rivers, and it fits harbors"
                    + " badly: a harbor on a border has one channel and two budgets.",
            "A review by the auditors found that eleven ports had no agreement of any kind. In those ports the work is"
                    + " done when a ship runs aground, and not before. The auditors asked the board to set a date by which"
                    + " every port should have one.",
            "What Could Be Done",
            "One way would be a fund that all ports pay into, large and small. It would carry a bad year over to a good"
                    + " one, as the fund for the inland locks does today. Another would be to let each port set a duty of"
                    + " its own, within limits that the board would publish. A third is to wait for the next review, which"
                    + " is due in two years.",
            "None of these would cost the Treasury anything at first. Each would move the burden from one group of"
                    + " shippers to another, and each has been proposed before. The board has asked for time to study"
                    + " them, and it may report in the autumn.");

    /// Lines as a printer would set the paragraphs in a narrow column; an empty line between two.
    private static List<String> column(List<String> paragraphs, FontMetrics font) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && font.width(line + " " + word, 10_000, false) > 200_000) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            lines.add("");
        }
        return lines;
    }

    private static List<String> across() {
        List<String> all = column(COLUMNS, new FontBook().metrics(Face.SERIF));
        int half = all.size() / 2;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size() - half; i++) {
            if (i < half && !all.get(i).isEmpty()) {
                lines.add(all.get(i));
            }
            if (!all.get(half + i).isEmpty()) {
                lines.add(all.get(half + i));
            }
        }
        return lines;
    }

    @Test
    void linesReadAcrossAreJoinedAgainAndSaidToBeInDoubt() {
        String text = "Channels\nMarch 4, 2026\n" + String.join("\n", across()) + "\n";
        Extraction read = read("channels.txt", text);
        List<String> paragraphs = COLUMNS.stream().filter(p -> p.endsWith(".")).toList();
        assertThat(read.passages()).extracting(p -> p.text().plain()).containsExactlyElementsOf(paragraphs);
        assertThat(read.passages()).allSatisfy(p -> assertThat(p.doubt()).containsExactly("columns"));
        assertThat(read.passages().getLast().section()).containsExactly("What Could Be Done");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains(Code.DOUBTFUL_PAGE);
        assertThat(read.passages().getFirst().kind()).isEqualTo(PassageKind.PARAGRAPH);
    }

    @Test
    void linesInOrderAreLeftAlone() {
        String text = "Channels\n\n" + String.join("\n", column(COLUMNS, new FontBook().metrics(Face.SERIF)));
        Extraction read = read("channels.txt", text);
        assertThat(read.passages()).extracting(Passage::doubt).allMatch(List::isEmpty);
        assertThat(read.passages().stream().map(p -> p.text().plain()).collect(Collectors.joining("|")))
                .isEqualTo(COLUMNS.stream().filter(p -> p.endsWith(".")).collect(Collectors.joining("|")));
    }
}
