package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.ingest.TextBlock.Kind;
import dais.model.Author;
import dais.model.Passage;
import dais.model.Prose;
import dais.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads the record of a report in JSON, as EveryCRSReport and the congress.gov API give it out, in any of their shapes.
/// Such a record holds a summary, now and then the whole text, and often neither. Its topics are proposed for every
/// passage: they are those of the report.
final class ReportRecord {
    /// The keys that a record may be wrapped in.
    private static final List<String> WRAPS = List.of("CRSReport", "CRSReports", "crsReport", "report", "reports",
            "data", "results");
    private static final List<String> TEXTS = List.of("html", "text", "fullText", "full_text", "body", "content");
    private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div|ul|ol|li|h[1-6]|table|b|i|em|strong)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    /// A topic of a report says less of one of its passages than a tag of its own.
    private static final double WEIGHT = 0.5;
    /// A text of more characters than a summary has.
    private static final int WHOLE = 8_000;

    private final String shownName;
    private final Map<String, Object> record;
    /// The newest version, where the record lists them; else the record itself.
    private final Map<String, Object> newest;

    private ReportRecord(String shownName, Map<String, Object> record) {
        this.shownName = shownName;
        this.record = record;
        this.newest = newest(record);
    }

    static Extraction read(String shownName, byte[] bytes) {
        Object json = JsonTree.read(shownName, bytes);
        return new ReportRecord(shownName, unwrap(shownName, json)).read(bytes);
    }

    private static Map<String, Object> unwrap(String shownName, Object json) {
        Object inside = json;
        for (int depth = 0; depth < 4; depth++) {
            if (inside instanceof List<?> list) {
                if (list.size() > 1) {
                    throw Refusal.of(Code.NOT_A_REPORT, shownName, "lists " + list.size() + " records of reports",
                            "ingest the record of one report, or its PDF");
                }
                inside = list.isEmpty() ? Map.of() : list.getFirst();
            } else {
                Map<String, Object> map = JsonTree.object(inside);
                Object wrapped = wrapped(map);
                if (wrapped == null) {
                    break;
                }
                inside = wrapped;
            }
        }
        Map<String, Object> record = JsonTree.object(inside);
        if (text(record, "id", "number", "reportNumber", "report_number") == null
                || text(newest(record), "title") == null) {
            throw Refusal.of(Code.NOT_A_REPORT, shownName, "is JSON, but no record of a report with `id` and `title`",
                    "save the record that EveryCRSReport or the congress.gov API gives for one report");
        }
        return record;
    }

    private static @Nullable Object wrapped(Map<String, Object> map) {
        for (String key : WRAPS) {
            Object value = map.get(key);
            if (value instanceof Map || value instanceof List) {
                return value;
            }
        }
        return null;
    }

    private static Map<String, Object> newest(Map<String, Object> record) {
        Map<String, Object> newest = record;
        String latest = "";
        for (Object version : JsonTree.list(record.get("versions"))) {
            Map<String, Object> one = JsonTree.object(version);
            String date = String.valueOf(text(one, "date", "publishDate"));
            if (!one.isEmpty() && date.compareTo(latest) > 0) {
                latest = date;
                newest = one;
            }
        }
        return newest;
    }

    private Extraction read(byte[] bytes) {
        FrontMatter front = front();
        List<Diagnostic> diagnostics = new ArrayList<>();
        String text = wholeText();
        List<Part> parts = new ArrayList<>();
        boolean across = false;
        if (text == null) {
            diagnostics.add(Diagnostic.warning(Code.NO_TEXT,
                    shownName + " is the record of " + front.id + " and holds nothing of its text",
                    Span.file(shownName), "ingest the report's PDF; without it there is nothing to quote"));
        } else {
            if (text.length() < WHOLE) {
                parts.add(Part.of(Kind.HEADING, 1, Prose.plain("Summary"), 0, 0));
            }
            if (MARKUP.matcher(text).find()) {
                parts.addAll(HtmlText.parts(Jsoup.parse(text).body()));
            } else {
                PlainText.Body body = PlainText.body(text);
                across = body.across();
                parts.addAll(body.parts());
            }
        }
        Report report = ReportMetadata.of(shownName, bytes, 0, "json", front, diagnostics);
        List<Part> own = Frontless.of(parts, front);
        Extraction read = HtmlReport.extraction(report, own, diagnostics);
        return new Extraction(report, topics(read.passages(), across), read.text(), across(read, across));
    }

    private List<Diagnostic> across(Extraction read, boolean across) {
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        if (across) {
            diagnostics.add(PlainText.readAcross(shownName));
        }
        return diagnostics;
    }

    private @Nullable String wholeText() {
        for (Map<String, Object> place : List.of(newest, record)) {
            for (String key : TEXTS) {
                String text = text(place, key);
                if (text != null && !text.isBlank()) {
                    return text;
                }
            }
            Object summary = place.get("summary");
            String text = summary instanceof Map ? text(JsonTree.object(summary), "text", "html", "content") : null;
            text = text == null ? text(place, "summary", "abstract") : text;
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private FrontMatter front() {
        FrontMatter front = new FrontMatter();
        String id = text(record, "number", "reportNumber", "report_number", "id");
        front.id = id != null && NUMBER.matcher(id).matches() ? id : ReportMetadata.stem(shownName);
        front.title = text(newest, "title");
        front.title = front.title == null ? text(record, "title") : front.title;
        String version = either("version", "versionNumber");
        front.version = version != null && NUMBER.matcher(version).matches() ? version : null;
        String date = either("date", "publishDate", "publish_date", "updateDate");
        front.date = date == null ? null : date(date);
        front.series = series(front.id);
        for (Object author : authors()) {
            author(author, front);
        }
        return front;
    }

    private @Nullable String either(String... keys) {
        String own = text(newest, keys);
        return own == null ? text(record, keys) : own;
    }

    private String series(String id) {
        String type = text(record, "contentType", "type");
        return id.matches("(?:[A-Z]{1,3}[0-9]{4,5}|9[0-9]-[0-9]{1,4})")
                ? FrontReader.crsSeries(id)
                : type == null ? "Document" : type;
    }

    private static @Nullable LocalDate date(String text) {
        LocalDate iso = PrintedDates.iso(text.substring(0, Math.min(10, text.length())));
        return iso == null ? PrintedDates.first(text) : iso;
    }

    private List<?> authors() {
        Object own = newest.getOrDefault("authors", record.getOrDefault("authors", List.of()));
        return own instanceof String names ? List.of(names.split("\\s*[;,]\\s*", -1)) : JsonTree.list(own);
    }

    private static void author(Object author, FrontMatter front) {
        String name = author instanceof String text ? text : null;
        if (author instanceof Map) {
            Map<String, Object> map = JsonTree.object(author);
            name = text(map, "author", "name", "fullName");
            String first = text(map, "firstName", "first");
            String last = text(map, "lastName", "last");
            name = name == null && first != null && last != null ? first + " " + last : name;
        }
        if (name != null && !name.isBlank()) {
            String[] turned = name.strip().split(",\\s*", 2);
            boolean family = turned.length == 2 && !turned[1].matches("(?:Jr|Sr|II|III)\\.?");
            front.authors.add(new Author(Characters.clean(family ? turned[1] + " " + turned[0] : name.strip()), null));
        }
    }

    private List<Passage> topics(List<Passage> passages, boolean across) {
        TreeMap<String, Double> topics = new TreeMap<>();
        for (Map<String, Object> place : List.of(newest, record)) {
            for (Object topic : JsonTree.list(place.get("topics"))) {
                String name = topic instanceof String text
                        ? text
                        : text(JsonTree.object(topic), "topic", "name", "label", "title");
                if (name != null && !name.isBlank()) {
                    topics.put(Characters.clean(name).strip().toLowerCase(Locale.ROOT), WEIGHT);
                }
            }
        }
        List<Passage> tagged = new ArrayList<>();
        for (Passage passage : passages) {
            tagged.add(new Passage(passage.id(), passage.locator(), passage.section(), new TreeSet<>(), topics,
                    passage.kind(), passage.wording(), across ? List.of(PlainText.ACROSS) : passage.doubt(),
                    passage.text()));
        }
        return tagged;
    }

    /// The first of the keys that holds a text or a number.
    private static @Nullable String text(Map<String, Object> map, String... keys) {
        for (String key : keys) {
            Object value = map.get(key);
            if (value instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
