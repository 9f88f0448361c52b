package dais.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Severity;
import dais.diag.Warned;
import dais.library.Candidate.Hit;
import dais.model.Digest;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.ReportKey;
import dais.world.MemoryWorld;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Path FOLDER = Path.of("library");
    static final String NOTE = """
            ---
            id: N1
            title: Tides and Ports
            version: "2"
            ---
            # Harbors

            The harbor at Northport handled 4 million tons of grain. Its cranes are old.

            # Tides

            Spring tides reach 6 meters at the pier.
            """;

    static MemoryWorld world() {
        return new MemoryWorld().with("library/H1.yaml", """
                report: {id: H1, series: Office note, title: Harbor Fees, date: 2024-05-01, version: "9", label: public}
                passages:
                  - id: fees-1
                    page: "1"
                    section: [Fees]
                    tags: [port fees]
                    wording: paraphrase
                    text: Northport raised its fees by a tenth.
                  - id: fees-2
                    section: [Fees]
                    auto: {port fees: 0.5}
                    wording: paraphrase
                    text: Ships pay by length.
                  - id: trade-1
                    section: [Effects]
                    tags: [tariffs]
                    wording: paraphrase
                    text: Grain imports fell after a customs duty was laid on them, and export controls followed.
                """)
                .with("library/H1@10.yaml",
                        """
                                report: {id: H1, series: Office note, title: Harbor Fees, date: 2025-05-01, version: "10", label: public}
                                passages:
                                  - id: fees-1
                                    tags: [Port-Fee]
                                    wording: paraphrase
                                    text: Northport raised its fees twice.
                                """)
                .with("library/N1.yaml", """
                        report:
                          id: N1
                          series: Office note
                          title: Tides and Ports
                          version: "2"
                          source: {file: sources/N1.2.md, sha256: %s}
                        passages:
                          - id: harbors-1
                            section: [Harbors]
                            text: The harbor at Northport handled 4 million tons of grain.
                        """.formatted(digest(NOTE))).with("library/sources/N1.2.md", NOTE);
    }

    static String digest(String text) {
        return Digest.of(text).hex();
    }

    private static Library open(MemoryWorld world) {
        return Library.open(world, FOLDER).value();
    }

    @Test
    void reportsStandInOrderAndVersionsByDate() {
        Library library = open(world());
        assertThat(library.reports()).extracting(report -> report.key().toString()).containsExactly("H1@9", "H1@10",
                "N1@2");
        assertThat(library.versions("H1")).extracting(report -> report.key().version()).containsExactly("9", "10");
        assertThat(library.versions("H2")).isEmpty();
        assertThat(library.newest("H1", null).map(Report::key)).contains(new ReportKey("H1", "10"));
        assertThat(library.newest("H1", LocalDate.of(2025, 4, 30)).map(Report::key)).contains(new ReportKey("H1", "9"));
        assertThat(library.newest("H1", LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(library.newest("N1", LocalDate.of(1990, 1, 1))).isPresent();
        assertThat(library.report(ReportKey.parse("N1@2")).map(Report::title)).contains("Tides and Ports");
        assertThat(library.report(ReportKey.parse("N1"))).isEmpty();
    }

    @Test
    void passagesStandInTheOrderOfTheirFile() {
        Library library = open(world());
        assertThat(library.passages(ReportKey.parse("H1@9"))).extracting(passage -> passage.id().name())
                .containsExactly("fees-1", "fees-2", "trade-1");
        assertThat(library.passages(ReportKey.parse("H3"))).isEmpty();
        PassageId id = PassageId.parse("H1@10/fees-1");
        assertThat(library.passage(id).map(passage -> passage.text().plain()))
                .contains("Northport raised its fees twice.");
        assertThat(library.passage(PassageId.parse("H1@10/fees-2"))).isEmpty();
        assertThat(library.passage(PassageId.parse("H1/fees-1"))).isEmpty();
    }

    @Test
    void theSourceIsAtHandAsBytesAndAsText() {
        Library library = open(world());
        ReportKey note = ReportKey.parse("N1@2");
        assertThat(library.sourceBytes(note)).isEqualTo(NOTE.getBytes(StandardCharsets.UTF_8));
        assertThat(library.sourceText(note).sheets()).singleElement().asString().contains("Spring tides");
        assertThatThrownBy(() -> library.sourceText(ReportKey.parse("H1@9"))).isInstanceOf(Failure.class)
                .hasMessageContaining("names no source file");
    }

    @Test
    void aTagIsFoundWhateverItsCasePluralAndHyphens() {
        Library library = open(world());
        for (String wanted : List.of("port fees", "Port Fee", "PORT-FEES", "portfees")) {
            assertThat(library.find(wanted)).as(wanted).isInstanceOfSatisfying(TopicMatch.ByTag.class,
                    match -> assertThat(match.tags()).containsExactly("Port-Fee", "port fees"));
        }
        List<Candidate> candidates = library.candidates(library.find("port fees"));
        assertThat(candidates)
                .extracting(candidate -> candidate.passage().id().report() + "/" + candidate.passage().id().name() + " "
                        + candidate.relevance() + " " + candidate.hit())
                .containsExactly("H1@9/fees-1 1000 TAG", "H1@10/fees-1 1000 TAG", "H1@9/fees-2 450 PROPOSED");
    }

    @Test
    void aTopicOfTheVocabularyFindsItsTagByAnyName() {
        Library library = open(world());
        for (String wanted : List.of("Tariff", "customs duties", "antidumping", "Tariffs and Duties")) {
            assertThat(library.find(wanted)).as(wanted).isInstanceOfSatisfying(TopicMatch.ByTag.class, match -> {
                assertThat(match.tags()).containsExactly("tariffs");
            });
        }
    }

    @Test
    void aHeadingHasTheTopicsLabelOrTheOtherNameThatWasAskedFor() {
        Library library = open(world());
        assertThat(library.find("Tariff").label()).isEqualTo("Tariffs");
        assertThat(library.find("antidumping").label()).isEqualTo("antidumping");
    }

    @Test
    void whatIsCalledByTheNameAskedForGoesBeforeTheRestOfItsTopic() {
        MemoryWorld world = new MemoryWorld().with("library/H1.yaml", """
                report: {id: H1, series: Office note, title: Harbor Fees, date: 2024-05-01, label: public}
                passages:
                  - {id: duty-1, tags: [tariffs], wording: paraphrase, text: A duty on grain is paid at the pier.}
                  - {id: duty-2, wording: paraphrase, text: An antidumping duty on steel is paid at the pier.}
                """);
        assertThat(open(world).candidates(open(world).find("antidumping")))
                .extracting(candidate -> candidate.passage().id().name()).containsExactly("duty-2", "duty-1");
        assertThat(open(world).candidates(open(world).find("tariffs"))).first()
                .satisfies(candidate -> assertThat(candidate.passage().id().name()).isEqualTo("duty-1"));
    }

    @Test
    void aWiderTopicFindsTheTagsOfItsParts() {
        TopicMatch match = open(world()).find("trade");
        assertThat(match).isInstanceOfSatisfying(TopicMatch.ByTag.class, found -> {
            assertThat(found.tags()).isEmpty();
            assertThat(found.narrower()).containsExactly("tariffs");
        });
        assertThat(open(world()).candidates(match)).first().satisfies(candidate -> {
            assertThat(candidate.hit()).isEqualTo(Hit.NARROWER);
            assertThat(candidate.relevance()).isEqualTo(850);
        });
    }

    @Test
    void aTopicWithoutATagIsFoundByWhatTextsNameIt() {
        Library library = open(world());
        TopicMatch match = library.find("export control");
        assertThat(match).isInstanceOf(TopicMatch.ByVocabulary.class);
        assertThat(match.diagnostic(null)).isEmpty();
        assertThat(library.candidates(match)).extracting(candidate -> candidate.passage().id().name())
                .containsExactly("trade-1");
        assertThat(library.find("Social Security")).isInstanceOfSatisfying(TopicMatch.Nothing.class,
                nothing -> assertThat(nothing.label()).isEqualTo("Social Security"));
    }

    @Test
    void anUnknownTopicIsSearchedByItsWordsWithAWarning() {
        Library library = open(world());
        TopicMatch match = library.find("grain at Northport");
        assertThat(match).isInstanceOf(TopicMatch.ByWords.class);
        assertThat(match.diagnostic(null).map(Diagnostic::code)).contains(Code.TOPIC_BY_WORDS);
        assertThat(library.candidates(match)).extracting(candidate -> candidate.passage().id().name())
                .containsExactly("harbors-1");
    }

    @Test
    void aMisspeltTopicIsAnErrorWithTheRightOne() {
        TopicMatch match = open(world()).find("prot fees");
        assertThat(match).isInstanceOfSatisfying(TopicMatch.NearMiss.class,
                near -> assertThat(near.suggestions()).contains("port fees"));
        Diagnostic diagnostic = match.diagnostic(null).orElseThrow();
        assertThat(diagnostic.code()).isEqualTo(Code.UNKNOWN_TOPIC);
        assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        assertThat(diagnostic.help().getFirst()).startsWith("did you mean `");
        assertThat(open(world()).find("sanctons")).isInstanceOfSatisfying(TopicMatch.NearMiss.class,
                near -> assertThat(near.suggestions()).containsExactly("sanctions"));
        assertThat(open(world()).candidates(match)).isEmpty();
    }

    @Test
    void aTopicNobodyWritesAboutIsSaidToBeEmpty() {
        TopicMatch match = open(world()).find("volcanoes");
        assertThat(match).isInstanceOf(TopicMatch.Nothing.class);
        assertThat(match.diagnostic(null).map(Diagnostic::code)).contains(Code.EMPTY_TOPIC);
    }

    @Test
    void initialsFindTheNameThatTheySpell() {
        MemoryWorld world = world().with("library/topics.yaml", """
                - topic: northern harbor compact
                  synonyms: [pier six]
                  broader: trade
                - topic: tariffs
                  label: Customs
                """);
        assertThat(open(world).topics().find("NHC").map(Topic::topic)).contains("northern harbor compact");
        assertThat(open(world).topics().find("Pier-Six").map(Topic::label)).contains("Northern harbor compact");
        assertThat(open(world).topics().find("tariff").map(Topic::label)).contains("Customs");
        assertThat(open(world).topics().find("customs duties").map(Topic::topic)).isEmpty();
        assertThat(open(world).topics().find("CFIUS").map(Topic::topic)).contains("foreign investment");
    }

    @Test
    void aSearchRanksWhatHoldsMoreOfItsWordsHigher() {
        List<Candidate> found = open(world()).search("Northport fees");
        assertThat(found).first().satisfies(
                candidate -> assertThat(candidate.passage().text().plain()).contains("Northport raised its fees"));
        assertThat(found).extracting(candidate -> candidate.passage().id().name()).contains("harbors-1", "fees-2");
        assertThat(found).isSortedAccordingTo(java.util.Comparator.comparingInt(Candidate::relevance).reversed());
        assertThat(open(world()).search("volcano")).isEmpty();
        assertThat(open(world()).search("")).isEmpty();
    }

    @Test
    void theNearestLibraryIsUpwardFromTheSpec() {
        MemoryWorld world = new MemoryWorld().withFolder("/here/library").withFolder("/here/a/b")
                .withFolder("/other/library");
        assertThat(Library.nearest(world, Path.of("a/b/x.yaml"))).contains(Path.of("/here/library"));
        assertThat(Library.nearest(world, Path.of("x.yaml"))).contains(Path.of("/here/library"));
        assertThat(Library.nearest(world, Path.of("/other/c/x.yaml"))).contains(Path.of("/other/library"));
        assertThat(Library.nearest(world, Path.of("/third/x.yaml"))).isEmpty();
    }

    @Test
    void whatIsNoReportIsSaid() {
        Warned<Library> opened = Library.open(new MemoryWorld().with("library/H1.yml", "x"), FOLDER);
        assertThat(opened.diagnostics()).extracting(Diagnostic::message).containsExactly("library/H1.yml is not read",
                "the library library holds no report");
        assertThatThrownBy(() -> Library.open(new MemoryWorld(), FOLDER)).isInstanceOf(Failure.class)
                .hasMessage("there is no library library");
    }

    @Test
    void everyPassageComesBackFromTheIndexAsItWasRead() {
        MemoryWorld world = world();
        Library first = open(world);
        Library second = open(world);
        for (Report report : first.reports()) {
            List<Passage> passages = first.passages(report.key());
            assertThat(second.passages(report.key())).isEqualTo(passages).isNotEmpty();
        }
        assertThat(second.reports()).isEqualTo(first.reports());
    }
}
