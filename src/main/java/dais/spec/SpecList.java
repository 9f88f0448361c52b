package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import dais.spec.SpecKey.Form;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The list that is the value of a key: texts, words, rows of cells, or entries with keys of their own. What is wrong
/// is noted, and such an entry left out.
final class SpecList {
    private final SpecKey key;
    private final Span place;
    private final @Nullable YamlNode node;
    private final List<Diagnostic> problems;

    /// @param key what the entries may be
    /// @param place where the key stands
    /// @param node what was written; null where the key is not there
    /// @param problems takes what is wrong
    SpecList(SpecKey key, Span place, @Nullable YamlNode node, List<Diagnostic> problems) {
        this.key = key;
        this.place = place;
        this.node = node;
        this.problems = problems;
    }

    /// A list of texts, without those that stand there twice.
    List<Sited<String>> texts() {
        List<Sited<String>> texts = new ArrayList<>();
        switch (node) {
            case null -> {
            }
            case Sequence sequence -> {
                for (YamlNode item : entries(sequence)) {
                    Sited<String> text = item instanceof Scalar ? text(item.at(), item) : null;
                    if (!(item instanceof Scalar)) {
                        problems.add(WrongForm.ofEntry(key, item));
                    } else if (text != null) {
                        texts.add(text);
                    }
                }
            }
            case Scalar scalar -> {
                Sited<String> text = text(place, scalar);
                if (text != null && isPlainlyOne(scalar)) {
                    texts.add(text);
                }
            }
            case Mapping wrong -> problems.add(WrongForm.ofValue(key, wrong));
        }
        return withoutRepeats(texts);
    }

    /// Whether a text that stands for a list of one was not meant as a list of several.
    private boolean isPlainlyOne(Scalar scalar) {
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

    private List<Sited<String>> withoutRepeats(List<Sited<String>> texts) {
        List<Sited<String>> unique = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Sited<String> text : texts) {
            if (seen.add(text.value().toLowerCase(Locale.ROOT))) {
                unique.add(text);
            } else {
                problems.add(Diagnostic.warning(Code.UNUSED_PIN,
                        SpecText.shown(text.value()) + " stands twice in `" + key.name() + "`", text.at(),
                        "take one of them out"));
            }
        }
        return unique;
    }

    /// A list of texts that may hold cite marks.
    List<Sited<String>> staffTexts() {
        List<Sited<String>> texts = texts();
        texts.forEach(text -> CiteMarks.check(text, problems));
        return texts;
    }

    /// Some of the allowed words, as [SpecKeys] spells them.
    List<Sited<String>> choices() {
        List<Sited<String>> chosen = new ArrayList<>();
        for (Sited<String> word : texts()) {
            Sited<String> choice = new SpecValue(key, place, node, problems).choice(word);
            if (choice != null) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    /// A list of rows; cells may be empty.
    List<List<Sited<String>>> rows() {
        List<List<Sited<String>>> rows = new ArrayList<>();
        if (node == null) {
            return rows;
        }
        if (!(node instanceof Sequence sequence)) {
            problems.add(WrongForm.ofValue(key, node));
            return rows;
        }
        for (YamlNode item : entries(sequence)) {
            if (!(item instanceof Sequence cells) || cells.items().isEmpty()) {
                problems.add(WrongForm.ofValue(key, item));
                break; // a list of bare words is one mistake, not many
            }
            rows.add(row(cells));
        }
        return rows;
    }

    private List<Sited<String>> row(Sequence cells) {
        List<Sited<String>> row = new ArrayList<>();
        for (YamlNode cell : entries(cells)) {
            if (cell instanceof Scalar scalar) {
                Sited<String> text = scalar.text().isBlank() ? null : text(cell.at(), scalar);
                row.add(text == null ? new Sited<>("", scalar.at()) : text);
            } else {
                problems.add(WrongForm.ofEntry(key, cell));
            }
        }
        return row;
    }

    /// A list of rows whose cells may hold cite marks.
    List<List<Sited<String>>> staffRows() {
        List<List<Sited<String>>> rows = rows();
        rows.forEach(row -> row.forEach(cell -> CiteMarks.check(cell, problems)));
        return rows;
    }

    /// The mappings that the list holds.
    List<Mapping> mappings() {
        List<Mapping> mappings = new ArrayList<>();
        if (!(node instanceof Sequence sequence)) {
            new SpecValue(key, place, node, problems).refuse();
            return mappings;
        }
        for (YamlNode item : entries(sequence)) {
            if (!(item instanceof Mapping entry)) {
                problems.add(WrongForm.ofValue(key, item));
                break; // a list of bare words is one mistake, not many
            }
            mappings.add(entry);
        }
        return mappings;
    }

    private List<YamlNode> entries(Sequence sequence) {
        if (sequence.items().size() > SpecKeys.MOST_ENTRIES) {
            problems.add(SpecValue.tooLarge("`" + key.name() + "` has more than " + SpecKeys.MOST_ENTRIES + " entries",
                    sequence.at()));
            return List.of();
        }
        return sequence.items();
    }

    private @Nullable Sited<String> text(Span place, YamlNode entry) {
        return new SpecValue(key, place, entry, problems).text();
    }

    private void bad(String message, Span at, String help) {
        problems.add(Diagnostic.error(Code.BAD_VALUE, message, at, help));
    }
}
