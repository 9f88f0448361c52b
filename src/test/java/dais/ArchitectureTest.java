package dais;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house plan, held by the build: who may know whom, and where each library lives.
class ArchitectureTest {
    private static final JavaClasses DAIS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dais");

    /// From the left, which knows nobody, to the right. Rooms of one floor do not know each other.
    private static final List<List<String>> FLOORS = List.of(List.of("diag"), List.of("model"),
            List.of("world", "text", "law"), List.of("spec", "style"), List.of("ingest"), List.of("library"),
            List.of("select"), List.of("compose"), List.of("cite"), List.of("layout"),
            List.of("render.pdf", "render.docx", "render.markdown"), List.of("verify"), List.of("build"),
            List.of("packet"), List.of("cli"));

    @TestFactory
    Stream<DynamicTest> no_room_knows_one_to_its_right() {
        return FLOORS.stream().flatMap(List::stream).map(room -> DynamicTest.dynamicTest(room, () -> {
            String[] right = rightOf(room);
            if (right.length > 0) {
                noClasses().that().resideInAPackage("dais." + room).should().dependOnClassesThat()
                        .resideInAnyPackage(right).allowEmptyShould(true)
                        .because(
                                "the pipeline runs one way: a stage knows the products before it, never what comes after")
                        .check(DAIS);
            }
        }));
    }

    private static String[] rightOf(String room) {
        int floor = 0;
        while (!FLOORS.get(floor).contains(room)) {
            floor++;
        }
        return Stream
                .concat(FLOORS.get(floor).stream().filter(other -> !other.equals(room) && room.startsWith("render")),
                        FLOORS.subList(floor + 1, FLOORS.size()).stream().flatMap(List::stream))
                .map(name -> "dais." + name).toArray(String[]::new);
    }

    @Test
    void every_package_has_its_floor() {
        assertThat(DAIS.stream().map(JavaClass::getPackageName).distinct().filter(name -> !name.equals("dais")))
                .allMatch(name -> FLOORS.stream().flatMap(List::stream).anyMatch(room -> name.equals("dais." + room)));
    }

    @TestFactory
    Stream<DynamicTest> each_library_has_one_home() {
        return Stream.of(
                home("org.apache.pdfbox..", "opens foreign bytes: few rooms should have to be careful", "dais.ingest",
                        "dais.verify", "dais.packet"),
                home("org.openpdf..", "only the drawing of pages may hang on the library that draws",
                        "dais.render.pdf"),
                home("org.snakeyaml..", "YAML is read in one place, with its limits", "dais.world"),
                home("org.apache.commons.cli..", "only the command line knows that there is one", "dais.cli"),
                home("com.github.difflib..", "versions of a report are compared where they are kept", "dais.library"),
                home("de.undercouch..", "a citation style is asked for notes, whoever wrote it", "dais.cite"),
                home("org.jsoup..", "a web page is a form of report, nothing more", "dais.ingest"),
                home("org.commonmark..", "Markdown is a form of report, nothing more", "dais.ingest"));
    }

    private static DynamicTest home(String library, String because, String... rooms) {
        return DynamicTest.dynamicTest(library, () -> noClasses().that(not(resideInAnyPackage(rooms))).should()
                .dependOnClassesThat().resideInAPackage(library).because(because).check(DAIS));
    }

    @Test
    void only_world_touches_files_and_environment() {
        noClasses().that(not(resideInAnyPackage("dais.world"))).should().dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File").orShould().callMethod(System.class, "getenv", String.class)
                .because("a test must be able to stand in for the whole outside, and every run must repeat")
                .check(DAIS);
    }

    @Test
    void only_the_command_line_prints_or_exits() {
        noClasses().that(not(resideInAnyPackage("dais.cli", "dais"))).should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould().callMethod(System.class, "exit", int.class)
                .because("standard output belongs to results, and a library must not end its caller").check(DAIS);
    }

    @Test
    void nothing_reads_a_clock_or_opens_a_connection() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now").orShould()
                .callMethod(java.time.Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().dependOnClassesThat().resideInAPackage("java.net.http..").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .because("the same input gives the same bytes, and no word of a draft leaves the machine").check(DAIS);
    }

    @Test
    void the_nouns_are_nouns() {
        classes().that().resideInAPackage("dais.model").should().beRecords().orShould().beEnums().orShould()
                .beInterfaces().orShould().haveSimpleName("package-info")
                .because("what passes between the stages holds facts, not behaviour to be surprised by").check(DAIS);
    }
}
