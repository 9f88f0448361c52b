package dais.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The vocabulary of a library: its own entries first, then those that Dais brings along.
public final class Topics {
    private final List<Topic> all;
    private final Map<String, Topic> byKey = new HashMap<>();

    /// @param all every entry; of two that share a name the first has it
    Topics(List<Topic> all) {
        this.all = List.copyOf(all);
        for (Topic topic : this.all) {
            put(topic.topic(), topic);
            put(topic.label(), topic);
        }
        for (Topic topic : this.all) {
            for (String synonym : topic.synonyms()) {
                put(synonym, topic);
            }
        }
        for (Topic topic : this.all) {
            for (String name : topic.crs()) {
                put(name, topic);
            }
        }
        for (Topic topic : this.all) {
            for (String name : names(topic)) {
                byKey.putIfAbsent(Names.initials(name), topic);
            }
        }
        byKey.remove("");
    }

    private void put(String name, Topic topic) {
        byKey.putIfAbsent(Names.key(name), topic);
    }

    /// An own vocabulary and the standard one in one list; an own entry takes the place of the standard one of its name.
    static List<Topic> merged(List<Topic> own, List<Topic> standard) {
        List<Topic> all = new ArrayList<>(own);
        Set<String> taken = new TreeSet<>();
        for (Topic topic : own) {
            taken.add(Names.key(topic.topic()));
        }
        for (Topic topic : standard) {
            if (!taken.contains(Names.key(topic.topic()))) {
                all.add(topic);
            }
        }
        return all;
    }

    /// Every entry, the library's own first.
    public List<Topic> all() {
        return all;
    }

    /// The entry that a name stands for: its topic, label, a synonym or its name at CRS, whatever its case, plural, hyphens
    /// and spaces; or by the initials of one of these names of three words or more.
    public Optional<Topic> find(String name) {
        return Optional.ofNullable(byKey.get(Names.key(name)));
    }

    /// The topics that are part of this one, and of those, in the order of the vocabulary.
    List<Topic> narrower(Topic topic) {
        List<Topic> found = new ArrayList<>();
        found.add(topic);
        for (int i = 0; i < found.size(); i++) {
            for (Topic other : all) {
                if (!found.contains(other) && isPart(other, found.get(i))) {
                    found.add(other);
                }
            }
        }
        return found.subList(1, found.size());
    }

    private static boolean isPart(Topic topic, Topic whole) {
        for (String broader : topic.broader()) {
            if (Names.same(broader, whole.topic()) || Names.same(broader, whole.label())) {
                return true;
            }
        }
        return false;
    }

    /// The names that texts use for a topic, without those that differ only in what does not count.
    static List<String> names(Topic topic) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        List<String> all = new ArrayList<>(List.of(topic.topic(), topic.label()));
        all.addAll(topic.synonyms());
        for (String name : all) {
            if (seen.add(Names.key(name))) {
                names.add(name);
            }
        }
        return names;
    }
}
