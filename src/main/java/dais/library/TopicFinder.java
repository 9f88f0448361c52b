package dais.library;

import dais.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds what a topic is in a library: a tag, else an entry of the vocabulary that texts name, else its words.
final class TopicFinder {
    private static final int MANY = 3;

    private final Index index;
    private final Topics topics;
    private final TextSearch search;

    TopicFinder(Index index, Topics topics, TextSearch search) {
        this.index = index;
        this.topics = topics;
        this.search = search;
    }

    TopicMatch find(String wanted) {
        TopicMatch known = known(wanted);
        if (known != null) {
            return known;
        }
        String core = Names.withoutFillers(wanted);
        TopicMatch taken = Names.key(core).equals(Names.key(wanted)) ? null : known(core);
        return taken == null ? byWords(wanted) : new TopicMatch.Taken(wanted, taken);
    }

    /// A tag or an entry of the vocabulary; null where it is neither.
    private @Nullable TopicMatch known(String wanted) {
        int number = Topics.numberOf(wanted, index);
        Topic topic = number < 0 ? null : index.topic(number);
        List<String> tags = tags(wanted, topic == null ? List.of() : Topics.names(topic));
        List<String> narrower = new ArrayList<>();
        for (int part : number < 0 ? new int[0] : index.narrower(number)) {
            for (String tag : tags("", Topics.names(index.topic(part)))) {
                if (!tags.contains(tag) && !narrower.contains(tag)) {
                    narrower.add(tag);
                }
            }
        }
        if (!tags.isEmpty() || !narrower.isEmpty()) {
            return new TopicMatch.ByTag(wanted, tags, narrower, topic);
        }
        if (topic == null) {
            return null;
        }
        return search.names(Topics.names(topic)).size() > 0
                ? new TopicMatch.ByVocabulary(wanted, topic)
                : new TopicMatch.Nothing(wanted, topic);
    }

    /// A word that stands nowhere is likely to be misspelt; then a known topic that is near goes before the words.
    private TopicMatch byWords(String wanted) {
        List<String> near = near(wanted);
        boolean hits = search.words(wanted, true).size() > 0;
        if (hits && (near.isEmpty() || search.knowsAll(wanted))) {
            return new TopicMatch.ByWords(wanted, near);
        }
        return near.isEmpty() ? new TopicMatch.Nothing(wanted, null) : new TopicMatch.NearMiss(wanted, near);
    }

    /// The library's tags before the vocabulary: what has a passage is the better guess.
    private List<String> near(String wanted) {
        List<String> near = Nearest.of(wanted, index.allTags());
        if (near.isEmpty()) {
            Set<String> names = new TreeSet<>();
            for (Topic topic : topics.all()) {
                names.addAll(Topics.allNames(topic));
            }
            near = Nearest.of(wanted, names);
        }
        return near.subList(0, Math.min(MANY, near.size()));
    }

    /// The tags that a topic stands for. Initials count where the vocabulary spells them out, or does not know the topic.
    private List<String> tags(String wanted, List<String> names) {
        SortedSet<String> tags = new TreeSet<>();
        index.addTags(Names.key(wanted), tags);
        if (names.isEmpty()) {
            index.addTagsByInitials(Names.key(wanted), tags);
        }
        for (String name : names) {
            index.addTags(Names.key(name), tags);
            index.addTags(Names.initials(name), tags);
        }
        return List.copyOf(tags);
    }
}
