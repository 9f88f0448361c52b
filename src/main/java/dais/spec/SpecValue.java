package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import dais.world.YamlNode;
import dais.world.YamlNode.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One text of a spec, the value of a key or an entry of its list, read as what the key wants: a word, a date, a
/// length. What is wrong is noted; such a value comes out as if it were not there.
final class SpecValue {
    /// The words of a truth value, those for yes first.
    static final List<String> FLAGS = List.of("yes", "true", "on", "no", "false", "off");

    private final SpecKey key;
    private final Span place;
    private final @Nullable YamlNode node;
    private final List<Diagnostic> problems;

    /// @param key what the value may be
    /// @param place where to say that it is empty
    /// @param node what was written; null where the key is not there
    /// @param problems takes what is wrong
    SpecValue(SpecKey key, Span place, @Nullable YamlNode node, List<Diagnostic> problems) {
        this.key = key;
        this.place = place;
        this.node = node;
        this.problems = problems;
    }

    /// A text of one line.
    @Nullable
    Sited<String> text() {
        if (node == null) {
            return null;
        }
        if (!(node instanceof Scalar scalar)) {
            problems.add(WrongForm.ofValue(key, node));
            return null;
        }
        if (isEmpty(scalar)) {
            problems.add(empty(scalar.quoted() ? scalar.at() : place));
            return null;
        }
        if (scalar.text().length() > SpecKeys.MOST_CHARACTERS) {
            problems.add(tooLarge(
                    "a text in `" + key.name() + "` is longer than " + SpecKeys.MOST_CHARACTERS + " characters",
                    scalar.at()));
            return null;
        }
        SpecText.check(scalar, problems);
        return new Sited<>(SpecText.oneLine(scalar.text()), scalar.at());
    }

    /// A text that may hold cite marks.
    @Nullable
    Sited<String> staffText() {
        Sited<String> text = text();
        if (text != null) {
            CiteMarks.check(text, problems);
        }
        return text;
    }

    /// One of the allowed words, as [SpecKeys] spells it.
    @Nullable
    Sited<String> choice() {
        Sited<String> text = text();
        return text == null ? null : choice(text);
    }

    /// The allowed word that a text of this key is, as [SpecKeys] spells it.
    @Nullable
    Sited<String> choice(Sited<String> text) {
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

    /// A day, as 2026-04-30.
    @Nullable
    Sited<LocalDate> date() {
        Sited<String> text = text();
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

    /// Years or months.
    @Nullable
    Sited<SourceAge> age() {
        Sited<String> text = text();
        if (text == null) {
            return null;
        }
        Optional<SourceAge> age = SourceAge.read(text.value());
        if (age.isEmpty()) {
            bad(SpecText.shown(text.value()) + " is not an age", text.at(), "write it as `2 years` or `18 months`");
            return null;
        }
        return new Sited<>(age.get(), text.at());
    }

    /// Pages or words.
    @Nullable
    Sited<Length> length() {
        Sited<String> text = text();
        return text == null ? null : switch (SpecLength.read(text.value())) {
            case SpecLength.Good good -> new Sited<>(good.length(), text.at());
            case SpecLength.Bad bad -> {
                bad(bad.message(), text.at(), bad.help());
                yield null;
            }
        };
    }

    /// Yes or no; no where nothing is said.
    boolean flag() {
        Sited<String> text = text();
        if (text == null) {
            return false;
        }
        int word = FLAGS.indexOf(text.value().toLowerCase(Locale.ROOT));
        if (word < 0) {
            bad("`" + key.name() + "` is yes or no", text.at(), "write `" + key.example() + "`");
        }
        return word >= 0 && word < FLAGS.size() / 2;
    }

    /// A whole number from 1 to [SpecKeys#MOST_PASSAGES].
    @Nullable
    Integer count() {
        Sited<String> text = text();
        if (text == null) {
            return null;
        }
        boolean number = text.value().matches("[0-9]{1,9}");
        int count = number ? Integer.parseInt(text.value()) : 0;
        if (count < 1 || count > SpecKeys.MOST_PASSAGES) {
            bad("`" + key.name() + "` cannot be " + SpecText.shown(text.value()), text.at(),
                    "write a whole number from 1 to " + SpecKeys.MOST_PASSAGES + ", as in `" + key.example() + "`");
            return null;
        }
        return count;
    }

    /// Notes a value that stands where keys of their own should: nothing at all, or something else.
    void refuse() {
        if (node instanceof Scalar scalar && isEmpty(scalar)) {
            problems.add(empty(place));
        } else if (node != null) {
            problems.add(WrongForm.ofValue(key, node));
        }
    }

    /// What to say of more than a spec can hold.
    static Diagnostic tooLarge(String message, Span at) {
        return Diagnostic.error(Code.TOO_LARGE, message, at, "a spec is a page of text; shorten it");
    }

    private static boolean isEmpty(Scalar scalar) {
        return scalar.text().isBlank()
                || (!scalar.quoted() && (scalar.text().equals("~") || scalar.text().equals("null")));
    }

    private Diagnostic empty(Span at) {
        return Diagnostic.error(key.required() ? Code.MISSING_KEY : Code.BAD_VALUE, "`" + key.name() + "` has no value",
                at, key.required() ? key.shownExample() : "give it one, or take the line out; " + key.shownExample());
    }

    private void bad(String message, Span at, String... help) {
        problems.add(Diagnostic.error(Code.BAD_VALUE, message, at, help));
    }
}
