package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import dais.library.Tagger.Proposal;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.Wording;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TaggerTest {
    private static final Tagger TAGGER = new Tagger(TopicsReader.read("topics.yaml", TopicsReader.standard()));

    private static List<Proposal> proposals(String title, String heading, String text, String... tags) {
        return TAGGER.proposals(title,
                new Passage(PassageId.parse("A1/p"), Locator.NONE, heading.isEmpty() ? List.of() : List.of(heading),
                        new TreeSet<>(List.of(tags)), new TreeMap<>(), PassageKind.PARAGRAPH, Wording.PARAPHRASE,
                        List.of(), Prose.plain(text)));
    }

    @Test
    void aHeadingOrTwoMentionsAreEnoughAndOneMentionIsNot() {
        assertThat(proposals("Ports", "Tariffs", "Grain got dearer.")).extracting(Proposal::topic)
                .containsExactly("tariffs");
        assertThat(proposals("Ports", "", "A tariff on grain; the tariff is new.")).first().satisfies(tariffs -> {
            assertThat(tariffs.weight()).isEqualTo(0.55);
            assertThat(tariffs.evidence()).containsExactly("text: tariffs ×2");
        });
        assertThat(proposals("Ports", "", "A tariff on grain.")).isEmpty();
        assertThat(proposals("Tariffs", "", "Grain got dearer.")).isEmpty();
        assertThat(proposals("Tariffs", "", "A tariff on grain.")).extracting(Proposal::topic).contains("tariffs");
    }

    @Test
    void whatAPersonTaggedIsNotProposed() {
        assertThat(proposals("Ports", "Tariffs", "Grain got dearer.", "Tariff")).isEmpty();
    }

    @Test
    void aDutyToReportIsATopic() {
        String duty = "Not later than 90 days after enactment, the Secretary shall submit to the congressional defense "
                + "committees a report on piers.";
        assertThat(proposals("Ports", "", duty)).extracting(Proposal::topic).contains("reporting requirements");
        assertThat(proposals("The NDAA and Ports", "", duty)).extracting(Proposal::topic)
                .contains("NDAA reporting requirements");
        assertThat(proposals("Ports", "", "The Secretary shall build a pier.")).isEmpty();
    }
}
