package dais.ingest;

import dais.diag.Diagnostic;
import dais.model.Author;
import dais.model.Passage;
import dais.model.Report;
import dais.model.SafeUri;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// An extraction as one line of JSON, version 1 of the format.
public final class ExtractionJson {
    private final JsonFactory factory = new JsonFactory();

    /// The line, without a line feed.
    public String line(Extraction extraction) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("v", 1);
            report(json, extraction.report());
            json.writeArrayPropertyStart("passages");
            for (Passage passage : extraction.passages()) {
                passage(json, passage);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("diagnostics");
            for (Diagnostic diagnostic : extraction.diagnostics()) {
                diagnostic(json, diagnostic);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void report(JsonGenerator json, Report report) {
        json.writeObjectPropertyStart("report");
        json.writeStringProperty("id", report.id());
        json.writeStringProperty("series", report.series());
        json.writeStringProperty("version", report.key().version());
        json.writeStringProperty("title", report.title());
        optional(json, "date", report.date());
        json.writeArrayPropertyStart("authors");
        for (Author author : report.authors()) {
            json.writeString(author.name());
        }
        json.writeEndArray();
        json.writeNumberProperty("sheets", report.sheets());
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, Passage passage) {
        json.writeStartObject();
        json.writeStringProperty("id", passage.id().name());
        optional(json, "page", passage.locator().page());
        optional(json, "sheet", passage.locator().sheets());
        optional(json, "at", passage.locator().at());
        strings(json, "section", passage.section());
        json.writeStringProperty("kind", passage.kind().word());
        strings(json, "doubt", passage.doubt());
        strings(json, "notes", passage.notes());
        strings(json, "links", passage.links().stream().map(SafeUri::text).toList());
        json.writeStringProperty("text", passage.text().markup());
        json.writeEndObject();
    }

    private static void diagnostic(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("code", diagnostic.code().id());
        json.writeStringProperty("message", diagnostic.message());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
