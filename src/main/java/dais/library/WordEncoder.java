package dais.library;

import dais.model.Passage;
import dais.model.PassageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes which word stands where in which passage: in its report's title, its headings, its text and its tags, with a
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

    /// The words of one passage as they are met.
    private static final class Words {
        final Map<String, List<Integer>> places = new HashMap<>();
        int at;
        int length;

        void add(String text, Field field) {
            for (String word : Terms.of(text)) {
                places.computeIfAbsent(word, _ -> new ArrayList<>()).add(field.place(at));
                at++;
                length += field.weight();
            }
            at++;
        }
    }

    /// Adds the next passage.
    void add(Passage passage, String title) {
        Words words = new Words();
        words.add(title, Field.TITLE);
        passage.section().forEach(heading -> words.add(heading, Field.HEADING));
        words.add(passage.text().plain(), Field.TEXT);
        passage.tags().forEach(tag -> words.add(tag, Field.TAG));
        passage.proposed().forEach((tag, weight) -> {
            if (weight > 0) {
                words.add(tag, Field.TAG);
            }
        });
        int number = lengths.size();
        words.places.forEach((word, found) -> {
            Term term = terms.computeIfAbsent(word, _ -> new Term());
            term.places.number(number - term.last);
            term.places.rising(found);
            term.last = number;
            term.passages++;
        });
        boolean aside = passage.kind() == PassageKind.FOOTNOTE || passage.kind() == PassageKind.CAPTION;
        lengths.add(words.length * 2 + (aside ? 1 : 0));
        total += words.length;
    }

    /// The sum of all lengths, then that of each passage, doubled, and one more for a note or a caption.
    IndexSink lengths() {
        IndexSink sink = new IndexSink();
        sink.real((double) total);
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
