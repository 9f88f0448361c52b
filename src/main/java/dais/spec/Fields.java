package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.spec.SpecKey.Form;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The keys of one mapping of a spec, held against those there may be: which are unknown and what was meant, which are
/// missing, where each stands, and the values to read on from. What is wrong is noted and reading goes on.
final class Fields {
    private final List<SpecKey> keys;
    private final Mapping mapping;
    private final @Nullable Fields outer;
    private final String name;
    private final List<Diagnostic> problems;
    /// Keys that a misspelt one was taken for: they are not missing.
    private final Set<String> meant = new TreeSet<>();

    /// The keys of a whole spec.
    Fields(Mapping mapping, List<SpecKey> keys, List<Diagnostic> problems) {
        this(mapping, keys, null, "", problems);
    }

    /// @param keys the keys there may be
    /// @param outer the keys around them; null for a whole spec
    /// @param name the key whose value they are; empty for a whole spec
    /// @param problems takes what is wrong
    private Fields(Mapping mapping, List<SpecKey> keys, @Nullable Fields outer, String name,
            List<Diagnostic> problems) {
        this.mapping = mapping;
        this.keys = keys;
        this.outer = outer;
        this.name = name;
        this.problems = problems;
        List<String> open = new ArrayList<>();
        for (SpecKey key : keys) {
            if (mapping.get(key.name()) == null) {
                open.add(key.name());
            }
        }
        for (Entry entry : mapping.entries()) {
            if (find(keys, entry.key().text()) == null && problems.size() < SpecKeys.MOST_ENTRIES) {
                reportUnknown(entry.key(), open, elsewhere(entry.key().text()));
            }
        }
    }

    /// Where a key belongs that stands at a wrong place; empty where there is no such place near.
    private String elsewhere(String wanted) {
        for (SpecKey key : keys) {
            if (find(key.inner(), wanted) != null) {
                return (key.form() == Form.OBJECTS ? "in an entry of `" : "under `") + key.name() + "`";
            }
        }
        if (outer == null || find(outer.keys, wanted) == null) {
            return "";
        }
        return (outer.name.isEmpty() ? "at the left edge of the spec" : "under `" + outer.name + "`") + ", not under `"
                + name + "`";
    }

    private void reportUnknown(Scalar key, List<String> open, String where) {
        String name = key.text();
        Optional<String> near = SpecText.meant(name, open);
        near.ifPresent(meant::add);
        String help = !where.isEmpty()
                ? "`" + name + "` belongs " + where
                : near.isPresent()
                        ? "did you mean `" + near.get() + "`?"
                        : "take it out, or use one of: " + String.join(", ", names(keys));
        problems.add(Diagnostic.error(Code.UNKNOWN_KEY, "unknown key " + SpecText.shown(name), key.at(), help));
    }

    /// The keys and values themselves.
    Mapping mapping() {
        return mapping;
    }

    /// Names every required key that is not there.
    void requireAll() {
        for (SpecKey key : keys) {
            if (key.required()) {
                require(key.name(), "the key `" + key.name() + "` is missing");
            }
        }
    }

    /// Names a key that is not there. A key inside another (`hearing.place`) is missing only where that other is there.
    void require(String wanted, String message) {
        int dot = wanted.indexOf('.');
        if (dot >= 0) {
            SpecKey around = key(wanted.substring(0, dot));
            if (mapping.get(around.name()) instanceof Mapping inside && inside.get(wanted.substring(dot + 1)) == null) {
                missing(find(around.inner(), wanted.substring(dot + 1)), message, place(around.name()));
            }
        } else if (!isWritten(wanted)) {
            missing(key(wanted), message, outer == null ? Span.file(mapping.at().file()) : mapping.at());
        }
    }

    private void missing(@Nullable SpecKey key, String message, Span at) {
        String example = key == null ? "" : key.example();
        problems.add(Diagnostic.error(Code.MISSING_KEY, message, at,
                example.contains("\n") ? "add lines such as:\n" + example : "add a line such as `" + example + "`"));
    }

    /// Whether the key is there, with a good value or a bad one, rightly spelt or not.
    boolean isWritten(String name) {
        return mapping.get(name) != null || meant.contains(name);
    }

    /// Whether the key is there with an empty list: `topics: []`.
    boolean isEmptyList(String name) {
        return mapping.get(name) instanceof Sequence sequence && sequence.items().isEmpty();
    }

    /// Where a key stands, or where the whole begins.
    Span place(String name) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(name)) {
                return entry.key().at();
            }
        }
        return mapping.at();
    }

    /// The one text that is the value of a key, there or not.
    SpecValue value(String name) {
        return new SpecValue(key(name), place(name), mapping.get(name), problems);
    }

    /// The list that is the value of a key, there or not.
    SpecList list(String name) {
        return new SpecList(key(name), place(name), mapping.get(name), problems);
    }

    /// The keys of a value that is a mapping; null where there is none.
    @Nullable
    Fields object(String name) {
        if (mapping.get(name) instanceof Mapping inner) {
            return inner(name, inner);
        }
        value(name).refuse();
        return null;
    }

    /// The keys of each entry of a list of mappings.
    List<Fields> objects(String name) {
        List<Fields> entries = new ArrayList<>();
        for (Mapping entry : list(name).mappings()) {
            entries.add(inner(name, entry));
        }
        return entries;
    }

    private Fields inner(String name, Mapping mapping) {
        return new Fields(mapping, key(name).inner(), this, name, problems);
    }

    private SpecKey key(String name) {
        SpecKey key = find(keys, name);
        if (key == null) {
            throw new IllegalArgumentException("no key " + name);
        }
        return key;
    }

    private static @Nullable SpecKey find(List<SpecKey> keys, String name) {
        for (SpecKey key : keys) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        return null;
    }

    private static List<String> names(List<SpecKey> keys) {
        List<String> names = new ArrayList<>();
        for (SpecKey key : keys) {
            names.add(key.name());
        }
        return names;
    }
}
