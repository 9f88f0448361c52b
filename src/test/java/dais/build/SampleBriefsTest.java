package dais.build;

import static dais.world.Folders.copy;
import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Sited;
import dais.library.Library;
import dais.model.Block;
import dais.model.Inline;
import dais.render.pdf.Vera;
import dais.select.Selection;
import dais.spec.BriefSpec;
import dais.spec.Length;
import dais.spec.OutputFormat;
import dais.spec.SpecReader;
import dais.world.Beside;
import dais.world.SystemWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample briefs, built whole: what a newcomer sees first keeps every promise.
class SampleBriefsTest {
    private static final Path BRIEFS = Path.of("briefs");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"china-russia-one-pager", "ndaa-reporting-memo", "sanctions-talking-points", "hearing-memo",
            "questions-and-answers"})
    void each_is_within_its_length_quotes_and_cites_and_is_accessible(String name) throws IOException {
        BriefSpec spec = spec(name);
        Built built = build(BRIEFS.resolve("library"), spec);
        assertThat(built.selection().diagnostics()).isEmpty();
        assertThat(built.verified().quotations()).isGreaterThanOrEqualTo(2);
        Set<String> sources = new TreeSet<>();
        int used = 0;
        for (Selection.Section section : built.selection().sections()) {
            used += section.used().size();
            section.used().forEach(passage -> sources.add(passage.excerpt().passage().id().report().id()));
        }
        assertThat(used).isGreaterThanOrEqualTo(6);
        assertThat(sources).hasSizeGreaterThanOrEqualTo(3);
        assertThat(built.brief().notes())
                .allSatisfy(note -> assertThat(Inline.plain(note.text())).matches(".*(p\\. \\d+|§\\d+.*)\\."));
        byte[] pdf = Objects.requireNonNull(built.outputs().get(OutputFormat.PDF));
        assertThat(Vera.broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            switch (spec.length().value()) {
                case Length.Pages pages -> assertThat(document.getNumberOfPages()).isEqualTo(pages.count());
                case Length.Words words -> assertThat(built.words()).isLessThanOrEqualTo(words.count());
            }
        }
        assertThat(pdf.length).isLessThan(100_000);
    }

    @Test
    void a_decision_memo_has_its_parts_on_its_page() throws IOException {
        Built built = build(BRIEFS.resolve("library"), spec("decision-memo"));
        byte[] pdf = Objects.requireNonNull(built.outputs().get(OutputFormat.PDF));
        assertThat(Vera.broken(pdf)).isEmpty();
        assertThat(built.pages()).isEqualTo(1);
        assertThat(built.brief().brief().body()).filteredOn(Block.Heading.class::isInstance)
                .extracting(block -> Inline.plain(((Block.Heading) block).text()))
                .containsExactly("Decision", "What the law asked for", "Options", "Recommendation");
    }

    @Test
    void a_backgrounder_shows_its_figures_table_and_chart() throws IOException {
        Built built = build(BRIEFS.resolve("library"), spec("strait-backgrounder"));
        assertThat(built.selection().diagnostics()).isEmpty();
        byte[] pdf = Objects.requireNonNull(built.outputs().get(OutputFormat.PDF));
        assertThat(Vera.broken(pdf)).isEmpty();
        assertThat(built.pages()).isEqualTo(2);
        assertThat(built.brief().brief().body()).hasAtLeastOneElementOfType(Block.KeyFigures.class)
                .hasAtLeastOneElementOfType(Block.Table.class).hasAtLeastOneElementOfType(Block.Illustration.class);
    }

    /// The same bytes in another folder, another language and another time zone.
    @Test
    void the_same_input_gives_the_same_bytes_anywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.US);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Map<OutputFormat, byte[]> here = build(BRIEFS.resolve("library"), spec("china-russia-one-pager")).outputs();
            copy(BRIEFS.resolve("library"), temp.resolve("elsewhere"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Map<OutputFormat, byte[]> there = build(temp.resolve("elsewhere"), spec("china-russia-one-pager"))
                    .outputs();
            assertThat(there.keySet()).isEqualTo(here.keySet());
            here.forEach((format, bytes) -> assertThat(there.get(format)).as(format.word()).isEqualTo(bytes));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void used_and_cut_are_all_candidates_and_none_is_both() {
        BriefSpec spec = spec("china-russia-one-pager");
        List<String> sources = spec.sources().stream().map(Sited::value).toList();
        Built built = build(BRIEFS.resolve("library"), spec);
        List<String> used = built.selection().sections().stream().flatMap(section -> section.used().stream())
                .map(passage -> passage.excerpt().passage().id().toString()).toList();
        List<String> cut = built.selection().cut().stream().map(passage -> passage.id().toString()).toList();
        assertThat(used).doesNotHaveDuplicates().doesNotContainAnyElementsOf(cut);
        assertThat(cut).doesNotHaveDuplicates();
        Map<String, Integer> topics = new TreeMap<>();
        Library library = Library.open(new SystemWorld(), BRIEFS.resolve("library")).value();
        for (String topic : List.of("sanctions", "NDAA reporting requirements", "energy")) {
            library.candidates(library.find(topic)).stream()
                    .filter(candidate -> sources.contains(candidate.passage().id().report().id()))
                    .forEach(candidate -> topics.put(candidate.passage().id().toString(), 1));
        }
        TreeSet<String> all = new TreeSet<>(used);
        all.addAll(cut);
        assertThat(all).containsAll(topics.keySet());
    }

    private static BriefSpec spec(String name) {
        Path file = BRIEFS.resolve(name + ".yaml");
        try {
            return SpecReader.read(file.toString(), Files.readAllBytes(file)).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Built build(Path library, BriefSpec spec) {
        return new BriefBuilder(Library.open(new SystemWorld(), library).value()).build(spec, spec.output(),
                new Beside(new SystemWorld(), BRIEFS));
    }
}
