package dais.select;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.ReportKey;
import dais.model.Wording;
import dais.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The ways to print a passage, each as a reader would see it.
class CoherenceTest {
    private static final ReportKey REPORT = new ReportKey("IF90001", "1");

    @Test
    void no_run_opens_on_something_left_out() {
        assertThat(ways("The board meets in public each month. It hears all the firms that were listed.", null, null))
                .containsExactlyInAnyOrder(
                        "The board meets in public each month. It hears all the firms that were listed.");
    }

    @Test
    void an_exception_is_never_cut_off() {
        assertThat(
                ways("All firms must report their sales to the Port Board. However, small firms are exempt until May.",
                        null, null))
                .containsExactly(
                        "All firms must report their sales to the Port Board. However, small firms are exempt until May.");
    }

    @Test
    void an_ellipsis_stands_between_whole_runs_that_each_stand() {
        assertThat(ways(
                "Congress created the grants in 1997 for rural towns. See Table 2 for the list. Most towns used the grants for roads and water.",
                null, null)).contains(
                        "Congress created the grants in 1997 for rural towns. … Most towns used the grants for roads and water.");
    }

    @Test
    void supporters_come_with_their_critics_or_not_at_all() {
        String both = "Supporters argue that the tax pays for the roads. Critics contend that the poor pay most of it.";
        assertThat(ways(both, null, null)).containsExactly(both);
        assertThat(ways("Supporters argue that the tax pays for the roads.", null,
                "Critics contend that the poor pay most of it.")).isEmpty();
    }

    @Test
    void a_lead_in_without_its_list_and_a_fragment_are_never_printed() {
        assertThat(ways("Under the act, each agency must do the following:", null, null)).isEmpty();
        assertThat(ways("grants for rural towns and other places in need", null, null)).isEmpty();
    }

    @Test
    void the_long_name_of_a_law_makes_no_reference_of_a_sentence() {
        String law = "Section 12 of the Ada B. Lane River and Harbor Relief and Safety Assistance Act (P.L. 90-999) "
                + "authorizes the President to declare a Flood Relief Grant (FRG) without delay.";
        assertThat(ways(law, null, null)).containsExactly(law);
        assertThat(ways("Lane, Ada B., River and Harbor Law, North Port: Port Press, May 2010, pp. 3-5.", null, null))
                .isEmpty();
    }

    @Test
    void what_staff_know_by_its_letters_needs_no_long_form() {
        assertThat(ways("Rural grants were paid by DOT until the end of 2019.", null, null)).hasSize(1);
        assertThat(ways("Rural grants were paid by QXZ until the end of 2019.", null, null)).isEmpty();
    }

    @Test
    void a_bare_noun_leans_on_the_text_that_named_it() {
        String sentence = "The northern terminal closed in the spring of 2019.";
        assertThat(ways(sentence, "The port opened a terminal for grain.", null)).isEmpty();
        assertThat(ways(sentence, "Ferries no longer run in winter.", null)).hasSize(1);
        assertThat(ways(sentence, null, null)).hasSize(1);
        assertThat(ways("The terminal is a pier for ships that carry grain.", "The port opened a terminal.", null))
                .hasSize(1);
    }

    @Test
    void no_run_ends_on_a_question_that_the_brief_leaves_open() {
        assertThat(ways("How much do rural towns need for their roads?", null, null)).isEmpty();
        assertThat(ways("How much do rural towns need for roads? Engineers say that half would do.", null, null))
                .noneMatch(way -> way.endsWith("?"));
        String questions = "How much do rural towns need for roads? Who should pay for their bridges?";
        assertThat(ways(questions, null, null)).containsExactly(questions);
    }

    @Test
    void recent_developments_are_those_that_were_told_before() {
        assertThat(ways("The recent statutory developments raise questions for the ports.", null, null)).isEmpty();
        assertThat(ways("The recent rules of the Port Board raise questions for ships.", null, null)).hasSize(1);
    }

    @Test
    void speech_without_its_speaker_is_never_printed() {
        assertThat(ways("There’s no ship that is safe in such a storm, and none that is not.", null, null)).isEmpty();
        assertThat(ways("The pilot said, “There’s no ship that is safe in a storm.”", null, null)).hasSize(1);
    }

    @Test
    void who_is_called_by_a_surname_has_been_introduced() {
        String note = "Ann B. Miller, Ferries of the North, 2007.";
        assertThat(waysIn(note, "Miller found that most ferries run at a loss.")).isEmpty();
        assertThat(waysIn(note, "A study by Ann B. Miller found that most ferries run at a loss.")).hasSize(1);
        assertThat(waysIn("Nobody is named here.", "Miller found that most ferries run at a loss.")).hasSize(1);
    }

    private static List<String> waysIn(String elsewhere, String text) {
        Passage passage = passage("p1", text);
        ReportText report = new ReportText(List.of(passage("n1", elsewhere), passage));
        return new Coherence(90, false).read(report, passage).options().stream()
                .map(option -> Excerpt.whole(passage).text().plain()).toList();
    }

    private static List<String> ways(String text, @Nullable String before, @Nullable String after) {
        Coherence coherence = new Coherence(90, false);
        Passage passage = passage("p1", text);
        List<Passage> all = new ArrayList<>();
        if (before != null) {
            all.add(passage("p0", before));
        }
        all.add(passage);
        if (after != null) {
            all.add(passage("p2", after));
        }
        List<String> ways = new ArrayList<>();
        Reading reading = coherence.read(new ReportText(all), passage);
        for (Reading.Option option : reading.options()) {
            List<TextRange> runs = new ArrayList<>();
            runs.add(new TextRange(reading.sentences().get(option.from()).at().from(),
                    reading.sentences().get(option.to() - 1).at().to()));
            if (option.hasGap()) {
                runs.add(new TextRange(reading.sentences().get(option.again()).at().from(),
                        reading.sentences().get(option.end() - 1).at().to()));
            }
            ways.add(Excerpt.of(passage, runs).text().plain());
        }
        return ways;
    }

    private static Passage passage(String name, String text) {
        return new Passage(new PassageId(REPORT, name), Locator.NONE, List.of("Background"), new TreeSet<>(),
                new TreeMap<>(), PassageKind.PARAGRAPH, Wording.VERBATIM, List.of(), Prose.plain(text));
    }
}
