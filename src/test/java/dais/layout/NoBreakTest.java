package dais.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In each case a tilde stands for a space that must not end a line; at every other space it may.
class NoBreakTest {

    @ParameterizedTest
    @ValueSource(strings = {"gave $325~million and $300~million, in all", "under E.O.~14024 in connection",
            "(E.O.~14024)", "P.L.~117-263 asks whether", "see §~5599 and §§~2 to 4", "§5599~(a) of the act",
            "IF12100, p.~2; pp.~3-4", "No.~7 and Nos.~8", "Andrew S.~Bowen and J.R.~Smith", "on September~13, 2023, at",
            "13~September~2023", "by FY~2027 at the latest", "136~Stat.~3398", "22~U.S.C.~2651 and so on",
            "H.R.~2670 and S.~1605 passed", "Section~5599 of Title~22", "17~percent of imports", "1,400~MW of wind",
            "at 10:00~a.m., Room 2200", "Gen.~Smith and Mr.~Jones", "the U.S. Navy in the U.N. Charter",
            "“No.~7” is quoted", "the word percent alone", "a million reasons, one thousand",
            "Part of it; Title and Section", "he may vote; in May~2024 he did", "every 90~days after that",
            "March~2, 2026", "May~9 and June~10", "about the order, an order of ships", "cost\u2014$48~million\u2014is",
            "plan B. The rest"})
    void bindsWhatBelongsTogether(String marked) {
        String text = marked.replace('~', ' ');
        StringBuilder found = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && NoBreak.forbids(text, i)) {
                found.setCharAt(i, '~');
            }
        }
        assertThat(found).hasToString(marked);
    }
}
