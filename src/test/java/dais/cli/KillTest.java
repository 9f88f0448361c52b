package dais.cli;

import static dais.cli.Said.dais;
import static dais.world.Folders.content;
import static dais.world.Folders.copy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a kill, a full disk or a closed folder leaves of a packet: every file the old one or the new one, whole, and the
/// next run does what is left.
class KillTest {
    private static final String OLD = "as-of: 2026-04-30";
    private static final String NEW = "marking: DRAFT FOR THE HEARING\n  as-of: 2026-04-30";

    @TempDir
    Path temp;

    private Path hearing = Path.of("");
    private Map<String, String> old = Map.of();
    private Map<String, String> now = Map.of();
    private String oldSpec = "";
    private String newSpec = "";

    @BeforeEach
    void what_should_come_out() throws IOException {
        copy(Path.of("briefs"), temp.resolve("briefs"));
        hearing = temp.resolve("briefs/hearing-sample/hearing.yaml");
        oldSpec = Files.readString(hearing);
        newSpec = oldSpec.replace(OLD, NEW);
        assertThat(newSpec).isNotEqualTo(oldSpec);
        Files.writeString(hearing, newSpec);
        now = built("expected-new");
        Files.writeString(hearing, oldSpec);
        old = built("expected-old");
        built("out");
        assertThat(now.keySet()).isEqualTo(old.keySet());
        now.forEach((name, bytes) -> assertThat(old.get(name)).as(name).isNotEqualTo(bytes));
    }

    @Test
    void five_kills_leave_every_file_whole() throws Exception {
        campaign(5, new Random(7));
    }

    @Test
    @Tag("nightly")
    void a_hundred_kills_leave_every_file_whole() throws Exception {
        campaign(100, new Random(20260507));
    }

    private void campaign(int kills, Random random) throws Exception {
        long whole = millisOfARun();
        int struck = 0;
        while (struck < kills) {
            Files.writeString(hearing, newSpec);
            boolean done = false;
            while (!done && struck < kills) {
                Process process = start(List.of());
                boolean ended = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                struck += ended ? 0 : 1;
                done = ended && process.exitValue() == 0;
                requireWhole();
            }
            long ready = files("out").entrySet().stream().filter(file -> file.getValue().equals(now.get(file.getKey())))
                    .count();
            Said last = dais("packet", hearing.toString(), "-o", temp.resolve("out").toString());
            assertThat(last.code()).as(last.talk()).isZero();
            assertThat(outputs("out")).isEqualTo(now);
            // A brief whose PDF and DOCX are both new is not built again.
            long built = last.talk().lines().filter(line -> line.contains(" ms") && line.contains("verified")).count();
            assertThat(2 * built).isLessThanOrEqualTo(now.size() - ready + 9);
            assertThat(hidden()).isEmpty();
            String spec = newSpec;
            Map<String, String> outputs = now;
            newSpec = oldSpec;
            now = old;
            oldSpec = spec;
            old = outputs;
        }
    }

    /// Each file is the old one or the new one, to the last byte.
    private void requireWhole() throws IOException {
        Map<String, String> there = outputs("out");
        assertThat(there.keySet()).isEqualTo(now.keySet());
        there.forEach((name, bytes) -> assertThat(bytes.equals(now.get(name)) || bytes.equals(old.get(name))).as(name)
                .isTrue());
    }

    /// As `ulimit -f` sets it: what is larger than the limit cannot be written to its end, as on a full disk.
    @Test
    void a_file_too_large_for_the_disk_leaves_the_old_one() throws Exception {
        Files.writeString(hearing, newSpec);
        Process process = start(List.of("sh", "-c", "ulimit -f 30; exec \"$@\"", "sh"));
        String talk = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(talk).isEqualTo(74);
        assertThat(talk).contains("error[DA0803]", temp.resolve("out").toString());
        requireWhole();
        assertThat(dais("packet", hearing.toString(), "-o", temp.resolve("out").toString()).code()).isZero();
        assertThat(outputs("out")).isEqualTo(now);
        assertThat(hidden()).isEmpty();
    }

    /// How long a run takes that builds everything, so that the kills fall on all of it.
    private long millisOfARun() throws Exception {
        long start = System.nanoTime();
        for (String spec : List.of(newSpec, oldSpec)) {
            Files.writeString(hearing, spec);
            Process process = start(List.of());
            process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).isZero();
        }
        return Math.max(500, (System.nanoTime() - start) / 2_000_000);
    }

    private Process start(List<String> around) throws IOException {
        List<String> command = new ArrayList<>(around);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"),
                        "dais.Main", "packet", hearing.toString(), "-j", "2", "-o", temp.resolve("out").toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private Map<String, String> built(String folder) throws IOException {
        Said said = dais("packet", hearing.toString(), "-o", temp.resolve(folder).toString());
        assertThat(said.code()).as(said.talk()).isZero();
        return outputs(folder);
    }

    /// The published files.
    private Map<String, String> outputs(String folder) throws IOException {
        Map<String, String> outputs = files(folder);
        outputs.keySet().removeIf(name -> !name.endsWith(".pdf") && !name.endsWith(".docx"));
        return outputs;
    }

    private List<String> hidden() throws IOException {
        return files("out").keySet().stream().filter(name -> name.startsWith(".") || name.contains("/.")).toList();
    }

    private Map<String, String> files(String folder) throws IOException {
        return content(temp.resolve(folder));
    }
}
