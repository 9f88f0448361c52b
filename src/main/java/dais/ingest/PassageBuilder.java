package dais.ingest;

import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Sheets;
import dais.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final int LABEL = 105;

    private final ReportKey key;
    private final List<@Nullable String> pages;
    private final Map<Integer, List<String>> doubts;
    private final Links links;
    private final PassageNames names = new PassageNames();
    private final SortedMap<Integer, String> headings = new TreeMap<>();
    /// Headings inside the box that is being read.
    private final SortedMap<Integer, String> boxed = new TreeMap<>();
    private int box;
    private int lastNumber;
    private final List<Passage> passages = new ArrayList<>();
    /// The mark of each note, by its name.
    private final Map<String, String> marks = new HashMap<>();
    /// The marks that call notes, by the name of the passage they stand in.
    private final Map<String, List<String>> calls = new HashMap<>();
    /// Those in the last headings, which the first passage below takes over.
    private final List<String> headCalls = new ArrayList<>();
    /// The title of the table that is being read; null elsewhere.
    private @Nullable String table;

    /// @param key the report
    /// @param pages the printed number of each sheet; empty where the report has no pages
    /// @param doubts why a sheet's reading is unsure, by sheet
    /// @param links where the words of its pages lead
    PassageBuilder(ReportKey key, List<@Nullable String> pages, Map<Integer, List<String>> doubts, Links links) {
        this.key = key;
        this.pages = pages;
        this.doubts = doubts;
        this.links = links;
    }

    /// For a report that is not made of pages.
    PassageBuilder(ReportKey key, List<@Nullable String> pages, Map<Integer, List<String>> doubts) {
        this(key, pages, doubts, Links.NONE);
    }

    List<Passage> build(List<Part> parts) {
        for (Part part : parts) {
            if (part.block().box() != box) {
                box = part.block().box();
                boxed.clear();
            }
            switch (part.kind()) {
                case HEADING -> heading(part);
                case NOTE -> note(part);
                case CAPTION -> caption(part);
                case TABLE -> add(part, names.next("table"), PassageKind.TABLE, part.text());
                case TABLE_NOTE -> add(part, names.next("table-note"), PassageKind.PARAGRAPH, part.text());
                case ITEM -> flow(part, PassageKind.ITEM, Bullets.strip(part.text()));
                case PARAGRAPH -> flow(part, PassageKind.PARAGRAPH, part.text());
                case CONTENTS, FIGURE -> {
                    // no passages
                }
            }
        }
        return new NoteTies(passages, marks).tie(passages, calls);
    }

    private void heading(Part part) {
        int level = Math.max(1, part.block().level());
        SortedMap<Integer, String> path = box > 0 ? boxed : headings;
        path.tailMap(level).clear();
        if (!part.plain().isEmpty()) {
            path.put(level, part.plain());
        }
        headCalls.addAll(part.marks());
        table = null;
    }

    /// A table's title heads the table and the lines below it. One that is longer than a line is no label.
    private void caption(Part part) {
        String title = part.plain();
        table = Captions.isTable(title) ? title.length() <= LABEL ? title : null : table;
        add(part, names.next("caption"), PassageKind.CAPTION, part.text());
    }

    private void flow(Part part, PassageKind kind, Prose text) {
        table = null;
        add(part, names.under(section()), kind, text);
    }

    private List<String> section() {
        List<String> section = new ArrayList<>(headings.values());
        section.addAll(boxed.values());
        if (table != null) {
            section.add(table);
        }
        return section;
    }

    private void note(Part part) {
        String mark = part.block().runs().isEmpty() ? "" : lead(part);
        Prose text = part.text();
        if (mark.isEmpty()) {
            Matcher matcher = LEADING_NUMBER.matcher(text.plain());
            // A note that goes on may begin with a number too.
            if (matcher.lookingAt() && Integer.parseInt(matcher.group(1)) == lastNumber + 1) {
                mark = matcher.group(1);
                text = text.slice(matcher.end(), text.plain().length());
            }
        }
        lastNumber = mark.matches("[0-9]{1,4}") ? Integer.parseInt(mark) : lastNumber;
        int before = mark.isEmpty() ? lastNote() : -1;
        if (before >= 0) {
            passages.set(before, lengthen(passages.get(before), part));
        } else {
            String name = mark.isEmpty() ? names.next("note-x") : names.note(mark);
            marks.put(name, mark);
            add(part, name, PassageKind.FOOTNOTE, text);
        }
    }

    private int lastNote() {
        int i = passages.size() - 1;
        while (i >= 0 && passages.get(i).kind() != PassageKind.FOOTNOTE) {
            i--;
        }
        return i;
    }

    private static String lead(Part part) {
        Run first = part.block().runs().getFirst();
        boolean leads = !part.marks().isEmpty() && first.text().strip().equals(part.marks().getFirst());
        return leads ? part.marks().getFirst() : "";
    }

    /// A further paragraph of a note, or what stands of it on the next page.
    private Passage lengthen(Passage note, Part more) {
        List<Prose.Run> runs = new ArrayList<>(note.text().runs());
        runs.add(new Prose.Run(" ", false));
        runs.addAll(more.text().runs());
        Sheets before = note.locator().sheets();
        int first = before == null ? more.first() : before.first();
        Locator locator = locator(first, Math.max(first, more.last()));
        List<SafeUri> targets = new ArrayList<>(note.links());
        targets.addAll(links.of(more.block().runs()));
        return new Passage(note.id(), locator, note.section(), note.tags(), note.proposed(), note.kind(),
                note.wording(), note.doubt(), note.notes(), targets, Proses.of(runs));
    }

    private void add(Part part, String name, PassageKind kind, Prose text) {
        if (text.plain().isBlank()) {
            return;
        }
        Locator locator = locator(part.first(), part.last());
        List<SafeUri> targets = links.of(part.block().allRuns());
        passages.add(new Passage(new PassageId(key, name), locator, section(), new TreeSet<>(), new TreeMap<>(), kind,
                Wording.VERBATIM, doubt(part), List.of(), targets, text));
        if (kind != PassageKind.FOOTNOTE) {
            List<String> called = calls.computeIfAbsent(name, _ -> new ArrayList<>(headCalls));
            called.addAll(part.marks());
            headCalls.clear();
        }
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
        String page = from == null || from.equals(to) || to == null ? from : PrintedPages.range(from, to);
        return new Locator(page == null ? to : page, new Sheets(first, last), null);
    }
}
