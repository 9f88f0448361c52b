package dais.ingest;

import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.ReportKey;
import dais.model.Sheets;
import dais.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the parts of a report's text to passages with their section, page and name.
final class PassageBuilder {
    private static final Pattern LEADING_NUMBER = Pattern.compile("([0-9]{1,3})[ .\u2002]\\s*(?=\\S)");

    private final ReportKey key;
    private final List<@Nullable String> pages;
    private final Map<Integer, List<String>> doubts;
    private final PassageNames names = new PassageNames();
    private final SortedMap<Integer, String> headings = new TreeMap<>();
    private final List<Passage> passages = new ArrayList<>();

    /// @param key the report
    /// @param pages the printed number of each sheet; empty where the report has no pages
    /// @param doubts why a sheet's reading is unsure, by sheet
    PassageBuilder(ReportKey key, List<@Nullable String> pages, Map<Integer, List<String>> doubts) {
        this.key = key;
        this.pages = pages;
        this.doubts = doubts;
    }

    List<Passage> build(List<Part> parts) {
        for (Part part : parts) {
            switch (part.kind()) {
                case HEADING -> heading(part);
                case NOTE -> note(part);
                case TABLE -> add(part, names.next("table"), PassageKind.TABLE, part.text());
                case CAPTION -> add(part, names.next("caption"), PassageKind.CAPTION, part.text());
                case ITEM -> add(part, names.under(section()), PassageKind.ITEM, Bullets.strip(part.text()));
                case PARAGRAPH -> add(part, names.under(section()), PassageKind.PARAGRAPH, part.text());
                case CONTENTS, FIGURE -> {
                    // no passages
                }
            }
        }
        return passages;
    }

    private void heading(Part part) {
        int level = Math.max(1, part.block().level());
        headings.tailMap(level).clear();
        headings.put(level, part.plain());
    }

    private List<String> section() {
        return List.copyOf(headings.values());
    }

    private void note(Part part) {
        String mark = part.block().runs().isEmpty() ? "" : lead(part);
        Prose text = part.text();
        if (mark.isEmpty()) {
            Matcher matcher = LEADING_NUMBER.matcher(text.plain());
            if (matcher.lookingAt()) {
                mark = matcher.group(1);
                text = text.slice(matcher.end(), text.plain().length());
            }
        }
        if (mark.isEmpty() && !passages.isEmpty() && passages.getLast().kind() == PassageKind.FOOTNOTE) {
            lengthen(passages.removeLast(), part);
        } else {
            add(part, mark.isEmpty() ? names.next("note") : names.note(mark), PassageKind.FOOTNOTE, text);
        }
    }

    private static String lead(Part part) {
        Run first = part.block().runs().getFirst();
        boolean leads = !part.marks().isEmpty() && first.text().strip().equals(part.marks().getFirst());
        return leads ? part.marks().getFirst() : "";
    }

    /// A further paragraph of a note, or what stands of it on the next page.
    private void lengthen(Passage note, Part more) {
        List<Prose.Run> runs = new ArrayList<>(note.text().runs());
        runs.add(new Prose.Run(" ", false));
        runs.addAll(more.text().runs());
        Sheets before = note.locator().sheets();
        int first = before == null ? more.first() : before.first();
        Locator locator = locator(first, Math.max(first, more.last()));
        passages.add(new Passage(note.id(), locator, note.section(), note.tags(), note.proposed(), note.kind(),
                note.wording(), note.doubt(), Proses.of(runs)));
    }

    private void add(Part part, String name, PassageKind kind, Prose text) {
        if (text.plain().isBlank()) {
            return;
        }
        Locator locator = locator(part.first(), part.last());
        passages.add(new Passage(new PassageId(key, name), locator, section(), new TreeSet<>(), new TreeMap<>(), kind,
                Wording.VERBATIM, doubt(part), text));
    }

    private List<String> doubt(Part part) {
        TreeSet<String> all = new TreeSet<>();
        for (int sheet = part.first(); sheet <= part.last(); sheet++) {
            all.addAll(doubts.getOrDefault(sheet, List.of()));
        }
        return List.copyOf(all);
    }

    private Locator locator(int first, int last) {
        if (first == 0 || pages.isEmpty()) {
            return Locator.NONE;
        }
        String from = pages.get(first - 1);
        String to = pages.get(last - 1);
        String page = from == null || from.equals(to) || to == null ? from : from + "-" + to;
        return new Locator(page == null ? to : page, new Sheets(first, last), null);
    }
}
