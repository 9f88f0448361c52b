package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.spec.SpecKey.Form;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The keys of one mapping of a spec, read by what [SpecKeys] says of them. What is wrong is noted and reading goes on;
/// a value that cannot be used comes out as if it were not there.
final class Fields {
    /// The words of a truth value, those for yes first.
    static final List<String> FLAGS = List.of("yes", "true", "on", "no", "false", "off");

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

    /// A text of one line.
    @Nullable
    Sited<String> text(String name) {
        YamlNode node = mapping.get(name);
        return node == null ? null : text(key(name), place(name), node);
    }

    /// A text that may hold cite marks.
    @Nullable
    Sited<String> staffText(String name) {
        Sited<String> text = text(name);
        if (text != null) {
            checkMarks(text);
        }
        return text;
    }

    /// One of the allowed words, as [SpecKeys] spells it.
    @Nullable
    Sited<String> choice(String name) {
        Sited<String> text = text(name);
        return text == null ? null : choice(key(name), text);
    }

    /// Some of the allowed words.
    List<Sited<String>> choices(String name) {
        List<Sited<String>> chosen = new ArrayList<>();
        for (Sited<String> word : texts(name)) {
            Sited<String> choice = choice(key(name), word);
            if (choice != null) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    @Nullable
    Sited<LocalDate> date(String name) {
        Sited<String> text = text(name);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> date = SpecDate.read(text.value());
        if (date.isEmpty()) {
            bad(SpecDate.trouble(text.value()), text.at(), SpecDate.help(text.value()));
            return null;
        }
        return new Sited<>(date.get(), text.at());
    }

    @Nullable
    Sited<SourceAge> age(String name) {
        Sited<String> text = text(name);
        Optional<SourceAge> age = text == null ? Optional.empty() : SourceAge.read(text.value());
        if (text != null && age.isEmpty()) {
            bad(SpecText.shown(text.value()) + " is not an age", text.at(), "write it as `2 years` or `18 months`");
        }
        return text == null || age.isEmpty() ? null : new Sited<>(age.get(), text.at());
    }

    @Nullable
    Sited<Length> length(String name) {
        Sited<String> text = text(name);
        return text == null ? null : switch (SpecLength.read(text.value())) {
            case SpecLength.Good good -> new Sited<>(good.length(), text.at());
            case SpecLength.Bad bad -> {
                bad(bad.message(), text.at(), bad.help());
                yield null;
            }
        };
    }

    /// Yes or no; no where nothing is said.
    boolean flag(String name) {
        Sited<String> text = text(name);
        int word = text == null ? FLAGS.size() : FLAGS.indexOf(text.value().toLowerCase(Locale.ROOT));
        if (word < 0) {
            bad("`" + name + "` is yes or no", text == null ? mapping.at() : text.at(),
                    "write `" + key(name).example() + "`");
        }
        return word >= 0 && word < FLAGS.size() / 2;
    }

    /// The keys of a value that is a mapping; null where there is none.
    @Nullable
    Fields object(String name) {
        YamlNode node = mapping.get(name);
        if (node instanceof Mapping inner) {
            return inner(name, inner);
        }
        if (node instanceof Scalar scalar && isEmpty(scalar)) {
            empty(key(name), place(name));
        } else if (node != null) {
            problems.add(WrongForm.ofValue(key(name), node));
        }
        return null;
    }

    /// The keys of each entry of a list of mappings.
    List<Fields> objects(String name) {
        List<Fields> entries = new ArrayList<>();
        for (Mapping entry : mappings(name)) {
            entries.add(inner(name, entry));
        }
        return entries;
    }

    private Fields inner(String name, Mapping mapping) {
        return new Fields(mapping, key(name).inner(), this, name, problems);
    }

    @Nullable
    Integer count(String name) {
        Sited<String> text = text(name);
        if (text == null) {
            return null;
        }
        boolean number = text.value().matches("[0-9]{1,9}");
        int count = number ? Integer.parseInt(text.value()) : 0;
        if (count < 1 || count > SpecKeys.MOST_PASSAGES) {
            bad("`" + name + "` cannot be " + SpecText.shown(text.value()), text.at(), "write a whole number from 1 to "
                    + SpecKeys.MOST_PASSAGES + ", as in `" + key(name).example() + "`");
            return null;
        }
        return count;
    }

    /// A list of texts, without those that stand there twice.
    List<Sited<String>> texts(String name) {
        YamlNode node = mapping.get(name);
        if (node == null) {
            return List.of();
        }
        SpecKey key = key(name);
        List<Sited<String>> texts = new ArrayList<>();
        switch (node) {
            case Sequence sequence -> {
                for (YamlNode item : entries(key, sequence)) {
                    Sited<String> text = item instanceof Scalar scalar ? text(key, item.at(), scalar) : null;
                    if (!(item instanceof Scalar)) {
                        problems.add(WrongForm.ofEntry(key, item));
                    } else if (text != null) {
                        texts.add(text);
                    }
                }
            }
            case Scalar scalar -> {
                Sited<String> text = text(key, place(name), scalar);
                if (text != null && isPlainlyOne(key, scalar)) {
                    texts.add(text);
                }
            }
            case Mapping wrong -> problems.add(WrongForm.ofValue(key, wrong));
        }
        return withoutRepeats(name, texts);
    }

    /// Whether a text that stands for a list of one was not meant as a list of several.
    private boolean isPlainlyOne(SpecKey key, Scalar scalar) {
        String list = "`" + key.name() + "` is a list";
        if (scalar.quoted() || key.form() == Form.STAFF_TEXTS) {
            return true;
        }
        if (scalar.text().startsWith("-")) {
            String first = scalar.text().substring(1).split("\\s+-", 2)[0].strip();
            bad(list + ", and its entries begin with a dash and a space", scalar.at(),
                    "put a space after each dash: `- " + first + "`");
        } else if (scalar.text().contains(",")) {
            bad(list + ", and a list stands in brackets", scalar.at(),
                    "write `" + key.name() + ": [" + SpecText.oneLine(scalar.text()) + "]`");
        } else {
            return true;
        }
        return false;
    }

    private List<Sited<String>> withoutRepeats(String name, List<Sited<String>> texts) {
        List<Sited<String>> unique = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Sited<String> text : texts) {
            if (seen.add(text.value().toLowerCase(Locale.ROOT))) {
                unique.add(text);
            } else {
                problems.add(Diagnostic.warning(Code.UNUSED_PIN,
                        SpecText.shown(text.value()) + " stands twice in `" + name + "`", text.at(),
                        "take one of them out"));
            }
        }
        return unique;
    }

    /// A list of texts that may hold cite marks.
    List<Sited<String>> staffTexts(String name) {
        List<Sited<String>> texts = texts(name);
        texts.forEach(this::checkMarks);
        return texts;
    }

    /// A list of rows; cells may be empty.
    List<List<Sited<String>>> rows(String name) {
        YamlNode node = mapping.get(name);
        SpecKey key = node == null ? null : key(name);
        List<List<Sited<String>>> rows = new ArrayList<>();
        if (key == null || node == null) {
            return rows;
        }
        if (!(node instanceof Sequence sequence)) {
            problems.add(WrongForm.ofValue(key, node));
            return rows;
        }
        for (YamlNode item : entries(key, sequence)) {
            if (!(item instanceof Sequence cells) || cells.items().isEmpty()) {
                problems.add(WrongForm.ofValue(key, item));
                break; // a list of bare words is one mistake, not many
            }
            List<Sited<String>> row = new ArrayList<>();
            for (YamlNode cell : entries(key, cells)) {
                if (cell instanceof Scalar scalar && scalar.text().isBlank()) {
                    row.add(new Sited<>("", scalar.at()));
                } else if (cell instanceof Scalar scalar) {
                    Sited<String> text = text(key, cell.at(), scalar);
                    row.add(text == null ? new Sited<>("", scalar.at()) : text);
                } else {
                    problems.add(WrongForm.ofEntry(key, cell));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /// A list of rows whose cells may hold cite marks.
    List<List<Sited<String>>> staffRows(String name) {
        List<List<Sited<String>>> rows = rows(name);
        rows.forEach(row -> row.forEach(this::checkMarks));
        return rows;
    }

    /// The mappings that a list holds.
    private List<Mapping> mappings(String name) {
        YamlNode node = mapping.get(name);
        List<Mapping> mappings = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (YamlNode item : entries(key(name), sequence)) {
                if (item instanceof Mapping section) {
                    mappings.add(section);
                } else {
                    problems.add(WrongForm.ofValue(key(name), item));
                    break; // a list of bare words is one mistake, not many
                }
            }
        } else if (node instanceof Scalar scalar && isEmpty(scalar)) {
            empty(key(name), place(name));
        } else if (node != null) {
            problems.add(WrongForm.ofValue(key(name), node));
        }
        return mappings;
    }

    private List<YamlNode> entries(SpecKey key, Sequence sequence) {
        if (sequence.items().size() > SpecKeys.MOST_ENTRIES) {
            tooLarge("`" + key.name() + "` has more than " + SpecKeys.MOST_ENTRIES + " entries", sequence.at());
            return List.of();
        }
        return sequence.items();
    }

    private void tooLarge(String message, Span at) {
        problems.add(Diagnostic.error(Code.TOO_LARGE, message, at, "a spec is a page of text; shorten it"));
    }

    private @Nullable Sited<String> text(SpecKey key, Span place, YamlNode node) {
        if (!(node instanceof Scalar scalar)) {
            problems.add(WrongForm.ofValue(key, node));
            return null;
        }
        if (isEmpty(scalar)) {
            empty(key, scalar.quoted() ? scalar.at() : place);
            return null;
        }
        if (scalar.text().length() > SpecKeys.MOST_CHARACTERS) {
            tooLarge("a text in `" + key.name() + "` is longer than " + SpecKeys.MOST_CHARACTERS + " characters",
                    scalar.at());
            return null;
        }
        SpecText.check(scalar, problems);
        return new Sited<>(SpecText.oneLine(scalar.text()), scalar.at());
    }

    private static boolean isEmpty(Scalar scalar) {
        return scalar.text().isBlank()
                || (!scalar.quoted() && (scalar.text().equals("~") || scalar.text().equals("null")));
    }

    private @Nullable Sited<String> choice(SpecKey key, Sited<String> text) {
        String word = text.value().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        if (key.allowed().contains(word)) {
            return new Sited<>(word, text.at());
        }
        String allowed = (key.allowed().size() == 1 ? "the only choice so far: " : "choose one of: ")
                + String.join(", ", key.allowed());
        Optional<String> near = SpecText.meant(word, key.allowed());
        String message = "`" + key.name() + "` cannot be " + SpecText.shown(text.value());
        if (near.isPresent()) {
            bad(message, text.at(), "did you mean `" + near.get() + "`?", allowed);
        } else {
            bad(message, text.at(), allowed);
        }
        return null;
    }

    private void checkMarks(Sited<String> text) {
        try {
            CiteMarks.read(text);
        } catch (Failure failure) {
            problems.addAll(failure.diagnostics());
        }
    }

    private void empty(SpecKey key, Span at) {
        problems.add(Diagnostic.error(key.required() ? Code.MISSING_KEY : Code.BAD_VALUE,
                "`" + key.name() + "` has no value", at,
                key.required() ? key.shownExample() : "give it one, or take the line out; " + key.shownExample()));
    }

    private void bad(String message, Span at, String... help) {
        problems.add(Diagnostic.error(Code.BAD_VALUE, message, at, help));
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
