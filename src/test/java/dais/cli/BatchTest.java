package dais.cli;

import static dais.cli.Said.dais;
import static dais.world.Folders.content;
import static dais.world.Folders.copy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many briefs at once: the same bytes however they are run, nothing built twice, nobody's work written over.
class BatchTest {
    private static final Path LIBRARY = Path.of("briefs/library");
    private static final List<String> TOPICS = List.of("sanctions", "energy", "NDAA reporting requirements",
            "sanctions, energy", "trade");

    @TempDir
    Path temp;

    @BeforeEach
    void a_folder_of_specs() throws IOException {
        copy(LIBRARY, temp.resolve("library"));
        Files.createDirectory(temp.resolve("specs"));
        for (int i = 0; i < TOPICS.size(); i++) {
            Files.writeString(temp.resolve("specs/brief-" + i + ".yaml"), """
                    title: Brief %d
                    audience: member
                    length: 1 page
                    topics: [%s]
                    """.formatted(i, TOPICS.get(i)));
        }
    }

    @Test
    void the_bytes_are_the_same_on_any_number_of_threads_and_of_single_builds() throws IOException {
        for (String threads : List.of("1", "2", "16")) {
            assertThat(dais("build", at("specs"), "-j", threads, "-o", at("out" + threads) + "/").code()).isZero();
        }
        Files.createDirectory(temp.resolve("single"));
        for (int i = TOPICS.size() - 1; i >= 0; i--) {
            assertThat(dais("build", at("specs/brief-" + i + ".yaml"), "-o", at("single") + "/").code()).isZero();
        }
        Map<String, String> one = files("out1");
        assertThat(one).hasSize(2 * TOPICS.size() + 1).containsKey(".dais/manifest.json");
        assertThat(files("out2")).isEqualTo(one);
        assertThat(files("out16")).isEqualTo(one);
        one.remove(".dais/manifest.json");
        assertThat(files("single")).isEqualTo(one);
    }

    @Test
    void what_has_not_changed_is_left_and_tells_the_same() {
        Said first = dais("build", at("specs"), "-o", at("out") + "/", "--json");
        Said second = dais("build", at("specs"), "-o", at("out") + "/", "--json");
        assertThat(second.count(": unchanged")).isEqualTo(TOPICS.size());
        assertThat(second.talk()).contains("0 of 5 briefs built, 5 unchanged");
        String untimed = "\"ms\":\\d+";
        assertThat(second.results().replaceAll(untimed, ""))
                .isEqualTo(first.results().replaceAll(untimed, "").replace("\"built\"", "\"unchanged\""));
        assertThat(dais("build", at("specs"), "-o", at("out") + "/", "--force").talk()).contains("5 of 5 briefs built");
    }

    @Test
    void one_asked_for_alone_is_always_built() {
        dais("build", at("specs"), "-o", at("out") + "/");
        assertThat(dais("build", at("specs/brief-0.yaml"), "-o", at("out") + "/").talk()).contains(" verified, ");
        assertThat(dais("build", at("specs"), "-o", at("out") + "/").count(": unchanged")).isEqualTo(TOPICS.size());
    }

    @Test
    void a_changed_passage_rebuilds_what_prints_it_and_says_so() throws IOException {
        dais("build", at("specs"), "-o", at("out") + "/");
        Files.copy(temp.resolve("out/.dais/manifest.json"), temp.resolve("earlier.json"));
        Map<String, String> before = files("out");
        String manifest = before.getOrDefault(".dais/manifest.json", "");
        String passage = Pattern.compile("\"id\":\"(IF12100@11/energy-[0-9]+)\"").matcher(manifest).results()
                .map(found -> found.group(1)).findFirst().orElseThrow();
        Path report = temp.resolve("library/IF12100.yaml");
        String yaml = Files.readString(report);
        int at = yaml.indexOf("id: " + passage.substring(passage.indexOf('/') + 1));
        int text = yaml.indexOf("text: ", at);
        Files.writeString(report,
                yaml.substring(0, text) + yaml.substring(text).replaceFirst("\\bRussia\\b", "Russia, its neighbour,"));

        Said said = dais("build", at("specs"), "-o", at("out") + "/", "--since", at("earlier.json"));
        Map<String, String> after = files("out");
        for (int i = 0; i < TOPICS.size(); i++) {
            String line = manifest.lines().skip(1 + i).findFirst().orElseThrow();
            String brief = "brief-" + i;
            boolean uses = line.contains(passage);
            boolean rebuilt = !said.talk().contains(brief + ".yaml: unchanged");
            if (uses) {
                assertThat(rebuilt).as(brief).isTrue();
                assertThat(said.talk()).contains(passage + " reads otherwise");
            }
            assertThat(!Objects.equals(after.get(brief + ".pdf"), before.get(brief + ".pdf"))).as(brief)
                    .isEqualTo(rebuilt);
        }
        assertThat(said.count(": unchanged")).isPositive();
        assertThat(dais("build", at("specs"), "-o", at("fresh") + "/").code()).isZero();
        Map<String, String> fresh = files("fresh");
        fresh.remove(".dais/manifest.json");
        after.remove(".dais/manifest.json");
        assertThat(after).isEqualTo(fresh);
    }

    @Test
    void a_file_that_somebody_edited_is_not_written_over() throws IOException {
        dais("build", at("specs"), "-o", at("out") + "/");
        Files.writeString(temp.resolve("out/brief-0.docx"), "edited by staff");
        Said unchanged = dais("build", at("specs"), "-o", at("out") + "/");
        assertThat(unchanged.code()).isZero();
        assertThat(unchanged.talk()).contains("brief-0.docx was edited since it was built, and stays as it is");

        Path spec = temp.resolve("specs/brief-0.yaml");
        Files.writeString(spec, Files.readString(spec).replace("Brief 0", "Another title"));
        String pdf = files("out").getOrDefault("brief-0.pdf", "");
        Said changed = dais("build", at("specs"), "-o", at("out") + "/");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.talk()).contains("error[DA0806]", "brief-0.docx was edited since it was built", "--force");
        assertThat(files("out")).containsEntry("brief-0.docx", "edited by staff").containsEntry("brief-0.pdf", pdf);
        assertThat(dais("build", at("specs"), "-o", at("out") + "/", "--force").code()).isZero();
        assertThat(files("out").get("brief-0.docx")).startsWith("PK");
    }

    @Test
    void a_missing_file_is_made_again() throws IOException {
        dais("build", at("specs"), "-o", at("out") + "/");
        Map<String, String> before = files("out");
        Files.delete(temp.resolve("out/brief-1.pdf"));
        assertThat(dais("build", at("specs"), "-o", at("out") + "/").talk())
                .contains("1 of 5 briefs built, 4 unchanged");
        assertThat(files("out")).isEqualTo(before);
    }

    @Test
    void a_kill_between_journal_and_files_is_no_edit() throws IOException {
        dais("build", at("specs"), "-o", at("out") + "/");
        Map<String, String> old = files("out");
        Path spec = temp.resolve("specs/brief-0.yaml");
        Files.writeString(spec, Files.readString(spec).replace("Brief 0", "Another title"));
        dais("build", at("specs"), "-o", at("out") + "/");
        Map<String, String> now = files("out");
        String line = now.getOrDefault(".dais/manifest.json", "").lines().filter(each -> each.contains("brief-0.yaml"))
                .findFirst().orElseThrow();
        // As a kill leaves it that struck between the PDF and the DOCX: the old manifest, the journal, a torn line.
        write("out/.dais/manifest.json", old.getOrDefault(".dais/manifest.json", ""));
        write("out/.dais/.manifest.journal", line.replaceFirst(",$", "") + "\n{\"spec\":\"../specs/br");
        write("out/brief-0.docx", old.getOrDefault("brief-0.docx", ""));
        write("out/.brief-0.docx.new0.dais", "half a fi");
        Said said = dais("build", at("specs"), "-o", at("out") + "/");
        assertThat(said.code()).isZero();
        assertThat(said.talk()).contains("1 of 5 briefs built, 4 unchanged");
        assertThat(files("out")).isEqualTo(now);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Files.writeString(temp.resolve("out"), "a file where a folder is wanted");
        Said said = dais("build", at("specs"), "-o", at("out") + "/");
        assertThat(said.code()).isEqualTo(74);
        assertThat(said.talk()).contains(temp.resolve("out").toString());
    }

    private void write(String name, String latin) throws IOException {
        Files.write(temp.resolve(name), latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String at(String name) {
        return temp.resolve(name).toString();
    }

    private Map<String, String> files(String folder) throws IOException {
        return content(temp.resolve(folder));
    }
}
