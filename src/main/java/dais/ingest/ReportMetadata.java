package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.model.Author;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Source;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// Makes the report's record of what its pages say; what they do not say is taken from the file's properties, and said
/// to be, or is missing, and said to be missing.
final class ReportMetadata {
    private final String shownName;
    private final FrontMatter front;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ReportMetadata(String shownName, FrontMatter front) {
        this.shownName = shownName;
        this.front = front;
    }

    /// @param diagnostics what is missing is added to it
    static Report of(String shownName, byte[] bytes, PDDocument document, FrontMatter front,
            List<Diagnostic> diagnostics) {
        ReportMetadata metadata = new ReportMetadata(shownName, front);
        metadata.fallBack(document.getDocumentInformation());
        return metadata.report(bytes, document.getNumberOfPages(), "pdf", diagnostics);
    }

    /// The record of a file without properties.
    ///
    /// @param sheets how many pages it has; 0 for none
    /// @param ending of the name under which the library keeps it
    /// @param diagnostics what is missing is added to it
    static Report of(String shownName, byte[] bytes, int sheets, String ending, FrontMatter front,
            List<Diagnostic> diagnostics) {
        return new ReportMetadata(shownName, front).report(bytes, sheets, ending, diagnostics);
    }

    private Report report(byte[] bytes, int sheets, String ending, List<Diagnostic> said) {
        missing();
        said.addAll(diagnostics);
        String id = front.id == null ? stem(shownName) : front.id;
        String version = front.version == null ? "" : front.version;
        String series = front.series == null ? "Document" : front.series;
        boolean known = front.isFromCrs() || series.startsWith("GAO") || series.equals("Public Law");
        String file = "sources/" + id + (version.isEmpty() ? "" : "." + version) + "." + ending;
        return new Report(new ReportKey(id, version), series, front.title == null ? id : front.title, front.authors,
                publisher(series), front.date, sheets, url(id, series), known ? Label.PUBLIC : Label.OFFICE,
                new Source(file, Digest.of(bytes)));
    }

    private static @Nullable String publisher(String series) {
        if (series.startsWith("CRS")) {
            return "Congressional Research Service";
        }
        return series.startsWith("GAO") ? "Government Accountability Office" : null;
    }

    private static @Nullable SafeUri url(String id, String series) {
        if (series.startsWith("CRS")) {
            return SafeUri.of("https://www.congress.gov/crs-product/" + id).orElse(null);
        }
        return series.startsWith("GAO")
                ? SafeUri.of("https://www.gao.gov/products/" + id.toLowerCase(Locale.ROOT)).orElse(null)
                : null;
    }

    private void fallBack(@Nullable PDDocumentInformation properties) {
        if (properties == null) {
            return;
        }
        String title = properties.getTitle();
        if (front.title == null && title != null && !title.isBlank()) {
            front.title = Characters.clean(title).strip();
            front.fromProperties.add("title");
        }
        String author = properties.getAuthor();
        if (front.authors.isEmpty() && !front.isFromGao() && author != null && !author.isBlank()) {
            front.authors.add(new Author(Characters.clean(author).strip(), null));
            front.fromProperties.add("author");
        }
        LocalDate created = front.date == null ? date(properties) : null;
        if (created != null) {
            front.date = created;
            front.fromProperties.add("date");
        }
        if (!front.fromProperties.isEmpty()) {
            warn("the " + String.join(" and the ", front.fromProperties) + " of " + shownName
                    + " stand in the file's properties only and may be wrong");
        }
    }

    private static @Nullable LocalDate date(PDDocumentInformation properties) {
        Calendar created = properties.getCreationDate();
        return created == null ? null : created.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private void missing() {
        List<String> missing = new ArrayList<>();
        if (front.id == null) {
            missing.add("number");
        }
        if (front.version == null && front.isFromCrs()) {
            missing.add("version");
        }
        if (front.title == null) {
            missing.add("title");
        }
        if (front.date == null) {
            missing.add("date");
        }
        // GAO signs its reports as an office.
        if (front.authors.isEmpty() && !front.isFromGao()) {
            missing.add("author");
        }
        if (!missing.isEmpty()) {
            warn("no " + String.join(", no ", missing) + " was found in " + shownName);
        }
    }

    private void warn(String message) {
        diagnostics.add(Diagnostic.warning(Code.MISSING_METADATA, message, Span.file(shownName),
                "add it to the report's file in the library by hand"));
    }

    /// A file's name without folders and its last ending, fit to be a number.
    static String stem(String shownName) {
        String name = shownName.substring(Math.max(shownName.lastIndexOf('/'), shownName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String bare = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^A-Za-z0-9._-]+", "-");
        return bare.isEmpty() || bare.equals("-") ? "report" : bare;
    }
}
