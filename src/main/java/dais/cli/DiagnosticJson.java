package dais.cli;

import dais.diag.Diagnostic;
import dais.diag.Span;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/// Diagnostics as an array of objects, sorted, each once.
final class DiagnosticJson {
    private DiagnosticJson() {
    }

    static void write(JsonGenerator json, List<Diagnostic> diagnostics) {
        json.writeArrayPropertyStart("diagnostics");
        for (Diagnostic diagnostic : Diagnostic.inOrder(diagnostics)) {
            json.writeStartObject();
            json.writeStringProperty("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("code", diagnostic.code().id());
            json.writeStringProperty("message", diagnostic.message());
            Span at = diagnostic.at();
            if (at != null) {
                json.writeStringProperty("file", at.file());
                json.writeNumberProperty("line", at.line());
                json.writeNumberProperty("column", at.column());
            }
            json.writeArrayPropertyStart("help");
            diagnostic.help().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
