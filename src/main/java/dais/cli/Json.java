package dais.cli;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON object on one line, with the version of the contract in it.
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {
    }

    /// @param fields writes the object's fields
    static String line(Consumer<JsonGenerator> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("v", 1);
            fields.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
