package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be divided, and where.
class HyphenatorTest {
    private static final Hyphenator ENGLISH = Hyphenator.english();

    @ParameterizedTest
    @CsvSource({"hyphenation, hy-phen-ation", "telecommunications, telecom-mu-ni-ca-tions", "committee, com-mit-tee",
            "appropriations, ap-pro-pri-a-tions", "sanctions, sanc-tions", "government, gov-ern-ment",
            "attribution, at-tri-bu-tion", "algorithm, al-go-rithm", "weeks, weeks", "ships, ships"})
    void dividesAsTheDictionaryDoes(String word, String divided) {
        assertThat(divided(word)).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({"associate, as-so-ciate", "reciprocity, reci-procity", "table, ta-ble", "project, project"})
    void heedsTheExceptions(String word, String divided) {
        assertThat(divided(word)).isEqualTo(divided);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Committee", "NATO", "naïve", "x1", "dual-use", "www.example.org", "", "a", "able"})
    void leavesNamesAcronymsAndAddressesWhole(String word) {
        assertThat(ENGLISH.points(word)).isEmpty();
    }

    @Property
    void leavesTwoLettersBeforeAndThreeAfter(@ForAll @AlphaChars @StringLength(max = 40) String word) {
        int before = 1;
        for (int point : ENGLISH.points(word.toLowerCase(java.util.Locale.ROOT))) {
            assertThat(point).isGreaterThan(before).isBetween(2, word.length() - 3);
            before = point;
        }
    }

    private static String divided(String word) {
        StringBuilder divided = new StringBuilder(word);
        int[] points = ENGLISH.points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            divided.insert(points[i], '-');
        }
        return divided.toString();
    }
}
