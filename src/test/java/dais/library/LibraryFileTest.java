package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Author;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Sheets;
import dais.model.Source;
import dais.model.Wording;
import dais.world.SafeYaml;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LibraryFileTest {

    private static LibraryFile read(String yaml) {
        return LibraryFile.read("T1.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyKeyIsRead() {
        LibraryFile file = read(
                """
                        report:
                          id: T1
                          series: Office note
                          title: "Ports: a survey"
                          authors:
                            - Ann Example
                            - {name: Bo Sample, role: coordinator}
                          publisher: The Office
                          date: 2024-02-29
                          version: "3"
                          sheets: 4
                          url: https://example.org/t1
                          label: committee
                          source: {file: sources/T1.3.pdf, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
                        passages:
                          - id: harbor-1
                            page: ii
                            sheet: 2-3
                            at: §5(a)
                            section: [Findings, Harbors]
                            tags: [trade, shipping]
                            auto: {energy: 0.25}
                            kind: item
                            wording: paraphrase
                            doubt: [gutter]
                            text: >
                              Some *quiet* harbors
                              cost 2 \\* 3 dollars.
                        """);
        assertThat(file.report()).isEqualTo(new Report(new ReportKey("T1", "3"), "Office note", "Ports: a survey",
                List.of(new Author("Ann Example", null), new Author("Bo Sample", "coordinator")), "The Office",
                LocalDate.of(2024, 2, 29), 4, new SafeUri("https://example.org/t1"), Label.COMMITTEE,
                new Source("sources/T1.3.pdf",
                        new Digest("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"))));
        Passage passage = file.passages().getFirst();
        assertThat(passage.text().plain()).isEqualTo("Some quiet harbors cost 2 * 3 dollars.");
        assertThat(passage.text().runs().get(1)).isEqualTo(new Prose.Run("quiet", true));
        assertThat(passage).isEqualTo(new Passage(new PassageId(new ReportKey("T1", "3"), "harbor-1"),
                new Locator("ii", new Sheets(2, 3), "§5(a)"), List.of("Findings", "Harbors"),
                new TreeSet<>(List.of("shipping", "trade")), new TreeMap<>(java.util.Map.of("energy", 0.25)),
                PassageKind.ITEM, Wording.PARAPHRASE, List.of("gutter"), passage.text()));
    }

    @Test
    void aSourceWithoutALabelStaysInTheOffice() {
        LibraryFile file = read("""
                report: {id: T1, series: Office note, title: Ports}
                passages: []
                """);
        assertThat(file.report().label()).isEqualTo(Label.OFFICE);
    }

    @Test
    void aTableKeepsItsRows() {
        LibraryFile file = read("""
                report: {id: T1, series: Office note, title: Ports}
                passages:
                  - id: table-1
                    kind: table
                    wording: paraphrase
                    text: |
                      Port  tons
                      A     5
                """);
        assertThat(file.passages().getFirst().text().plain()).isEqualTo("Port tons\nA 5");
        assertThat(LibraryFile.read("T1.yaml", file.yaml())).isEqualTo(file);
    }

    @Test
    void theFileIsFitToBeReadByPeople() {
        Report report = new Report(new ReportKey("T1", "11"), "CRS In Focus", "Ports: a survey",
                List.of(new Author("Ann Example", null)), null, LocalDate.of(2024, 2, 29), 2,
                new SafeUri("https://example.org/t1"), Label.PUBLIC, null);
        String words = "Harbors " + "are deep and wide, and ".repeat(6) + "No. 2: open";
        Passage one = new Passage(new PassageId(report.key(), "harbor-1"), new Locator("2", new Sheets(2, 2), null),
                List.of("Findings: harbors", "No"), new TreeSet<>(List.of("trade")), new TreeMap<>(),
                PassageKind.PARAGRAPH, Wording.PARAPHRASE, List.of(), Prose.plain(words));
        Passage two = new Passage(new PassageId(report.key(), "harbor-2"), Locator.NONE, List.of(), new TreeSet<>(),
                new TreeMap<>(java.util.Map.of("energy", 0.5)), PassageKind.ITEM, Wording.PARAPHRASE, List.of(),
                Prose.plain("Short."));
        assertThat(new String(new LibraryFile(report, List.of(one, two)).yaml(), StandardCharsets.UTF_8)).isEqualTo(
                """
                        report:
                          id: T1
                          series: CRS In Focus
                          title: "Ports: a survey"
                          authors: [Ann Example]
                          date: 2024-02-29
                          version: "11"
                          sheets: 2
                          url: https://example.org/t1
                          label: public
                        passages:
                          - id: harbor-1
                            page: "2"
                            sheet: 2
                            section: ["Findings: harbors", "No"]
                            tags: [trade]
                            wording: paraphrase
                            text: >-
                              Harbors are deep and wide, and are deep and wide, and are deep and wide, and are deep and wide, and are
                              deep and wide, and are deep and wide, and No. 2: open

                          - id: harbor-2
                            auto: {energy: 0.5}
                            kind: item
                            wording: paraphrase
                            text: Short.
                        """);
    }

    @Property(tries = 3000)
    void anyTextIsReadBackAsItWasWritten(@ForAll("texts") String text, @ForAll("texts") String other) {
        YamlEmitter yaml = new YamlEmitter();
        yaml.text(0, "one", text);
        yaml.key(0, "list", "");
        yaml.item();
        yaml.text(2, "two", other);
        yaml.text(2, "again", text);
        yaml.texts(0, "three", List.of(text, other));
        Mapping read = (Mapping) SafeYaml.read("t.yaml", yaml.text().getBytes(StandardCharsets.UTF_8), 100);
        assertThat(((Scalar) read.entries().get(0).value()).text()).isEqualTo(text);
        Mapping item = (Mapping) ((dais.world.YamlNode.Sequence) read.entries().get(1).value()).items().getFirst();
        assertThat(item.entries()).extracting(e -> ((Scalar) e.value()).text()).containsExactly(other, text);
        assertThat(((dais.world.YamlNode.Sequence) read.entries().get(2).value()).items())
                .extracting(n -> ((Scalar) n).text()).containsExactly(text, other);
    }

    @Property(tries = 500)
    void anyLibraryFileIsReadBackAsItWasWritten(@ForAll("files") LibraryFile file) {
        LibraryFile again = LibraryFile.read("T1.yaml", file.yaml());
        assertThat(again).isEqualTo(file);
        assertThat(again.yaml()).isEqualTo(file.yaml());
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(" ", "  ", ": ", ":", " #", "#", "- ", "-", "@", "%", "*", "&a", "!b",
                "|", ">", "'", "\"", "\\", "\\n", "\n", "\n\n", "\t", "[", "]", "{", "}", ",", "?", "`", "~", "null",
                "No", "117.10", "2024-03-01", "1e5", "0x1F", "word", "long word after word", "é", "“quoted”", "§", "…",
                "—", "\u00a0", "😀", "\u2028", "---", "...", "<<", "=");
        return pieces.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join("", list));
    }

    @Provide
    static Arbitrary<LibraryFile> files() {
        Arbitrary<String> lines = texts().map(Tidy::line).filter(line -> !line.isEmpty());
        Arbitrary<PassageKind> kinds = Arbitraries.of(PassageKind.values());
        ReportKey key = new ReportKey("T1", "2");
        Arbitrary<Passage> passages = Combinators
                .combine(kinds, lines.list().ofMaxSize(3), lines.set().ofMaxSize(3), texts(),
                        Arbitraries.integers().between(0, 1000), lines.injectNull(0.5), lines.injectNull(0.5))
                .as((kind, section, tags, text, weight, page, at) -> new Passage(new PassageId(key, "x"),
                        new Locator(page, new Sheets(1, 1 + tags.size()), at), section, new TreeSet<>(tags),
                        new TreeMap<>(java.util.Map.of(tags.isEmpty() ? "a" : tags.iterator().next(), weight / 1000.0)),
                        kind, Wording.PARAPHRASE, section, section,
                        List.of(new SafeUri("https://example.org/" + weight)), Prose.parse(Tidy.text(text, kind))))
                .filter(passage -> !passage.text().plain().isBlank());
        return Combinators
                .combine(lines, lines.list().ofMaxSize(3), lines.injectNull(0.5), passages.list().ofMaxSize(3),
                        Arbitraries.of(Label.values()))
                .as((title, names, publisher, list, label) -> new LibraryFile(
                        new Report(key, title, title, names.stream().map(n -> new Author(n, publisher)).toList(),
                                publisher, null, 0, null, label, null),
                        list.stream().map(LibraryFileTest::named).toList()))
                .filter(file -> true);
    }

    private static int count;

    private static Passage named(Passage p) {
        return new Passage(new PassageId(p.id().report(), "p" + count++), p.locator(), p.section(), p.tags(),
                p.proposed(), p.kind(), p.wording(), p.doubt(), p.text());
    }
}
