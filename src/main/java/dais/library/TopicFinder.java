package dais.library;

import dais.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds what a topic is in a library: a tag, else an entry of the vocabulary that texts name, else its words.
final class TopicFinder {
    private final Index index;
    private final Topics topics;
    private final TextSearch search;

    TopicFinder(Index index, Topics topics, TextSearch search) {
        this.index = index;
        this.topics = topics;
        this.search = search;
    }

    TopicMatch find(String wanted) {
        Topic topic = topics.find(wanted).orElse(null);
        List<String> tags = tags(wanted, topic == null ? List.of() : Topics.names(topic));
        List<String> narrower = new ArrayList<>();
        if (topic != null) {
            for (Topic part : topics.narrower(topic)) {
                for (String tag : tags(part.topic(), Topics.names(part))) {
                    if (!tags.contains(tag) && !narrower.contains(tag)) {
                        narrower.add(tag);
                    }
                }
            }
        }
        if (!tags.isEmpty() || !narrower.isEmpty()) {
            return new TopicMatch.ByTag(wanted, tags, narrower, topic);
        }
        if (topic != null) {
            return search.names(Topics.names(topic)).size() > 0
                    ? new TopicMatch.ByVocabulary(wanted, topic)
                    : new TopicMatch.Nothing(wanted, topic);
        }
        return byWords(wanted);
    }

    /// A word that stands nowhere is likely to be misspelt; then a known topic that is near goes before the words.
    private TopicMatch byWords(String wanted) {
        boolean hits = search.words(wanted, true).size() > 0;
        if (hits && search.knowsAll(wanted)) {
            return new TopicMatch.ByWords(wanted);
        }
        List<String> near = near(wanted);
        if (!near.isEmpty()) {
            return new TopicMatch.NearMiss(wanted, near);
        }
        return hits ? new TopicMatch.ByWords(wanted) : new TopicMatch.Nothing(wanted, null);
    }

    /// The library's tags before the vocabulary: what has a passage is the better guess.
    private List<String> near(String wanted) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < index.tags(); i++) {
            tags.add(index.tag(i));
        }
        List<String> near = Nearest.of(wanted, tags);
        if (near.isEmpty()) {
            Set<String> names = new TreeSet<>();
            for (Topic topic : topics.all()) {
                names.addAll(Topics.names(topic));
            }
            near = Nearest.of(wanted, names);
        }
        return near.subList(0, Math.min(3, near.size()));
    }

    /// The tags that a topic stands for. Initials count where the vocabulary spells them out, or does not know them.
    private List<String> tags(String wanted, List<String> names) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < index.tags(); i++) {
            String tag = index.tag(i);
            boolean same = Names.same(tag, wanted) || (names.isEmpty() && Names.abbreviates(wanted, tag));
            for (String name : names) {
                same = same || Names.same(tag, name) || Names.abbreviates(tag, name);
            }
            if (same) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
