package dais.library;

import dais.library.Candidate.Hit;
import dais.model.ReportKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The passages that may serve a topic, in a fixed order: the most relevant first, else as they stand in the library.
final class Candidates {
    private static final int TAG = 1000;
    private static final int NARROWER = 850;
    private static final int PROPOSED = 900;
    private static final int PROPOSED_ALONE = 400;
    private static final int VOCABULARY = 800;
    private static final int BESIDE_TAGS = 500;
    private static final int WORDS = 600;
    /// Of a topic asked for by one of its other names, in hundredths.
    private static final int BESIDE_NAMED = 40;

    private final Index index;
    private final TextSearch search;
    /// By the number of the passage: how well it serves; 0 where it does not, less where a person refused the topic.
    private final int[] relevance;
    private final Hit[] hits;
    private boolean onlyWhereNamed;

    private Candidates(Index index, TextSearch search) {
        this.index = index;
        this.search = search;
        this.relevance = new int[index.size()];
        this.hits = new Hit[index.size()];
    }

    /// @param allowed which reports may be used
    /// @param most how many are wanted at most
    static List<Candidate> of(TopicMatch match, Index index, TextSearch search, Predicate<ReportKey> allowed,
            int most) {
        Candidates candidates = new Candidates(index, search);
        candidates.find(match);
        return candidates.best(allowed, most);
    }

    /// As [#of], for the words of a query.
    static List<Candidate> ofQuery(String query, Index index, TextSearch search, Predicate<ReportKey> allowed,
            int most) {
        Candidates candidates = new Candidates(index, search);
        candidates.add(search.words(query, false), WORDS, Hit.WORDS);
        return candidates.best(allowed, most);
    }

    private void find(TopicMatch match) {
        // Not a switch over the kinds: on a cold start that makes the JDK build code for some milliseconds.
        if (match instanceof TopicMatch.Taken taken) {
            find(taken.match());
        } else if (match instanceof TopicMatch.ByTag tag) {
            int part = named(tag.wanted(), tag.topic());
            // Where people tagged, their tags lead. Where only Dais did, what the texts say goes before what it proposed.
            boolean people = isGiven(tag.tags()) || isGiven(tag.narrower());
            add(tag.tags(), TAG * part / 100, (people ? PROPOSED : PROPOSED_ALONE) * part / 100, Hit.TAG);
            add(tag.narrower(), NARROWER * part / 100, (people ? NARROWER : PROPOSED_ALONE) * part / 100, Hit.NARROWER);
            add(search.names(tag.topic() == null ? tag.tags() : Topics.names(tag.topic())),
                    (people ? BESIDE_TAGS : VOCABULARY) * part / 100, Hit.VOCABULARY);
        } else if (match instanceof TopicMatch.ByVocabulary entry) {
            int part = named(entry.wanted(), entry.topic());
            add(search.names(Topics.names(entry.topic())), VOCABULARY * part / 100, Hit.VOCABULARY);
        } else if (match instanceof TopicMatch.ByWords words) {
            add(search.words(words.wanted(), true), WORDS, Hit.WORDS);
        }
    }

    /// Takes first what names the topic by the very words asked for, where they are but one of its names: of `mining`, with
    /// the name `seabed mining`, a reader who asks for the second wants the second. The rest counts only in reports that name it
    /// so, or where a person gave the tag.
    ///
    /// @return how much of its relevance all else of the topic keeps, in hundredths
    private int named(String wanted, @Nullable Topic topic) {
        if (topic == null || topic.isCalled(wanted)) {
            return 100;
        }
        Scores scores = search.names(List.of(wanted));
        add(scores, BESIDE_NAMED * TAG / 100, VOCABULARY - BESIDE_NAMED * TAG / 100, Hit.VOCABULARY);
        onlyWhereNamed = scores.size() > 0;
        return onlyWhereNamed ? BESIDE_NAMED : 100;
    }

    /// Whether a passage of a report bears the very name that was asked for.
    private boolean isNamedIn(int report) {
        for (int i = index.first(report); i < index.first(report + 1); i++) {
            if (hits[i] == Hit.VOCABULARY && relevance[i] > BESIDE_NAMED * TAG / 100) {
                return true;
            }
        }
        return false;
    }

    private boolean isGiven(List<String> tags) {
        boolean[] given = {false};
        for (String tag : tags) {
            index.tagged(tag, (_, _) -> given[0] = true);
        }
        return given[0];
    }

    private void add(List<String> tags, int given, int proposed, Hit hit) {
        for (String tag : tags) {
            index.tagged(tag, (passage, _) -> add(passage, given, hit));
            index.proposed(tag, (passage, weight) -> {
                if (weight == 0 && hit == Hit.TAG) {
                    relevance[passage] = Math.max(relevance[passage], 0) == 0 ? -1 : relevance[passage];
                } else {
                    add(passage, (int) StrictMath.rint(weight * proposed), Hit.PROPOSED);
                }
            });
        }
    }

    private void add(Scores scores, int most, Hit hit) {
        add(scores, 0, most, hit);
    }

    /// @param least what each is worth whatever its score
    private void add(Scores scores, int least, int most, Hit hit) {
        Index.Lengths lengths = index.lengths();
        for (int i = 0; i < scores.size(); i++) {
            // A note or a caption in the right section names its topic, but says less about it than the text does.
            int worth = least + scores.value(i) * most / 1000;
            add(scores.passage(i), lengths.isAside(scores.passage(i)) ? worth / 2 : worth, hit);
        }
    }

    private void add(int passage, int relevant, Hit hit) {
        int at = Math.max(1, relevant);
        if (relevance[passage] >= 0 && relevance[passage] < at) {
            relevance[passage] = at;
            hits[passage] = hit;
        }
    }

    private List<Candidate> best(Predicate<ReportKey> allowed, int most) {
        long[] found = new long[16];
        int count = 0;
        for (int report = 0; report < index.reports().size(); report++) {
            boolean may = false;
            boolean named = !onlyWhereNamed || isNamedIn(report);
            for (int i = index.first(report); i < index.first(report + 1); i++) {
                if (relevance[i] > 0 && (named || hits[i] == Hit.TAG || hits[i] == Hit.NARROWER)) {
                    if (!may && !allowed.test(index.reports().get(report).key())) {
                        break;
                    }
                    may = true;
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    // The most relevant first, and of those the first in the library.
                    found[count++] = (long) (TAG - relevance[i]) << Integer.SIZE | i;
                }
            }
        }
        Arrays.sort(found, 0, count);
        List<Candidate> best = new ArrayList<>();
        for (int i = 0; i < Math.min(count, most); i++) {
            int passage = (int) found[i];
            best.add(new Candidate(index.passage(passage), relevance[passage], hits[passage]));
        }
        return best;
    }
}
