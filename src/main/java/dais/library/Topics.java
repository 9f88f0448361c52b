package dais.library;

import java.util.List;
import java.util.Optional;

/// The vocabulary of a library: its own entries first, then those that Dais brings along.
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class Topics {
    private final List<Topic> all;

    Topics(List<Topic> all) {
        this.all = List.copyOf(all);
    }

    /// Every entry, the library's own first.
    public List<Topic> all() {
        return all;
    }

    /// The entry that a name stands for: its topic, label or a synonym, whatever its case, plural, hyphens and spaces, or
    /// an abbreviation of one of them.
    public Optional<Topic> find(String name) {
        throw new UnsupportedOperationException(name);
    }
}
