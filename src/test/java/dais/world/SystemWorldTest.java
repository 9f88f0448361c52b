package dais.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dais.diag.Code;
import dais.diag.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemWorldTest {
    private final SystemWorld world = new SystemWorld();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void publishesAndReadsBack() throws IOException {
        Path pdf = folder.resolve("out/deeper/brief.pdf");
        Path docx = folder.resolve("out/brief.docx");
        world.publish(Map.of(pdf, bytes("one"), docx, bytes("two")));
        world.publish(Map.of(pdf, bytes("three")));
        assertThat(new String(world.read(pdf, 10), UTF_8)).isEqualTo("three");
        assertThat(everything()).containsExactly("out", "out/brief.docx", "out/deeper", "out/deeper/brief.pdf");
    }

    @Test
    void replacesSeveralFilesAndLeavesNothingElse() throws IOException {
        Path one = write("one", "old");
        Path two = write("two", "old");
        world.publish(Map.of(one, bytes("new"), two, bytes("new")));
        assertThat(Files.readString(one) + Files.readString(two)).isEqualTo("newnew");
        assertThat(everything()).containsExactly("one", "two");
    }

    @Test
    void keepsTheOldFilesWhereOneTargetIsAFolder() throws IOException {
        Path brief = write("a.pdf", "old");
        Path fresh = folder.resolve("b.pdf");
        Files.createDirectory(folder.resolve("z.docx"));
        assertThatFailure(Code.CANNOT_WRITE, "z.docx", () -> world
                .publish(Map.of(brief, bytes("new"), fresh, bytes("new"), folder.resolve("z.docx"), bytes("new"))));
        assertThat(Files.readString(brief)).isEqualTo("old");
        assertThat(everything()).containsExactly("a.pdf", "z.docx");
    }

    @Test
    void takesTheFoldersAwayThatItMadeInVain() throws IOException {
        write("z", "a file where a folder is needed");
        assertThatFailure(Code.CANNOT_WRITE, "z", () -> world.publish(Map.of(folder.resolve("new/deeper/a.pdf"),
                bytes("new"), folder.resolve("new/b.pdf"), bytes("new"), folder.resolve("z/c.pdf"), bytes("new"))));
        assertThat(everything()).containsExactly("z");
    }

    @Test
    void bringsTheOldFilesBackWhereALaterRenameFails() throws IOException {
        Path first = write("a.pdf", "old");
        AtomicFile one = AtomicFile.stage(first, bytes("new"));
        AtomicFile fresh = AtomicFile.stage(folder.resolve("b.pdf"), bytes("new"));
        AtomicFile two = AtomicFile.stage(folder.resolve("c.pdf"), bytes("new"));
        one.commit(true);
        fresh.commit(true);
        Files.createDirectory(folder.resolve("c.pdf")); // somebody was faster
        Files.writeString(folder.resolve("c.pdf/inside"), "x");
        assertThatFailure(Code.CANNOT_WRITE, "c.pdf", () -> two.commit(true));
        two.undo();
        fresh.undo();
        one.undo();
        assertThat(Files.readString(first)).isEqualTo("old");
        assertThat(everything()).containsExactly("a.pdf", "c.pdf", "c.pdf/inside");
    }

    @Test
    void saysSoWhereTheFolderIsAFile() throws IOException {
        write("out", "x");
        assertThatFailure(Code.CANNOT_WRITE, "out",
                () -> world.publish(Map.of(folder.resolve("out/brief.pdf"), bytes("new"))));
        assertThat(everything()).containsExactly("out");
    }

    @Test
    void saysSoWhereTheFolderIsWriteProtected() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeTrue(!Files.isWritable(closed), "the superuser may write everywhere");
        assertThatFailure(Code.CANNOT_WRITE, "brief.pdf",
                () -> world.publish(Map.of(closed.resolve("brief.pdf"), bytes("new"))));
    }

    @Test
    void saysSoWhereTheSystemTakesNoFiles() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "a Linux system");
        assertThatFailure(Code.CANNOT_WRITE, "/proc/brief.pdf",
                () -> world.publish(Map.of(Path.of("/proc/brief.pdf"), bytes("new"))));
    }

    @Test
    void takesAnotherNameWhereAKilledRunLeftItsFile() throws IOException {
        write(".brief.pdf.new0.dais", "half");
        world.publish(Map.of(folder.resolve("brief.pdf"), bytes("new")));
        assertThat(everything()).containsExactly(".brief.pdf.new0.dais", "brief.pdf");
        assertThat(Files.readString(folder.resolve(".brief.pdf.new0.dais"))).isEqualTo("half");
    }

    @Test
    void refusesTwoOutputsOfOnePath() {
        assertThatFailure(Code.OUTPUT_CLASH, "brief.pdf", () -> world.publish(
                Map.of(folder.resolve("brief.pdf"), bytes("1"), folder.resolve("x/../brief.pdf"), bytes("2"))));
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Path file = write("long", "0123456789");
        assertThat(world.read(file, 10)).hasSize(10);
        assertThatFailure(Code.TOO_LARGE, "long", () -> world.read(file, 9));
        assertThatFailure(Code.NO_SUCH_FILE, "missing", () -> world.read(folder.resolve("missing"), 9));
        assertThatFailure(Code.CANNOT_READ, "is a folder", () -> world.read(folder, 9));
        assertThatFailure(Code.CANNOT_READ, "not a folder", () -> world.list(file));
        assertThatFailure(Code.NO_SUCH_FILE, "missing", () -> world.list(folder.resolve("missing")));
    }

    @Test
    void listsByNameAndStampsChanges() throws IOException {
        write("b", "1");
        write("a", "1");
        write("C", "1");
        assertThat(world.list(folder)).extracting(path -> String.valueOf(path.getFileName())).containsExactly("C", "a",
                "b");
        assertThat(world.stamp(folder.resolve("a"))).isEqualTo(world.stamp(folder.resolve("a"))).isPresent();
        String before = world.stamp(folder.resolve("a")).orElseThrow();
        write("a", "22");
        assertThat(world.stamp(folder.resolve("a"))).isPresent().get().isNotEqualTo(before);
        assertThat(world.stamp(folder.resolve("missing"))).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString()).sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static void assertThatFailure(Code code, String part, Runnable work) {
        assertThatExceptionOfType(Failure.class).isThrownBy(work::run).satisfies(failure -> {
            assertThat(failure.diagnostics()).singleElement().satisfies(d -> {
                assertThat(d.code()).isEqualTo(code);
                assertThat(d.message()).contains(part);
            });
        });
    }
}
