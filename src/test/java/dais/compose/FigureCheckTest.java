package dais.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.ReportKey;
import dais.model.Wording;
import dais.spec.CiteMarks;
import dais.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FigureCheckTest {

    @Test
    void a_figure_in_another_spelling_stands() {
        assertThat(found("It cost $0.325 billion, or 17% [@R1/a].", "The cost was 325 million dollars, 17 percent."))
                .isEmpty();
    }

    @Test
    void a_year_is_part_of_a_date() {
        assertThat(found("By 2023 it bought oil [@R1/a].", "Reports up to September 13, 2023 say so.")).isEmpty();
        assertThat(found("On May 5, 2023, it did [@R1/a].", "Of the acts of 2023 one came on May 5.")).isEmpty();
    }

    @Test
    void the_nearest_figure_is_told() {
        assertThat(found("It cost $235 million [@R1/a].", "In 2019 some 12 firms paid $325 million, up 230 percent."))
                .containsExactly("`$235 million` does not stand in R1/a; the nearest there is `$325 million`");
        assertThat(found("It began on June 3, 2021 [@R1/a].", "It began on June 3, 2020, for 2021 days."))
                .containsExactly("`June 3, 2021` does not stand in R1/a; the nearest there is `June 3, 2020`");
        assertThat(found("It cost $235 million [@R1/a].", "It cost much."))
                .containsExactly("`$235 million` does not stand in R1/a, which holds no figure");
    }

    /// A mark vouches for its own sentence, wherever it stands in it, and for no other.
    @Test
    void only_a_sentence_with_a_mark_claims_a_source() {
        assertThat(found("There were 5. It was 7 [@R1/a]. We ask for 9.", "It was 7.")).isEmpty();
        assertThat(found("There were 5 [@R1/a]. It was 7. [@R1/b] Then 9.", "Of 7.", "Of 5.")).hasSize(2);
        assertThat(found("There were 5 and 7 [@R1/a; @R1/b].", "Of 7.", "Of 5.")).isEmpty();
        assertThat(found("Of 5 [@R1/a] there went 7 [@R1/b].", "Of 7.", "Of 5.")).isEmpty();
    }

    @Test
    void law_and_counting_in_words_are_no_figures() {
        assertThat(found("Two sections of P.L. 117-263, §5599 and 22 U.S.C. 2651, ask R12345 [@R1/a].", "They ask."))
                .isEmpty();
        assertThat(found("It ran for two years [@R1/a].", "It ran for three years.")).hasSize(1);
    }

    @Test
    void a_table_names_its_unit_in_its_head() {
        assertThat(check("It cost $325 million, up 17% [@R1/a].",
                List.of(passage("a", PassageKind.TABLE, "Aid ($ millions) 325 17")))).isEmpty();
        assertThat(check("It cost $326 million [@R1/a].",
                List.of(passage("a", PassageKind.TABLE, "Aid ($ millions) 325 17")))).hasSize(1);
    }

    /// A hundred each of one wrong digit, a wrong unit and a wrong year.
    @Test
    void planted_errors_are_all_found() {
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Random random = new Random(i);
            List<Fact> facts = facts(random);
            Fact fact = switch (i % 3) {
                case 0 -> facts.get(random.nextInt(facts.size()));
                case 1 -> facts.get(random.nextInt(4));
                default -> facts.get(4 + random.nextInt(2));
            };
            String right = pick(fact.forms(), random);
            String wrong = switch (i % 3) {
                case 0 -> otherDigit(right, random);
                case 1 -> pick(fact.wrongUnits(), random);
                default -> pick(fact.wrongYears(), random);
            };
            String passage = passageOf(facts, random);
            String staff = "As P.L. 117-263, §5599 has it, the matter stood at " + wrong + " [@R1/a].";
            if (found(staff, passage).isEmpty()) {
                missed.add(staff + " <- " + passage);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void right_figures_raise_at_most_three_alarms_in_a_hundred() {
        List<String> alarms = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Random random = new Random(1000 + i);
            List<Fact> facts = facts(random);
            String passage = passageOf(facts, random);
            Collections.shuffle(facts, random);
            String staff = "Under section 301, two of the F-35 offices told of " + pick(facts.get(0).forms(), random)
                    + ", and of " + pick(facts.get(1).forms(), random) + " under 22 U.S.C. 2651 [@R1/a].";
            for (String alarm : found(staff, passage)) {
                alarms.add(alarm + " <- " + passage);
            }
        }
        assertThat(alarms).hasSizeLessThanOrEqualTo(9);
    }

    /// A fact in forms that mean the same, and in others that look like it and do not.
    private record Fact(List<String> forms, List<String> wrongUnits, List<String> wrongYears) {
    }

    /// Money, a share, a time and a quantity, which have units; two dates, which have years; a count.
    private static List<Fact> facts(Random random) {
        List<Fact> facts = new ArrayList<>();
        int millions = 101 + random.nextInt(898);
        facts.add(new Fact(
                List.of("$" + millions + " million", "$" + millions + ",000,000", millions + " million dollars",
                        "US$" + millions + " million", "$0." + millions + " billion", "$" + millions + "M"),
                List.of("$" + millions + " billion", "$" + millions, "$" + millions + ",000",
                        millions + " million tons", "€" + millions + " million", "$" + millions + "B"),
                List.of()));
        String share = 11 + random.nextInt(80) + (random.nextBoolean() ? "." + (1 + random.nextInt(9)) : "");
        facts.add(
                new Fact(List.of(share + "%", share + " percent", share + " per cent", "a " + share + "-percent part"),
                        List.of(share + " percentage points", "$" + share, share + " million", share + " basis points"),
                        List.of()));
        int days = 30 + random.nextInt(300);
        facts.add(new Fact(
                List.of(days + " days", "a " + days + "-day term", days + " calendar days", days + " more days"),
                List.of(days + " months", days + " weeks", days + " years", "a " + days + "-hour term"), List.of()));
        List<String> words = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve");
        int barrels = 2 + random.nextInt(11);
        String word = words.get(barrels - 2);
        facts.add(new Fact(List.of(barrels + " million barrels", barrels + ",000,000 barrels"),
                List.of(word + " million tons", word + " billion barrels", barrels + " thousand barrels"), List.of()));
        LocalDate date = LocalDate.of(2001 + random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
        facts.add(new Fact(dates(date), List.of(), dates(date.plusYears(random.nextBoolean() ? 3 : -4))));
        int year = 1960 + random.nextInt(30);
        facts.add(new Fact(List.of("FY" + year, "fiscal year " + year, "the year " + year, "mid-" + year), List.of(),
                List.of("FY" + (year + 1), "fiscal year " + (year - 1), "the year " + (year + 10),
                        "mid-" + (year - 2))));
        int count = 11111 + random.nextInt(80000);
        facts.add(new Fact(List.of(count + " cases", String.format(java.util.Locale.ROOT, "%,d", count) + " cases"),
                List.of(), List.of()));
        return facts;
    }

    private static List<String> dates(LocalDate date) {
        return List.of(Dates.inWords(date), date.toString(), Dates.abbreviated(date),
                date.getDayOfMonth() + " " + Dates.monthAndYear(date),
                date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + date.getYear());
    }

    private static String passageOf(List<Fact> facts, Random random) {
        StringBuilder text = new StringBuilder("Under section 232 and E.O. 14024, the office wrote of this. ");
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        for (Fact fact : shuffled) {
            text.append("It told of ").append(pick(fact.forms(), random)).append(" in all. ");
        }
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String otherDigit(String written, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        int digit = written.charAt(at) - '0';
        int other = 1 + (digit + random.nextInt(8)) % 9;
        return written.substring(0, at) + (other == digit ? 1 + digit % 9 : other) + written.substring(at + 1);
    }

    private static List<String> found(String staff, String... passages) {
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i < passages.length; i++) {
            all.add(passage(Character.toString('a' + i), PassageKind.PARAGRAPH, passages[i]));
        }
        return check(staff, all);
    }

    private static List<String> check(String staff, List<Passage> passages) {
        Sited<String> text = new Sited<>(staff, new Span("brief.yaml", 1, 1, 1, null));
        List<CiteMarks.Segment> segments = CiteMarks.read(text);
        Map<CiteMarks.Ref, List<Passage>> cited = new HashMap<>();
        for (CiteMarks.Segment segment : segments) {
            if (segment instanceof CiteMarks.Mark mark) {
                mark.refs().forEach(ref -> cited.put(ref,
                        passages.stream().filter(one -> one.id().name().equals(ref.passage())).toList()));
            }
        }
        return FigureCheck.check(text, segments, cited).stream().map(Diagnostic::message).toList();
    }

    private static Passage passage(String name, PassageKind kind, String text) {
        return new Passage(new PassageId(new ReportKey("R1", ""), name), Locator.NONE, List.of(), new TreeSet<>(),
                new TreeMap<>(), kind, Wording.PARAPHRASE, List.of(), Prose.plain(text));
    }
}
