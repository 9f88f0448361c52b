package dais.library;

import dais.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes which word stands where in which passage. A passage is its report's title, its headings and its text, with a
/// gap between them that no phrase bridges.
final class WordEncoder {
    private final Map<String, Term> terms = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();
    private long total;

    /// A word as far as it is written.
    private static final class Term {
        final IndexSink places = new IndexSink();
        int passages;
        int last;
    }

    /// Adds the next passage.
    void add(Passage passage, String title) {
        Map<String, List<Integer>> places = new HashMap<>();
        int at = put(places, title, 0, false);
        int length = at;
        for (String heading : passage.section()) {
            int end = put(places, heading, at + 1, true);
            length += Occurrences.HEADING_WEIGHT * (end - at - 1);
            at = end;
        }
        length += put(places, passage.text().plain(), at + 1, false) - at - 1;
        int number = lengths.size();
        places.forEach((word, found) -> {
            Term term = terms.computeIfAbsent(word, _ -> new Term());
            term.places.number(number - term.last);
            term.places.rising(found);
            term.last = number;
            term.passages++;
        });
        lengths.add(length);
        total += length;
    }

    /// Each place is the word's number, doubled, and one more in a heading.
    private static int put(Map<String, List<Integer>> places, String text, int from, boolean heading) {
        int at = from;
        for (String word : Terms.of(text)) {
            places.computeIfAbsent(word, _ -> new ArrayList<>()).add(at * 2 + (heading ? 1 : 0));
            at++;
        }
        return at;
    }

    /// The mean length, then that of each passage.
    IndexSink lengths() {
        IndexSink sink = new IndexSink();
        sink.real(lengths.isEmpty() ? 1 : Math.max(1, total / (double) lengths.size()));
        for (int length : lengths) {
            sink.fixed(length);
        }
        return sink;
    }

    /// The words, sorted, each with its passages and its places in each of them.
    List<IndexSink> terms() {
        List<IndexSink> sinks = new ArrayList<>();
        new TreeMap<>(terms).forEach((word, term) -> {
            IndexSink sink = new IndexSink();
            sink.text(word);
            sink.number(term.passages);
            sink.append(term.places);
            sinks.add(sink);
        });
        return sinks;
    }
}
