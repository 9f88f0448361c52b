package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.spec.Kind.Headed;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The kinds of brief that come with Dais: the files of `styles/kinds/`.
public final class Kinds {
    /// The names of all kinds; the first is the one where a spec is silent.
    static final List<String> NAMES = List.of("one-pager", "memo", "hearing-memo", "backgrounder", "talking-points",
            "q-and-a", "decision-memo");

    private static final List<String> KEYS = List.of("kicker", "kicker-of-one-page", "style", "passages", "most-words",
            "spoken", "parts", "sources", "requires");

    /// Those that were asked for: a batch asks for the same few again and again.
    private static final Map<String, Kind> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Mapping root;

    private Kinds(String name, Mapping root) {
        this.name = name;
        this.root = root;
    }

    /// The kind of that name.
    ///
    /// @throws Failure where its file is not as it should be
    public static Kind named(String name) {
        return READ.computeIfAbsent(name, Kinds::read);
    }

    private static Kind read(String name) {
        try (InputStream in = Kinds.class.getResourceAsStream("/dais/styles/kinds/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("styles/kinds/" + name + ".yaml is missing from the program");
            }
            YamlNode root = SafeYaml.read("styles/kinds/" + name + ".yaml", in.readAllBytes(), Limits.YAML_NODES);
            if (root instanceof Mapping mapping) {
                return new Kinds(name, mapping).read();
            }
            throw wrong(root, "a kind consists of keys with values");
        } catch (IOException e) {
            throw new IllegalStateException("styles/kinds/" + name + ".yaml cannot be read", e);
        }
    }

    private Kind read() {
        for (Entry entry : root.entries()) {
            if (!KEYS.contains(entry.key().text())) {
                throw wrong(entry.key(), "a kind has no `" + entry.key().text() + "`");
            }
        }
        String kicker = text("kicker");
        String style = text("style");
        String words = text("most-words");
        if (kicker == null || style == null || words == null || !words.matches("[0-9]{1,4}")) {
            throw wrong(root, "a kind has a `kicker`, a `style` and `most-words`, a number");
        }
        return new Kind(name, kicker, text("kicker-of-one-page"), style, is("passages", "bullets", "paragraphs"),
                Integer.parseInt(words), is("spoken", "yes", "no"), parts(), text("sources"), requires());
    }

    private List<Headed> parts() {
        List<Headed> parts = new ArrayList<>();
        for (YamlNode item : list("parts")) {
            switch (item) {
                case Scalar bare -> parts.add(new Headed(part(bare), null));
                case Mapping headed when headed.entries().size() == 1
                        && headed.entries().getFirst().value() instanceof Scalar heading ->
                    parts.add(new Headed(part(headed.entries().getFirst().key()), heading.text()));
                case Mapping _,Sequence _ ->
                    throw wrong(item, "write a part as `sections`, or as `contacts: Contacts`");
            }
        }
        return parts;
    }

    private static Part part(Scalar written) {
        for (Part part : Part.values()) {
            if (part.word().equals(written.text())) {
                return part;
            }
        }
        throw wrong(written, "no brief has a part `" + written.text() + "`");
    }

    private List<String> requires() {
        List<String> keys = new ArrayList<>();
        for (YamlNode item : list("requires")) {
            if (!(item instanceof Scalar key)) {
                throw wrong(item, "`requires` is a list of keys");
            }
            keys.add(key.text());
        }
        return keys;
    }

    private List<YamlNode> list(String key) {
        YamlNode value = root.get(key);
        return value instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /// Whether the first of two words stands there; the second is meant where nothing does.
    private boolean is(String key, String yes, String no) {
        String word = text(key);
        if (word != null && !word.equals(yes) && !word.equals(no)) {
            throw wrong(root, "`" + key + "` is " + yes + " or " + no);
        }
        return yes.equals(word);
    }

    private @Nullable String text(String key) {
        return root.get(key) instanceof Scalar scalar ? scalar.text() : null;
    }

    private static Failure wrong(YamlNode at, String message) {
        return new Failure(Diagnostic.error(Code.BAD_VALUE, message, at.at()));
    }
}
