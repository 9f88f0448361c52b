package dais.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dais.layout.Line.Run;
import dais.layout.ParagraphSetter.Manner;
import dais.layout.ParagraphSetter.Wanted;
import dais.model.Inline;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import dais.text.Hyphenator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Lines that are chosen for the whole paragraph's sake.
class OptimumBreakerTest {
    private static final long HUNDREDTH = 10_000;
    private static final FontBook FONTS = new FontBook();
    private static final PageStyle RAGGED = PageStyles.named("one-pager");
    private static final PageStyle JUSTIFIED = justified(RAGGED);
    private static final String PROSE = "Responsibility for the cables is divided. The regulator licenses landing "
            + "stations, the Coast Guard patrols, and the Department of Transportation keeps the security fleet, which "
            + "the report calls underfunded and which the order touches only in passing. Coordination between these "
            + "organizations rests on a memorandum of understanding that expired in the administration’s first year, "
            + "and the international notification procedures have consequently been improvised ever since.";

    @Property(tries = 200)
    void isNeverWorseThanFillingEachLine(@ForAll @IntRange(min = 90_000, max = 500_000) int measure) {
        Breaks breaks = breaks(measure);
        long width = (long) measure * Strand.MICRO;
        int[] optimum = new OptimumBreaker(FONTS, false).choose(breaks, width, width);
        int[] greedy = new GreedyBreaker().choose(breaks, width, width);
        assertThat(worst(breaks, optimum, width)).isLessThanOrEqualTo(worst(breaks, greedy, width));
        assertThat(squares(breaks, optimum, width)).isLessThanOrEqualTo(squares(breaks, greedy, width) * 101 / 100);
    }

    @Property(tries = 200)
    void fillsJustifiedLinesToTheMeasure(@ForAll @IntRange(min = 150_000, max = 500_000) int measure) {
        List<Line> lines = set(JUSTIFIED, PROSE, measure).lines();
        for (Line line : lines.subList(0, lines.size() - 1)) {
            // A thousandth of a point a space is what integers leave over.
            assertThat(line.width()).isBetween(measure - 60, measure);
        }
        assertThat(lines.getLast().width()).isLessThanOrEqualTo(measure);
    }

    /// Two hyphens may stand one above the other where the lines would gape without them; never three.
    @Property(tries = 200)
    void stacksNoThreeHyphens(@ForAll @IntRange(min = 200_000, max = 500_000) int measure) {
        int stacked = 0;
        for (Line line : set(JUSTIFIED, PROSE, measure).lines()) {
            stacked = line.runs().getLast().hyphenated() ? stacked + 1 : 0;
            assertThat(stacked).isLessThan(3);
        }
    }

    @Test
    void dividesWordsWhereThatHelps() {
        assertThat(set(JUSTIFIED, PROSE, 160_000).lines()).anyMatch(line -> line.runs().getLast().hyphenated());
        assertThat(set(RAGGED, PROSE, 480_000).lines()).noneMatch(line -> line.runs().getLast().hyphenated());
    }

    @Property(tries = 200)
    void leavesNoSnippetInTheLastLine(@ForAll @IntRange(min = 200_000, max = 500_000) int measure) {
        assertThat(set(RAGGED, PROSE, measure).lines().getLast().width())
                .isGreaterThanOrEqualTo(4 * RAGGED.body().size());
    }

    @Test
    void keepsTheSpaceAtALinesEnd() {
        StringBuilder text = new StringBuilder();
        for (Line line : set(RAGGED, PROSE, 300_000).lines()) {
            for (Run run : line.runs()) {
                text.append(run.text());
            }
        }
        assertThat(text).hasToString(PROSE);
    }

    private static Breaks breaks(int measure) {
        Strand strand = new StrandBuilder(FONTS, RAGGED, RAGGED.body(), true, new TreeSet<>())
                .build(List.of(Inline.Text.roman(PROSE)));
        return new BreakFinder(strand, null, (long) measure * Strand.MICRO).find();
    }

    /// The largest overrun of any line.
    private static long worst(Breaks breaks, int[] chosen, long width) {
        long worst = 0;
        for (int i = 1; i < chosen.length; i++) {
            worst = Math.max(worst, breaks.width(chosen[i - 1], chosen[i]) - width);
        }
        return worst;
    }

    /// How uneven the right edge is: squares of what the lines but the last fall short, in hundredths of a point.
    private static long squares(Breaks breaks, int[] chosen, long width) {
        long sum = 0;
        for (int i = 1; i + 1 < chosen.length; i++) {
            long slack = (width - breaks.width(chosen[i - 1], chosen[i])) / HUNDREDTH;
            sum += slack * slack;
        }
        // What a last line too short costs the optimum, in the same measure.
        long last = breaks.width(chosen[chosen.length - 2], chosen[chosen.length - 1]);
        long tooShort = width / HUNDREDTH * 12 / 100;
        return sum + (last < 44_000_000 ? 3 * tooShort * tooShort : 0);
    }

    private static SetParagraph set(PageStyle style, String text, int measure) {
        return new ParagraphSetter(FONTS, style, Manner.FINE, Hyphenator::english)
                .set(new Wanted(List.of(Inline.Text.roman(text)), style.body(), measure, measure, false));
    }

    private static PageStyle justified(PageStyle s) {
        return new PageStyle(s.name(), s.page(), s.front(), s.body(), s.heading(), s.subheading(), s.title(),
                s.kicker(), s.memo(), s.standing(), s.label(), s.note(), s.foot(), s.table(), s.figure(), s.lists(),
                s.quotation(), s.box(), s.notes(), s.letterhead(), s.accent(), s.tint(), s.link(), true, s.floor());
    }
}
