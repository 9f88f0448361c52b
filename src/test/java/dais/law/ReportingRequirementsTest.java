package dais.law;

import static org.assertj.core.api.Assertions.assertThat;

import dais.law.ReportingRequirement.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences as statutes word them, written for the test.
class ReportingRequirementsTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "Not later than 90 days after the opening of the bridge, the Secretary shall submit to the congressional defense committees a report on its width.",
            "The Administrator shall, in consultation with the Warden, the Harbor Master, and the Keeper, provide the appropriate committees of Congress with a briefing on lamps.",
            "The Director shall each year notify the Committee on Agriculture of the House of Representatives of the number of mills.",
            "The Warden shall— (1) count the mills; (2) Analysis. weigh the flour; and (3) submit to Congress an assessment of both.",
            "The Warden shall count the mills and report annually to Congress on their state.",
            "A plan for the ferries shall be submitted to the Committees on Transportation of both Houses.",
            "The Keeper shall submit, to the Committee on Ways of the Senate and the Committee on Means of the House of Representatives, a strategy for gates.",
            "The Secretary shall certify to the appropriate congressional committees that the gates are shut.",
            "The Warden shall— (1) set a rule; and (2) Briefing. Deadline. provide to the Committees on Mills of the Senate and House of Representatives a briefing on it.",
            "(c) Report to Congress .— The Warden shall include in each report made under section 9 an account of mills.",
            "The mill may move only if the Warden— (i) asks the miller; and (ii) Reports. submits a report to such committees.",
            "The act requires the Warden to submit to Congress a yearly report on mills.",
            "The law requires an annual report to Congress on the mills.",
            "The Keeper must brief the House Armed Services Committee on gates.",
            "The Secretary shall include in the budget materials submitted to Congress a plan for the repair of mills.",
            "Section 4 of the Mills Act is amended by adding at the end the following: “(d) Report.—The Warden shall transmit to Congress a report on flour.”."})
    void a_duty_to_report_is_found(String text) {
        assertThat(ReportingRequirements.directs(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Secretary shall submit to the Warden a report on the width of the bridge.",
            "The Keeper shall provide help to mills under an Act of Congress.",
            "The report required by section 3 shall be in unclassified form.",
            "It is the sense of Congress that reports on mills are good.",
            "The term ‘ mill report ’ means a report that is required to be submitted to Congress.",
            "Congress finds that the Warden has submitted many reports to Congress.",
            "The duty to submit a report to Congress under section 3 shall end in five years.",
            "The Warden shall use the numbers in the report submitted to Congress under section 3.",
            "The Committee on Foreign Investment in the United States shall review the sale of the mill.",
            "Section 4 of the Mills Act is amended by striking “shall submit to Congress a report” and inserting “may write”."})
    void what_only_speaks_of_reports_is_not(String text) {
        assertThat(ReportingRequirements.directs(text)).isFalse();
    }

    @Test
    void a_change_is_told_apart() {
        assertThat(ReportingRequirements
                .find("Section 4 is amended by striking “the Warden shall submit to Congress a report”."))
                .extracting(ReportingRequirement::force).containsExactly(Force.CHANGE);
    }

    @Test
    void a_limit_until_a_report_is_made_is_a_condition() {
        assertThat(ReportingRequirements.find(
                "None of the funds may be spent until the Warden submits to the congressional defense committees a plan for the mills."))
                .extracting(ReportingRequirement::force).containsExactly(Force.CONDITION);
    }

    @Test
    void the_place_is_that_of_the_text_as_given() {
        String text = "The Warden  136 STAT. 2400 \nshall submit to Congress a report.";
        assertThat(ReportingRequirements.find(text)).hasSize(1)
                .allSatisfy(found -> assertThat(found.at().in(text)).isEqualTo("submit to Congress"));
    }
}
