package dais.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Inline;
import dais.model.SafeUri;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import dais.text.Hyphenator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where lines may end: a bar stands for a break, a tilde in it for a hyphen that is added.
class BreakFinderTest {
    private static final PageStyle STYLE = PageStyles.named("one-pager");
    private static final Hyphenator ENGLISH = Hyphenator.english();
    private static final long WIDE = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"the ship; the |ship", "dual-use goods; dual-|use |goods",
            "P.L. 117-263; P.L. 117-263", "an F-16 jet; an |F-16 |jet", "U.S.-China trade; U.S.-|China |trade",
            "e-mail; e-mail", "China–Russia ties; China–|Russia |ties", "2021–2025; 2021–2025",
            "late—again; late—|again", "late—”; late—”", "and/or; and/or", "miles/hour; miles/|hour",
            "sanctions, but; sanc~|tions, |but", "(committee); (com~|mit~|tee)", "Committee on; Committee |on",
            "high-speed committees; high-|speed |com~|mit~|tees", "non\u2011lethal aid; non-lethal |aid",
            "a\u00a0ship; a\u00a0ship", "  led  by  ;   led  |by  "})
    void findsThePlaces(String text, String marked) {
        assertThat(marked(List.of(Inline.Text.roman(text)), WIDE)).isEqualTo(marked);
    }

    @Test
    void breaksAnAddressAfterItsSlashesAndDots() {
        String address = "https://www.example.org/laws/117?a=1";
        assertThat(marked(List.of(new Inline.Link(new SafeUri(address), List.of(Inline.Text.roman(address)))), WIDE))
                .isEqualTo("https://www.|example.|org/|laws/|117?|a=|1");
    }

    @Test
    void keepsAMarkWithItsWord() {
        assertThat(marked(List.of(Inline.Text.roman("the load"), new Inline.NoteMark(3), Inline.Text.roman(" and"),
                Inline.Text.roman(" more "), new Inline.NoteMark(4)), WIDE)).isEqualTo("the |load3 |and |more 4");
    }

    @Test
    void takesNoMarkForAPartOfItsWord() {
        assertThat(marked(List.of(Inline.Text.roman("for $48 million."), new Inline.NoteMark(8)), WIDE))
                .isEqualTo("for |$48 million.8");
    }

    @Test
    void separatesTwoMarks() {
        assertThat(strand(List.of(Inline.Text.roman("load."), new Inline.NoteMark(3), new Inline.NoteMark(4))).text)
                .isEqualTo("load.3,4");
    }

    @Test
    void cutsAWordThatIsWiderThanALine() {
        String marked = marked(List.of(Inline.Text.roman("Aaaaaaaaaaaaaaaaaaaa B")), 30_000_000L);
        assertThat(marked.split("\\|")).allSatisfy(
                part -> assertThat(strand(List.of(Inline.Text.roman(part.strip()))).width(0, part.strip().length()))
                        .isLessThanOrEqualTo(30_000_000L))
                .hasSizeGreaterThan(3);
    }

    private static Strand strand(List<Inline> text) {
        return new StrandBuilder(new FontBook(), STYLE, STYLE.body(), true, new TreeSet<>()).build(text);
    }

    private static String marked(List<Inline> text, long narrowest) {
        Strand strand = strand(text);
        Breaks breaks = new BreakFinder(strand, ENGLISH, narrowest).find();
        StringBuilder marked = new StringBuilder(strand.text);
        for (int i = breaks.count() - 2; i > 0; i--) {
            marked.insert(breaks.start(i), breaks.kind(i) == Breaks.HYPHEN ? "~|" : "|");
        }
        return marked.toString();
    }
}
