package dais.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Warned;
import dais.ingest.Extraction;
import dais.library.LibraryWriter.Added;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Sheets;
import dais.model.Source;
import dais.model.SourceText;
import dais.model.Wording;
import dais.world.MemoryWorld;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LibraryWriterTest {
    private static final Path FOLDER = Path.of("library");
    private static final String CRANES = "The three cranes at the north pier were built in 1931 and lift four tons each, "
            + "as the harbor office has said in every year since then.";
    private static final String GRAIN = "Grain leaves by rail.";
    private static final String TIDES = "Spring tides reach six meters.";

    private final MemoryWorld world = new MemoryWorld();

    private static byte[] original(String version) {
        return ("%PDF the original of version " + version).getBytes(StandardCharsets.UTF_8);
    }

    /// A reading of the report A1 with one passage a text, on one sheet.
    private static Extraction reading(String version, List<String> texts) {
        ReportKey key = new ReportKey("A1", version);
        String file = "sources/A1" + (version.isEmpty() ? "" : "." + version) + ".pdf";
        Report report = new Report(key, "Office note", "Harbors", List.of(), null, null, 1, null, Label.OFFICE,
                new Source(file, Digest.of(original(version))));
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(new Passage(new PassageId(key, "harbors-" + (passages.size() + 1)),
                    new Locator("1", new Sheets(1, 1), null), List.of("Harbors"), new TreeSet<>(), new TreeMap<>(),
                    PassageKind.PARAGRAPH, Wording.VERBATIM, List.of(), Prose.plain(text)));
        }
        return new Extraction(report, passages, new SourceText(List.of(String.join("\n", texts))), List.of());
    }

    private Warned<Added> add(String version, String... texts) {
        return LibraryWriter.add(world, FOLDER, reading(version, List.of(texts)), original(version));
    }

    private void edit(String what, String instead) {
        String text = world.text("library/A1.yaml");
        assertThat(text).contains(what);
        world.with("library/A1.yaml", text.replace(what, instead));
    }

    private static List<String> names(Warned<Added> added) {
        return added.value().passages().stream().map(passage -> passage.id().name()).toList();
    }

    @Test
    void aReportIsWrittenWithItsOriginalAndOpensWithoutReadingThat() {
        Added added = add("2", CRANES, GRAIN).value();
        assertThat(added.changed()).isTrue();
        assertThat(added.file()).isEqualTo(Path.of("library/A1.yaml"));
        assertThat(world.files().keySet()).extracting(file -> Path.of("/here/library").relativize(file).toString())
                .containsExactlyInAnyOrder("A1.yaml", "sources/A1.2.pdf",
                        ".index/text/" + Digest.of(original("2")).hex() + ".txt");
        Library library = Library.open(world, FOLDER).value();
        assertThat(library.passages(added.report().key())).isEqualTo(added.passages()).hasSize(2);
        assertThat(library.sourceBytes(added.report().key())).isEqualTo(original("2"));
    }

    @Test
    void theSameBytesTwiceChangeNothing() {
        add("2", CRANES, GRAIN);
        edit("  title: Harbors", "  title: Harbors # a comment stays");
        var before = world.stamp(Path.of("library/A1.yaml"));
        Warned<Added> again = add("2", CRANES, GRAIN);
        assertThat(again.value().changed()).isFalse();
        assertThat(again.diagnostics()).isEmpty();
        assertThat(world.stamp(Path.of("library/A1.yaml"))).isEqualTo(before);
        assertThat(world.text("library/A1.yaml")).contains("# a comment stays");
    }

    @Test
    void otherBytesOfTheSameVersionAreRefused() {
        add("2", CRANES);
        var before = world.files().keySet();
        Extraction reading = reading("2", List.of(GRAIN));
        byte[] bytes = "%PDF another".getBytes(StandardCharsets.UTF_8);
        Report report = reading.report();
        Extraction other = new Extraction(
                new Report(report.key(), report.series(), report.title(), report.authors(), null, null, 1, null,
                        report.label(), new Source("sources/A1.2.pdf", Digest.of(bytes))),
                reading.passages(), reading.text(), List.of());
        Failure failure = catchThrowableOfType(Failure.class, () -> LibraryWriter.add(world, FOLDER, other, bytes));
        Diagnostic diagnostic = failure.diagnostics().getFirst();
        assertThat(diagnostic.code()).isEqualTo(Code.SAME_REPORT_OTHER_BYTES);
        assertThat(diagnostic.help()).anyMatch(help -> help.contains(Digest.of(original("2")).hex()))
                .anyMatch(help -> help.contains(Digest.of(bytes).hex()));
        assertThat(world.files().keySet()).isEqualTo(before);
        assertThat(world.read(Path.of("library/sources/A1.2.pdf"), 1000)).isEqualTo(original("2"));
    }

    @Test
    void anotherVersionStandsBesideTheFirst() {
        add("2", CRANES);
        Added third = add("3", CRANES, GRAIN).value();
        assertThat(third.file()).isEqualTo(Path.of("library/A1@3.yaml"));
        assertThat(add("1", CRANES).value().file()).isEqualTo(Path.of("library/A1@1.yaml"));
        assertThat(add("3", CRANES, GRAIN).value().changed()).isFalse();
        assertThat(Library.open(world, FOLDER).value().reports()).extracting(report -> report.key().version())
                .containsExactly("1", "2", "3");
    }

    @Test
    void aFileThatDoesNotSayItsVersionIsNoNewOne() {
        add("2", CRANES);
        assertThat(catchThrowableOfType(Failure.class, () -> add("", GRAIN)))
                .hasMessage("the library holds A1@2, and this file does not say which version it is");
        assertThat(Library.open(world, FOLDER).value().reports()).hasSize(1);
    }

    @Test
    void whatPeopleWroteStays() {
        add("2", CRANES, GRAIN, TIDES);
        edit("  - id: harbors-2\n    page: \"1\"", "  - id: rail\n    page: \"7\"\n    at: §3\n    tags: [rail]");
        edit("  label: office", "  label: committee\n  publisher: The Office");
        edit("\n  - id: harbors-3",
                "\n  - id: harbors-9\n    wording: paraphrase\n    tags: [rail]\n    text: Rail carries the grain.\n\n"
                        + "  - id: harbors-3");
        Warned<Added> again = add("2", TIDES, CRANES, GRAIN);
        assertThat(names(again)).containsExactly("harbors-3", "harbors-1", "rail", "harbors-9");
        assertThat(again.diagnostics()).isEmpty();
        Passage rail = again.value().passages().get(2);
        assertThat(rail.tags()).containsExactly("rail");
        assertThat(rail.locator()).isEqualTo(new Locator("7", new Sheets(1, 1), "§3"));
        assertThat(again.value().report().label()).isEqualTo(Label.COMMITTEE);
        assertThat(again.value().report().publisher()).isEqualTo("The Office");
        assertThat(Library.open(world, FOLDER).value().passages(new ReportKey("A1", "2")))
                .isEqualTo(again.value().passages());
    }

    @Test
    void aNearTextKeepsItsTagsAndANewPassageTakesNoOldName() {
        add("2", CRANES, GRAIN);
        edit("  - id: harbors-1\n", "  - id: harbors-1\n    tags: [cranes]\n");
        Warned<Added> again = add("2", TIDES, CRANES.replace("north", "northern"), GRAIN);
        assertThat(again.diagnostics()).isEmpty();
        assertThat(names(again)).containsExactly("harbors-1-2", "harbors-1", "harbors-2");
        assertThat(again.value().passages().get(1).tags()).containsExactly("cranes");
        assertThat(again.value().passages().get(1).text().plain()).contains("northern");
    }

    @Test
    void tagsWithoutAPlaceAreNamedAndNeverGuessed() {
        add("2", CRANES, GRAIN, TIDES);
        edit("  - id: harbors-1\n", "  - id: harbors-1\n    tags: [cranes]\n");
        edit("  - id: harbors-2\n", "  - id: harbors-2\n    tags: [rail, grain]\n");
        // Two texts are equally near to the first, none to the second.
        Warned<Added> again = add("2", CRANES.replace("north", "south"), CRANES.replace("north", "west"), TIDES);
        assertThat(again.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.LOST_TAGS);
        assertThat(again.diagnostics()).extracting(Diagnostic::message).containsExactly(
                "the new reading has no passage like `harbors-1`; its tags are gone: cranes",
                "the new reading has no passage like `harbors-2`; its tags are gone: grain, rail");
        assertThat(again.diagnostics().get(1).help()).contains("it began: " + GRAIN);
        assertThat(again.value().passages()).allMatch(passage -> passage.tags().isEmpty());
    }

    @Test
    void aVerbatimTextEditedByHandIsHealed() {
        add("2", CRANES, GRAIN);
        edit("  - id: harbors-1\n", "  - id: harbors-1\n    tags: [cranes]\n");
        edit("four tons", "five tons");
        assertThat(catchThrowableOfType(Failure.class, () -> Library.open(world, FOLDER)).diagnostics())
                .extracting(Diagnostic::code).containsExactly(Code.ALTERED_PASSAGE);
        Passage healed = add("2", CRANES, GRAIN).value().passages().getFirst();
        assertThat(healed.text().plain()).isEqualTo(CRANES);
        assertThat(healed.tags()).containsExactly("cranes");
        assertThat(Library.open(world, FOLDER).diagnostics()).isEmpty();
    }

    @Test
    void aLibraryFileThatCannotBeReadIsNotWrittenOver() {
        add("2", CRANES);
        world.with("library/A1.yaml", "report: {id: A1");
        assertThat(catchThrowableOfType(Failure.class, () -> add("2", CRANES))).isNotNull();
        assertThat(world.text("library/A1.yaml")).isEqualTo("report: {id: A1");
    }

    @Test
    void aMissingOriginalIsPutBack() {
        add("2", CRANES);
        MemoryWorld without = new MemoryWorld();
        without.with("library/A1.yaml", world.text("library/A1.yaml"));
        Added again = LibraryWriter.add(without, FOLDER, reading("2", List.of(CRANES)), original("2")).value();
        assertThat(again.changed()).isTrue();
        assertThat(Library.open(without, FOLDER).value().sourceBytes(again.report().key())).isEqualTo(original("2"));
    }

    @Test
    void handWrittenPassagesStandBesideWhatIsIngestedLater() {
        world.with("library/A1.yaml", """
                report: {id: A1, series: Office note, title: Harbors by hand, version: "2", label: public}
                passages:
                  - id: harbors-1
                    tags: [cranes]
                    wording: paraphrase
                    text: There are three cranes.
                """);
        Warned<Added> added = add("2", CRANES, GRAIN);
        assertThat(names(added)).containsExactly("harbors-1", "harbors-1-2", "harbors-2");
        assertThat(added.value().report().title()).isEqualTo("Harbors by hand");
        assertThat(Library.open(world, FOLDER).diagnostics()).isEmpty();
    }

    @Test
    void invisibleCharactersDoNotReachTheFile() {
        Added added = add("2", "Grain\u0007 leaves\u0000 by\ud800 rail.", "\u0001").value();
        assertThat(added.passages()).singleElement()
                .satisfies(passage -> assertThat(passage.text().plain()).isEqualTo("Grain leaves by rail."));
    }

    @Test
    void nearMeansMostWordsInTheirOrder() {
        assertThat(PassageMatch.isNear("a b c d e f g".split(" "), "a b c d e f x".split(" "))).isTrue();
        assertThat(PassageMatch.isNear("a b c d e f".split(" "), "a b c d x y".split(" "))).isFalse();
        assertThat(PassageMatch.isNear("a b c d e f".split(" "), "f e d c b a".split(" "))).isFalse();
        assertThat(PassageMatch.isNear("a b".split(" "), "a b c d e f".split(" "))).isFalse();
    }
}
