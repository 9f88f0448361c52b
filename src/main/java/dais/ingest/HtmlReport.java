package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.ingest.TextBlock.Kind;
import dais.model.Author;
import dais.model.Passage;
import dais.model.Prose;
import dais.model.Report;
import dais.model.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a report that was saved as a web page, from crs.gov, congress.gov or EveryCRSReport or from anywhere: what it is
/// stands in its head, its text in the part of the page that holds most of it. It has no pages.
final class HtmlReport {
    private static final String BODIES = "#report-content, .Report, .ReportContent, .report-content, [itemprop=articleBody],"
            + " article, main, [role=main]";
    private static final Pattern CRS_NUMBER = Pattern.compile("\\b(?:IF|IN|LSB|RL|RS|R|TE|IG)[0-9]{4,5}\\b");
    private static final Pattern VERSION = Pattern.compile("\\bVERSION\\s*:?\\s*([0-9]{1,3})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE = Pattern
            .compile("\\s+[|\u2013-]\\s+(?:[^|]*(?:Congress\\.gov|EveryCRSReport|CRS)[^|]*)" + "(?:\\|.*)?$");
    private static final Pattern BY = Pattern.compile("(?:Authors?(?:\\(s\\))?:|By:?)\\s+", Pattern.CASE_INSENSITIVE);
    private static final String TITLES = "meta[name=citation_title], meta[property=og:title], meta[name=DC.Title]";
    private static final String DATES = ".CoverDate, .cover-date, .report-metadata, .date, time, [itemprop=datePublished]";
    private static final String AUTHORS = ".report-authors, .CoverAuthor, .authors, .author, [itemprop=author]";
    private static final int HEAD = 20;

    private final Document page;
    private final FrontMatter front = new FrontMatter();

    private HtmlReport(Document page) {
        this.page = page;
    }

    static Extraction read(String shownName, byte[] bytes) throws IOException {
        // Without a name of a character set in the page, it is UTF-8; its links are not resolved.
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        return new HtmlReport(page).read(shownName, bytes, page);
    }

    private Extraction read(String shownName, byte[] bytes, Document document) {
        front();
        List<Part> parts = new ArrayList<>();
        Element summary = document.selectFirst(".report-summary");
        Element body = body();
        if (summary != null && !body.equals(summary) && body.closest(".report-summary") == null
                && summary.closest(BODIES) == null) {
            parts.add(Part.of(Kind.HEADING, 1, Prose.plain("Summary"), 0, 0));
            parts.addAll(HtmlText.parts(summary));
            parts.add(Part.of(Kind.HEADING, 1, Prose.plain(""), 0, 0));
        }
        parts.addAll(HtmlText.parts(body));
        List<Part> own = Frontless.of(parts, front);
        if (own.stream().allMatch(part -> part.kind() == Kind.HEADING)) {
            throw Refusal.of(Code.NO_TEXT, shownName, "is a web page without the text of a report",
                    "open the report itself in the browser, and save that page");
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Report report = ReportMetadata.of(shownName, bytes, 0, "html", front, diagnostics);
        return extraction(report, own, diagnostics);
    }

    /// Passages of parts without pages, and the words they are proved against.
    static Extraction extraction(Report report, List<Part> parts, List<Diagnostic> diagnostics) {
        List<Passage> passages = new PassageBuilder(report.key(), List.of(), Map.of()).build(parts);
        StringBuilder source = new StringBuilder();
        passages.forEach(passage -> source.append(passage.text().plain()).append('\n'));
        return new Extraction(report, passages, new SourceText(List.of(source.toString())), diagnostics);
    }

    private Element body() {
        Element best = page.body();
        int most = 0;
        for (Element element : page.select(BODIES)) {
            int words = element.text().length();
            // An inner part that holds nearly all of an outer one is the closer fit.
            if (words > most || (words * 10 > most * 9 && best.equals(element.parent()))) {
                best = element;
                most = Math.max(most, words);
            }
        }
        return best;
    }

    private void front() {
        String head = head();
        number(head);
        Element title = page.selectFirst("h1");
        Element meta = page.selectFirst(TITLES);
        String named = title != null && !title.text().isBlank()
                ? title.text()
                : meta != null ? meta.attr("content") : page.title();
        String bare = SITE.matcher(Characters.clean(named)).replaceFirst("").strip();
        front.title = bare.isEmpty() ? null : bare;
        dates(head);
        for (Element authors : page.select(AUTHORS)) {
            names(authors.text());
        }
        for (Element author : page.select("meta[name=citation_author], meta[name=author]")) {
            if (front.authors.isEmpty()) {
                names(author.attr("content"));
            }
        }
        if (front.authors.isEmpty()) {
            authorLines();
        }
    }

    /// The first blocks of the page, where it says what it is.
    private String head() {
        StringBuilder head = new StringBuilder(page.title());
        int blocks = 0;
        for (Element block : page.select("h1, h2, p, div, span, code, td, li, time")) {
            if (!block.ownText().isBlank() && blocks++ < HEAD) {
                head.append('\n').append(block.ownText());
            }
        }
        return Characters.clean(head.toString().replace('\n', '\u2028')).replace('\u2028', '\n');
    }

    private void number(String head) {
        Element link = page.selectFirst("link[rel=canonical], meta[property=og:url]");
        Element code = page.selectFirst(".report-metadata code, .report-number, .ReportNumber, .CoverNumber");
        for (String place : new String[]{code == null ? "" : code.text(),
                link == null ? "" : link.attr("href") + " " + link.attr("content"), head}) {
            Matcher number = CRS_NUMBER.matcher(place);
            if (number.find()) {
                front.id = number.group();
                front.series = FrontReader.crsSeries(front.id);
                break;
            }
        }
        Matcher version = VERSION.matcher(head);
        front.version = version.find() ? version.group(1) : null;
    }

    private void dates(String head) {
        for (Element element : page.select(DATES)) {
            date(element.hasAttr("datetime") ? element.attr("datetime") : element.text());
        }
        if (front.date == null) {
            date(head);
        }
    }

    /// The last date is the newest version's: pages name the first one before it.
    private void date(String text) {
        LocalDate iso = PrintedDates.iso(text.substring(0, Math.min(10, text.length())));
        LocalDate last = iso == null ? PrintedDates.last(Characters.clean(text)) : iso;
        if (front.date == null && last != null) {
            front.date = last;
        }
    }

    private void names(String text) {
        String bare = BY.matcher(Characters.clean(text)).replaceFirst("").strip();
        for (String name : bare.split("\\s*[,;]\\s*(?:and )?|\\s+and\\s+", -1)) {
            boolean known = front.authors.stream().anyMatch(author -> author.name().equals(name));
            if (name.contains(" ") && name.length() < 60 && !known && Character.isUpperCase(name.charAt(0))) {
                front.authors.add(new Author(name, null));
            }
        }
        front.lines.add(Characters.clean(text).strip());
    }

    /// Names and offices at the end of the page.
    private void authorLines() {
        List<String> lines = new ArrayList<>();
        for (Element block : page.select("p, td, li, div, span")) {
            String own = block.ownText().strip();
            if (TextFront.isAuthor(own)) {
                lines.add(own);
            }
        }
        FrontMatter found = TextFront.read(lines);
        front.authors.addAll(found.authors);
        front.lines.addAll(lines);
    }
}
