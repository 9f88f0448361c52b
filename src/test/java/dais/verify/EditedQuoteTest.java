package dais.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dais.text.FoldedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an editor may do to a quotation, and that nothing else passes for it.
class EditedQuoteTest {
    private static final List<FoldedText> SOURCE = List.of(FoldedText.of("""
            The Export Review Board (ERB) meets each month. It has nine members, all of them
            officers. Congress created the board in 1980. The ERB currently lists 40 firms, and
            last year it struck off two. Some members object to the list. The Food and Port Act
            (F&P Act) governs fees. The F&P Act’s fees rose. It pays energy efficient entry
            credits (EEEC) too; an EEEC is small."""));
    private static final LocalDate DATE = LocalDate.of(2020, 3, 9);

    @ParameterizedTest
    @ValueSource(strings = {"Congress created the board in 1980.",
            "The Export Review Board (ERB) meets each month. … Congress created the board in 1980.",
            "The ERB [Export Review Board] currently [as of March 2020] lists 40 firms, and last year [2019] it struck off two.",
            "The F&P [Food and Port] Act’s fees rose.", "an EEEC [energy efficient entry credits] is small."})
    void stands(String quotation) {
        assertThat(stood(quotation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ERB [Export Reform Board] currently lists 40 firms",
            "The ERB [Review Board] currently lists 40 firms", "The F&P [Food and Pier] Act’s fees rose.",
            "Congress [Export Review Board] created the board in 1980.",
            "The ERB currently [as of April 2020] lists 40 firms", "and last year [2020] it struck off two.",
            "The ERB currently [no longer] lists 40 firms", "The ERB Export Review Board currently lists 40 firms",
            "The Export Review Board (ERB) … each month.", "Congress created … the board in 1980.",
            "The Export Review Board (ERB) meets each month. … all of them officers.",
            "Congress created the board in 1980. … It has nine members, all of them officers.",
            "The Export Review Board (ERB) meets each month. … Congress created the board in 1981.",
            "The Export Review Board (ERB) meets each month. … Congress created the board in 1980. … Some members object to the list.",
            "last year it struck off two. … Some members object to the list.", "… Congress created the board in 1980.",
            "Congress created the board in 1980. …", "It has nine members. … Congress created the board in 1980.",
            "Congress created the board in 1980. ... Some members object to the list."})
    void does_not_stand(String quotation) {
        assertThat(stood(quotation)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"by the Export Review Board's (ERB's) chair. The ERB met in May.",
            "under the Export Review Board Act (ERB Act, or the act). The ERB met in May."})
    void a_long_form_may_own_something_or_name_an_act(String source) {
        List<FoldedText> sheets = List.of(FoldedText.of(source));
        String quotation = "The ERB [" + (source.contains("'s") ? "Export Review Board" : "Export Review Board Act")
                + "] met in May.";
        assertThat(EditedQuote.of(quotation, sheets, DATE).stands(sheets)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Section 31(b) [of the Piers Act of 1990] sets the fee.",
            "Section 31(b) [of the Tides Act of 1990] sets the fee.",
            "Section 32(b) [of the Piers Act of 1990] sets the fee.",
            "Section 31(b) sets [of the Piers Act of 1990] the fee."})
    void a_section_may_have_its_law_behind_it_as_the_source_names_it(String quotation) {
        List<FoldedText> sheets = List
                .of(FoldedText.of("Ships pay under Section 31 of the Piers Act of 1990. Section 31(b) sets the fee."));
        assertThat(EditedQuote.of(quotation, sheets, DATE).stands(sheets))
                .isEqualTo(quotation.startsWith("Section 31(b) [of the Piers"));
    }

    private static boolean stood(String quotation) {
        return EditedQuote.of(quotation, SOURCE, DATE).stands(SOURCE);
    }
}
