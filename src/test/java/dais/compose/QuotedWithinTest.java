package dais.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWithinTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Secretary said, “we will keep the gates open for all.”       | true
            The Secretary said that "the gates are kept open for all" there. | true
            They call it a “no limits” gate, and a “gate of all gates.”      | false
            The report “Gates and Wheels of the Upper Mill” says so.         | false
            It says so itself.                                               | false
            An odd “mark opens and never closes again here.                  | false
            """)
    void tells_whether_somebody_else_is_quoted(String text, boolean another) {
        assertThat(QuotedWithin.in(text)).isEqualTo(another);
    }
}
