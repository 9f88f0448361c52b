package dais.library;

import dais.model.Author;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Sheets;
import dais.model.Source;
import dais.model.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Everything a library holds, read from the bytes that [IndexEncoder] wrote, as far as it is asked for. A passage is
/// made when it is first wanted: of three thousand a brief looks at a few dozen.
final class Index {
    static final int MAGIC = 0x44414953; // DAIS
    /// To be raised with every change of the format, of what is read out of a library file, of how words are split, or of
    /// the vocabulary that Dais brings along; a test watches over it.
    static final int VERSION = 2;
    /// Bytes before those that the checksum covers.
    static final int HEAD = 3 * Integer.BYTES;
    private static final int PARTS = 12;
    static final List<PassageKind> KINDS = List.of(PassageKind.values());
    static final List<Wording> WORDINGS = List.of(Wording.values());
    static final List<Label> LABELS = List.of(Label.values());

    private final byte[] bytes;
    private final IndexTable files;
    private final IndexTable topics;
    private final IndexTable tags;
    private final IndexTable paths;
    private final IndexTable entries;
    private final IndexTable terms;
    private final List<Report> reports;
    private final int[] firsts;
    private final @Nullable Passage[] passages;

    private Index(byte[] bytes) {
        this.bytes = bytes;
        this.files = table(1);
        this.topics = table(3);
        this.tags = table(4);
        this.paths = table(5);
        this.entries = table(6);
        this.terms = table(8);
        this.passages = new @Nullable Passage[entries.size()];
        IndexTable table = table(2);
        this.firsts = new int[table.size() + 1];
        List<Report> all = new ArrayList<>(table.size());
        for (int i = 0; i < table.size(); i++) {
            IndexCursor cursor = table.entry(i);
            all.add(report(cursor));
            firsts[i] = cursor.number();
        }
        firsts[table.size()] = entries.size();
        this.reports = List.copyOf(all);
    }

    /// The index of these bytes; null where they are none, of another version, or damaged.
    static @Nullable Index of(byte[] bytes) {
        if (bytes.length < HEAD + Integer.BYTES * PARTS || IndexCursor.fixed(bytes, 0) != MAGIC
                || IndexCursor.fixed(bytes, Integer.BYTES) != VERSION) {
            return null;
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes, HEAD, bytes.length - HEAD);
        return (int) checksum.getValue() == IndexCursor.fixed(bytes, 2 * Integer.BYTES) ? new Index(bytes) : null;
    }

    private int part(int number) {
        return IndexCursor.fixed(bytes, HEAD + Integer.BYTES * number);
    }

    private IndexTable table(int number) {
        return new IndexTable(bytes, part(number));
    }

    /// Name, stamp and digest of the library's own vocabulary; empty where it has none.
    List<String> vocabulary() {
        return new IndexCursor(bytes, part(0)).texts();
    }

    /// Name, stamp, digest and the source's stamp of a report's file; files are in the order of their reports.
    List<String> file(int report) {
        IndexCursor cursor = files.entry(report);
        return List.of(cursor.text(), cursor.text(), cursor.text(), cursor.text());
    }

    /// By number and version.
    List<Report> reports() {
        return reports;
    }

    private static Report report(IndexCursor cursor) {
        ReportKey key = new ReportKey(cursor.text(), cursor.text());
        String series = cursor.text();
        String title = cursor.text();
        int count = cursor.number();
        List<Author> authors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            authors.add(new Author(cursor.text(), cursor.textOrNull()));
        }
        String publisher = cursor.textOrNull();
        int year = cursor.number();
        LocalDate date = year == 0 ? null : LocalDate.of(year, cursor.number(), cursor.number());
        int sheets = cursor.number();
        String url = cursor.textOrNull();
        int label = cursor.number();
        String file = cursor.textOrNull();
        Source source = file == null ? null : new Source(file, new Digest(cursor.text()));
        return new Report(key, series, title, authors, publisher, date, sheets, url == null ? null : new SafeUri(url),
                LABELS.get(label), source);
    }

    /// The number of a report; -1 where there is none.
    int numberOf(ReportKey key) {
        for (int i = 0; i < reports.size(); i++) {
            ReportKey known = reports.get(i).key();
            if (known.id().equals(key.id()) && known.version().equals(key.version())) {
                return i;
            }
        }
        return -1;
    }

    /// The number of a report's first passage; those of the next report's first one for the number of reports.
    int first(int report) {
        return firsts[report];
    }

    /// How many passages there are.
    int size() {
        return entries.size();
    }

    /// A passage by its number. Two threads may make it twice; it is the same, and cannot be changed.
    Passage passage(int number) {
        Passage passage = passages[number];
        if (passage == null) {
            passage = passage(entries.entry(number));
            passages[number] = passage;
        }
        return passage;
    }

    private Passage passage(IndexCursor cursor) {
        Report report = reports.get(cursor.number());
        PassageId id = new PassageId(report.key(), cursor.text());
        String page = cursor.textOrNull();
        int first = cursor.number();
        int last = cursor.number();
        Locator locator = new Locator(page, first == 0 ? null : new Sheets(first, last), cursor.textOrNull());
        List<String> section = paths.entry(cursor.number()).texts();
        SortedSet<String> given = new TreeSet<>();
        for (int i = cursor.number(); i > 0; i--) {
            given.add(tag(cursor.number()));
        }
        SortedMap<String, Double> proposed = new TreeMap<>();
        for (int i = cursor.number(); i > 0; i--) {
            proposed.put(tag(cursor.number()), cursor.real());
        }
        int kind = cursor.number();
        int wording = cursor.number();
        List<String> doubt = cursor.texts();
        int count = cursor.number();
        List<Prose.Run> runs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean italic = cursor.number() == 1;
            runs.add(new Prose.Run(cursor.text(), italic));
        }
        return new Passage(id, locator, section, given, proposed, KINDS.get(kind), WORDINGS.get(wording), doubt,
                new Prose(runs));
    }

    /// How many topics the vocabulary has.
    int topics() {
        return topics.size();
    }

    Topic topic(int number) {
        IndexCursor cursor = topics.entry(number);
        return new Topic(cursor.text(), cursor.text(), cursor.texts(), cursor.texts(), cursor.texts());
    }

    /// The numbers of the topics that are part of a topic.
    int[] narrower(int topic) {
        IndexCursor cursor = topics.entry(topic);
        cursor.text();
        cursor.text();
        cursor.texts();
        cursor.texts();
        cursor.texts();
        return cursor.rising();
    }

    /// The number of the topic that has a name of that key ([Names]); -1 where there is none.
    int topicNamed(String key) {
        int[] found = named(table(9), key);
        return found.length == 0 ? -1 : found[0];
    }

    /// Adds the numbers of the tags of that key.
    void addTags(String key, SortedSet<Integer> numbers) {
        for (int number : named(table(10), key)) {
            numbers.add(number);
        }
    }

    /// Adds the numbers of the tags of three words or more that have these initials.
    void addTagsByInitials(String initials, SortedSet<Integer> numbers) {
        for (int number : named(table(11), initials)) {
            numbers.add(number);
        }
    }

    private static int[] named(IndexTable names, String key) {
        int entry = key.isEmpty() ? -1 : names.find(key);
        if (entry < 0) {
            return new int[0];
        }
        IndexCursor cursor = names.entry(entry);
        cursor.text();
        return cursor.rising();
    }

    /// Every tag, given or proposed, sorted.
    List<String> allTags() {
        List<String> all = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            all.add(tag(i));
        }
        return all;
    }

    String tag(int number) {
        return tags.entry(number).text();
    }

    /// The number of a tag that there is.
    int numberOfTag(String tag) {
        return tags.find(tag);
    }

    /// A passage's name inside its report.
    String name(int passage) {
        IndexCursor cursor = entries.entry(passage);
        cursor.number();
        return cursor.text();
    }

    /// The passages that a person gave a tag.
    int[] tagged(int tag) {
        IndexCursor cursor = tags.entry(tag);
        cursor.text();
        return cursor.rising();
    }

    /// The passages that a tag was proposed for, with its weight from 0 to 1.
    Postings proposed(int tag) {
        IndexCursor cursor = tags.entry(tag);
        cursor.text();
        cursor.rising();
        int[] found = cursor.rising();
        double[] weights = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            weights[i] = cursor.real();
        }
        return new Postings(found, weights);
    }

    /// The passages that hold a stem of [Terms], and where.
    Occurrences term(String stem) {
        int number = terms.find(stem);
        if (number < 0) {
            return Occurrences.NONE;
        }
        IndexCursor cursor = terms.entry(number);
        cursor.text();
        int[] found = new int[cursor.number()];
        int[][] places = new int[found.length][];
        int last = 0;
        for (int i = 0; i < found.length; i++) {
            last += cursor.number();
            found[i] = last;
            places[i] = cursor.rising();
        }
        return new Occurrences(found, places);
    }

    /// The mean of the lengths of all passages.
    double meanLength() {
        return new IndexCursor(bytes, part(7)).real();
    }

    /// How many words a passage has, with those of its report's title and, double, of its headings.
    int length(int passage) {
        return IndexCursor.fixed(bytes, part(7) + Double.BYTES + Integer.BYTES * passage);
    }
}
