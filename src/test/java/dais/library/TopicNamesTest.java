package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.world.MemoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The vocabulary that Dais brings along, and the ways in which people write a topic: `topic-names.txt` has them.
class TopicNamesTest {
    private static final Path TABLE = Path.of("src/test/resources/dais/library/topic-names.txt");
    private static final List<Topic> STANDARD = TopicsReader.read("topics.yaml", TopicsReader.standard());

    /// A library that has a passage on every topic.
    private static Library library() {
        StringBuilder yaml = new StringBuilder(
                "report: {id: A1, series: Office note, title: All Topics, label: office}\npassages:\n");
        for (int i = 0; i < STANDARD.size(); i++) {
            yaml.append("  - {id: p-").append(i).append(", tags: [\"").append(STANDARD.get(i).topic())
                    .append("\"], wording: paraphrase, text: The passage of this number.}\n");
        }
        return Library.open(new MemoryWorld().with("library/A1.yaml", yaml.toString()), Path.of("library")).value();
    }

    @Test
    void everyWayToWriteATopicIsUnderstood() throws IOException {
        Library library = library();
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("#")) {
                continue;
            }
            rows++;
            int sign = Math.max(line.indexOf(" = "), Math.max(line.indexOf(" ~ "), line.indexOf(" ? ")));
            String found = told(library, library.find(line.substring(0, sign)), line.substring(sign + 3));
            if (!found.equals(line.substring(sign + 1))) {
                wrong.add(line + "   but: " + found);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThan(150);
    }

    /// What was found, in the signs of the table; of a misspelt one the wanted suggestion, if it is among them.
    private static String told(Library library, TopicMatch match, String wanted) {
        if (match instanceof TopicMatch.Taken taken) {
            assertThat(taken.diagnostic(null).map(Diagnostic::code)).contains(Code.TOPIC_TAKEN);
            return "~ " + told(library, taken.match(), wanted).substring(2);
        }
        if (match instanceof TopicMatch.ByTag tag && tag.topic() != null) {
            assertThat(match.diagnostic(null)).isEmpty();
            return "= " + tag.topic().topic();
        }
        if (match instanceof TopicMatch.NearMiss near) {
            for (String suggestion : near.suggestions()) {
                if (library.topics().find(suggestion).filter(topic -> topic.topic().equals(wanted)).isPresent()) {
                    return "? " + wanted;
                }
            }
        }
        return match.toString();
    }

    @Test
    void theVocabularyIsLargeAndHangsTogether() {
        assertThat(STANDARD).hasSizeGreaterThanOrEqualTo(120);
        Set<String> topics = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Topic topic : STANDARD) {
            assertThat(topics.add(topic.topic())).as(topic.topic()).isTrue();
            assertThat(topic.label()).isNotBlank();
            for (String name : Topics.names(topic)) {
                assertThat(Terms.of(name)).as("`%s` of %s can be searched", name, topic.topic()).isNotEmpty();
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        for (Topic topic : STANDARD) {
            assertThat(topics).as(topic.topic()).containsAll(topic.broader());
        }
        assertThat(names).contains("sanctions", "export controls", "appropriations", "ndaa reporting requirements");
    }

    @Test
    void wordsAloneAreSearchedWithAWarningThatNamesWhatElseIsMeant() {
        Library library = Library.open(LibraryTest.world(), Path.of("library")).value();
        assertThat(library.find("Northport tariff fees").diagnostic(null)).isPresent();
        TopicMatch match = library.find("port feet");
        assertThat(match.diagnostic(null).orElseThrow().help().getFirst()).contains("port fees");
    }
}
