package dais.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dais.diag.Failure;
import dais.render.docx.DocxText.Extract;
import dais.render.docx.DocxText.Mark;
import dais.render.docx.DocxText.Note;
import dais.render.docx.DocxText.Paragraph;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyles;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxTextReaderTest {

    private static DocxText read(String body) {
        return read(body, "");
    }

    private static DocxText read(String body, String footnotes) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        parts.put("word/document.xml",
                ("<w:document xmlns:w=\"" + Parts.W + "\" xmlns:mc=\"m\"><w:body>" + body + "</w:body></w:document>")
                        .getBytes(UTF_8));
        parts.put("word/footnotes.xml",
                ("<w:footnotes xmlns:w=\"" + Parts.W + "\">" + footnotes + "</w:footnotes>").getBytes(UTF_8));
        return new DocxTextReader().read(StableZip.pack(parts));
    }

    private static String text(String body) {
        return read(body).body().getFirst().text();
    }

    @ParameterizedTest
    @EnumSource(NotePlace.class)
    void what_was_written_is_read_again(NotePlace place) {
        DocxText docx = new DocxTextReader()
                .read(new DocxRenderer(new FontBook()).render(EveryBlock.plain(), PageStyles.named("memo"), place));
        assertThat(docx.notes()).containsExactly(new Note(1, "HB100, Depths, p.\u00a02."),
                new Note(2, "See the tide table."), new Note(3, "HB100, p.\u00a07."));
        assertThat(docx.body()).contains(new Paragraph("BoxText", "Dredge now.", List.of(new Mark(11, 1)), List.of()),
                new Paragraph("BodyText", "“The harbor is 14 meters deep.”", List.of(new Mark(31, 1), new Mark(31, 2)),
                        List.of(new Extract("dais:HB100@3/depth-1", 1, 30))),
                new Paragraph("Quote", "Ships wait under the Harbor Act.", List.of(new Mark(32, 1)),
                        List.of(new Extract("dais:HB100@3/depth-1", 0, 32))),
                new Paragraph("ListNumber", "Who pays?", List.of(), List.of()));
        assertThat(docx.body().getFirst())
                .isEqualTo(new Paragraph("Kicker", "Memorandum\tFor committee staff", List.of(), List.of()));
    }

    @Test
    void a_change_that_word_tracks_counts_as_made() {
        assertThat(text("""
                <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">It is </w:t></w:r>\
                <w:del w:id="2"><w:r><w:delText>not </w:delText></w:r></w:del>\
                <w:ins w:id="3"><w:r><w:t>so</w:t></w:r></w:ins></w:p>""")).isEqualTo("It is so");
    }

    @Test
    void a_field_is_what_it_shows_and_a_reference_to_a_note_is_a_mark() {
        Paragraph paragraph = read("""
                <w:p><w:r><w:footnoteReference w:id="9"/></w:r><w:r><w:t>on </w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Monday</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _x </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r></w:p>""").body().getFirst();
        assertThat(paragraph.text()).isEqualTo("on Monday.");
        assertThat(paragraph.marks()).containsExactly(new Mark(0, 1), new Mark(9, 1));
    }

    @Test
    void a_comma_between_two_marks_is_no_word_and_any_other_is() {
        String mark = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        String comma = "<w:r><w:t>,</w:t></w:r>";
        Paragraph paragraph = read("<w:p><w:r><w:t>a</w:t></w:r>" + mark + comma + mark + comma
                + "<w:r><w:t> b</w:t></w:r>" + mark + comma + "</w:p>").body().getFirst();
        assertThat(paragraph.text()).isEqualTo("a, b,");
        assertThat(paragraph.marks()).containsExactly(new Mark(1, 1), new Mark(1, 1), new Mark(4, 1));
    }

    /// Word numbers notes by their first marks, whatever their ids.
    @Test
    void notes_are_numbered_as_word_numbers_them() {
        DocxText docx = read(
                """
                        <w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p><w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""",
                """
                        <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
                        <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Two.</w:t></w:r></w:p></w:footnote>\
                        <w:footnote w:id="5"><w:p><w:r><w:t>Marked nowhere.</w:t></w:r></w:p></w:footnote>\
                        <w:footnote w:id="7"><w:p><w:r><w:t>One,</w:t></w:r></w:p><w:p><w:r><w:t>in two lines.</w:t></w:r></w:p></w:footnote>""");
        assertThat(docx.notes()).containsExactly(new Note(1, "One,\nin two lines."), new Note(2, "Two."));
    }

    @Test
    void tabs_breaks_and_word_s_own_hyphens_are_characters() {
        assertThat(
                text("""
                        <w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t>\
                        <w:br/><w:t>F</w:t><w:noBreakHyphen/><w:t>35 sub</w:t><w:softHyphen/><w:t>way</w:t></w:r></w:p>"""))
                .isEqualTo("a\tb\nF\u201135 sub\u00adway");
    }

    @Test
    void a_text_box_is_read_once_though_it_is_written_twice() {
        assertThat(
                read("""
                        <w:p><w:r><w:t>Outside</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Inside</w:t></w:r></w:p>\
                        </w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Inside</w:t></w:r></w:p></w:txbxContent>\
                        </mc:Fallback></mc:AlternateContent></w:r></w:p>""")
                        .body())
                .extracting(Paragraph::text).containsExactly("Inside", "Outside");
    }

    @Test
    void controls_without_a_tag_are_of_no_account_and_may_stand_in_each_other() {
        Paragraph paragraph = read("""
                <w:p><w:sdt><w:sdtPr><w:tag w:val="dais:A/1"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r>\
                <w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt>\
                <w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>""").body().getFirst();
        assertThat(paragraph.extracts()).containsExactly(new Extract("dais:A/1", 0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE w:document>",
            "<!DOCTYPE d [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
            "<!DOCTYPE d SYSTEM \"file:///etc/hostname\">"})
    void a_document_type_is_refused(String doctype) {
        refused((doctype + "<w:document xmlns:w=\"" + Parts.W + "\"/>").getBytes(UTF_8));
    }

    @Test
    void what_is_no_docx_is_refused() {
        assertThatThrownBy(() -> new DocxTextReader().read("%PDF-1.7".getBytes(UTF_8))).isInstanceOf(Failure.class)
                .hasMessage("the DOCX cannot be read: it is not whole");
        refused("<w:document xmlns:w=\"x\"><w:p>".getBytes(UTF_8));
        refused("<w>".repeat(100_000).getBytes(UTF_8));
        refused(new byte[(64 << 20) + 1]);
        byte[] good = new DocxRenderer(new FontBook()).render(EveryBlock.plain(), PageStyles.named("memo"),
                NotePlace.FOOTNOTES);
        for (int length = good.length - 1; length > 0; length -= 97) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> new DocxTextReader().read(cut)).isInstanceOf(Failure.class);
        }
    }

    @Test
    void a_zip_of_too_many_parts_is_refused() {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        for (int i = 0; i <= 1000; i++) {
            parts.put("p" + i, new byte[0]);
        }
        assertThatThrownBy(() -> new DocxTextReader().read(StableZip.pack(parts))).isInstanceOf(Failure.class)
                .hasMessage("the DOCX cannot be read: it has more than 1000 parts");
    }

    private static void refused(byte[] document) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        parts.put("word/document.xml", document);
        assertThatThrownBy(() -> new DocxTextReader().read(StableZip.pack(parts))).isInstanceOf(Failure.class);
    }
}
