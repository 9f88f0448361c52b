package dais.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCitationFinderTest {
    /// The forms of the Bluebook (rules 12 to 14), of CRS and GAO, and of the Statutes at Large.
    @ParameterizedTest
    @CsvFileSource(resources = "/law/citations.csv", delimiter = '|', numLinesToSkip = 1)
    void a_citation_is_found_and_brought_to_one_spelling(String form, String written, String normal, String address) {
        String text = "It cites " + written + " for this.";
        List<LegalCitation> found = LegalCitationFinder.find(text);
        assertThat(found).hasSize(1).allSatisfy(one -> {
            assertThat(one.at().in(text)).isEqualTo(written);
            assertThat(one.form()).hasToString(form);
            assertThat(one.normal()).isEqualTo(normal);
            assertThat(one.address() == null ? null : one.address().text()).isEqualTo(address);
        });
    }

    @Test
    void lists_give_each_citation_its_place() {
        assertThat(LegalCitationFinder.find(
                "Public Laws 116-283 and 117–81; S. 3067/H.R. 5485 (Executive Orders 13660, 13661, and 13662; 15 C.F.R. §970.212 and 15 C.F.R. §971.212)"))
                .extracting(LegalCitation::normal).containsExactly("P.L. 116-283", "P.L. 117-81", "S. 3067",
                        "H.R. 5485", "E.O. 13660", "E.O. 13661", "E.O. 13662", "15 C.F.R. §970.212",
                        "15 C.F.R. §971.212");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The U.S. 7th Fleet has 50 ships and 40,000 sailors.",
            "J. S. 1990 and Harry S. Truman wrote.", "Section 122 of the act, title 4, and part 98.",
            "In FR 12 the reader finds 3 Stats.", "Read R4510, RL3 and IF12, or B-52 and F-35 of A-10.",
            "The EO was signed on 12 May 2020.", "No. 117-263 of the list, at p. 116-2135.",
            "Congress met on 3-4 June, 10 a.m. to 12 p.m.", "It cost $1,983 in 42 states, or 12.5% of 300.",
            "H. Smith 12, S. Jones 3."})
    void other_numbers_are_left_alone(String text) {
        assertThat(LegalCitationFinder.find(text)).isEmpty();
    }

    @Test
    void a_list_of_sections_ends_where_the_sentence_goes_on() {
        String text = "Under 31 U.S.C. §5302, 12 countries and 9 banks joined; 5 U.S.C. §§ 552 and 553, 40 others did not.";
        assertThat(LegalCitationFinder.find(text)).extracting(LegalCitation::normal).startsWith("31 U.S.C. §5302");
    }
}
