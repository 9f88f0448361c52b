package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {

    @ParameterizedTest
    @ValueSource(strings = {"This approach has critics.", "They agreed in May.", "However, exports rose.",
            "The latter bought oil.", "In contrast, exports fell.", "“It bought oil,” an official said.",
            "Both were sanctioned.", "These firms ship goods.", "Exports, however, rose.", "In turn, the firms left.",
            "According to these estimates, trade grew.", "Its exports grew.", "For example, one firm left.",
            "Under this authority, Treasury may act.", "Before it is cited, staff should check."})
    void leans_on_the_sentence_before(String sentence) {
        assertThat(Openers.needsAntecedent(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treasury may act against banks.", "It is unclear whether trade will grow.",
            "It remains possible that exports fall.", "Both China and Russia object.", "Thisbe Island has a port.",
            "Second-largest among buyers is India.", "Congress may consider a report.", "Official data show growth."})
    void stands_by_itself(String sentence) {
        assertThat(Openers.needsAntecedent(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exports grew (see Table 2).", "As discussed above, trade fell.", "Figure A-1 shows trade.",
            "The following section lists them.", "Source: the agency's own data.", "The table shows trade.",
            "(See another product.) Trade grew."})
    void points_at_what_a_brief_does_not_print(String text) {
        assertThat(Openers.pointsElsewhere(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The table was set for talks.", "Exports rose above 5 percent.",
            "Figures for May are not out."})
    void points_nowhere(String text) {
        assertThat(Openers.pointsElsewhere(text)).isFalse();
    }
}
