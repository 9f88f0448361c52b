package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.World;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads a vocabulary: a list of topics, each with the other names it goes by.
final class TopicsReader {
    private static final Map<String, String> KEYS = Keyed.keys("topic", "topic: export controls", "label",
            "label: Export Controls", "synonyms", "synonyms: [dual-use goods]", "broader", "broader: [trade]", "crs",
            "crs: [Export Controls]");

    private TopicsReader() {
    }

    /// @param shownName the file's name as messages show it
    /// @throws Failure with everything that is wrong
    static List<Topic> read(String shownName, byte[] bytes) {
        YamlNode root = SafeYaml.read(shownName, bytes, Limits.LIBRARY_NODES);
        if (!(root instanceof Sequence sequence)) {
            throw new Failure(Diagnostic.error(Code.WRONG_TYPE, "a vocabulary is a list of topics; this is not a list",
                    root.at(), "begin each topic with `- topic: ` and its name"));
        }
        List<Diagnostic> problems = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof Mapping mapping) {
                read(new Keyed(mapping, KEYS, "a topic", problems), topics);
            } else {
                problems.add(Diagnostic.error(Code.WRONG_TYPE, "a topic has keys of its own; this is something else",
                        item.at(), "begin it with `- topic: ` and its name"));
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(Diagnostic.inOrder(problems));
        }
        return topics;
    }

    private static void read(Keyed keys, List<Topic> topics) {
        keys.require("topic");
        String topic = keys.line("topic");
        String label = keys.line("label");
        List<String> synonyms = keys.lines("synonyms");
        List<String> broader = keys.lines("broader");
        List<String> crs = keys.lines("crs");
        if (topic != null) {
            String heading = label != null ? label : Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
            topics.add(new Topic(topic, heading, synonyms, broader, crs));
        }
    }

    /// Every entry of a library's vocabulary: its own before those that Dais brings along.
    ///
    /// @throws Failure with everything that is wrong with its own
    static List<Topic> of(World world, Path folder) {
        Path file = folder.resolve(Listing.VOCABULARY);
        List<Topic> own = world.isFile(file)
                ? read(Listing.shown(world, file), world.read(file, Limits.SPEC_BYTES))
                : List.of();
        return Topics.merged(own, read(Listing.VOCABULARY, standard()));
    }

    /// The vocabulary that Dais brings along.
    static byte[] standard() {
        try (InputStream in = TopicsReader.class.getResourceAsStream("topics.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the vocabulary is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
