package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The long forms that a text gives its acronyms.
class AcronymsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbor pays an energy efficient home improvement credit (EEHIC). | EEHIC | energy efficient home improvement credit
            The Department of Harbor Works (DHW) agreed.                         | DHW   | Department of Harbor Works
            Rules of the Northern Cable Board (NCB; see below) apply.            | NCB   | Northern Cable Board
            The NCB (Northern Cable Board) met.                                  | NCB   | Northern Cable Board
            Undersea cable-laying ships (UCLS) are few.                          | UCLS  | Undersea cable-laying ships
            They use transmission (TX) lines.                                    | TX    |
            """)
    void finds_what_the_text_itself_says(String text, String acronym, String form) {
        assertThat(Acronyms.longForm(text, acronym).orElse(null)).isEqualTo(form);
    }

    @Test
    void leaves_out_what_everybody_knows_and_what_is_no_acronym() {
        assertThat(Acronyms.in("NATO and the U.S. met the NCB on MI6 in Room 2200.").stream()
                .map(at -> at.in("NATO and the U.S. met the NCB on MI6 in Room 2200."))).containsExactly("NCB");
    }
}
