package dais.ingest;

import dais.diag.Code;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Source;
import dais.world.Limits;
import dais.world.SafeXml;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a bill or law in United States Legislative Markup, the XML of the Government Publishing Office and the Office of
/// the Law Revision Counsel: the provisions are elements, with their numbers beside them.
final class UslmReport {
    private static final List<String> DIVISIONS = List.of("division", "title", "subtitle", "part", "subpart", "chapter",
            "subchapter");
    private static final Set<String> PROVISIONS = Set.of("subsection", "paragraph", "subparagraph", "clause",
            "subclause", "item", "subitem", "level");
    private static final Set<String> WORDS = Set.of("chapeau", "content", "continuation", "p");
    private static final Set<String> LEFT_OUT = Set.of("preface", "toc", "sidenote", "editorialNote", "footnote",
            "note", "notes", "signatures", "endorsement", "longTitle", "sourceCredit", "ref-note");
    private static final Pattern PAGE = Pattern.compile("([0-9]{1,3})\\s+STAT\\.?\\s+([0-9]{1,5})");

    private final XMLStreamReader xml;
    private final Map<String, String> meta = new HashMap<>();
    private final LawPassages law;
    /// The provisions that are open: their signs, without those of the section and above.
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> levels = new ArrayDeque<>();
    private String number = "";
    private String heading = "";
    private String runIn = "";
    private boolean opened;
    private @Nullable String page;
    private int depth;

    private UslmReport(byte[] bytes, LawPassages law) throws XMLStreamException {
        this.xml = SafeXml.read(bytes);
        this.law = law;
    }

    static Extraction read(String shownName, byte[] bytes) {
        try {
            UslmReport first = new UslmReport(bytes, new LawPassages(new ReportKey("law", "")));
            first.document();
            Report report = first.report(shownName, bytes);
            UslmReport second = new UslmReport(bytes, new LawPassages(report.key()));
            second.document();
            if (second.law.passages().isEmpty()) {
                throw Refusal.of(Code.NO_TEXT, shownName, "holds no provision of a law",
                        "Dais reads bills and laws in United States Legislative Markup (USLM)");
            }
            return new Extraction(report, second.law.passages(), second.law.source(), List.of());
        } catch (XMLStreamException e) {
            boolean declares = String.valueOf(e.getMessage()).contains("document type");
            throw Refusal.of(Code.DAMAGED, shownName,
                    declares
                            ? "declares a document type, which Dais does not read"
                            : "is damaged and cannot be read as XML",
                    declares ? "fetch the USLM version of the law" : "fetch the file again from its publisher");
        }
    }

    private void document() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.DTD -> throw new XMLStreamException("it declares a document type");
                default -> {
                    // text outside any words
                }
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        if (++depth > Limits.XML_DEPTH) {
            throw new XMLStreamException("nested too deep");
        }
        if (LEFT_OUT.contains(name)) {
            words(false);
        } else if (name.equals("meta")) {
            meta();
        } else if (name.equals("page")) {
            page(words(true));
        } else if (name.equals("num")) {
            String value = xml.getAttributeValue(null, "value");
            String shown = words(true);
            number(value == null ? shown.replaceAll("[^A-Za-z0-9-]", "") : value, shown);
        } else if (name.equals("heading")) {
            heading = words(true).replaceAll("\\.?\\u2014?$", "");
            section();
        } else if (WORDS.contains(name)) {
            String from = page;
            String text = words(true);
            provision(text, from);
        } else if (name.equals("section") || DIVISIONS.contains(name) || PROVISIONS.contains(name)) {
            flushHeading();
            levels.push(name);
            if (PROVISIONS.contains(name)) {
                path.addLast("");
            }
        }
    }

    private void end(String name) {
        depth--;
        if (!levels.isEmpty() && levels.element().equals(name)) {
            flushHeading();
            levels.pop();
            if (PROVISIONS.contains(name)) {
                path.pollLast();
            }
        }
    }

    private void number(String value, String shown) {
        String level = levels.isEmpty() ? "" : levels.element();
        if (PROVISIONS.contains(level)) {
            path.pollLast();
            path.addLast(value);
        } else {
            number = DIVISIONS.contains(level) ? shown : value;
            heading = "";
            section();
        }
    }

    /// A section or division is known by its number, and by its heading where it has one.
    private void section() {
        String level = levels.isEmpty() ? "" : levels.element();
        if (level.equals("section")) {
            law.section(number, heading);
            opened = false;
        } else if (DIVISIONS.contains(level)) {
            if (!heading.isEmpty()) {
                String shown = number.endsWith("\u2014") ? number + heading : (number + " " + heading).strip();
                law.division(DIVISIONS.indexOf(level) + 1, shown);
            }
        } else {
            runIn = heading;
        }
    }

    private void flushHeading() {
        if (!runIn.isEmpty()) {
            law.provision(List.copyOf(path), runIn, "", false, page);
            runIn = "";
        }
    }

    private void provision(String text, @Nullable String from) {
        if (text.isEmpty() || levels.isEmpty()) {
            return;
        }
        boolean item = opened && runIn.isEmpty() && !path.isEmpty();
        String last = page;
        String pages = from == null || from.equals(last) || last == null
                ? last
                : from + "-" + last.substring(last.lastIndexOf(' ') + 1);
        law.provision(List.copyOf(path), runIn, text, item, pages);
        runIn = "";
        opened = (opened && item) || text.endsWith("\u2014") || text.endsWith(":");
    }

    private void page(String text) {
        Matcher mark = PAGE.matcher(text);
        if (mark.find()) {
            page = mark.group(1) + " Stat. " + mark.group(2);
        }
    }

    /// The words up to the end of the element that was just opened; marks of pages among them are taken out.
    private String words(boolean wanted) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > Limits.XML_DEPTH) {
                    throw new XMLStreamException("nested too deep");
                }
                String name = xml.getLocalName();
                if (name.equals("page")) {
                    page(words(true));
                } else if (LEFT_OUT.contains(name)) {
                    words(false);
                } else if (name.equals("p") || name.equals("quotedContent") || name.equals("num")
                        || PROVISIONS.contains(name)) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && wanted) {
                text.append(xml.getText());
            }
        }
        return Characters.clean(text.toString()).replaceAll(" +", " ").strip();
    }

    private void meta() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String name = xml.getLocalName();
                meta.putIfAbsent(name, words(true));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private Report report(String shownName, byte[] bytes) {
        String type = meta.getOrDefault("type", "Law");
        String number = meta.getOrDefault("docNumber", "");
        String congress = meta.getOrDefault("congress", "");
        boolean law = type.equals("Public Law") || type.equals("Private Law");
        String id = law ? "PL" + congress + "-" + number : number.isEmpty() ? "" : type(type) + number + "-" + congress;
        String bare = id.matches("[A-Za-z]+[0-9]+-[0-9]+(?:-[0-9]+)?") ? id : ReportMetadata.stem(shownName);
        String date = meta.getOrDefault("approvedDate", meta.getOrDefault("date", ""));
        LocalDate iso = PrintedDates.iso(date);
        String title = meta.getOrDefault("title", bare);
        return new Report(new ReportKey(bare, ""), type, title, List.of(), meta.get("publisher"),
                iso == null ? PrintedDates.first(date) : iso, 0, url(meta.get("identifier")), Label.PUBLIC,
                new Source("sources/" + bare + ".xml", Digest.of(bytes)));
    }

    private static @Nullable SafeUri url(@Nullable String identifier) {
        return identifier == null ? null : SafeUri.of(identifier).orElse(null);
    }

    /// `HR`, `S`, `HRES` for a bill's type in words.
    private static String type(String words) {
        boolean house = words.startsWith("House");
        if (words.contains("Joint Resolution")) {
            return house ? "HJRES" : "SJRES";
        }
        if (words.contains("Concurrent")) {
            return house ? "HCONRES" : "SCONRES";
        }
        return words.contains("Resolution") ? house ? "HRES" : "SRES" : house ? "HR" : "S";
    }
}
