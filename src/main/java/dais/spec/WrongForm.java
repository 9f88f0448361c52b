package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;

/// What to say where a list stands for a text, a text for a section, and the like.
final class WrongForm {
    private WrongForm() {
    }

    /// A key's value that is not of its form.
    static Diagnostic ofValue(SpecKey key, YamlNode node) {
        return switch (key.form()) {
            case OBJECTS -> error("each entry of `" + key.name() + "` begins with a dash and has keys of its own", node,
                    key.shownExample());
            case OBJECT ->
                error("`" + key.name() + "` has keys of its own, on lines of their own", node, key.shownExample());
            case ROWS ->
                error("`" + key.name() + "` is a list of rows, each a list of cells", node, key.shownExample());
            case TEXTS, STAFF_TEXTS, REPORTS, PASSAGES, WORDS ->
                error("`" + key.name() + "` is a list; this is " + found(node), node, key.shownExample());
            case TEXT, STAFF_TEXT, WORD, LENGTH, DATE, AGE, COUNT, FLAG -> {
                String message = "`" + key.name() + "` takes one text; this is " + found(node);
                yield starts(node, '[') || starts(node, '{')
                        ? error(message, node, "put the whole text in quotation marks, if the bracket belongs to it",
                                key.shownExample())
                        : error(message, node, key.shownExample());
            }
        };
    }

    /// An entry of a list of texts that is no text.
    static Diagnostic ofEntry(SpecKey key, YamlNode node) {
        if (node instanceof Mapping colon && !starts(node, '{') && colon.entries().size() == 1
                && colon.entries().getFirst().value() instanceof Scalar after) {
            String text = colon.entries().getFirst().key().text() + ": " + SpecText.oneLine(after.text());
            return error("a text with a colon and a space in it must stand in quotation marks", node,
                    "write " + SpecText.shown("\"" + text + "\""));
        }
        return error("each entry of `" + key.name() + "` is one text; this is " + found(node), node,
                key.shownExample());
    }

    private static String found(YamlNode node) {
        return switch (node) {
            case Scalar _ -> "a text";
            case Sequence _ -> "a list";
            case Mapping _ -> starts(node, '{') ? "something in braces" : "a key with a value";
        };
    }

    private static boolean starts(YamlNode node, char bracket) {
        String source = node.at().source();
        int index = source == null ? -1 : SpecText.index(source, node.at().column() - 1);
        return source != null && index < source.length() && source.charAt(index) == bracket;
    }

    private static Diagnostic error(String message, YamlNode node, String... help) {
        return Diagnostic.error(Code.WRONG_TYPE, message, node.at(), help);
    }
}
