package dais.library;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Warned;
import dais.ingest.Extraction;
import dais.ingest.Ingestor;
import dais.library.VersionChange.Stretch;
import dais.model.Passage;
import dais.world.MemoryWorld;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A new version of a report beside the old one: what is the same, what is said in other words, what is gone, what is new.
class VersionComparerTest {
    private final MemoryWorld world = new MemoryWorld();

    private LibraryWriter.Added add(String version, String... paragraphs) {
        byte[] note = ("---\nid: ON-1\ntitle: Cranes\nversion: \"" + version + "\"\n---\n"
                + String.join("\n\n", paragraphs) + "\n").getBytes(StandardCharsets.UTF_8);
        Extraction read = new Ingestor().ingest("note.md", note);
        Warned<LibraryWriter.Added> added = LibraryWriter.add(world, Path.of("library"), read, note);
        return added.value();
    }

    private VersionChange change(String version, String... paragraphs) {
        return Objects.requireNonNull(add(version, paragraphs).versions());
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(p -> p.text().plain()).toList();
    }

    @Test
    void everyPassageHasItsFate() {
        assertThat(
                add("1", "Ports need cranes.", "The duty was set in 1986 and raised once.", "Nobody counts the ships.")
                        .versions())
                .isNull();
        VersionChange change = change("2", "The duty was set in 1986 and raised twice since.", "Ports need cranes.",
                "A review is due next spring.");
        assertThat(change.from()).hasToString("ON-1@1");
        assertThat(change.to()).hasToString("ON-1@2");
        assertThat(change.same()).isEqualTo(1);
        assertThat(texts(change.gone())).containsExactly("Nobody counts the ships.");
        assertThat(texts(change.added())).containsExactly("A review is due next spring.");
        assertThat(change.reworded()).singleElement().satisfies(passage -> {
            assertThat(passage.words()).extracting(Stretch::fate).containsExactly(VersionChange.Fate.KEPT,
                    VersionChange.Fate.TAKEN_OUT, VersionChange.Fate.PUT_IN);
            assertThat(passage.words()).extracting(Stretch::text).containsExactly("The duty was set in 1986 and raised",
                    "once.", "twice since.");
        });
    }

    @Test
    void aVersionThatComesLateIsComparedWithTheOneBeforeIt() {
        add("2", "Ports need cranes.");
        add("10", "Ports need new cranes.");
        VersionChange change = change("9", "Ports need cranes.");
        assertThat(change.from().version() + " to " + change.to().version()).isEqualTo("2 to 9");
        VersionChange first = change("1", "Ports want cranes.");
        assertThat(first.from().version() + " to " + first.to().version()).isEqualTo("1 to 2");
    }

    @Test
    void theSameBytesTwiceSayNothing() {
        add("1", "Ports need cranes.");
        add("2", "Ports need cranes now.");
        LibraryWriter.Added again = add("2", "Ports need cranes now.");
        assertThat(again.changed()).isFalse();
        assertThat(again.versions()).isNull();
    }
}
