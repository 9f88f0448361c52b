package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// A bar stands where one sentence ends and the next begins.
    @ParameterizedTest
    @ValueSource(strings = {"One thing.| Another thing.", "It cost $1.5 million.| Nobody paid.",
            "The U.S. Congress met.| It rose at 5 p.m. and left.",
            "See P.L. 117-263 and H.R. 2670 for more.| The Act passed.", "Sen. Lee and J. B. Ray agreed.| They left.",
            "He said, “It is done.”| She agreed.", "It was over (at last).| Then it began.",
            "In E.O. 14024 the President acted.| Treasury followed.", "No. 7 was left out.| Why?| Nobody knew!",
            "The rule, 31 C.F.R. 587, applies.| It binds all.",
            "Trade grew in Sept. 2022 and fell.| Exports fell, e.g. Oil.", "Only one sentence without an end",
            "Fares rose (see fig. 2) in May.| They fell in June.", "It ended in the U.S. The Senate met."})
    void splits_where_a_sentence_ends(String marked) {
        String text = marked.replace("|", "");
        assertThat(Sentences.split(text).stream().map(range -> range.in(text)).collect(Collectors.joining("| ")))
                .isEqualTo(marked);
    }

    @Property
    void loses_no_word(@ForAll @CharRange(from = 'A', to = 'C') @Chars({' ', '.', '?', '”', 'a', '1'}) String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (TextRange range : Sentences.split(text)) {
            rest.append(text, at, range.from());
            at = range.to();
        }
        rest.append(text.substring(at));
        assertThat(rest.toString()).isBlank();
    }
}
