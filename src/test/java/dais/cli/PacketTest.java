package dais.cli;

import static dais.cli.Said.dais;
import static dais.world.Folders.content;
import static dais.world.Folders.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dais.render.pdf.Vera;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample hearing: one command, and what a member gets is whole, in order, and keeps every promise.
class PacketTest {
    private static final Path SAMPLE = Path.of("briefs/hearing-sample/hearing.yaml");

    @TempDir
    Path temp;

    @Test
    void the_sample_is_whole_and_leads_where_it_says() throws IOException {
        Said said = dais("packet", SAMPLE.toString(), "-o", at("out"), "--strict");
        assertThat(said.talk()).contains("packet.pdf: ", "verified");
        assertThat(said.code()).isZero();
        assertThat(said.results())
                .contains("Due before the hearing:", "2026-04-30  Public announcement", "House Rule XI, clause 2(g)(3)")
                .doesNotContain("Rule 2 (111th");
        byte[] packet = Files.readAllBytes(temp.resolve("out/packet.pdf"));
        assertThat(Vera.broken(packet)).isEmpty();
        try (PDDocument document = Loader.loadPDF(packet)) {
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                outline.add(item.getTitle() + " on " + page);
                assertThat(text(document, page)).contains("Packet page " + page + " of " + document.getNumberOfPages());
            }
            assertThat(outline).hasSize(8).startsWith("Cover on 1", "Contents on 2",
                    "1. Two Reports on China and Russia: Hearing Memorandum on 3");
            assertThat(text(document, 1)).contains("First witness", "Second witness", "Third witness");
            assertThat(text(document, 2)).contains("Member, 9th district");
        }
        Map<String, String> files = files("out");
        assertThat(files.keySet()).contains("hearing-memo.docx", "members/chair/sanctions.pdf",
                "members/member-4th-district/sanctions.docx", "manifest.json");
        assertThat(said.talk()).doesNotContain("warning");
        assertThat(dais("check", SAMPLE.toString()).talk()).contains("nothing is wrong");
    }

    @Test
    void its_bytes_hang_on_nothing_but_the_input() throws IOException {
        for (String threads : List.of("1", "2", "16")) {
            assertThat(dais("packet", SAMPLE.toString(), "-j", threads, "-o", at("out" + threads)).code()).isZero();
        }
        Map<String, String> one = withoutManifest(files("out1"));
        assertThat(withoutManifest(files("out2"))).isEqualTo(one);
        assertThat(withoutManifest(files("out16"))).isEqualTo(one);
        Said again = dais("packet", SAMPLE.toString(), "-o", at("out2"));
        assertThat(again.talk()).contains("0 of 9 briefs built, 9 unchanged", "packet.pdf: unchanged");
    }

    @Test
    void a_brief_that_fails_is_named_and_the_old_packet_stays() throws IOException {
        copy(Path.of("briefs"), temp.resolve("briefs"));
        Path hearing = temp.resolve("briefs/hearing-sample/hearing.yaml");
        String yaml = Files.readString(hearing);
        assertThat(dais("packet", hearing.toString(), "-o", at("out")).code()).isZero();
        Map<String, String> before = files("out");
        Files.writeString(hearing, yaml.replace("topics: [energy, shipping]", "sources: [IF99999]"));
        Said failed = dais("packet", hearing.toString(), "-o", at("out"));
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.talk()).contains("DA0204", "energy: not built", "not bound");
        assertThat(files("out").get("packet.pdf")).isEqualTo(before.get("packet.pdf"));
        Files.writeString(hearing, yaml.replace("topics: [energy, shipping]", "topics: [energy]"));
        Said mended = dais("packet", hearing.toString(), "-o", at("out"), "--since", at("out/manifest.json"));
        assertThat(mended.code()).isZero();
        assertThat(mended.talk()).contains("the spec changed", "8 unchanged");
        assertThat(files("out").get("packet.pdf")).isNotEqualTo(before.get("packet.pdf"));
    }

    @Test
    void what_is_wrong_with_a_hearing_is_told_all_at_once() throws IOException {
        Files.writeString(temp.resolve("hearing.yaml"), """
                hearing:
                  committee: Committee on Oversight and Government Reform
                  title: A Hearing
                  date: 2026-05-07
                  chamber: house
                topics: [weather]
                witnesses:
                  - name: First witness
                    statement: W-1
                members:
                  - name: Chair
                    questions:
                      - of: Frist witness
                        ask: Why?
                briefs:
                  - spec: ../elsewhere.yaml
                  - spec: nowhere.yaml
                  - title: A Brief
                    lenght: 1 page
                    topics: [energy]
                """);
        Said said = dais("packet", at("hearing.yaml"), "--library", "briefs/library");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.talk()).contains("hearing.yaml:13:13", "did you mean `First witness`?", "DA0804",
                "there is no file", "did you mean `length`?");
        String good = """
                hearing:
                  committee: Committee on Oversight and Government Reform
                  title: A Hearing
                  date: 2026-05-07
                  chamber: house
                topics: [weather, energy]
                witnesses:
                  - name: First witness
                briefs:
                  - title: A Brief
                    audience: member
                    length: 1 page
                    topics: [energy]
                """;
        Files.writeString(temp.resolve("hearing.yaml"), good);
        Said poor = dais("packet", at("hearing.yaml"), "--library", "briefs/library", "--strict");
        assertThat(poor.code()).isEqualTo(3);
        assertThat(poor.talk()).contains("the hearing has no `time`", "the hearing has no `place`",
                "`First witness` has no `background`", "no brief is on `weather`",
                "no brief of the packet is a hearing memo");
        assertThat(poor.results()).contains("2026-05-04  Memorandum to every member", "Rule 2 (111th Congress)");
        Files.writeString(temp.resolve("hearing.yaml"),
                good.replace("  - name: First witness", "  - name: First witness\n    statement: W-1"));
        assertThat(dais("packet", at("hearing.yaml"), "--library", "briefs/library").talk())
                .contains("the library holds no statement `W-1`");
        assertThat(dais("build", at("hearing.yaml")).talk()).contains("`dais packet");
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static Map<String, String> withoutManifest(Map<String, String> files) {
        Map<String, String> others = new TreeMap<>(files);
        others.remove("manifest.json");
        return others;
    }

    private String at(String name) {
        return temp.resolve(name).toString();
    }

    private Map<String, String> files(String folder) throws IOException {
        return content(temp.resolve(folder));
    }
}
