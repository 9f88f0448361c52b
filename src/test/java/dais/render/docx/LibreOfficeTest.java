package dais.render.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dais.layout.Samples;
import dais.model.CitedBrief;
import dais.render.docx.DocxText.Note;
import dais.render.docx.DocxText.Paragraph;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another word processor makes of our DOCX: it sets the same pages, and when it saves the file anew, nothing that a
/// brief says is lost.
class LibreOfficeTest {
    private static final long PATIENCE = 120;
    private static final Map<String, byte[]> WRITTEN = new TreeMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the PATH: its reading of our DOCX is not tried");
        write("full", EveryBlock.full(), "memo", NotePlace.FOOTNOTES);
        write("ends", EveryBlock.full(), "memo", NotePlace.ENDNOTES);
        write("one-pager", Samples.onePager(), "one-pager", NotePlace.FOOTNOTES);
        write("memo", Samples.memo(), "memo", NotePlace.FOOTNOTES);
        write("talking-points", Samples.talkingPoints(), "talking-points", NotePlace.FOOTNOTES);
        Files.write(folder.resolve("memo-less-a-note.docx"),
                withoutFirstNote(WRITTEN.getOrDefault("memo", new byte[0])));
        run("pdf", "memo-less-a-note");
        run("docx");
    }

    /// As it is when an editor deletes the first note: its mark goes and with it the note.
    private static byte[] withoutFirstNote(byte[] docx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), ISO_8859_1);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(text.replaceAll("<w:footnoteReference w:id=\"1\"/>", "")
                        .replaceAll("<w:footnote w:id=\"1\">.*?</w:footnote>", "").getBytes(ISO_8859_1));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static boolean isInstalled() {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, "soffice"))) {
                return true;
            }
        }
        return false;
    }

    private static void write(String name, CitedBrief brief, String style, NotePlace place) throws IOException {
        byte[] docx = new DocxRenderer(new FontBook()).render(brief, PageStyles.named(style), place);
        Files.write(folder.resolve(name + ".docx"), docx);
        WRITTEN.put(name, docx);
    }

    /// With a profile of its own, so that no other run of LibreOffice is in the way.
    private static void run(String format, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                        "--convert-to", format, "--outdir", folder.resolve(format).toString()));
        Stream.concat(WRITTEN.keySet().stream(), Stream.of(more))
                .forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile()).start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).as("soffice ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("soffice.log"))).isZero();
    }

    private static DocxText again(String name) throws IOException {
        return new DocxTextReader().read(Files.readAllBytes(folder.resolve("docx").resolve(name + ".docx")));
    }

    private static DocxText written(String name) {
        return new DocxTextReader().read(WRITTEN.getOrDefault(name, new byte[0]));
    }

    /// Without the empty paragraph by which LibreOffice ends a section, and without the words that stand for charts, which it
    /// does not write.
    private static List<String> words(DocxText docx) {
        return docx.body().stream().filter(paragraph -> !paragraph.style().equals("Illustration"))
                .map(paragraph -> plain(paragraph.text())).filter(text -> !text.isEmpty()).toList();
    }

    private static List<DocxText.Mark> marks(DocxText docx) {
        return docx.body().stream().flatMap(paragraph -> paragraph.marks().stream()).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /// Without spaces, and in one case of letters: small capitals are printed as capitals.
    private static String squeezed(String text) {
        return plain(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void sets_as_many_pages_as_our_own_layout_does() throws IOException {
        Map<String, Integer> pages = new TreeMap<>();
        for (String name : List.of("one-pager", "memo", "talking-points")) {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve("pdf").resolve(name + ".pdf").toFile())) {
                pages.put(name, pdf.getNumberOfPages());
            }
        }
        assertThat(pages).containsExactly(Map.entry("memo", 2), Map.entry("one-pager", 1),
                Map.entry("talking-points", 1));
    }

    @Test
    void prints_every_paragraph_and_note() throws IOException {
        for (String name : WRITTEN.keySet()) {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve("pdf").resolve(name + ".pdf").toFile())) {
                String printed = squeezed(new PDFTextStripper().getText(pdf));
                for (Paragraph paragraph : written(name).body()) {
                    if (paragraph.marks().isEmpty() && !paragraph.style().equals("Illustration")) {
                        assertThat(printed).as(name).contains(squeezed(paragraph.text()));
                    }
                }
                for (Note note : written(name).notes()) {
                    assertThat(printed).as(name).contains(squeezed(note.text()));
                }
            }
        }
    }

    @Test
    void loses_no_word_no_note_and_no_mark_when_it_saves_the_file() throws IOException {
        for (String name : WRITTEN.keySet()) {
            assertThat(again(name).notes()).as(name).extracting(note -> plain(note.text()))
                    .isEqualTo(written(name).notes().stream().map(note -> plain(note.text())).toList());
            assertThat(words(again(name))).as(name).isEqualTo(words(written(name)));
            assertThat(marks(again(name))).as(name).isEqualTo(marks(written(name)));
        }
    }

    /// The notes are the word processor's own: when one is deleted, those behind it take the numbers before theirs.
    @Test
    void numbers_the_notes_anew_when_one_is_deleted() throws IOException {
        List<Note> notes = written("memo").notes();
        assertThat(notes).hasSizeGreaterThan(2);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("pdf").resolve("memo-less-a-note.pdf").toFile())) {
            String printed = plain(new PDFTextStripper().getText(pdf)).replace(" ", "");
            for (Note note : notes.subList(1, notes.size())) {
                assertThat(printed).contains(note.number() - 1 + plain(note.text()).replace(" ", ""));
            }
        }
    }

    @Test
    void keeps_every_passage_s_bookmark() throws IOException {
        for (String name : WRITTEN.keySet()) {
            assertThat(bookmarks(Files.readAllBytes(folder.resolve("docx").resolve(name + ".docx")))).as(name)
                    .containsAll(bookmarks(WRITTEN.getOrDefault(name, new byte[0]))).isNotEmpty();
        }
    }

    private static List<String> bookmarks(byte[] docx) throws IOException {
        String document = new String(OfficeSchema.parts(docx).getOrDefault("word/document.xml", new byte[0]), UTF_8);
        return Pattern.compile("w:name=\"(psg_[^\"]+)\"").matcher(document).results()
                .map((MatchResult found) -> found.group(1)).toList();
    }
}
