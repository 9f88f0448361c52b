package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Sheets;
import dais.model.Wording;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the passages of a library file.
final class PassageReader {
    private static final Map<String, String> KEYS = Keyed.keys("id", "id: energy-1", "page", "page: \"2\"", "sheet",
            "sheet: 2", "at", "at: §5599(a)", "section", "section: [Selected Issues]", "tags", "tags: [energy]", "auto",
            "auto: {energy: 0.8}", "kind", "kind: item", "wording", "wording: paraphrase", "doubt", "doubt: [gutter]",
            "notes", "notes: [note-12]", "links", "links: [\"https://www.congress.gov\"]", "text",
            "text: The words of the passage.");
    private static final Pattern WEIGHT = Pattern.compile("0|1|0?\\.[0-9]{1,20}|[01]\\.0+");

    private final ReportKey report;
    private final int sheetCount;
    private final List<Diagnostic> problems;
    private final Set<String> names = new HashSet<>();

    /// @param report whose passages they are
    /// @param sheetCount how many sheets the report has; 0 where that is not known
    /// @param problems takes what is wrong
    PassageReader(ReportKey report, int sheetCount, List<Diagnostic> problems) {
        this.report = report;
        this.sheetCount = sheetCount;
        this.problems = problems;
    }

    /// A passage and where its text begins.
    Sited<Passage> read(Mapping mapping) {
        Keyed keys = new Keyed(mapping, KEYS, "a passage", problems);
        keys.require("id", "text");
        String name = keys.name("id");
        refuseDuplicate(keys, name);
        Sheets sheets = sheets(keys);
        Locator locator = new Locator(keys.line("page"), sheets, keys.line("at"));
        PassageKind kind = keys.choice("kind", List.of(PassageKind.values()), PassageKind::word, PassageKind.PARAGRAPH);
        // A word that cannot be read is complained of once, not as a quotation without a proof too.
        Wording wording = keys.choice("wording", List.of(Wording.values()), w -> w.name().toLowerCase(Locale.ROOT),
                keys.has("wording") ? Wording.PARAPHRASE : Wording.VERBATIM);
        SortedSet<String> tags = new TreeSet<>(keys.lines("tags"));
        SortedMap<String, Double> proposed = proposed(keys);
        List<String> section = keys.lines("section");
        List<String> doubt = keys.lines("doubt");
        List<String> notes = keys.lines("notes");
        List<SafeUri> links = links(keys);
        Sited<String> text = keys.text("text");
        Prose prose = text == null ? Prose.plain("") : Prose.parse(Tidy.text(text.value(), kind));
        Span at = text == null ? mapping.at() : text.at();
        return new Sited<>(new Passage(new PassageId(report, name == null ? "?" : name), locator, section, tags,
                proposed, kind, wording, doubt, notes, links, prose), at);
    }

    private static List<SafeUri> links(Keyed keys) {
        List<SafeUri> links = new ArrayList<>();
        for (String text : keys.lines("links")) {
            SafeUri.of(text).ifPresentOrElse(links::add, () -> keys.bad("`" + text + "` is no address of the web",
                    keys.place("links"), "for example: `" + keys.example("links") + "`"));
        }
        return links;
    }

    private void refuseDuplicate(Keyed keys, @Nullable String name) {
        if (name != null && !names.add(name)) {
            problems.add(
                    Diagnostic.error(Code.DUPLICATE_PASSAGE, "there are two passages `" + name + "` in this report",
                            keys.place("id"), "give one of them another id"));
        }
    }

    private @Nullable Sheets sheets(Keyed keys) {
        Sited<String> text = keys.text("sheet");
        if (text == null) {
            return null;
        }
        try {
            Sheets sheets = Sheets.parse(text.value());
            if (sheetCount > 0 && sheets.last() > sheetCount) {
                keys.bad(
                        "the report has " + sheetCount + (sheetCount == 1 ? " sheet" : " sheets")
                                + ", so there is no sheet " + sheets.last(),
                        text.at(), "`sheet` counts the pages of the file from 1; the number printed on them is `page`");
            }
            return sheets;
        } catch (IllegalArgumentException e) {
            keys.bad("`sheet` cannot be `" + text.value() + "`", text.at(),
                    "write the page of the file, counted from 1, as `2` or `2-3`");
            return null;
        }
    }

    private SortedMap<String, Double> proposed(Keyed keys) {
        SortedMap<String, Double> proposed = new TreeMap<>();
        Mapping mapping = keys.mapping("auto");
        if (mapping == null) {
            return proposed;
        }
        for (Entry entry : mapping.entries()) {
            String weight = entry.value() instanceof Scalar scalar ? scalar.text() : "";
            if (WEIGHT.matcher(weight).matches()) {
                proposed.put(Tidy.line(entry.key().text()), Double.valueOf(weight));
            } else {
                keys.bad("`" + entry.key().text() + "` has no weight from 0 to 1", entry.key().at(),
                        "for example: `" + keys.example("auto") + "`");
            }
        }
        return proposed;
    }
}
