package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionsTest {
    @Test
    void a_section_is_named_with_the_law_that_follows_it() {
        assertThat(laws("Section 12 of the Harbor Act of 1990 sets a fee."))
                .containsExactly(" of the Harbor Act of 1990");
        assertThat(
                laws("See Section 9(b)(2) of the Piers and Ports Authorization Act for Fiscal Year 2026 (P.L. 90-9)."))
                .isEmpty();
        assertThat(
                laws("See Section 95(b)(2) of the Piers and Ports Authorization Act for Fiscal Year 2026 (P.L. 90-9)."))
                .containsExactly(" of the Piers and Ports Authorization Act for Fiscal Year 2026");
    }

    @Test
    void a_section_without_its_law_has_none() {
        assertThat(laws("Section 122(c) lets the President lower a fee.")).containsExactly("none");
        assertThat(laws("Section 122 of that law was used once.")).containsExactly("none");
    }

    @Test
    void a_section_behind_its_law_needs_none() {
        assertThat(laws("The Ports Act Section 122 sets a fee.")).isEmpty();
    }

    private static List<String> laws(String text) {
        return Provisions.in(text).stream().map(section -> section.law() == null ? "none" : section.law()).toList();
    }
}
