package dais.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dais.diag.Failure;
import dais.model.Digest;
import dais.model.ReportKey;
import dais.model.SourceText;
import dais.world.MemoryWorld;
import dais.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static final Path FOLDER = Path.of("library");
    private static final String INDEX = "library/.index/library.bin";
    private static final Path INDEX_FILE = Path.of("/here/" + INDEX);

    /// Notes which files are read.
    private record Watched(World world, List<String> read) implements World {
        @Override
        public boolean isFile(Path path) {
            return world.isFile(path);
        }

        @Override
        public boolean isFolder(Path path) {
            return world.isFolder(path);
        }

        @Override
        public byte[] read(Path path, long limit) {
            read.add(String.valueOf(path.getFileName()));
            return world.read(path, limit);
        }

        @Override
        public List<Path> list(Path folder) {
            return world.list(folder);
        }

        @Override
        public void publish(Map<Path, byte[]> files) {
            world.publish(files);
        }

        @Override
        public void append(Path file, byte[] bytes) {
            world.append(file, bytes);
        }

        @Override
        public void remove(Path file) {
            world.remove(file);
        }

        @Override
        public Optional<String> stamp(Path path) {
            return world.stamp(path);
        }

        @Override
        public Optional<String> variable(String name) {
            return world.variable(name);
        }

        @Override
        public Path here() {
            return world.here();
        }
    }

    private static List<String> readWhenOpened(World world) {
        Watched watched = new Watched(world, new ArrayList<>());
        Library.open(watched, FOLDER);
        return watched.read();
    }

    private static byte[] index(MemoryWorld world) {
        return world.read(INDEX_FILE, Long.MAX_VALUE);
    }

    @Test
    void whatHasNotChangedIsNotRead() {
        MemoryWorld world = LibraryTest.world();
        assertThat(readWhenOpened(world)).contains("H1.yaml", "H1@10.yaml", "N1.yaml", "N1.2.md");
        assertThat(readWhenOpened(world)).containsExactly("library.bin");
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() {
        MemoryWorld world = LibraryTest.world();
        Library.open(world, FOLDER);
        String text = world.text("library/H1@10.yaml");
        world.with("library/H1@10.yaml", text.replace("twice", "again"));
        assertThat(readWhenOpened(world)).containsExactly("library.bin", "H1@10.yaml");
        Library library = Library.open(world, FOLDER).value();
        assertThat(library.passages(ReportKey.parse("H1@10")).getFirst().text().plain()).endsWith("again.");
        assertThat(library.passages(ReportKey.parse("H1@9"))).hasSize(3);
        assertThat(library.search("twice")).isEmpty();
        assertThat(readWhenOpened(world)).containsExactly("library.bin");
    }

    @Test
    void aFileTouchedButNotChangedCostsOneReading() {
        MemoryWorld world = LibraryTest.world();
        Library.open(world, FOLDER);
        world.with("library/N1.yaml", world.text("library/N1.yaml"));
        assertThat(readWhenOpened(world)).containsExactly("library.bin", "N1.yaml");
        assertThat(readWhenOpened(world)).containsExactly("library.bin");
    }

    @Test
    void anExchangedSourceIsNoticed() {
        MemoryWorld world = LibraryTest.world();
        Library.open(world, FOLDER);
        world.with("library/sources/N1.2.md", world.text("library/sources/N1.2.md").replace("grain", "coal"));
        assertThatThrownBy(() -> Library.open(world, FOLDER)).isInstanceOf(Failure.class)
                .hasMessageContaining("another file than the passages were read from");
    }

    @Test
    void aFileTakenOutOrPutInIsNoticed() {
        MemoryWorld world = LibraryTest.world();
        byte[] both = index(opened(world));
        MemoryWorld fewer = new MemoryWorld();
        world.files().forEach((path, bytes) -> {
            if (!path.endsWith("H1@10.yaml")) {
                fewer.with(path.toString(), bytes);
            }
        });
        assertThat(Library.open(fewer, FOLDER).value().reports()).hasSize(2);
        assertThat(index(fewer)).isNotEqualTo(both);
        fewer.with("library/topics.yaml", "- topic: northern harbor compact\n");
        assertThat(Library.open(fewer, FOLDER).value().topics().all().getFirst().topic())
                .isEqualTo("northern harbor compact");
        assertThat(readWhenOpened(fewer)).containsExactly("library.bin");
    }

    private static MemoryWorld opened(MemoryWorld world) {
        Library.open(world, FOLDER);
        return world;
    }

    @Test
    void anIndexIsTheSameWhereverAndHoweverItWasMade() {
        MemoryWorld atOnce = opened(LibraryTest.world());
        MemoryWorld inSteps = LibraryTest.world();
        String text = inSteps.text("library/H1.yaml");
        opened(inSteps.with("library/H1.yaml", text.replace("tenth", "third")));
        opened(inSteps.with("library/H1.yaml", text));
        Index one = Objects.requireNonNull(Index.of(index(atOnce)));
        Index other = Objects.requireNonNull(Index.of(index(inSteps)));
        assertThat(one.reports()).isEqualTo(other.reports());
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.passage(i)).isEqualTo(other.passage(i));
            assertThat(one.lengths().of(i)).isEqualTo(other.lengths().of(i));
        }
        assertThat(one.term("northport").size()).isEqualTo(other.term("northport").size()).isPositive();
    }

    /// A library of so many reports that its index has several parts.
    private static MemoryWorld large(int reports) {
        MemoryWorld world = new MemoryWorld();
        for (int i = 0; i < reports; i++) {
            world.with("library/R%04d.yaml".formatted(i), report(i, "Crane number " + i + " is old."));
        }
        return world;
    }

    private static String report(int number, String text) {
        return """
                report: {id: R%04d, series: Office note, title: Cranes, label: office}
                passages:
                  - {id: p, tags: [cranes], wording: paraphrase, text: %s}
                  - {id: q, wording: paraphrase, text: Tides and grain.}
                """.formatted(number, text);
    }

    private static long parts(MemoryWorld world) {
        return world.files().entrySet().stream()
                .filter(file -> file.getKey().toString().contains(".index/library") && file.getValue().length > 0)
                .count();
    }

    @Test
    void aLargeLibraryHasAnIndexOfSeveralPartsThatAnswersAsOne() {
        MemoryWorld world = large(700);
        Library library = Library.open(world, FOLDER).value();
        assertThat(parts(world)).isBetween(3L, 11L);
        assertThat(library.reports()).hasSize(700)
                .isSortedAccordingTo(java.util.Comparator.comparing(report -> report.key()));
        assertThat(library.search("number")).hasSize(700);
        assertThat(library.search("number 431")).first()
                .satisfies(found -> assertThat(found.passage().id().report().id()).isEqualTo("R0431"));
        assertThat(library.candidates(library.find("crane"), key -> key.id().compareTo("R0500") >= 0, 50)).hasSize(50)
                .allSatisfy(found -> assertThat(found.passage().id().report().id()).isGreaterThanOrEqualTo("R0500"));
        for (int i = 0; i < 700; i += 37) {
            String id = "R%04d".formatted(i);
            assertThat(library.passages(ReportKey.parse(id))).hasSize(2)
                    .allSatisfy(passage -> assertThat(passage.id().report().id()).isEqualTo(id));
        }
        assertThat(library.tags()).containsExactly("cranes");
    }

    @Test
    void aChangeInALargeLibraryMakesOnlyItsPartAnew() {
        MemoryWorld world = large(700);
        Library.open(world, FOLDER);
        Map<Path, byte[]> before = world.files();
        world.with("library/R0650.yaml", report(650, "Crane number 650 is new."));
        assertThat(readWhenOpened(world).stream().filter(name -> name.endsWith(".yaml"))).containsExactly("R0650.yaml");
        assertThat(before.entrySet().stream()
                .filter(file -> !java.util.Arrays.equals(file.getValue(), world.read(file.getKey(), Long.MAX_VALUE)))
                .count()).as("the report and its part").isEqualTo(2);
        assertThat(Library.open(world, FOLDER).value().search("new")).hasSize(1);
        world.with("library/.index/library-2.bin", "damaged");
        assertThat(Library.open(world, FOLDER).value().search("number")).hasSize(700);
        assertThat(readWhenOpened(world)).noneMatch(name -> name.endsWith(".yaml"));
    }

    @Test
    void aLibraryThatShrinksLosesPartsOfItsIndex() {
        MemoryWorld world = large(700);
        Library.open(world, FOLDER);
        MemoryWorld small = new MemoryWorld();
        world.files().forEach((path, bytes) -> {
            if (!path.toString().matches(".*/R0[1-6].*")) {
                small.with(path.toString(), bytes);
            }
        });
        assertThat(Library.open(small, FOLDER).value().search("number")).hasSize(100);
        assertThat(parts(small)).isLessThan(3);
        assertThat(readWhenOpened(small)).noneMatch(name -> name.endsWith(".yaml"));
    }

    @Property(tries = 60)
    void aDamagedIndexIsMadeAnew(@ForAll @IntRange(max = 100_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int flip) {
        MemoryWorld world = opened(LibraryTest.world());
        byte[] sound = index(world);
        byte[] damaged = sound.clone();
        damaged[place % damaged.length] ^= (byte) flip;
        opened(world.with(INDEX, damaged));
        assertThat(index(world)).isEqualTo(sound);
    }

    @Property(tries = 30)
    void aCutOrForeignIndexIsMadeAnew(@ForAll @Size(max = 200) byte[] foreign,
            @ForAll @IntRange(max = 100_000) int length) {
        MemoryWorld world = opened(LibraryTest.world());
        byte[] sound = index(world);
        opened(world.with(INDEX, foreign));
        assertThat(index(world)).isEqualTo(sound);
        opened(world.with(INDEX, java.util.Arrays.copyOf(sound, length % sound.length)));
        assertThat(index(world)).isEqualTo(sound);
    }

    @Test
    void aLibraryThatCannotBeWrittenToOpensAllTheSame() {
        MemoryWorld world = LibraryTest.world().withoutWriting(INDEX)
                .withoutWriting(SourceTexts.place(FOLDER, Digest.of(LibraryTest.NOTE)).toString());
        Library library = Library.open(world, FOLDER).value();
        assertThat(library.reports()).hasSize(3);
        assertThat(library.sourceText(ReportKey.parse("N1@2")).sheets()).hasSize(1);
        assertThat(world.files().keySet()).noneMatch(file -> file.toString().contains(".index"));
    }

    @Property(tries = 300)
    void aSourceTextIsReadBackAsItWasKept(@ForAll @Size(min = 1, max = 5) List<String> sheets) {
        List<String> plain = sheets.stream().map(
                sheet -> new String(sheet.replace('\f', ' ').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .toList();
        byte[] kept = SourceTexts.encode(new SourceText(plain));
        assertThat(SourceTexts.decode(kept)).isEqualTo(new SourceText(plain));
        kept[kept.length - 1] ^= 1;
        assertThat(SourceTexts.decode(kept)).isNull();
    }

    @Test
    void aDamagedSourceTextIsReadFromTheSourceAgain() {
        MemoryWorld world = opened(LibraryTest.world());
        String kept = SourceTexts.place(FOLDER, Digest.of(LibraryTest.NOTE)).toString();
        String sound = world.text(kept);
        world.with(kept, sound.replace("grain", "coal"));
        Library library = Library.open(world, FOLDER).value();
        assertThat(library.sourceText(ReportKey.parse("N1@2")).sheets().getFirst()).contains("grain");
        assertThat(world.text(kept)).isEqualTo(sound);
    }

    /// What an index holds depends on the code that reads library files and splits words. Where this test fails, raise
    /// [IndexPart#VERSION] and put the new digest here: an index of an older Dais is then made anew.
    @Test
    void theFormatChangesOnlyWithItsVersion() {
        LibraryFile file = LibraryFile.read("H1.yaml",
                LibraryTest.world().text("library/H1.yaml").getBytes(StandardCharsets.UTF_8));
        byte[] bytes = IndexEncoder.encode(List.of(new Shelved("H1.yaml", "1", "2", "", file)), List.of(),
                TopicsReader.read("topics.yaml", TopicsReader.standard()));
        assertThat(IndexPart.VERSION + " " + Digest.of(bytes).brief()).isEqualTo("6 2692c415");
    }
}
