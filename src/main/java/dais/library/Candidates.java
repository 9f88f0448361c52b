package dais.library;

import dais.library.Candidate.Hit;
import dais.model.PassageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The passages that may serve a topic, in a fixed order: the most relevant first, else as they stand in the library.
final class Candidates {
    private static final int TAG = 1000;
    private static final int NARROWER = 850;
    private static final int PROPOSED = 900;
    private static final int VOCABULARY = 800;
    private static final int BESIDE_TAGS = 500;
    private static final int WORDS = 600;

    private final Index index;
    private final TextSearch search;
    private final Map<Integer, Candidate> best = new TreeMap<>();

    private Candidates(Index index, TextSearch search) {
        this.index = index;
        this.search = search;
    }

    static List<Candidate> of(TopicMatch match, Index index, TextSearch search) {
        return new Candidates(index, search).all(match);
    }

    static List<Candidate> ofQuery(String query, Index index, TextSearch search) {
        Candidates candidates = new Candidates(index, search);
        candidates.add(search.words(query, false), WORDS, Hit.WORDS);
        return candidates.sorted();
    }

    private List<Candidate> all(TopicMatch match) {
        // Not a switch over the kinds: on a cold start that makes the JDK build code for some milliseconds.
        if (match instanceof TopicMatch.ByTag tag) {
            add(tag.tags(), TAG, PROPOSED, Hit.TAG);
            add(tag.narrower(), NARROWER, NARROWER, Hit.NARROWER);
            add(search.names(tag.topic() == null ? tag.tags() : Topics.names(tag.topic())), BESIDE_TAGS,
                    Hit.VOCABULARY);
        } else if (match instanceof TopicMatch.ByVocabulary entry) {
            add(search.names(Topics.names(entry.topic())), VOCABULARY, Hit.VOCABULARY);
        } else if (match instanceof TopicMatch.ByWords words) {
            add(search.words(words.wanted(), true), WORDS, Hit.WORDS);
        }
        return sorted();
    }

    private void add(List<String> tags, int given, int proposed, Hit hit) {
        for (String tag : tags) {
            int number = index.numberOfTag(tag);
            for (int passage : index.tagged(number)) {
                add(passage, given, hit);
            }
            Postings found = index.proposed(number);
            for (int i = 0; i < found.size(); i++) {
                add(found.passage(i), (int) StrictMath.rint(found.weight(i) * proposed), Hit.PROPOSED);
            }
        }
    }

    private void add(Map<Integer, Integer> scores, int most, Hit hit) {
        for (Map.Entry<Integer, Integer> score : scores.entrySet()) {
            // A note or a caption in the right section names its topic, but says less about it than the text does.
            int part = isAside(index.passage(score.getKey()).kind()) ? most / 2 : most;
            add(score.getKey(), score.getValue() * part / 1000, hit);
        }
    }

    private static boolean isAside(PassageKind kind) {
        return kind == PassageKind.FOOTNOTE || kind == PassageKind.CAPTION;
    }

    private void add(int passage, int relevance, Hit hit) {
        Candidate known = best.get(passage);
        int at = Math.max(1, relevance);
        if (known == null || known.relevance() < at) {
            best.put(passage, new Candidate(index.passage(passage), at, hit));
        }
    }

    private List<Candidate> sorted() {
        List<Candidate> sorted = new ArrayList<>(best.values());
        sorted.sort((one, other) -> Integer.compare(other.relevance(), one.relevance()));
        return sorted;
    }
}
