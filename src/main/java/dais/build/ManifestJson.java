package dais.build;

import dais.build.Manifest.Entry;
import dais.build.Manifest.Inputs;
import dais.build.Manifest.Output;
import dais.build.Manifest.Printed;
import dais.build.Manifest.Proof;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Severity;
import dais.diag.Span;
import dais.model.Digest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A manifest as JSON: an object whose `briefs` stand a line each, so that two of them can be compared line by line.
final class ManifestJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int VERSION = 1;

    private ManifestJson() {
    }

    static byte[] of(Manifest manifest) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 16);
        all.writeBytes(bytes("{\"v\":" + VERSION + ",\"briefs\":["));
        String between = "\n";
        for (Entry entry : manifest.entries().values()) {
            all.writeBytes(bytes(between));
            all.writeBytes(line(entry));
            between = ",\n";
        }
        all.writeBytes(bytes("\n]}\n"));
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// One entry, without a line end.
    static byte[] line(Entry entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("spec", entry.spec());
            write(json, entry.inputs());
            json.writeArrayPropertyStart("passages");
            entry.passages().forEach(passage -> write(json, passage));
            json.writeEndArray();
            json.writeArrayPropertyStart("outputs");
            entry.outputs().forEach(output -> write(json, output));
            json.writeEndArray();
            json.writeObjectPropertyStart("verified");
            json.writeNumberProperty("quotations", entry.proof().quotations());
            json.writeNumberProperty("paraphrases", entry.proof().paraphrases());
            json.writeNumberProperty("citations", entry.proof().citations());
            json.writeEndObject();
            json.writeArrayPropertyStart("notes");
            entry.notes().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("diagnostics");
            entry.diagnostics().forEach(diagnostic -> write(json, diagnostic));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Inputs inputs) {
        json.writeObjectPropertyStart("inputs");
        json.writeStringProperty("spec", inputs.spec().hex());
        json.writeStringProperty("library", inputs.library().hex());
        json.writeStringProperty("program", inputs.program());
        json.writeStringProperty("asked", inputs.asked());
        json.writeObjectPropertyStart("files");
        inputs.files().forEach((path, digest) -> json.writeStringProperty(path, digest.hex()));
        json.writeEndObject();
        json.writeStringProperty("style", inputs.style().hex());
        json.writeStringProperty("draft", inputs.draft().hex());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Printed passage) {
        json.writeStartObject();
        json.writeStringProperty("id", passage.id());
        json.writeStringProperty("content", passage.content().hex());
        optional(json, "page", passage.page());
        optional(json, "printed", passage.printed());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Output output) {
        json.writeStartObject();
        json.writeStringProperty("file", output.file());
        json.writeNumberProperty("pages", output.pages());
        json.writeNumberProperty("words", output.words());
        json.writeStringProperty("sha256", output.sha256().hex());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("severity", diagnostic.severity().name());
        json.writeStringProperty("code", diagnostic.code().id());
        json.writeStringProperty("message", diagnostic.message());
        Span at = diagnostic.at();
        if (at != null) {
            json.writeStringProperty("file", at.file());
            json.writeNumberProperty("line", at.line());
            json.writeNumberProperty("column", at.column());
            json.writeNumberProperty("length", at.length());
            optional(json, "source", at.source());
        }
        json.writeArrayPropertyStart("help");
        diagnostic.help().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /// Reads a manifest; empty where it is none, or one of another version.
    static Optional<Manifest> read(byte[] bytes) {
        Node root = Node.read(bytes);
        if (root == null || root.number("v") != VERSION) {
            return Optional.empty();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (Node brief : root.list("briefs")) {
            Optional<Entry> entry = entry(brief);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            entries.put(entry.get().spec(), entry.get());
        }
        return Optional.of(new Manifest(entries));
    }

    /// Reads one entry; empty where a kill cut it off.
    static Optional<Entry> readLine(byte[] line) {
        Node node = Node.read(line);
        return node == null ? Optional.empty() : entry(node);
    }

    private static Optional<Entry> entry(Node node) {
        try {
            Node in = node.object("inputs");
            Inputs inputs = new Inputs(in.digest("spec"), in.digest("library"), in.text("program"), in.text("asked"),
                    in.object("files").digests(), in.digest("style"), in.digest("draft"));
            List<Printed> passages = node.list("passages").stream().map(passage -> new Printed(passage.text("id"),
                    passage.digest("content"), passage.optional("page"), passage.optional("printed"))).toList();
            List<Output> outputs = node.list("outputs").stream().map(output -> new Output(output.text("file"),
                    output.number("pages"), output.number("words"), output.digest("sha256"))).toList();
            Node verified = node.object("verified");
            Proof proof = new Proof(verified.number("quotations"), verified.number("paraphrases"),
                    verified.number("citations"));
            return Optional.of(new Entry(node.text("spec"), inputs, passages, outputs, proof, node.texts("notes"),
                    node.list("diagnostics").stream().map(ManifestJson::diagnostic).toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Diagnostic diagnostic(Node node) {
        String file = node.optional("file");
        Span at = file == null
                ? null
                : new Span(file, node.number("line"), node.number("column"), node.number("length"),
                        node.optional("source"));
        Code code = Code.of(node.text("code"))
                .orElseThrow(() -> new IllegalArgumentException("no code " + node.text("code")));
        return new Diagnostic(Severity.valueOf(node.text("severity")), code, node.text("message"), at,
                node.texts("help"));
    }

    /// A value as it was read: a text, a list or an object.
    private record Node(String scalar, List<Node> items, SortedMap<String, Node> fields) {
        private static final Node NOTHING = new Node("", List.of(), new TreeMap<>());
        private static final int DEEPEST = 20;

        /// Null where it is no JSON object.
        static @Nullable Node read(byte[] bytes) {
            try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
                return json.nextToken() == JsonToken.START_OBJECT ? value(json, 1) : null;
            } catch (JacksonException e) {
                return null;
            }
        }

        private static Node value(JsonParser json, int depth) {
            SortedMap<String, Node> fields = new TreeMap<>();
            List<Node> items = new ArrayList<>();
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("nested too deeply");
            }
            if (json.currentToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    fields.put(name, value(json, depth + 1));
                }
                return new Node("", items, fields);
            }
            if (json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json, depth + 1));
                }
                return new Node("", items, fields);
            }
            return new Node(json.getString(), items, fields);
        }

        Node object(String name) {
            return fields.getOrDefault(name, NOTHING);
        }

        List<Node> list(String name) {
            return object(name).items;
        }

        List<String> texts(String name) {
            return list(name).stream().map(Node::scalar).toList();
        }

        @Nullable
        String optional(String name) {
            Node node = fields.get(name);
            return node == null ? null : node.scalar;
        }

        String text(String name) {
            return object(name).scalar;
        }

        int number(String name) {
            String text = text(name);
            return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        }

        SortedMap<String, Digest> digests() {
            SortedMap<String, Digest> digests = new TreeMap<>();
            fields.forEach((name, value) -> digests.put(name, new Digest(value.scalar)));
            return digests;
        }

        Digest digest(String name) {
            return new Digest(text(name));
        }
    }
}
