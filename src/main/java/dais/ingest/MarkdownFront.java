package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.model.Author;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Source;
import dais.text.Nearest;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a Markdown note says about itself, and everything that is wrong with that at once.
final class MarkdownFront {
    private static final List<String> KEYS = List.of("id", "series", "title", "authors", "publisher", "date", "version",
            "printed-in", "url", "label");

    private final Mapping map;
    private final String ending;
    private final List<Diagnostic> problems = new ArrayList<>();

    private MarkdownFront(Mapping map, String ending) {
        this.map = map;
        this.ending = ending;
    }

    /// @param yaml the front matter with its first fence
    /// @param file the whole file, for its digest
    /// @param ending of the name under which the library keeps it
    static Report read(String shownName, String yaml, byte[] file, String ending) {
        YamlNode node = SafeYaml.read(shownName, yaml.getBytes(StandardCharsets.UTF_8), Limits.YAML_NODES);
        if (!(node instanceof Mapping mapping)) {
            throw new Failure(Diagnostic.error(Code.WRONG_TYPE, "the front matter is no list of keys and values",
                    node.at(), "write one key a line, such as `title: My note`"));
        }
        return new MarkdownFront(mapping, ending).report(file);
    }

    private Report report(byte[] file) {
        for (Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!KEYS.contains(key)) {
                List<String> near = Nearest.of(key, KEYS);
                problems.add(Diagnostic.error(Code.UNKNOWN_KEY, "unknown key `" + key + "`", entry.key().at(),
                        near.isEmpty()
                                ? "known are " + String.join(", ", KEYS)
                                : "did you mean `" + near.getFirst() + "`?"));
            }
        }
        String id = id();
        String version = text("version", "");
        String series = text("series", "Office note");
        String title = required("title");
        LocalDate date = date();
        List<Author> authors = authors();
        Label label = label();
        SafeUri url = url();
        String publisher = text("publisher", "");
        String printedIn = text("printed-in", "");
        if (!problems.isEmpty()) {
            throw new Failure(problems);
        }
        String name = "sources/" + id + (version.isEmpty() ? "" : "." + version) + "." + ending;
        return new Report(new ReportKey(id, version), series, title, authors, publisher.isEmpty() ? null : publisher,
                date, 0, url, label, new Source(name, Digest.of(file)), printedIn.isEmpty() ? null : printedIn);
    }

    private String id() {
        String id = required("id");
        YamlNode node = map.get("id");
        if (node != null && !id.isEmpty() && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            problems.add(
                    Diagnostic.error(Code.BAD_VALUE, "a report's number has letters, digits, `.`, `-` and `_` only",
                            node.at(), "write it as in ON-2026-01"));
        }
        return id;
    }

    private String required(String key) {
        String text = text(key, "");
        if (text.isEmpty() && !(map.get(key) instanceof Sequence) && !(map.get(key) instanceof Mapping)) {
            YamlNode node = map.get(key);
            problems.add(Diagnostic.error(Code.MISSING_KEY, "`" + key + "` is missing",
                    node == null ? map.at() : node.at(), "every note needs `id` and `title`"));
        }
        return text;
    }

    private String text(String key, String otherwise) {
        return switch (map.get(key)) {
            case Scalar scalar -> scalar.isAbsent() ? otherwise : scalar.text().strip();
            case null -> otherwise;
            case YamlNode node -> {
                problems.add(Diagnostic.error(Code.WRONG_TYPE, "`" + key + "` wants a text", node.at()));
                yield otherwise;
            }
        };
    }

    private @Nullable LocalDate date() {
        String text = text("date", "");
        YamlNode node = map.get("date");
        if (node == null || text.isEmpty()) {
            return null;
        }
        LocalDate iso = PrintedDates.iso(text);
        LocalDate date = iso == null ? PrintedDates.whole(text) : iso;
        if (date == null) {
            problems.add(
                    Diagnostic.error(Code.BAD_VALUE, "`" + text + "` is no date", node.at(), "write it as 2026-04-30"));
        }
        return date;
    }

    private List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        YamlNode node = map.get("authors");
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                author(item, authors);
            }
        } else if (node != null) {
            author(node, authors);
        }
        return authors;
    }

    private void author(YamlNode node, List<Author> authors) {
        switch (node) {
            case Scalar scalar -> {
                if (!scalar.text().isBlank()) {
                    authors.add(new Author(scalar.text().strip(), null));
                }
            }
            case Mapping one when one.get("name") instanceof Scalar name -> authors
                    .add(new Author(name.text().strip(), one.get("role") instanceof Scalar role ? role.text() : null));
            default -> problems.add(Diagnostic.error(Code.WRONG_TYPE, "`authors` wants names", node.at(),
                    "write `[Ann Example, Bob Example]`, or `{name: …, role: coordinator}` for one of them"));
        }
    }

    private Label label() {
        String text = text("label", Label.OFFICE.word());
        for (Label label : Label.values()) {
            if (label.word().equals(text)) {
                return label;
            }
        }
        YamlNode node = map.get("label");
        problems.add(Diagnostic.error(Code.BAD_VALUE, "`" + text + "` is no label", node == null ? map.at() : node.at(),
                "write public, committee, office or crs-confidential"));
        return Label.OFFICE;
    }

    private @Nullable SafeUri url() {
        String text = text("url", "");
        YamlNode node = map.get("url");
        if (node == null || text.isEmpty()) {
            return null;
        }
        SafeUri url = SafeUri.of(text).orElse(null);
        if (url == null) {
            problems.add(Diagnostic.error(Code.BAD_VALUE, "`" + text + "` is no web address", node.at(),
                    "write it with https:// in front"));
        }
        return url;
    }
}
