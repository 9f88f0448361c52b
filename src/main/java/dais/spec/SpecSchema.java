package dais.spec;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The form of a spec as JSON Schema, so that an editor can complete keys and mark mistakes while one writes. It is made
/// of the same table that [SpecReader] checks by.
public final class SpecSchema {
    private static final String LENGTH_PATTERN = "^([0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}) +([Pp]ages?|[Ww]ords?)$";
    private static final String DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String REPORT_PATTERN = "^[^\\s/@\\[\\]]+(@[^\\s/@\\[\\]]+)?$";
    private static final String PASSAGE_PATTERN = "^[^\\s/@\\[\\]]+(@[^\\s/@\\[\\]]+)?/[^\\s/@\\[\\]]+$";

    private final JsonGenerator json;

    private SpecSchema(JsonGenerator json) {
        this.json = json;
    }

    /// The schema (JSON Schema, draft 2020-12), indented, with a line end at its end; always the same text.
    public static String json() {
        return written(SpecSchema::document);
    }

    /// The schema of a hearing's file.
    public static String ofHearing() {
        return written(SpecSchema::hearing);
    }

    private static String written(Consumer<SpecSchema> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            document.accept(new SpecSchema(json));
        }
        return text.append('\n').toString();
    }

    private void hearing() {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("title", "Dais hearing");
        json.writeStringProperty("description",
                "A hearing with its witnesses, its members and the briefs of its packet.");
        object(PacketKeys.ofPacket());
        json.writeEndObject();
    }

    private void document() {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("title", "Dais spec");
        json.writeStringProperty("description", "What a briefing document is to be: who reads it, how long, on what.");
        object(SpecKeys.ofBrief());
        json.writeArrayPropertyStart("anyOf");
        for (String key : List.of("topics", "sections")) {
            json.writeStartObject();
            strings("required", List.of(key));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// What all objects with keys of ours have; the caller opens and closes the object.
    private void object(List<SpecKey> keys) {
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        List<String> required = keys.stream().filter(SpecKey::required).map(SpecKey::name).toList();
        if (!required.isEmpty()) {
            strings("required", required);
        }
        json.writeObjectPropertyStart("properties");
        for (SpecKey key : keys) {
            json.writeObjectPropertyStart(key.name());
            json.writeStringProperty("description", key.description());
            value(key);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void value(SpecKey key) {
        switch (key.form()) {
            case TEXT, STAFF_TEXT -> text();
            case WORD -> strings("enum", key.allowed());
            case DATE -> pattern(DATE_PATTERN);
            case AGE -> pattern("^[0-9]+ (year|month)s?$");
            case LENGTH -> pattern(LENGTH_PATTERN);
            case COUNT -> {
                json.writeStringProperty("type", "integer");
                json.writeNumberProperty("minimum", 1);
                json.writeNumberProperty("maximum", SpecKeys.MOST_PASSAGES);
            }
            case TEXTS, STAFF_TEXTS -> oneOrMore(this::text);
            case WORDS -> oneOrMore(() -> strings("enum", key.allowed()));
            case REPORTS -> oneOrMore(() -> pattern(REPORT_PATTERN));
            case PASSAGES -> oneOrMore(() -> pattern(PASSAGE_PATTERN));
            // YAML 1.1 readers, editors among them, take `yes` for a truth value; others for a word.
            case FLAG -> {
                json.writeArrayPropertyStart("enum");
                json.writeBoolean(true);
                json.writeBoolean(false);
                SpecValue.FLAGS.forEach(json::writeString);
                json.writeEndArray();
            }
            case ROWS -> array(() -> array(this::text));
            case OBJECT -> object(key.inner());
            case OBJECTS -> array(() -> object(key.inner()));
        }
    }

    /// A single value or a list of such values.
    private void oneOrMore(Runnable value) {
        json.writeArrayPropertyStart("anyOf");
        json.writeStartObject();
        value.run();
        json.writeEndObject();
        json.writeStartObject();
        array(value);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void array(Runnable item) {
        json.writeStringProperty("type", "array");
        json.writeObjectPropertyStart("items");
        item.run();
        json.writeEndObject();
    }

    /// A text as it stands; editors read `2026` as a number and `No` as a truth value, Dais does not.
    private void text() {
        strings("type", List.of("string", "number", "boolean"));
    }

    private void pattern(String pattern) {
        json.writeStringProperty("type", "string");
        json.writeStringProperty("pattern", pattern);
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// Two spaces a level and `\n`, whatever the system's line end is.
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
