package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import dais.text.Nearest;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The keys of one mapping of a library file. What is wrong is noted and reading goes on; a value that cannot be used
/// comes out as if it were not there.
final class Keyed {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern NUMBER_SIGN = Pattern.compile("\\s+#\\d.*");

    private final Mapping mapping;
    private final Map<String, String> examples;
    private final List<Diagnostic> problems;
    /// Keys that a misspelt one was taken for: they are not missing.
    private final Set<String> meant = new TreeSet<>();
    private final Set<String> required = new TreeSet<>();

    /// Keys with examples, in pairs.
    static Map<String, String> keys(String... keysAndExamples) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < keysAndExamples.length; i += 2) {
            keys.put(keysAndExamples[i], keysAndExamples[i + 1]);
        }
        return keys;
    }

    /// @param examples the keys there may be, in their order, each with a line as a file would have it
    /// @param what the thing that the mapping describes, in words
    /// @param problems takes what is wrong
    Keyed(Mapping mapping, Map<String, String> examples, String what, List<Diagnostic> problems) {
        this.mapping = mapping;
        this.examples = examples;
        this.problems = problems;
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!examples.containsKey(name)) {
                List<String> near = Nearest.of(name, open());
                if (!near.isEmpty()) {
                    meant.add(near.getFirst());
                }
                problems.add(
                        Diagnostic.error(Code.UNKNOWN_KEY, "unknown key `" + name + "` in " + what, entry.key().at(),
                                near.isEmpty()
                                        ? "take it out, or use one of: " + String.join(", ", examples.keySet())
                                        : "did you mean `" + near.getFirst() + "`?"));
            }
        }
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        for (String key : examples.keySet()) {
            if (mapping.get(key) == null) {
                open.add(key);
            }
        }
        return open;
    }

    /// Names each of the keys that is not there; to be asked before the values are.
    void require(String... keys) {
        for (String key : keys) {
            required.add(key);
            if (mapping.get(key) == null && !meant.contains(key)) {
                problems.add(Diagnostic.error(Code.MISSING_KEY, "the key `" + key + "` is missing", mapping.at(),
                        "add a line such as `" + example(key) + "`"));
            }
        }
    }

    boolean has(String key) {
        return mapping.get(key) != null;
    }

    /// Where a key stands; where the whole begins if it is not there.
    Span place(String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry.key().at();
            }
        }
        return mapping.at();
    }

    /// A text, as it stands.
    @Nullable
    Sited<String> text(String key) {
        YamlNode node = mapping.get(key);
        return node == null ? null : text(key, node);
    }

    /// A text on one line.
    @Nullable
    String line(String key) {
        Sited<String> text = text(key);
        return text == null ? null : Tidy.line(text.value());
    }

    /// A list of texts, each on one line.
    List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Sited<String> text = text(key, item);
            if (text != null) {
                lines.add(Tidy.line(text.value()));
            }
        }
        return lines;
    }

    /// A name that specs write in marks and that files are called by.
    @Nullable
    String name(String key) {
        Sited<String> text = text(key);
        if (text == null) {
            return null;
        }
        if (!NAME.matcher(text.value()).matches()) {
            bad("`" + key + "` cannot be `" + text.value() + "`", text.at(),
                    "use letters, digits, full stops, hyphens and underscores only, as in `" + example(key) + "`");
            return null;
        }
        return text.value();
    }

    /// One of a few words.
    ///
    /// @param word the word that stands for each of the choices
    /// @param otherwise what it is where the key is not there or its value is none of the words
    <T> T choice(String key, List<T> choices, Function<T, String> word, T otherwise) {
        Sited<String> text = text(key);
        if (text == null) {
            return otherwise;
        }
        List<String> words = new ArrayList<>();
        for (T choice : choices) {
            words.add(word.apply(choice));
        }
        int index = words.indexOf(text.value());
        if (index >= 0) {
            return choices.get(index);
        }
        List<String> near = Nearest.of(text.value(), words);
        String message = "`" + key + "` cannot be `" + text.value() + "`";
        String allowed = "choose one of: " + String.join(", ", words);
        if (near.isEmpty()) {
            bad(message, text.at(), allowed);
        } else {
            bad(message, text.at(), "did you mean `" + near.getFirst() + "`?", allowed);
        }
        return otherwise;
    }

    /// What a list holds; one text alone stands for a list of it; none where the key is not there.
    List<YamlNode> items(String key) {
        YamlNode node = mapping.get(key);
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        if (node instanceof Scalar scalar) {
            if (!scalar.isAbsent()) {
                return List.of(scalar);
            }
            empty(key, scalar);
        } else if (node != null) {
            wrongType(key, node, "a list");
        }
        return List.of();
    }

    /// A mapping.
    @Nullable
    Mapping mapping(String key) {
        YamlNode node = mapping.get(key);
        if (node instanceof Mapping inner) {
            return inner;
        }
        if (node != null) {
            wrongType(key, node, "keys with values");
        }
        return null;
    }

    @Nullable
    Sited<String> text(String key, YamlNode node) {
        if (!(node instanceof Scalar scalar)) {
            wrongType(key, node, "a text");
            return null;
        }
        if (scalar.text().isBlank()) {
            empty(key, scalar);
            return null;
        }
        return isCutOff(scalar) ? null : new Sited<>(scalar.text(), scalar.at());
    }

    private void empty(String key, Scalar scalar) {
        bad("`" + key + "` has no value", scalar.quoted() ? scalar.at() : place(key),
                "give it one, as in `" + example(key) + (required.contains(key) ? "`" : "`, or take the line out"));
    }

    /// In `text: Item #3 of the list`, YAML takes ` #3 …` for a comment: it would be dropped without a word.
    private boolean isCutOff(Scalar scalar) {
        Span at = scalar.at();
        String source = at.source();
        if (scalar.quoted() || source == null) {
            return false;
        }
        int end = source.offsetByCodePoints(0, at.column() - 1 + at.length());
        Matcher cut = NUMBER_SIGN.matcher(source).region(end, source.length());
        if (!cut.matches()) {
            return false;
        }
        bad("`" + cut.group().strip() + "` is not read: a `#` after a space begins a comment", at,
                "put the whole text in quotation marks, or a space after the `#` if it is a comment");
        return true;
    }

    void wrongType(String key, YamlNode node, String wanted) {
        String found = switch (node) {
            case Scalar _ -> "a text";
            case Sequence _ -> "a list";
            case Mapping _ -> "a key with a value";
        };
        problems.add(Diagnostic.error(Code.WRONG_TYPE, "`" + key + "` takes " + wanted + "; this is " + found,
                node.at(), "for example: `" + example(key) + "`"));
    }

    void bad(String message, Span at, String... help) {
        problems.add(Diagnostic.error(Code.BAD_VALUE, message, at, help));
    }

    String example(String key) {
        return examples.getOrDefault(key, key + ":");
    }
}
