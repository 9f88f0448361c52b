package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbatimTest {
    private static final String SENTENCE = "The first office of 1,204 staff re-signed the “co-operation” accord for $3.5 billion in efficient terms.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sanctions on oil        | They put sanctions on oil in place.      | white space, plain
            sanctions on oil        | They put sanc-\\ntions on\\noil in place. | a word broken at the line's end
            dual-use goods          | and dual-\\nuse goods                     | a real hyphen at the line's end
            dual-use goods          | and dual‑use goods                       | a no-break hyphen
            efficient finance       | an eﬃcient ﬁnance office                 | ligatures
            a ‘first’ step          | called it a “first” step                 | single marks inside our double ones
            Ukraine. The law        | Ukraine.12 The law                       | a note mark after a full stop
            war and trade           | war7 and trade                           | a note mark after a word
            naïve                   | nai\u0308ve                              | accents composed and not
            """)
    void what_setting_type_brings_about_is_no_difference(String quotation, String source, String why) {
        assertThat(stands(quotation, source.replace("\\n", "\n"))).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sanctions on oil   | sanctions on oil    | case
            from 2021 to 2022  | from 2021 to 2023   | a digit
            $1. billion        | $1.5 billion        | a digit left out of an amount
            pages 2-3          | pages 2–3           | a dash is no hyphen
            not effective      | effective           | a word too many
            the first the last | the first, and the last | words left out
            dual use           | dual-use            | a hyphen left out inside a line
            """)
    void everything_else_is(String quotation, String source, String why) {
        assertThat(stands(quotation, source)).as(why).isFalse();
    }

    @Test
    void a_passage_may_run_over_a_page() {
        List<FoldedText> sheets = List.of(FoldedText.of("Head 1\nThe first half of a\nlong sen-\n12 A note.\nFoot 1"),
                FoldedText.of("Head 2\ntence goes on here.\nFoot 2"));
        assertThat(Verbatim.stands("The first half of a long sentence goes on here.", sheets)).isTrue();
        assertThat(Verbatim.stands("The first half of a sentence goes on here.", sheets)).isFalse();
        assertThat(Verbatim.stands("The first half goes on here.", sheets)).isFalse();
    }

    @Test
    void a_difference_is_shown_with_its_place() {
        assertThat(Verbatim.difference("a figure of 14 percent was reported in May",
                List.of(FoldedText.of("For exports a figure of 41 percent was reported in May."))))
                .hasValueSatisfying(difference -> {
                    assertThat(difference.quoted()).contains("14 percent");
                    assertThat(difference.found()).contains("41 percent");
                });
        assertThat(Verbatim.difference("nothing of the kind", List.of(FoldedText.of("Quite another text.")))).isEmpty();
    }

    @Property(tries = 10_000)
    void any_single_letter_or_digit_changed_is_caught(@ForAll @IntRange(max = 200) int place, @ForAll Random random) {
        int at = place % SENTENCE.length();
        char old = SENTENCE.charAt(at);
        if (!Character.isLetterOrDigit(old)) {
            return;
        }
        char changed = Character.isDigit(old)
                ? (char) ('0' + (old - '0' + 1 + random.nextInt(9)) % 10)
                : (char) ('a' + (Character.toLowerCase(old) - 'a' + 1 + random.nextInt(25)) % 26);
        String altered = SENTENCE.substring(0, at) + changed + SENTENCE.substring(at + 1);
        assertThat(stands(altered, "Before it. " + SENTENCE + " After it.")).isFalse();
    }

    @Property(tries = 2000)
    void any_setting_of_the_same_words_is_accepted(@ForAll Random random) {
        StringBuilder set = new StringBuilder("Head\n");
        for (int i = 0; i < SENTENCE.length(); i++) {
            char c = SENTENCE.charAt(i);
            boolean inWord = i + 1 < SENTENCE.length() && Character.isLetter(SENTENCE.charAt(i + 1));
            boolean breaks = inWord && random.nextInt(12) == 0;
            if (c == ' ') {
                set.append(breaks ? "\n" : random.nextBoolean() ? " " : "\u00a0");
            } else {
                set.append(c).append(breaks && Character.isLetter(c) ? "-\n" : "");
            }
        }
        assertThat(stands(SENTENCE, set + "\nFoot")).isTrue();
    }

    private static boolean stands(String quotation, String source) {
        return Verbatim.stands(quotation, List.of(FoldedText.of(source)));
    }
}
