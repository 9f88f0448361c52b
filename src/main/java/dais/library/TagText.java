package dais.library;

import dais.diag.Span;
import dais.model.Passage;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The text of a library file, with the changes that other tags make in it: each as few characters as can be, at the
/// places where the YAML reader found the values.
final class TagText {
    /// Keys that stand behind `tags` and `auto` where a file has them in the usual order.
    private static final Set<String> LATER = Set.of("kind", "wording", "doubt", "text");

    private final String shown;
    private final byte[] bytes;
    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    /// What takes the place of the characters from one index to another, by the first.
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    private record Change(int end, String text) {
    }

    TagText(String shown, byte[] bytes) {
        this.shown = shown;
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.UTF_8);
        lines.add(text.startsWith("\uFEFF") ? 1 : 0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines.add(at + 1);
        }
    }

    /// The text after the change.
    ///
    /// @param before the passages as they stand in it
    /// @param after the same passages with other tags
    String edited(List<Passage> before, List<Passage> after) {
        YamlNode root = SafeYaml.read(shown, bytes, Limits.LIBRARY_NODES);
        List<YamlNode> items = root instanceof Mapping file && file.get("passages") instanceof Sequence sequence
                ? sequence.items()
                : List.of();
        for (int i = 0; i < Math.min(items.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i)) && items.get(i) instanceof Mapping passage) {
                edit(passage, before.get(i), after.get(i));
            }
        }
        StringBuilder edited = new StringBuilder(text);
        for (Map.Entry<Integer, Change> change : changes.descendingMap().entrySet()) {
            edited.replace(change.getKey(), change.getValue().end(), change.getValue().text());
        }
        return edited.toString();
    }

    private void edit(Mapping passage, Passage before, Passage after) {
        List<String> added = new ArrayList<>(after.tags());
        added.removeAll(before.tags());
        Entry tags = entry(passage, "tags");
        if (tags == null && !added.isEmpty()) {
            insertKey(passage, "tags: " + flow(added));
        } else if (tags != null && tags.value() instanceof Sequence list) {
            List<Part> parts = new ArrayList<>();
            for (YamlNode item : list.items()) {
                boolean stays = item instanceof Scalar tag && after.tags().contains(Tidy.line(tag.text()));
                parts.add(new Part(start(item), end(item), stays ? raw(item) : null));
            }
            change(tags, parts, added);
        } else if (tags != null) {
            replace(start(tags.value()), end(tags.value()), flow(List.copyOf(after.tags())));
        }
        Entry auto = entry(passage, "auto");
        if (auto != null && auto.value() instanceof Mapping weights) {
            List<Part> parts = new ArrayList<>();
            for (Entry weight : weights.entries()) {
                String tag = Tidy.line(weight.key().text());
                Double now = after.proposed().get(tag);
                boolean same = now != null && now.equals(before.proposed().get(tag));
                String stays = now == null ? null : raw(weight.key()) + ": " + (same ? raw(weight.value()) : "0");
                parts.add(new Part(start(weight.key()), end(weight.value()), stays));
            }
            change(auto, parts, List.of());
        }
    }

    /// A value of a list or mapping.
    ///
    /// @param stays its text as it is to be; null where it goes
    private record Part(int start, int end, @Nullable String stays) {
    }

    /// @param added values that come in before the others
    private void change(Entry entry, List<Part> parts, List<String> added) {
        int start = start(entry.value());
        boolean brackets = "[{".indexOf(text.charAt(start)) >= 0;
        int close = brackets ? start + entry.value().at().length() - 1 : -1;
        boolean oneLine = brackets && close < text.length() && "]}".indexOf(text.charAt(close)) >= 0;
        boolean none = added.isEmpty() && parts.stream().allMatch(part -> part.stays() == null);
        if (none && (oneLine || !brackets)) {
            empty(entry, oneLine ? close + 1 : parts.getLast().end(), entry.value() instanceof Sequence);
        } else if (oneLine) {
            List<String> values = new ArrayList<>();
            parts.stream().filter(part -> part.stays() != null).forEach(part -> values.add(part.stays()));
            added.forEach(tag -> values.add(YamlEmitter.scalar(tag, true)));
            replace(start + 1, close, String.join(", ", values));
        } else {
            parts.forEach(part -> changeInLines(part, brackets));
            for (String tag : added.reversed()) {
                insert(parts.getFirst().start(),
                        brackets
                                ? YamlEmitter.scalar(tag, true) + ", "
                                : YamlEmitter.scalar(tag, false) + "\n" + beforeItem(parts.getFirst().start()));
            }
        }
    }

    /// A line's characters before an item of a list, its dash among them.
    private String beforeItem(int start) {
        return text.substring(text.lastIndexOf('\n', start) + 1, start);
    }

    private void changeInLines(Part part, boolean brackets) {
        if (part.stays() != null) {
            replace(part.start(), part.end(), part.stays());
            return;
        }
        int from = part.start();
        int to = part.end();
        if (brackets) {
            // The comma behind it goes with it, else the one before.
            int comma = text.indexOf(',', to);
            if (comma >= 0 && text.substring(to, comma).isBlank()) {
                to = comma + 1;
            } else {
                from = text.lastIndexOf(',', from);
            }
        } else {
            from = text.lastIndexOf('\n', from) + 1;
            to = lineEnd(to);
            int comment = text.indexOf('#', part.end());
            if (comment >= 0 && comment < to) {
                from = part.start() - (beforeItem(part.start()).strip().equals("-") ? 2 : 0);
                to = part.end();
            }
        }
        replace(from, to, "");
    }

    /// Nothing is left of a list: its key goes too where both have their lines to themselves.
    private void empty(Entry entry, int end, boolean list) {
        int key = start(entry.key());
        int from = text.lastIndexOf('\n', key) + 1;
        int to = lineEnd(end);
        String lines = text.substring(from, to);
        if (text.substring(from, key).isBlank() && lines.indexOf('#') < 0 && text.substring(end, to).isBlank()) {
            replace(from, to, "");
        } else {
            replace(start(entry.value()), end, list ? "[]" : "{}");
        }
    }

    /// Behind the end of the line that a place stands in.
    private int lineEnd(int place) {
        int feed = text.indexOf('\n', place);
        return feed < 0 ? text.length() : feed + 1;
    }

    /// Puts a key before the first of those that usually stand behind it.
    private void insertKey(Mapping passage, String key) {
        boolean brackets = text.charAt(start(passage)) == '{';
        for (Entry entry : passage.entries()) {
            if (LATER.contains(entry.key().text())) {
                int start = start(entry.key());
                int column = start - text.lastIndexOf('\n', start) - 1;
                insert(start, key + (brackets ? ", " : "\n" + " ".repeat(column)));
                return;
            }
        }
    }

    private static @Nullable Entry entry(Mapping mapping, String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    private static String flow(List<String> tags) {
        List<String> scalars = new ArrayList<>();
        tags.forEach(tag -> scalars.add(YamlEmitter.scalar(tag, true)));
        return "[" + String.join(", ", scalars) + "]";
    }

    private String raw(YamlNode node) {
        return text.substring(start(node), end(node));
    }

    /// The index of a node's first character.
    private int start(YamlNode node) {
        Span at = node.at();
        return text.offsetByCodePoints(lines.get(at.line() - 1), at.column() - 1);
    }

    /// The index behind a node's last character; of one of several lines, behind its first line.
    private int end(YamlNode node) {
        return text.offsetByCodePoints(start(node), node.at().length());
    }

    private void replace(int from, int to, String by) {
        changes.put(from, new Change(to, by));
    }

    private void insert(int at, String more) {
        Change there = changes.get(at);
        changes.put(at, there == null ? new Change(at, more) : new Change(there.end(), more + there.text()));
    }
}
