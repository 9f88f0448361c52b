package dais.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalDoubtsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62 U.S.C. §7|the United States Code has no title 62
            53 U.S.C. §7|the United States Code has no title 53
            51 C.F.R. §7.1|the Code of Federal Regulations has no title 51
            P.L. 12-263|public laws have been numbered by Congress only since the 57th
            P.L. 171-263|the 171st Congress begins in 2129, after 2026-04-30
            H.R. 7 (191st Congress)|the 191st Congress begins in 2169, after 2026-04-30
            95 Fed. Reg. 12|volume 95 of the Federal Register is the year 2030, after 2026-04-30
            5 U.S.C. §§552|two section signs stand before one section
            P.L. 117-263, 126 Stat. 2395|the laws of the 117th Congress stand in volumes 135 and 136 of the Statutes at Large
            """)
    void what_cannot_be_is_named(String text, String reason) {
        assertThat(LegalDoubts.in("See " + text + ".", AS_OF)).extracting(LegalDoubts.Doubt::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42 U.S.C. §1983", "54 U.S.C. §320301", "P.L. 117-263, 136 Stat. 2395",
            "Pub. L. No. 107-296, 116 Stat. 2135", "5 U.S.C. §§552-553", "30 U.S.C. §§1401 et seq.", "91 FR 2642",
            "15 C.F.R. §§970.212 and 971.212", "H.R. 1 (119th Congress)", "999 U.N.T.S. 171"})
    void what_is_right_raises_no_doubt(String text) {
        assertThat(LegalDoubts.in("See " + text + ".", AS_OF)).isEmpty();
    }
}
