package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.diag.Failure;
import dais.model.Label;
import dais.model.Passage;
import dais.model.PassageKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes in Markdown with front matter.
class MarkdownReadingTest {
    private static final String NOTE = """
            ---
            id: ON-2026-03
            title: Ports and Duties
            date: 2026-02-01
            authors: [Ann Example, {name: Bob Sample, role: coordinator}]
            label: committee
            url: https://example.org/note
            ---

            Before any heading stands
            a paragraph with *emphasis* and **weight**.

            # Who Pays

            - Ports keep a share.
            - The Treasury
              keeps the rest.

              A second paragraph of the item.

            ## At the Border

            > Quoted text is text.

            A \\* stays a star, and [a link](https://example.org) its words.
            """;

    private static Extraction read(String markdown) {
        return new Ingestor().ingest("note.md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> refused(String markdown) {
        Failure failure = catchThrowableOfType(Failure.class, () -> read(markdown));
        assertThat(failure).as("refused").isNotNull();
        return failure.diagnostics().stream().map(d -> (d.at() == null ? "" : d.at() + ": ") + d.message()).toList();
    }

    @Test
    void frontMatter() {
        var report = read(NOTE).report();
        assertThat(report.key()).hasToString("ON-2026-03");
        assertThat(report.series()).isEqualTo("Office note");
        assertThat(report.title()).isEqualTo("Ports and Duties");
        assertThat(report.date()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(report.authors()).extracting(a -> a.name() + "/" + a.role()).containsExactly("Ann Example/null",
                "Bob Sample/coordinator");
        assertThat(report.label()).isEqualTo(Label.COMMITTEE);
        assertThat(report.url()).hasToString("SafeUri[text=https://example.org/note]");
        assertThat(report.sheets()).isZero();
    }

    @Test
    void passages() {
        Extraction read = read(NOTE);
        assertThat(read.passages()).extracting(p -> p.id().name() + " " + p.kind().word() + ": " + p.text().markup())
                .containsExactly("intro-1 paragraph: Before any heading stands a paragraph with *emphasis* and weight.",
                        "who-pays-1 item: Ports keep a share.", "who-pays-2 item: The Treasury keeps the rest.",
                        "who-pays-3 paragraph: A second paragraph of the item.",
                        "at-the-border-1 paragraph: Quoted text is text.",
                        "at-the-border-2 paragraph: A \\* stays a star, and a link its words.");
        Passage last = read.passages().getLast();
        assertThat(last.section()).containsExactly("Who Pays", "At the Border");
        assertThat(last.locator().page()).isNull();
        assertThat(last.kind()).isEqualTo(PassageKind.PARAGRAPH);
        assertThat(read.text().sheets()).hasSize(1);
        assertThat(read.text().sheets().getFirst()).contains("a paragraph with emphasis and weight.\n");
    }

    @Test
    void windowsLineEndsAndByteOrderMark() {
        assertThat(read("\ufeff" + NOTE.replace("\n", "\r\n")).passages()).isEqualTo(read(NOTE).passages());
    }

    @Test
    void everyProblemAtItsPlace() {
        assertThat(refused("---\ntitel: X\nid: a b\ndate: soon\nlabel: secret\nurl: ftp://x\n---\ntext\n"))
                .containsExactly("note.md:2:1: unknown key `titel`",
                        "note.md:3:5: a report's number has letters, digits, `.`, `-` and `_` only",
                        "note.md:2:1: `title` is missing", "note.md:4:7: `soon` is no date",
                        "note.md:5:8: `secret` is no label", "note.md:6:6: `ftp://x` is no web address");
    }

    @Test
    void noEndOfFrontMatter() {
        assertThat(refused("---\nid: a\ntitle: b\n"))
                .containsExactly("note.md: note.md has front matter without an end");
    }

    @Test
    void notUtf8() {
        Failure failure = catchThrowableOfType(Failure.class, () -> new Ingestor().ingest("note.md",
                "---\nid: a\ntitle: caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(failure).hasMessage("note.md is not saved as UTF-8");
    }

    @Test
    void frontMatterThatIsAList() {
        assertThat(refused("---\n- a\n- b\n---\ntext\n"))
                .containsExactly("note.md:2:1: the front matter is no list of keys and values");
    }
}
