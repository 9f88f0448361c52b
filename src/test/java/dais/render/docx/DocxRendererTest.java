package dais.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dais.layout.Samples;
import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Note;
import dais.model.Voice;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {
    private static final FontBook FONTS = new FontBook();

    static Stream<Arguments> briefs() {
        List<Arguments> all = new ArrayList<>();
        for (NotePlace place : NotePlace.values()) {
            for (String style : PageStyles.names()) {
                all.add(Arguments.of(EveryBlock.full(), style, place));
                all.add(Arguments.of(EveryBlock.plain(), style, place));
                all.add(Arguments.of(EveryBlock.saying("No note."), style, place));
            }
            all.add(Arguments.of(Samples.onePager(), "one-pager", place));
            all.add(Arguments.of(Samples.memo(), "memo", place));
        }
        return all.stream();
    }

    private static byte[] render(CitedBrief brief, String style, NotePlace place) {
        return new DocxRenderer(FONTS).render(brief, PageStyles.named(style), place);
    }

    private static String part(byte[] docx, String name) throws IOException {
        return new String(OfficeSchema.parts(docx).getOrDefault(name, new byte[0]), UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void every_part_follows_the_schema(CitedBrief brief, String style, NotePlace place)
            throws IOException, XmlException {
        assertThat(OfficeSchema.broken(render(brief, style, place))).isEmpty();
    }

    /// Each passage has its comment, and the words of the file stay what they are without.
    @Test
    void comments_name_source_page_and_passage() throws IOException, XmlException {
        PageStyle style = PageStyles.named("memo");
        byte[] plain = new DocxRenderer(FONTS).render(EveryBlock.full(), style, NotePlace.FOOTNOTES);
        byte[] docx = new DocxRenderer(FONTS).render(EveryBlock.full(), style, NotePlace.FOOTNOTES, true);
        assertThat(OfficeSchema.broken(docx)).isEmpty();
        assertThat(all("<w:t xml:space=\"preserve\">([^<]*)</w:t>", part(docx, "word/comments.xml")))
                .contains("HB100, Depths, p. 2. [HB100@3/depth-1]", "HB100, p. 7. [HB100@3/cranes-2]");
        assertThat(all("commentReference w:id=\"([0-9]+)\"", part(docx, "word/document.xml")))
                .isEqualTo(all("<w:comment w:id=\"([0-9]+)\"", part(docx, "word/comments.xml")));
        assertThat(new DocxTextReader().read(docx)).isEqualTo(new DocxTextReader().read(plain));
    }

    /// That the schema is asked at all: a document with a stray element must not pass.
    @Test
    void the_schema_finds_what_is_wrong() throws IOException, XmlException {
        Map<String, byte[]> parts = OfficeSchema.parts(render(EveryBlock.plain(), "memo", NotePlace.FOOTNOTES));
        String spoilt = new String(parts.getOrDefault("word/document.xml", new byte[0]), UTF_8).replace("<w:pPr>",
                "<w:pPr><w:stray/>");
        parts.put("word/document.xml", spoilt.getBytes(UTF_8));
        assertThat(OfficeSchema.broken(StableZip.pack(new java.util.TreeMap<>(parts)))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void the_package_hangs_together(CitedBrief brief, String style, NotePlace place) throws IOException {
        Map<String, byte[]> parts = OfficeSchema.parts(render(brief, style, place));
        String types = new String(parts.getOrDefault("[Content_Types].xml", new byte[0]), UTF_8);
        for (String name : parts.keySet()) {
            if (!name.endsWith(".rels") && !name.equals("[Content_Types].xml")) {
                assertThat(types).containsAnyOf("PartName=\"/" + name + "\"",
                        "Extension=\"" + name.substring(name.lastIndexOf('.') + 1) + "\" ContentType=\"image/png\"",
                        "Extension=\"" + name.substring(name.lastIndexOf('.') + 1)
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"");
            }
        }
        for (String name : parts.keySet()) {
            if (name.startsWith("word/_rels/")) {
                String relations = new String(parts.getOrDefault(name, new byte[0]), UTF_8);
                String owner = new String(parts.getOrDefault(
                        "word/" + name.substring("word/_rels/".length(), name.length() - ".rels".length()),
                        new byte[0]), UTF_8);
                assertThat(all("Id=\"([^\"]+)\"", relations)).doesNotHaveDuplicates()
                        .containsAll(all("r:id=\"([^\"]+)\"", owner));
                for (String target : all("Target=\"([^\"]+\\.xml)\"", relations)) {
                    assertThat(parts).containsKey("word/" + target);
                }
                assertThat(all("Type=\"([^\"]+)\" Target=\"[^\"]+\" TargetMode=\"External\"", relations))
                        .allMatch(type -> type.endsWith("/hyperlink"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void names_and_numbers_are_used_once(CitedBrief brief, String style, NotePlace place) throws IOException {
        String document = part(render(brief, style, place), "word/document.xml");
        assertThat(all("bookmarkStart w:id=\"([^\"]+)\"", document)).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all("bookmarkEnd w:id=\"([^\"]+)\"", document));
        assertThat(all("w:name=\"([^\"]+)\"", document)).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("psg_[0-9a-f]{8}|_Note[0-9]+"));
        assertThat(all("<w:id w:val=\"([^\"]+)\"", document)).doesNotHaveDuplicates();
        assertThat(all("<w:(?:tag|alias) w:val=\"([^\"]+)\"", document)).allMatch(tag -> tag.length() <= 64);
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void opens_in_another_program_with_every_style_known(CitedBrief brief, String style, NotePlace place)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(render(brief, style, place)))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(brief.brief().front().title());
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                assertThat(document.getStyles().styleExist(paragraph.getStyle())).as(paragraph.getStyle()).isTrue();
            }
            int notes = place == NotePlace.ENDNOTES ? document.getEndnotes().size() : document.getFootnotes().size();
            // Two separators stand before the notes, where there are any.
            assertThat(notes).isEqualTo(brief.notes().isEmpty() ? 0 : brief.notes().size() + 2);
        }
    }

    @Test
    void names_no_author_and_reads_no_clock() throws IOException {
        byte[] docx = render(EveryBlock.full(), "memo", NotePlace.FOOTNOTES);
        assertThat(part(docx, "docProps/core.xml")).doesNotContain("creator", "lastModifiedBy")
                .contains(">2026-04-30T00:00:00Z</dcterms:created>", ">2026-04-30T00:00:00Z</dcterms:modified>");
        assertThat(OfficeSchema.parts(docx)).doesNotContainKeys("docProps/app.xml", "docProps/custom.xml");
        assertThat(part(docx, "word/settings.xml")).contains("w:name=\"compatibilityMode\"")
                .doesNotContain("updateFields", "rsid");
    }

    @Test
    void gives_the_same_bytes_in_any_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = render(EveryBlock.full(), "memo", NotePlace.FOOTNOTES);
        try {
            for (String[] place : new String[][]{{"tr-TR", "Asia/Kathmandu"}, {"ar-EG-u-nu-arab", "Pacific/Kiritimati"},
                    {"th-TH-u-ca-buddhist", "America/Anchorage"}}) {
                Locale.setDefault(Locale.forLanguageTag(place[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
                assertThat(render(EveryBlock.full(), "memo", NotePlace.FOOTNOTES)).as(place[0]).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void lists_the_content_types_first_and_the_rest_sorted() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(render(EveryBlock.full(), "memo", NotePlace.FOOTNOTES)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T12:00");
                names.add(entry.getName());
            }
        }
        assertThat(names.removeFirst()).isEqualTo("[Content_Types].xml");
        assertThat(names).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }", "=cmd|'/c calc'!A1",
            "<script>alert(1)</script>", "</w:t></w:r><w:r><w:instrText>DATE</w:instrText>", "Smith & Sons &amp; ]]>",
            "left \u202Eright\u202C \u2067isolated\u2069", "שלום 習近平 Łódź 🛳", "a\"b'c", "&#x41; %00"})
    void hostile_text_stays_text(String text) throws IOException, XmlException {
        byte[] docx = render(EveryBlock.saying(text), "memo", NotePlace.FOOTNOTES);
        assertThat(OfficeSchema.broken(docx)).isEmpty();
        for (String name : OfficeSchema.parts(docx).keySet()) {
            String xml = part(docx, name);
            assertThat(xml).doesNotContain("<w:instrText", "<script", "<!");
            assertThat(all("w:instr=\"([^\"]*)\"", xml)).allMatch(field -> field.matches(" (PAGE|NUMPAGES) "));
        }
        assertThat(new DocxTextReader().read(docx).body()).extracting(DocxText.Paragraph::text).contains(text,
                "Re:\t" + text);
    }

    @Test
    void what_xml_cannot_hold_is_shown_as_unknown() {
        byte[] docx = render(EveryBlock.saying("a\u0000b\ud83dc\udea2d\uffff"), "memo", NotePlace.FOOTNOTES);
        assertThat(new DocxTextReader().read(docx).body()).extracting(DocxText.Paragraph::text)
                .contains("a\ufffdb\ufffdc\ufffdd\ufffd");
    }

    @Test
    void a_figure_stays_with_its_unit_and_a_hyphen_that_stays_is_words_own() throws IOException {
        String document = part(
                render(EveryBlock.saying("It costs $300 million in F\u201135 money."), "memo", NotePlace.FOOTNOTES),
                "word/document.xml");
        assertThat(document).contains("$300\u00a0million in F</w:t><w:noBreakHyphen/>");
    }

    @Test
    void each_numbered_list_starts_anew() throws IOException {
        byte[] docx = render(EveryBlock.plain(), "memo", NotePlace.FOOTNOTES);
        assertThat(all("<w:numId w:val=\"([^\"]+)\"", part(docx, "word/document.xml"))).containsExactly("3", "3", "4",
                "4");
        assertThat(all("w:num w:numId=\"([^\"]+)\"", part(docx, "word/numbering.xml"))).containsExactly("1", "2", "3",
                "4");
    }

    @Test
    void passages_stand_under_a_control_that_names_them_and_note_marks_outside() throws IOException {
        String document = part(render(EveryBlock.plain(), "memo", NotePlace.FOOTNOTES), "word/document.xml");
        assertThat(all("<w:tag w:val=\"([^\"]+)\"", document)).containsExactly("dais:HB100@3/depth-1",
                "dais:HB100@3/cranes-2#restated", "dais:HB100@3/depth-1", PassageTag.of(EveryBlock.LONG, false));
        assertThat(PassageTag.of(EveryBlock.LONG, false)).matches("dais:~[0-9a-f]{32}#restated");
        for (String control : all("<w:sdtContent>(.*?)</w:sdtContent>", document)) {
            assertThat(control).doesNotContain("footnoteReference", "fldSimple");
        }
    }

    @Test
    void a_note_out_of_order_is_refused_since_word_would_number_it_otherwise() {
        CitedBrief brief = new CitedBrief(
                new Brief(new Brief.Front("", "", "T", List.of()),
                        List.of(new Block.Paragraph(Voice.STAFF, List.of(new Inline.NoteMark(2)))),
                        EveryBlock.plain().brief().asOf(), "", null, null),
                new ArrayList<Note>(EveryBlock.plain().notes()), List.of());
        assertThatThrownBy(() -> render(brief, "memo", NotePlace.FOOTNOTES)).isInstanceOf(IllegalStateException.class)
                .hasMessage("note 2 is marked before note 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memo", "one-pager", "talking-points"})
    void every_named_style_is_there_with_the_page_styles_measures(String name) throws IOException {
        var style = PageStyles.named(name);
        String styles = part(render(EveryBlock.full(), name, NotePlace.FOOTNOTES), "word/styles.xml");
        for (StyleName each : StyleName.values()) {
            assertThat(styles).contains("w:styleId=\"" + each.id() + "\"");
        }
        String body = all("w:styleId=\"BodyText\">(.*?)</w:style>", styles).getFirst();
        assertThat(body).contains("w:after=\"" + style.body().after() / 50 + "\"",
                "w:line=\"" + style.body().leading() / 50 + "\" w:lineRule=\"exact\"",
                "<w:sz w:val=\"" + style.body().size() / 500 + "\"/>", "\"Times New Roman\"",
                style.justified() ? "<w:jc w:val=\"both\"/>" : "<w:jc w:val=\"left\"/>");
        assertThat(all("w:styleId=\"Heading1\">(.*?)</w:style>", styles).getFirst()).contains("<w:keepNext/>",
                "\"Arial\"", "<w:outlineLvl w:val=\"0\"/>");
    }

    @Test
    void a_foot_line_never_grows_a_second_line() throws IOException {
        String words = "Findings of the harbor survey ".repeat(20).strip();
        CitedBrief plain = EveryBlock.plain();
        CitedBrief brief = new CitedBrief(new Brief(new Brief.Front("", "", words, List.of()), List.of(),
                plain.brief().asOf(), words, words, null), List.of(), List.of());
        byte[] docx = render(brief, "memo", NotePlace.FOOTNOTES);
        for (String name : List.of("word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml")) {
            assertThat(all("<w:t[^>]*>([^<]{20,})</w:t>", part(docx, name))).isNotEmpty()
                    .allMatch(line -> line.endsWith("…") && line.length() < 160);
        }
    }
}
