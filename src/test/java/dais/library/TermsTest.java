package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"U.S.C. titles|usc titles",
            "dual-use goods|dual use goods", "China's ports and Congress’s role|china ports congress role",
            "$300 million (§5599(a))|300 million 5599", "the State of the Union|state union",
            "Señor Müller, naïve|senor muller naive", "P.L. 117-263|pl 117 263", "e.g., that|eg", "don't|dont",
            "...|``"})
    void wordsAreWhatASearchCompares(String text, String words) {
        assertThat(String.join(" ", Terms.words(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"policies,policy", "tariffs,tariff", "crises,crise", "analysis,analysis", "congress,congress",
            "taxes,tax", "churches,church", "axes,ax", "status,status", "gas,gas", "ties,tie", "goods,good"})
    void aPluralLosesItsEnding(String word, String singular) {
        assertThat(Terms.singular(word)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"sanctioned,sanctions", "sanctioning,sanction", "reporting,reports", "imposed,impose",
            "freezing,freeze", "shipping,ships", "selling,sells", "trading,trade", "energy,energy"})
    void formsOfAWordHaveOneStem(String one, String other) {
        assertThat(Terms.stem(one)).isEqualTo(Terms.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"string,str", "bring,br", "need,ne", "red,r"})
    void aWordIsNotCutToNothing(String word, String tooShort) {
        assertThat(Terms.stem(word)).isNotEqualTo(tooShort);
    }

    @Test
    void namesDifferOnlyInWhatCounts() {
        assertThat(Names.same("Export Controls", "export-control")).isTrue();
        assertThat(Names.same("cyber security", "Cybersecurity")).isTrue();
        assertThat(Names.same("the budget", "Budgets")).isTrue();
        assertThat(Names.same("trade", "tirade")).isFalse();
        assertThat(Names.same("the", "of")).isFalse();
        assertThat(Names.initials("Committee on Foreign Investment in the United States")).isEqualTo("cfius");
        assertThat(Names.initials("Foreign Investment")).isEmpty();
    }
}
