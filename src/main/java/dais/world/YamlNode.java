package dais.world;

import dais.diag.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value of a YAML file, with its place. Nothing is typed: a scalar is the text that stands there, so that `117.10`,
/// `No` and `2024-03-01` stay what a person wrote.
public sealed interface YamlNode {

    /// Where it begins; its length is that of its first line.
    Span at();

    /// A text. A value left out (`key:`) is an empty text without quotation marks.
    ///
    /// @param text its characters, after quotation marks, escapes and folded lines are resolved
    /// @param quoted whether it stands in quotation marks or as a block (`|`, `>`)
    record Scalar(String text, boolean quoted, Span at) implements YamlNode {

        /// Whether nothing was written: `key:` without a value.
        public boolean isAbsent() {
            return !quoted && text.isEmpty();
        }
    }

    /// A list.
    record Sequence(List<YamlNode> items, Span at) implements YamlNode {
    }

    /// Keys with their values, in the order of the file; no key stands twice.
    record Mapping(List<Entry> entries, Span at) implements YamlNode {

        /// The value of a key, or null.
        public @Nullable YamlNode get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /// A key with its value.
    record Entry(Scalar key, YamlNode value) {
    }
}
