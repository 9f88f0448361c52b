package dais.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dais.diag.Code;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.spec.CiteMarks.Mark;
import dais.spec.CiteMarks.Segment;
import dais.spec.CiteMarks.Words;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiteMarksTest {
    private static List<Segment> read(String text) {
        return CiteMarks.read(new Sited<>(text, new Span("brief.yaml", 3, 14, text.length(), "bottom-line: " + text)));
    }

    private static String shown(List<Segment> segments) {
        StringBuilder all = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Words words -> all.append(words.text());
                case Mark mark -> mark.refs()
                        .forEach(ref -> all.append('<').append(ref.prefix()).append('|').append(ref.report())
                                .append('|').append(ref.version()).append('|').append(ref.passage()).append('|')
                                .append(ref.page()).append('|').append(ref.suffix()).append('>'));
            }
        }
        return all.toString();
    }

    @Test
    void everyForm() {
        assertThat(shown(read("Sales pay [@IF12100/energy-1].")))
                .isEqualTo("Sales pay <|IF12100|null|energy-1|null|>.");
        assertThat(shown(read("[@IF12100@10, p. 2]"))).isEqualTo("<|IF12100|10|null|2|>");
        assertThat(shown(read("[@R45100, pp. 2 – 3]"))).isEqualTo("<|R45100|null|null|2-3|>");
        assertThat(shown(read("[@PL117-263, p. ii, note 7]"))).isEqualTo("<|PL117-263|null|null|ii|note 7>");
        assertThat(shown(read("[see generally @IF12100/energy-1, emphasis added; but see @R45.1/a_b, page 4]")))
                .isEqualTo("<see generally|IF12100|null|energy-1|null|emphasis added><but see|R45.1|null|a_b|4|>");
    }

    @Test
    void otherBracketsAreWords() {
        String words = "Write to staff@house.gov [or me@house.gov], [sic], a/b [1/2], [and/or], @home, \\[ ] [";
        assertThat(read(words)).containsExactly(new Words(words));
        assertThat(read("")).isEmpty();
    }

    @Test
    void marksKnowTheirPlace() {
        List<Segment> segments = read("é [@A/b] and [@A/b]");
        assertThat(segments).filteredOn(Mark.class::isInstance).extracting(mark -> ((Mark) mark).at().column())
                .containsExactly(16, 27);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@]", "[@ A/b]", "[@A]", "[@A/]", "[@A/b/c]", "[@A@/b]", "[@A, 2]", "[@A, 2-3]",
            "[@A, page]", "[@A/b;]", "[;@A/b]", "[@A/b; B/c]", "[@A/b", "@A1/b", "[A1/b]", "[@A p. 2]"})
    void whatIsNearlyAMarkIsNoted(String text) {
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> read("x " + text + " y"))
                .satisfies(failure -> assertThat(failure.diagnostics()).allSatisfy(d -> {
                    assertThat(d.code()).isEqualTo(Code.BAD_CITE_MARK);
                    assertThat(d.help()).isNotEmpty();
                }));
    }

    /// No character is lost: the words and the marks' own length make up the text.
    @Property(tries = 2_000)
    void anyTextIsSplitOrRefused(@ForAll("marks") String text) {
        try {
            List<Segment> segments = read(text);
            int length = 0;
            for (Segment segment : segments) {
                length += switch (segment) {
                    case Words words -> words.text().length();
                    case Mark mark -> mark.at().length();
                };
            }
            assertThat(length).isEqualTo(text.length());
        } catch (Failure failure) {
            assertThat(failure.diagnostics()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("[", "]", "@", "@A1/b", "[@A1/b]", "[@A1, p. 2]", ";", ", p. 3", "see ", " ", "/", "A1",
                "(", ")", "-", "–", "§", "\n").list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
