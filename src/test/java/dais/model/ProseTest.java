package dais.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void italics_stand_between_asterisks() {
        Prose prose = Prose.parse("the *Title* and 5 \\* 3");
        assertThat(prose.plain()).isEqualTo("the Title and 5 * 3");
        assertThat(prose.runs()).containsExactly(new Prose.Run("the ", false), new Prose.Run("Title", true),
                new Prose.Run(" and 5 * 3", false));
    }

    @Test
    void an_asterisk_without_a_partner_is_an_asterisk() {
        assertThat(Prose.parse("a * b").plain()).isEqualTo("a * b");
    }

    @Property
    void what_is_written_is_read_again(@ForAll @CharRange(from = 'a', to = 'e') @Chars({'*', '\\', ' '}) String text) {
        Prose prose = Prose.parse(text);
        assertThat(Prose.parse(prose.markup())).isEqualTo(prose);
    }

    @Property
    void a_slice_has_the_characters_it_is_asked_for(
            @ForAll @CharRange(from = 'a', to = 'e') @Chars({'*'}) String text) {
        Prose prose = Prose.parse(text);
        String plain = prose.plain();
        int middle = plain.length() / 2;
        assertThat(prose.slice(0, middle).plain() + prose.slice(middle, plain.length()).plain()).isEqualTo(plain);
    }
}
