package dais.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.diag.Warned;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpecReaderTest {
    private static final String LEAST = """
            title: China-Russia Relations
            audience: member
            length: 1 page
            topics: sanctions
            """;

    private static final String FULL = """
            title: "H.R. 2670: the reports"    # in quotation marks, because of the colon
            kind: Memo
            audience: committee staff
            length: 1,200 Words
            as-of: 2026-04-30
            topics: [sanctions, No, 117.10]
            sources: [IF12100, R45100@21]
            citations: crs
            notes: endnotes
            quotations: block
            to: Members of the Committee
            from: on
            date: 2026-05-01
            re: 2024-03-01
            marking: COMMITTEE CONFIDENTIAL
            bottom-line: >
              Energy sales pay
              for the war [see @IF12100/energy-1; @R45100@21, pp. 2–3, note 7].
            sections:
              - heading: Sanctions
                topic: sanctions
                include: [IF12100/impact-2, IF12100@10/impact-3]
                exclude: IF12100/impact-4
                limit: 3
              - heading: Trade
                query: dual-use goods
              - heading: Questions
                questions:
                  - What would a waiver cost [@IF12100, p. 2]?
                  - "Who reports: and when?"
            output: [pdf, md]
            """;

    private static Warned<BriefSpec> read(String yaml) {
        return SpecReader.read("brief.yaml", yaml.getBytes(UTF_8));
    }

    @Test
    void theLeastSpecHasDefaults() {
        Warned<BriefSpec> read = read(LEAST);
        BriefSpec spec = read.value();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(spec.kind()).extracting(Kind::name).isEqualTo("one-pager");
        assertThat(spec.audience().value()).isEqualTo(Audience.MEMBER);
        assertThat(spec.length().value()).isEqualTo(new Length.Pages(1));
        assertThat(spec.topics()).extracting(Sited::value).containsExactly("sanctions");
        assertThat(spec.citations().value()).isEqualTo("crs");
        assertThat(spec.notes()).isEqualTo(NotePlace.FOOTNOTES);
        assertThat(spec.quotations()).isEqualTo(Quotations.MARKS);
        assertThat(spec.output()).containsExactly(OutputFormat.PDF, OutputFormat.DOCX);
        assertThat(spec.sources()).isEmpty();
        assertThat(spec.asOf()).isNull();
        assertThat(spec.bottomLine()).isNull();
    }

    @Test
    void everyKeyIsRead() {
        BriefSpec spec = read(FULL).value();
        assertThat(spec.title()).isEqualTo(new Sited<>("H.R. 2670: the reports", new Span("brief.yaml", 1, 8, 24,
                "title: \"H.R. 2670: the reports\"    # in quotation marks, because of the colon")));
        assertThat(spec.kind()).extracting(Kind::name).isEqualTo("memo");
        assertThat(spec.audience().value()).isEqualTo(Audience.COMMITTEE_STAFF);
        assertThat(spec.length().value()).isEqualTo(new Length.Words(1200));
        assertThat(value(spec.asOf())).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(spec.topics()).extracting(Sited::value).containsExactly("sanctions", "No", "117.10");
        assertThat(spec.sources()).extracting(Sited::value).containsExactly("IF12100", "R45100@21");
        assertThat(spec.notes()).isEqualTo(NotePlace.ENDNOTES);
        assertThat(spec.quotations()).isEqualTo(Quotations.BLOCK);
        assertThat(value(spec.to())).isEqualTo("Members of the Committee");
        assertThat(value(spec.from())).isEqualTo("on");
        assertThat(value(spec.date())).isEqualTo("2026-05-01");
        assertThat(value(spec.re())).isEqualTo("2024-03-01");
        assertThat(value(spec.marking())).isEqualTo("COMMITTEE CONFIDENTIAL");
        assertThat(value(spec.bottomLine()))
                .isEqualTo("Energy sales pay for the war [see @IF12100/energy-1; @R45100@21, pp. 2–3, note 7].");
        assertThat(spec.output()).containsExactly(OutputFormat.PDF, OutputFormat.MD);
        assertThat(spec.sections()).hasSize(3);
        SectionSpec first = spec.sections().getFirst();
        assertThat(value(first.heading()) + value(first.topic())).isEqualTo("Sanctionssanctions");
        assertThat(first.include()).extracting(Sited::value).containsExactly("IF12100/impact-2", "IF12100@10/impact-3");
        assertThat(first.exclude()).extracting(Sited::value).containsExactly("IF12100/impact-4");
        assertThat(first.limit()).isEqualTo(3);
        assertThat(value(spec.sections().get(1).query())).isEqualTo("dual-use goods");
        assertThat(spec.sections().get(2).staff().questions()).extracting(Sited::value)
                .containsExactly("What would a waiver cost [@IF12100, p. 2]?", "Who reports: and when?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 page|1 page", "1 Page|1 page", "2 pages|2 pages", "50 PAGES|50 pages",
            "500 words|500 words", "1200 Words|1200 words", "'1,200  words'|1200 words", "25000 words|25000 words"})
    void lengths(String written, String read) {
        assertThat(read(LEAST.replace("1 page", written)).value().length().value()).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"April 30, 2026|2026-04-30", "Apr. 30, 2026|2026-04-30",
            "Thursday, April 30th, 2026|2026-04-30", "30 April 2026|2026-04-30", "4/30/26|2026-04-30",
            "04-30-2026|2026-04-30", "2026/4/30|2026-04-30", "20260430|2026-04-30", "Sept. 1 2026|2026-09-01"})
    void datesInOtherFormsAreUnderstoodButNotTaken(String written, String meant) {
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> read(LEAST + "as-of: " + written))
                .satisfies(failure -> assertThat(failure.diagnostics()).singleElement()
                        .satisfies(d -> assertThat(d.help()).first().asString().contains("`" + meant + "`")));
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreFine() {
        assertThat(read("\uFEFF" + FULL.replace("\n", "\r\n")).value().title().value())
                .isEqualTo("H.R. 2670: the reports");
    }

    @Test
    void aSpecBeyondTheLimitsIsRefused() {
        assertCode(LEAST + "# " + "x".repeat(1 << 20), Code.TOO_LARGE);
        assertCode(LEAST + "output: [" + "pdf, ".repeat(20_000) + "]", Code.TOO_LARGE);
    }

    static List<String> hostile() {
        int many = 19_000;
        String topics = LEAST.replace("sanctions", "“, ");
        StringBuilder keys = new StringBuilder(LEAST);
        for (int i = 0; i < 9_000; i++) {
            keys.append("titel").append(i).append(": x\n");
        }
        return List.of(topics.replace("“, ", "[“, " + "x, ".repeat(many) + "]"),
                topics.replace("“, ", "[“, " + "\u200bx, ".repeat(many) + "]"),
                topics.replace("“, ", "[“, " + "[], ".repeat(many) + "]"),
                topics.replace("“, ", "[“, " + "{}, ".repeat(many) + "]"), keys.toString(),
                LEAST + "sections: [" + "{titel: [“]}, ".repeat(4_000) + "]",
                LEAST + "sections: [" + "{topic: x, limit: y}, ".repeat(3_900) + "]",
                LEAST + "bottom-line: “" + "x [@A1/b]".repeat(100_000),
                LEAST + "bottom-line: “" + "x [@A1]".repeat(100_000),
                LEAST + "bottom-line: >\n  “" + "x [@A1]\n  ".repeat(90_000),
                LEAST + "bottom-line: “" + "[@".repeat(400_000), LEAST + "bottom-line: “" + "@A1".repeat(300_000),
                LEAST + "bottom-line: “[" + "a @".repeat(300_000),
                LEAST + "bottom-line: “[@A1, p. " + "a".repeat(900_000) + "]",
                LEAST + "bottom-line: “[@A1" + "-".repeat(900_000) + "]",
                LEAST + "bottom-line: “[@A1/b" + ";".repeat(900_000) + "]",
                LEAST.replace("1 page", "1" + ",111".repeat(200_000)), LEAST.replace("member", "m".repeat(1_000_000)),
                LEAST + "as-of: " + "1".repeat(1_000_000), LEAST + "as-of: " + "Monday ".repeat(100_000),
                LEAST + "sources: [" + "A".repeat(1_000_000) + "@]", LEAST + "title " + " x".repeat(400_000),
                LEAST + " ".repeat(1_000_000) + "\"", LEAST.replace("China", "\u200b".repeat(300_000)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileSpecTakesNoTime(String yaml) {
        byte[] bytes = yaml.getBytes(UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Diagnostic> said;
        try {
            said = SpecReader.read("brief.yaml", bytes).diagnostics();
        } catch (Failure failure) {
            said = failure.diagnostics();
        }
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(1));
        assertThat(said).hasSizeLessThan(300);
    }

    private static void assertCode(String yaml, Code code) {
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> read(yaml)).satisfies(
                failure -> assertThat(failure.diagnostics()).first().extracting(Diagnostic::code).isEqualTo(code));
    }

    /// The law of this room: whatever is done to a spec, it is read, or everything wrong has a place that exists, in order
    /// and once; and it takes no time.
    @Property(tries = 3_000)
    void aSpoiltSpecIsReadOrRefusedWithPlaces(@ForAll("spoilt") String yaml) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Diagnostic> said;
        try {
            said = read(yaml).diagnostics();
            assertThat(said).noneMatch(Diagnostic::isError);
        } catch (Failure failure) {
            said = failure.diagnostics();
            assertThat(said).anyMatch(Diagnostic::isError);
        }
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(2));
        assertThat(said).isEqualTo(Diagnostic.inOrder(said));
        // As UTF-8 has it: half of a surrogate pair becomes a question mark.
        List<String> lines = List.of(new String(yaml.getBytes(UTF_8), UTF_8).split("\r\n|\r|\n", -1));
        assertThat(said).allSatisfy(d -> {
            Span at = Objects.requireNonNull(d.at());
            assertThat(at.line()).isBetween(0, lines.size());
            if (at.source() != null) {
                assertThat(lines.get(at.line() - 1)).endsWith(at.source());
                assertThat(at.column()).isBetween(1, at.source().length() + 1);
            }
        });
    }

    /// A good spec with a stretch taken out, put elsewhere, or replaced by something troublesome.
    @Provide
    Arbitrary<String> spoilt() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, FULL.length());
        Arbitrary<String> piece = Arbitraries.of("", " ", "\n", "\t", ":", ": ", "-", "- ", "[", "]", "{", "}", "\"",
                "'", "#", " #3", "@", "[@", "*", "&", "!", "|", ">", "%", ",", ";", "~", "\u00a0", "\u200b", "\u0000",
                "é", "\uD83D\uDE00", "\n\n", "\r", "title: x\n", "sections:\n", "0", "999999999999", "\\");
        Arbitrary<String> once = Combinators.combine(place, Arbitraries.integers().between(0, 12), piece).as((at,
                length, put) -> FULL.substring(0, at) + put + FULL.substring(Math.min(FULL.length(), at + length)));
        return Combinators.combine(once, place, place, piece).as((text, one, other, put) -> {
            int from = Math.min(Math.min(one, other), text.length());
            return other % 3 == 0 ? text : text.substring(0, from) + put + text.substring(from);
        });
    }

    private static <T> T value(@org.jspecify.annotations.Nullable Sited<T> sited) {
        return Objects.requireNonNull(sited).value();
    }
}
