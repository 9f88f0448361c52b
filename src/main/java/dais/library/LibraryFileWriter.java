package dais.library;

import dais.model.Author;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageKind;
import dais.model.Report;
import dais.model.SafeUri;
import dais.model.Source;
import dais.model.Wording;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a library file: always the same bytes for the same report, a line a value, so that a change shows as a change.
final class LibraryFileWriter {
    private final YamlEmitter yaml = new YamlEmitter();

    private LibraryFileWriter() {
    }

    static byte[] write(LibraryFile file) {
        LibraryFileWriter writer = new LibraryFileWriter();
        writer.report(file.report());
        writer.yaml.key(0, "passages", file.passages().isEmpty() ? "[]" : "");
        boolean first = true;
        for (Passage passage : file.passages()) {
            if (!first) {
                writer.yaml.gap();
            }
            first = false;
            writer.passage(passage);
        }
        return writer.yaml.text().getBytes(StandardCharsets.UTF_8);
    }

    private void report(Report report) {
        yaml.key(0, "report", "");
        yaml.text(1, "id", report.id());
        yaml.text(1, "series", report.series());
        yaml.text(1, "title", report.title());
        authors(report.authors());
        text(1, "publisher", report.publisher());
        if (report.date() != null) {
            yaml.key(1, "date", report.date().toString());
        }
        if (!report.key().version().isEmpty()) {
            yaml.text(1, "version", report.key().version());
        }
        if (report.sheets() > 0) {
            yaml.key(1, "sheets", Integer.toString(report.sheets()));
        }
        text(1, "printed-in", report.printedIn());
        if (report.url() != null) {
            yaml.text(1, "url", report.url().text());
        }
        yaml.text(1, "label", report.label().word());
        Source source = report.source();
        if (source != null) {
            yaml.key(1, "source", "");
            yaml.text(2, "file", source.file());
            yaml.key(2, "sha256", YamlEmitter.scalar(source.sha256().hex(), false));
        }
    }

    private void authors(List<Author> authors) {
        if (authors.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Author author : authors) {
            if (author.role() == null) {
                names.add(author.name());
            }
        }
        if (names.size() == authors.size()) {
            yaml.texts(1, "authors", names);
            return;
        }
        yaml.key(1, "authors", "");
        for (Author author : authors) {
            yaml.item();
            yaml.text(3, "name", author.name());
            text(3, "role", author.role());
        }
    }

    private void text(int depth, String key, @Nullable String text) {
        if (text != null) {
            yaml.text(depth, key, text);
        }
    }

    private void passage(Passage passage) {
        yaml.item();
        yaml.text(2, "id", passage.id().name());
        Locator locator = passage.locator();
        text(2, "page", locator.page());
        if (locator.sheets() != null) {
            yaml.key(2, "sheet", locator.sheets().toString());
        }
        text(2, "at", locator.at());
        texts("section", passage.section());
        texts("tags", List.copyOf(passage.tags()));
        proposed(passage.proposed());
        if (passage.kind() != PassageKind.PARAGRAPH) {
            yaml.text(2, "kind", passage.kind().word());
        }
        if (passage.wording() != Wording.VERBATIM) {
            yaml.text(2, "wording", passage.wording().name().toLowerCase(Locale.ROOT));
        }
        texts("doubt", passage.doubt());
        texts("notes", passage.notes());
        texts("links", passage.links().stream().map(SafeUri::text).toList());
        yaml.text(2, "text", passage.text().markup());
    }

    private void texts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            yaml.texts(2, key, texts);
        }
    }

    private void proposed(Map<String, Double> proposed) {
        if (proposed.isEmpty()) {
            return;
        }
        StringBuilder flow = new StringBuilder("{");
        proposed.forEach((tag, weight) -> flow.append(flow.length() == 1 ? "" : ", ")
                .append(YamlEmitter.scalar(tag, true)).append(": ")
                .append(new BigDecimal(Double.toString(weight)).stripTrailingZeros().toPlainString()));
        yaml.key(2, "auto", flow.append('}').toString());
    }
}
