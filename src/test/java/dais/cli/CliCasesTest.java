package dais.cli;

import static dais.world.Folders.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dais.world.Folders;
import dais.world.SystemWorld;
import dais.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each folder of `cases/cli` is a story: `command` is what a person types, the other files lie in the folder they stand
/// in, beside the sample library; `expected.txt` is the exit code and all that is printed. Where the command fails, the
/// folder must afterwards be what it was, old output and all.
class CliCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/cli");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            return sorted.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> tell(folder)));
        }
    }

    private void tell(Path folder) throws IOException {
        Path work = temp.resolve(folder.getFileName());
        copy(folder, work);
        Files.deleteIfExists(work.resolve("expected.txt"));
        String command = Files.readString(work.resolve("command")).strip();
        Files.delete(work.resolve("command"));
        if (!Files.exists(work.resolve("library")) && !Files.exists(work.resolve("no-library"))) {
            copy(Path.of("briefs/library"), work.resolve("library"));
        }
        Files.writeString(work.resolve("brief.pdf"), "the old brief");
        Map<String, String> before = content(work);

        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        ExitCode code = new Cli(new Here(work), new Terminal(results, talk, false)).run(words(command));

        String said = ("exit " + code.number() + "\n" + section("stdout", results) + section("stderr", talk))
                .replace(work.toString(), "WORK").replaceAll("\\b\\d+ ms\\b", "N ms")
                .replaceAll("\"ms\":\\d+", "\"ms\":0");
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
        assertThat(said).doesNotContain("Exception", "\tat ");
        boolean others = said.contains(" verified, ");
        if (code != ExitCode.DONE && !others) {
            assertThat(content(work)).isEqualTo(before);
        }
    }

    /// Words between spaces; `""` is an empty one.
    private static String[] words(String command) {
        return command.isEmpty()
                ? new String[0]
                : Stream.of(command.split("\\s+")).map(word -> word.equals("\"\"") ? "" : word).toArray(String[]::new);
    }

    private static String section(String name, ByteArrayOutputStream bytes) {
        return bytes.size() == 0 ? "" : "--- " + name + "\n" + bytes.toString(StandardCharsets.UTF_8);
    }

    /// Every file below a folder, but for the library's derived index.
    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = Folders.content(folder);
        content.keySet().removeIf(name -> name.contains(".index"));
        return content;
    }

    /// The real file system, seen from the story's folder.
    private static final class Here implements World {
        private final World real = new SystemWorld();
        private final Path here;

        Here(Path here) {
            this.here = here;
        }

        @Override
        public boolean isFile(Path path) {
            return real.isFile(path);
        }

        @Override
        public boolean isFolder(Path path) {
            return real.isFolder(path);
        }

        @Override
        public byte[] read(Path path, long limit) {
            return real.read(path, limit);
        }

        @Override
        public List<Path> list(Path folder) {
            return real.list(folder);
        }

        @Override
        public void publish(Map<Path, byte[]> files) {
            real.publish(files);
        }

        @Override
        public void append(Path file, byte[] bytes) {
            real.append(file, bytes);
        }

        @Override
        public void remove(Path file) {
            real.remove(file);
        }

        @Override
        public Optional<String> stamp(Path path) {
            return real.stamp(path);
        }

        @Override
        public Optional<String> variable(String name) {
            return Optional.empty();
        }

        @Override
        public Path here() {
            return here;
        }
    }
}
