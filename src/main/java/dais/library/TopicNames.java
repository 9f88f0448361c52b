package dais.library;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which name stands for which topic of a vocabulary, worked out once for the index.
final class TopicNames {
    private final List<Topic> topics;
    private final SortedMap<String, List<Integer>> byKey = new TreeMap<>();
    /// The keys of each topic's own name and label, and of what it is part of.
    private final List<List<String>> keys = new ArrayList<>();
    private final List<List<String>> broader = new ArrayList<>();

    /// Of two topics that share a name the first has it; a topic's own name goes before a synonym of another, that before
    /// a name that CRS uses; then come initials, and the same words in another order last.
    ///
    /// @param topics every entry of the vocabulary
    TopicNames(List<Topic> topics) {
        this.topics = topics;
        for (Topic topic : topics) {
            keys.add(List.of(Names.key(topic.topic()), Names.key(topic.label())));
            broader.add(topic.broader().stream().map(Names::key).toList());
        }
        for (int i = 0; i < topics.size(); i++) {
            put(Names.key(topics.get(i).topic()), i);
            put(Names.key(topics.get(i).label()), i);
        }
        for (int i = 0; i < topics.size(); i++) {
            for (String synonym : topics.get(i).synonyms()) {
                put(Names.key(synonym), i);
            }
        }
        for (int i = 0; i < topics.size(); i++) {
            for (String name : topics.get(i).crs()) {
                put(Names.key(name), i);
            }
        }
        for (int i = 0; i < topics.size(); i++) {
            for (String name : Topics.names(topics.get(i))) {
                put(Names.initials(name), i);
            }
        }
        for (int i = 0; i < topics.size(); i++) {
            for (String name : Topics.allNames(topics.get(i))) {
                put(Names.anyOrder(name), i);
            }
        }
    }

    private void put(String key, int topic) {
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, List.of(topic));
        }
    }

    /// The number of a topic by the key of each of its names.
    SortedMap<String, List<Integer>> byKey() {
        return byKey;
    }

    /// The numbers of the topics that are part of a topic, and of those.
    List<Integer> narrower(int topic) {
        List<Integer> found = new ArrayList<>(List.of(topic));
        for (int i = 0; i < found.size(); i++) {
            for (int other = 0; other < topics.size(); other++) {
                if (!found.contains(other) && isPart(other, found.get(i))) {
                    found.add(other);
                }
            }
        }
        List<Integer> parts = new ArrayList<>(found.subList(1, found.size()));
        parts.sort(null);
        return parts;
    }

    private boolean isPart(int topic, int whole) {
        return broader.get(topic).contains(keys.get(whole).getFirst())
                || broader.get(topic).contains(keys.get(whole).getLast());
    }

    /// The numbers of names by their key.
    static SortedMap<String, List<Integer>> byKey(List<String> names) {
        SortedMap<String, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.computeIfAbsent(Names.key(names.get(i)), _ -> new ArrayList<>()).add(i);
        }
        numbers.remove("");
        return numbers;
    }

    /// The numbers of names by their initials.
    static SortedMap<String, List<Integer>> byInitials(List<String> names) {
        SortedMap<String, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.computeIfAbsent(Names.initials(names.get(i)), _ -> new ArrayList<>()).add(i);
        }
        numbers.remove("");
        return numbers;
    }
}
