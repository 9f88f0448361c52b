package dais.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The vocabulary of a library: its own entries first, then those that Dais brings along.
public final class Topics {
    private final Index index;

    Topics(Index index) {
        this.index = index;
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
        List<Topic> all = new ArrayList<>();
        for (int i = 0; i < index.topics(); i++) {
            all.add(index.topic(i));
        }
        return all;
    }

    /// The entry that a name stands for: its topic, label, a synonym or its name at CRS, whatever its case, plural, hyphens
    /// and spaces; or by the initials of one of these names of three words or more, or by its words in another order.
    public Optional<Topic> find(String name) {
        int number = numberOf(name, index);
        return number < 0 ? Optional.empty() : Optional.of(index.topic(number));
    }

    /// The number of the entry that a name stands for, as [#find]; -1 where there is none.
    static int numberOf(String name, Index index) {
        int number = index.topicNamed(Names.key(name));
        return number < 0 ? index.topicNamed(Names.anyOrder(name)) : number;
    }

    /// Every name that is known for a topic, those at CRS too.
    static List<String> allNames(Topic topic) {
        List<String> names = names(topic);
        names.addAll(topic.crs());
        return names;
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
