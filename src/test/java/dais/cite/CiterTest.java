package dais.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Author;
import dais.model.Block;
import dais.model.Brief;
import dais.model.Citation;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Note;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CiterTest {

    @Test
    void names_a_source_in_full_once_and_by_number_after() {
        assertThat(notes(Citer.Repeats.OWN_NOTE, "A 1", "B 1", "A 2", "A 2")).containsExactly(
                "CRS In Focus A, Title of A, by Ann Lee, May 4, 2026, p. 1.",
                "CRS In Focus B, Title of B, by Ann Lee, May 4, 2026, p. 1.", "A, p. 2.", "A, p. 2.");
    }

    @Test
    void shares_a_note_where_all_notes_stand_together() {
        assertThat(notes(Citer.Repeats.SHARE_NOTE, "A 1", "B 1", "A 1", "A 2")).containsExactly(
                "CRS In Focus A, Title of A, by Ann Lee, May 4, 2026, p. 1.",
                "CRS In Focus B, Title of B, by Ann Lee, May 4, 2026, p. 1.", "A, p. 2.");
    }

    @Test
    void tells_two_versions_of_one_report_apart() {
        assertThat(notes(Citer.Repeats.OWN_NOTE, "A@6 1", "A@7 1", "A@6 2")).containsExactly(
                "CRS In Focus A (version 6), Title of A, by Ann Lee, May 4, 2026, p. 1.",
                "CRS In Focus A (version 7), Title of A, by Ann Lee, May 4, 2026, p. 1.", "A (version 6), p. 2.");
    }

    @Test
    void says_that_a_source_quotes_another_and_which_marks_are_left_out() {
        Citation.Quoted another = new Citation.Quoted(true, "12", 1);
        assertThat(quoting(new CrsStyle(), another)).endsWith("p. 1 (quoting the source in its note 12).");
        assertThat(quoting(new BluebookStyle(BluebookStyle.Form.COURT), another))
                .endsWith(" 1 (2026) (footnote omitted) (quoting the source in its note 12).");
        assertThat(quoting(new CrsStyle(), new Citation.Quoted(true, null, 0))).endsWith("p. 1 (quoting another).");
        assertThat(quoting(new BluebookStyle(BluebookStyle.Form.COURT), new Citation.Quoted(false, null, 2)))
                .endsWith(" 1 (2026) (footnotes omitted).");
    }

    private static String quoting(CitationStyle style, Citation.Quoted quoted) {
        Citation citation = new Citation(
                List.of(new Citation.Item(ReportKey.parse("A"), new Locator("1", null, null), "", "", quoted)));
        Brief brief = new Brief(new Brief.Front("", "", "T", List.of()),
                List.of(new Block.Paragraph(Voice.QUOTATION, List.of(new Inline.CiteMark(citation)))),
                LocalDate.of(2026, 5, 4), "", null, null);
        return Inline.plain(
                new Citer(style, CiterTest::report, Citer.Repeats.OWN_NOTE).cite(brief).notes().getFirst().text());
    }

    @Test
    void lists_the_sources_with_their_versions_where_the_brief_has_a_heading_for_them() {
        List<Block> body = List.of(new Block.Paragraph(Voice.STAFF,
                List.of(new Inline.CiteMark(new Citation(List.of(item("B@3 1"), item("A@6 1")))),
                        new Inline.CiteMark(new Citation(List.of(item("B@3 2")))))));
        Brief brief = new Brief(new Brief.Front("", "", "T", List.of()), body, LocalDate.of(2026, 5, 4), "", null,
                "Sources");
        assertThat(new Citer(new CrsStyle(), CiterTest::report, Citer.Repeats.OWN_NOTE).cite(brief).sources())
                .extracting(Inline::plain)
                .containsExactly("CRS In Focus A (version 6), Title of A, by Ann Lee, May 4, 2026.",
                        "CRS In Focus B (version 3), Title of B, by Ann Lee, May 4, 2026.");
    }

    private static Citation.Item item(String cite) {
        String[] parts = cite.split(" ");
        return new Citation.Item(ReportKey.parse(parts[0]), new Locator(parts[1], null, null), "", "");
    }

    @Property(tries = 200)
    void every_mark_has_its_note_and_every_source_one_full_form(@ForAll("orders") List<String> order) {
        for (Citer.Repeats repeats : Citer.Repeats.values()) {
            CitedBrief cited = cite(repeats, order);
            List<Integer> marks = new ArrayList<>();
            for (Block block : cited.brief().body()) {
                ((Block.Paragraph) block).text().forEach(inline -> {
                    if (inline instanceof Inline.NoteMark mark) {
                        marks.add(mark.number());
                    }
                });
            }
            assertThat(marks).hasSameSizeAs(order);
            for (int i = 0; i < order.size(); i++) {
                Citation.Item cites = cited.notes().get(marks.get(i) - 1).citation().items().getFirst();
                assertThat(cites.report() + " " + cites.pinpoint().page()).isEqualTo(order.get(i));
            }
            assertThat(cited.notes()).extracting(Note::number).containsExactlyElementsOf(
                    java.util.stream.IntStream.rangeClosed(1, cited.notes().size()).boxed().toList());
            long full = cited.notes().stream().filter(note -> Inline.plain(note.text()).contains("Title of")).count();
            assertThat(full).isEqualTo(new TreeSet<>(order.stream().map(c -> c.split(" ")[0]).toList()).size());
        }
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.of("A 1", "A 2", "B 1", "B 3", "C@1 1", "C@2 1").list().ofMaxSize(12);
    }

    private static List<String> notes(Citer.Repeats repeats, String... cites) {
        return cite(repeats, List.of(cites)).notes().stream().map(note -> Inline.plain(note.text())).toList();
    }

    private static CitedBrief cite(Citer.Repeats repeats, List<String> cites) {
        List<Block> body = new ArrayList<>();
        for (String cite : cites) {
            String[] parts = cite.split(" ");
            Citation citation = new Citation(
                    List.of(new Citation.Item(ReportKey.parse(parts[0]), new Locator(parts[1], null, null), "", "")));
            body.add(new Block.Paragraph(Voice.PARAPHRASE,
                    List.of(Inline.Text.roman("Words."), new Inline.CiteMark(citation))));
        }
        Brief brief = new Brief(new Brief.Front("", "", "T", List.of()), body, LocalDate.of(2026, 5, 4), "", null,
                null);
        return new Citer(new CrsStyle(), CiterTest::report, repeats).cite(brief);
    }

    private static Report report(ReportKey key) {
        return new Report(key, "CRS In Focus", "Title of " + key.id(), List.of(new Author("Ann Lee", null)), null,
                LocalDate.of(2026, 5, 4), 2, null, Label.PUBLIC, null);
    }
}
