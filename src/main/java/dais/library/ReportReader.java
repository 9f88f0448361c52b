package dais.library;

import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.model.Author;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Source;
import dais.world.Limits;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a library file says of its report.
final class ReportReader {
    static final Map<String, String> KEYS = Keyed.keys("id", "id: IF12100", "series", "series: CRS In Focus", "title",
            "title: China-Russia Relations", "authors", "authors: [Ricardo Barrios]", "publisher",
            "publisher: Congressional Research Service", "date", "date: 2023-09-13", "version", "version: \"11\"",
            "sheets", "sheets: 2", "printed-in", "printed-in: 136 Stat. 2395", "url",
            "url: https://www.congress.gov/crs-product/IF12100", "label", "label: public", "source",
            "source: {file: sources/IF12100.11.pdf, sha256: …}");
    private static final Map<String, String> SOURCE_KEYS = Keyed.keys("file", "file: sources/IF12100.11.pdf", "sha256",
            "sha256: 64 hexadecimal digits");
    private static final Map<String, String> AUTHOR_KEYS = Keyed.keys("name", "name: Ricardo Barrios", "role",
            "role: coordinator");
    private static final Pattern PRINTED_IN = Pattern.compile("\\d+ \\D.* \\w+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final List<Diagnostic> problems;

    /// @param problems takes what is wrong
    ReportReader(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /// The report; null where what it must have is missing.
    @Nullable
    Report read(Mapping mapping) {
        Keyed keys = new Keyed(mapping, KEYS, "the report", problems);
        keys.require("id", "series", "title");
        String id = keys.name("id");
        String version = keys.name("version");
        String series = keys.line("series");
        String title = keys.line("title");
        List<Author> authors = authors(keys);
        String publisher = keys.line("publisher");
        LocalDate date = date(keys);
        int sheets = sheetCount(keys);
        String printedIn = printedIn(keys);
        SafeUri url = url(keys);
        // Who may see a source is never guessed in favour of the public.
        Label label = keys.choice("label", List.of(Label.values()), Label::word, Label.OFFICE);
        Source source = source(keys);
        if (id == null || series == null || title == null) {
            return null;
        }
        return new Report(new ReportKey(id, version == null ? "" : version), series, title, authors, publisher, date,
                sheets, url, label, source, printedIn);
    }

    private List<Author> authors(Keyed keys) {
        List<Author> authors = new ArrayList<>();
        if (!keys.has("authors")) {
            return authors;
        }
        for (YamlNode item : keys.items("authors")) {
            if (item instanceof Mapping mapping) {
                Keyed author = new Keyed(mapping, AUTHOR_KEYS, "an author", problems);
                author.require("name");
                String name = author.line("name");
                if (name != null) {
                    authors.add(new Author(name, author.line("role")));
                }
            } else {
                Sited<String> name = keys.text("authors", item);
                if (name != null) {
                    authors.add(new Author(Tidy.line(name.value()), null));
                }
            }
        }
        return authors;
    }

    private @Nullable LocalDate date(Keyed keys) {
        Sited<String> text = keys.text("date");
        if (text != null) {
            try {
                return LocalDate.parse(text.value());
            } catch (DateTimeException e) {
                keys.bad("`date` cannot be `" + text.value() + "`", text.at(),
                        "write year, month and day, as in `" + keys.example("date") + "`");
            }
        }
        return null;
    }

    private int sheetCount(Keyed keys) {
        Sited<String> text = keys.text("sheets");
        if (text == null) {
            return 0;
        }
        int count = number(text.value());
        if (count < 1 || count > Limits.REPORT_SHEETS) {
            keys.bad("`sheets` cannot be `" + text.value() + "`", text.at(),
                    "write how many pages the file has, from 1 to " + Limits.REPORT_SHEETS);
        }
        return count;
    }

    private static @Nullable String printedIn(Keyed keys) {
        String place = keys.line("printed-in");
        Sited<String> text = place == null ? null : keys.text("printed-in");
        if (text != null && !PRINTED_IN.matcher(text.value()).matches()) {
            keys.bad("`printed-in` cannot be `" + text.value() + "`", text.at(),
                    "write volume, collection and page, as in `" + keys.example("printed-in") + "`");
            return null;
        }
        return place;
    }

    /// A number of up to six digits; 0 for anything else.
    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == 6) {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static @Nullable SafeUri url(Keyed keys) {
        Sited<String> text = keys.text("url");
        if (text == null) {
            return null;
        }
        SafeUri url = SafeUri.of(text.value()).orElse(null);
        if (url == null) {
            keys.bad("`url` cannot be `" + text.value() + "`", text.at(),
                    "write the whole address, beginning with `https://`");
        }
        return url;
    }

    private @Nullable Source source(Keyed keys) {
        Mapping mapping = keys.mapping("source");
        if (mapping == null) {
            return null;
        }
        Keyed source = new Keyed(mapping, SOURCE_KEYS, "`source`", problems);
        source.require("file", "sha256");
        Sited<String> file = source.text("file");
        Sited<String> sha256 = source.text("sha256");
        if (sha256 != null && !SHA256.matcher(sha256.value()).matches()) {
            source.bad("`sha256` is not a digest", sha256.at(),
                    "it has 64 hexadecimal digits in small letters; `dais ingest` writes it");
            return null;
        }
        return file == null || sha256 == null ? null : new Source(file.value(), new Digest(sha256.value()));
    }
}
