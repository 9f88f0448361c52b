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
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Some reports of a library with all that is known of them, read from the bytes that [IndexEncoder] wrote, as far as it
/// is asked for. A passage is made when it is first wanted: of three thousand a brief looks at a few dozen. Numbers of
/// reports, passages and tags count inside the part.
final class IndexPart {
    static final int MAGIC = 0x44414953; // DAIS
    /// To be raised with every change of the format, of what is read out of a library file, of how words are split, or of
    /// the vocabulary that Dais brings along; a test watches over it.
    static final int VERSION = 6;
    /// Bytes before those that the checksum covers.
    static final int HEAD = 3 * Integer.BYTES;
    private static final int TABLES = 12;
    static final List<PassageKind> KINDS = List.of(PassageKind.values());
    static final List<Wording> WORDINGS = List.of(Wording.values());
    static final List<Label> LABELS = List.of(Label.values());

    private final ByteBuffer bytes;
    private final IndexTable files;
    private final IndexTable topics;
    private final IndexTable tags;
    private final IndexTable paths;
    private final IndexTable entries;
    private final IndexTable terms;
    private final List<Report> reports;
    private final int[] firsts;
    private final @Nullable Passage[] passages;

    private IndexPart(ByteBuffer bytes) {
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

    /// The part that these bytes are; null where they are none, of another version, or damaged.
    static @Nullable IndexPart of(ByteBuffer bytes) {
        if (bytes.limit() < HEAD + Integer.BYTES * TABLES || bytes.getInt(0) != MAGIC
                || bytes.getInt(Integer.BYTES) != VERSION) {
            return null;
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes.slice(HEAD, bytes.limit() - HEAD));
        return (int) checksum.getValue() == bytes.getInt(2 * Integer.BYTES) ? new IndexPart(bytes) : null;
    }

    private int part(int number) {
        return bytes.getInt(HEAD + Integer.BYTES * number);
    }

    private IndexTable table(int number) {
        return new IndexTable(bytes, part(number));
    }

    /// Its bytes, anew.
    byte[] bytes() {
        byte[] copy = new byte[bytes.limit()];
        bytes.get(0, copy);
        return copy;
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
        String printedIn = cursor.textOrNull();
        String url = cursor.textOrNull();
        int label = cursor.number();
        String file = cursor.textOrNull();
        Source source = file == null ? null : new Source(file, new Digest(cursor.text()));
        return new Report(key, series, title, authors, publisher, date, sheets, url == null ? null : new SafeUri(url),
                LABELS.get(label), source, printedIn);
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

    /// The passages of a report, in their order; they are made anew and not kept.
    List<Passage> passagesOf(int report) {
        List<Passage> all = new ArrayList<>(firsts[report + 1] - firsts[report]);
        for (int i = firsts[report]; i < firsts[report + 1]; i++) {
            all.add(passage(entries.entry(i)));
        }
        return all;
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
        List<String> notes = cursor.texts();
        List<SafeUri> links = cursor.texts().stream().map(SafeUri::new).toList();
        int count = cursor.number();
        List<Prose.Run> runs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean italic = cursor.number() == 1;
            runs.add(new Prose.Run(cursor.text(), italic));
        }
        return new Passage(id, locator, section, given, proposed, KINDS.get(kind), WORDINGS.get(wording), doubt, notes,
                links, new Prose(runs));
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
        cursor.skipText();
        cursor.skipText();
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

    /// Adds the tags of that key.
    void addTags(String key, SortedSet<String> found) {
        for (int number : named(table(10), key)) {
            found.add(tag(number));
        }
    }

    /// Adds the tags of three words or more that have these initials.
    void addTagsByInitials(String initials, SortedSet<String> found) {
        for (int number : named(table(11), initials)) {
            found.add(tag(number));
        }
    }

    private static int[] named(IndexTable names, String key) {
        int entry = key.isEmpty() ? -1 : names.find(key);
        if (entry < 0) {
            return new int[0];
        }
        IndexCursor cursor = names.entry(entry);
        cursor.skipText();
        return cursor.rising();
    }

    /// Adds every tag, given or proposed.
    void addTags(SortedSet<String> all) {
        for (int i = 0; i < tags.size(); i++) {
            all.add(tag(i));
        }
    }

    private String tag(int number) {
        return tags.entry(number).text();
    }

    /// A passage's name inside its report.
    String name(int passage) {
        IndexCursor cursor = entries.entry(passage);
        cursor.number();
        return cursor.text();
    }

    /// The passages that a person gave a tag.
    int[] tagged(String tag) {
        int number = tags.find(tag);
        if (number < 0) {
            return new int[0];
        }
        IndexCursor cursor = tags.entry(number);
        cursor.skipText();
        return cursor.rising();
    }

    /// The passages that a tag was proposed for, with its weight from 0 to 1.
    Postings proposed(String tag) {
        int number = tags.find(tag);
        if (number < 0) {
            return Postings.NONE;
        }
        IndexCursor cursor = tags.entry(number);
        cursor.skipText();
        cursor.rising();
        int[] found = cursor.rising();
        double[] weights = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            weights[i] = cursor.real();
        }
        return new Postings(found, weights);
    }

    /// Adds the passages that hold a stem of [Terms], and where.
    ///
    /// @param offset the number of the part's first passage among those of all parts
    void addTerm(String stem, int offset, Occurrences all) {
        int number = terms.find(stem);
        if (number < 0) {
            return;
        }
        IndexCursor cursor = terms.entry(number);
        cursor.skipText();
        int passage = offset;
        for (int i = cursor.number(); i > 0; i--) {
            passage += cursor.number();
            int place = 0;
            for (int j = cursor.number(); j > 0; j--) {
                place += cursor.number();
                all.addPlace(place);
            }
            all.addPassage(passage);
        }
    }

    /// The sum of the lengths of all passages.
    double totalLength() {
        return new IndexCursor(bytes, part(7)).real();
    }

    /// How many words a passage has, those of each field as often as the field weighs.
    int length(int passage) {
        return lengthAndKind(passage) >>> 1;
    }

    /// Whether a passage is a note or a caption.
    boolean isAside(int passage) {
        return (lengthAndKind(passage) & 1) == 1;
    }

    private int lengthAndKind(int passage) {
        return bytes.getInt(part(7) + Double.BYTES + Integer.BYTES * passage);
    }
}
