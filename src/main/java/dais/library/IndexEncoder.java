package dais.library;

import dais.model.Author;
import dais.model.Passage;
import dais.model.Prose;
import dais.model.Report;
import dais.model.SafeUri;
import dais.model.Sheets;
import dais.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Writes a part of an index: some reports of a library, in the form that is opened fastest. [IndexPart] reads it.
///
/// The parts, nearly all of them tables: the vocabulary's file, files, reports, topics, tags with their passages, heading
/// paths, passages, the lengths of passages, words with their places in passages, names of topics, of tags, and initials
/// of tags. Strings that recur are written once and named by number.
final class IndexEncoder {

    private final List<Shelved> shelf;
    private final List<IndexSink> passages = new ArrayList<>();
    private final Map<List<String>, Integer> paths = new LinkedHashMap<>();
    private final Map<String, Integer> tags = new TreeMap<>();
    private final Map<String, List<Integer>> tagged = new TreeMap<>();
    private final Map<String, Map<Integer, Double>> proposed = new TreeMap<>();
    private final WordEncoder words = new WordEncoder();

    private IndexEncoder(List<Shelved> shelf) {
        List<Shelved> sorted = new ArrayList<>(shelf);
        sorted.sort(Comparator.comparing(shelved -> shelved.content().report().key()));
        this.shelf = sorted;
    }

    /// The bytes of the part.
    ///
    /// @param shelf the reports' files, in any order
    /// @param vocabulary the file of the library's own topics as name, stamp and digest; empty where it has none
    /// @param topics every entry of the vocabulary
    static byte[] encode(List<Shelved> shelf, List<String> vocabulary, List<Topic> topics) {
        return new IndexEncoder(shelf).all(vocabulary, topics);
    }

    private byte[] all(List<String> vocabulary, List<Topic> topics) {
        numberTags();
        List<IndexSink> files = new ArrayList<>();
        List<IndexSink> reports = new ArrayList<>();
        for (Shelved shelved : shelf) {
            files.add(file(shelved));
            reports.add(report(shelved.content()));
            for (Passage passage : shelved.content().passages()) {
                passage(passage, reports.size() - 1, shelved.content().report().title());
            }
        }
        IndexSink file = new IndexSink();
        file.texts(vocabulary);
        TopicNames names = new TopicNames(topics);
        List<String> allTags = List.copyOf(tags.keySet());
        return assemble(List.of(file, table(files), table(reports), table(topics(topics, names)), table(tags()),
                table(paths()), table(passages), words.lengths(), table(words.terms()), table(named(names.byKey())),
                table(named(TopicNames.byKey(allTags))), table(named(TopicNames.byInitials(allTags)))));
    }

    private static List<IndexSink> named(SortedMap<String, List<Integer>> numbers) {
        List<IndexSink> sinks = new ArrayList<>();
        numbers.forEach((name, found) -> {
            IndexSink sink = new IndexSink();
            sink.text(name);
            sink.rising(found);
            sinks.add(sink);
        });
        return sinks;
    }

    private static IndexSink table(List<IndexSink> entries) {
        IndexSink table = new IndexSink();
        table.table(entries);
        return table;
    }

    private static byte[] assemble(List<IndexSink> parts) {
        IndexSink body = new IndexSink();
        int at = IndexPart.HEAD + Integer.BYTES * parts.size();
        for (IndexSink part : parts) {
            body.fixed(at);
            at = Math.addExact(at, part.size());
        }
        for (IndexSink part : parts) {
            body.append(part);
        }
        byte[] bytes = body.bytes();
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length);
        IndexSink whole = new IndexSink();
        whole.fixed(IndexPart.MAGIC);
        whole.fixed(IndexPart.VERSION);
        whole.fixed((int) checksum.getValue());
        whole.append(body);
        return whole.bytes();
    }

    private void numberTags() {
        SortedSet<String> all = new TreeSet<>();
        for (Shelved shelved : shelf) {
            for (Passage passage : shelved.content().passages()) {
                all.addAll(passage.tags());
                all.addAll(passage.proposed().keySet());
            }
        }
        for (String tag : all) {
            tags.put(tag, tags.size());
        }
    }

    private static IndexSink file(Shelved shelved) {
        IndexSink sink = new IndexSink();
        sink.text(shelved.name());
        sink.text(shelved.stamp());
        sink.text(shelved.sha256());
        sink.text(shelved.sourceStamp());
        return sink;
    }

    private IndexSink report(LibraryFile file) {
        Report report = file.report();
        IndexSink sink = new IndexSink();
        sink.text(report.key().id());
        sink.text(report.key().version());
        sink.text(report.series());
        sink.text(report.title());
        sink.number(report.authors().size());
        for (Author author : report.authors()) {
            sink.text(author.name());
            sink.text(author.role());
        }
        sink.text(report.publisher());
        date(sink, report.date());
        sink.number(report.sheets());
        sink.text(report.printedIn());
        sink.text(report.url() == null ? null : report.url().text());
        sink.number(IndexPart.LABELS.indexOf(report.label()));
        Source source = report.source();
        sink.text(source == null ? null : source.file());
        if (source != null) {
            sink.text(source.sha256().hex());
        }
        sink.number(passages.size());
        sink.number(file.passages().size());
        return sink;
    }

    private static void date(IndexSink sink, @Nullable LocalDate date) {
        sink.number(date == null ? 0 : date.getYear());
        if (date != null) {
            sink.number(date.getMonthValue());
            sink.number(date.getDayOfMonth());
        }
    }

    private void passage(Passage passage, int report, String title) {
        int number = passages.size();
        IndexSink sink = new IndexSink();
        sink.number(report);
        sink.text(passage.id().name());
        sink.text(passage.locator().page());
        Sheets sheets = passage.locator().sheets();
        sink.number(sheets == null ? 0 : sheets.first());
        sink.number(sheets == null ? 0 : sheets.last());
        sink.text(passage.locator().at());
        sink.number(paths.computeIfAbsent(passage.section(), _ -> paths.size()));
        tags(sink, passage, number);
        sink.number(IndexPart.KINDS.indexOf(passage.kind()));
        sink.number(IndexPart.WORDINGS.indexOf(passage.wording()));
        sink.texts(passage.doubt());
        sink.texts(passage.notes());
        sink.texts(passage.links().stream().map(SafeUri::text).toList());
        sink.number(passage.text().runs().size());
        for (Prose.Run run : passage.text().runs()) {
            sink.number(run.italic() ? 1 : 0);
            sink.text(run.text());
        }
        passages.add(sink);
        words.add(passage, title);
    }

    private void tags(IndexSink sink, Passage passage, int number) {
        sink.number(passage.tags().size());
        for (String tag : passage.tags()) {
            sink.number(numberOf(tag));
            tagged.computeIfAbsent(tag, _ -> new ArrayList<>()).add(number);
        }
        sink.number(passage.proposed().size());
        passage.proposed().forEach((tag, weight) -> {
            sink.number(numberOf(tag));
            sink.real(weight);
            proposed.computeIfAbsent(tag, _ -> new TreeMap<>()).put(number, weight);
        });
    }

    private int numberOf(String tag) {
        Integer number = tags.get(tag);
        if (number == null) {
            throw new IllegalStateException("a tag without a number: " + tag);
        }
        return number;
    }

    private static List<IndexSink> topics(List<Topic> topics, TopicNames names) {
        List<IndexSink> sinks = new ArrayList<>();
        for (Topic topic : topics) {
            IndexSink sink = new IndexSink();
            sink.text(topic.topic());
            sink.text(topic.label());
            sink.texts(topic.synonyms());
            sink.texts(topic.broader());
            sink.texts(topic.crs());
            sink.rising(names.narrower(sinks.size()));
            sinks.add(sink);
        }
        return sinks;
    }

    private List<IndexSink> tags() {
        List<IndexSink> sinks = new ArrayList<>();
        for (String tag : tags.keySet()) {
            IndexSink sink = new IndexSink();
            sink.text(tag);
            sink.rising(tagged.getOrDefault(tag, List.of()));
            Map<Integer, Double> weights = proposed.getOrDefault(tag, Map.of());
            sink.rising(List.copyOf(weights.keySet()));
            for (double weight : weights.values()) {
                sink.real(weight);
            }
            sinks.add(sink);
        }
        return sinks;
    }

    private List<IndexSink> paths() {
        List<IndexSink> sinks = new ArrayList<>();
        for (List<String> path : paths.keySet()) {
            IndexSink sink = new IndexSink();
            sink.texts(path);
            sinks.add(sink);
        }
        return sinks;
    }
}
