package dais.layout;

import dais.model.PassageId;
import dais.model.SafeUri;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Grows the brief's structure while its text is set, in reading order.
final class TagBook {
    static final int ROOT = 0;

    private final List<Tag> tags = new ArrayList<>();
    private int order;

    TagBook() {
        add(-1, Role.DOCUMENT, 0, null, null);
    }

    int add(int parent, Role role) {
        return add(parent, role, 0, null, null);
    }

    int addFigure(int parent, String alternative) {
        tags.add(new Tag(tags.size(), parent, order++, Role.FIGURE, 0, null, alternative, null));
        return tags.size() - 1;
    }

    int addNote(int parent, Role role, int note) {
        return add(parent, role, note, null, null);
    }

    int addLink(int parent, SafeUri address) {
        return add(parent, Role.LINK, 0, address, null);
    }

    int addExtract(int parent, Role role, PassageId passage) {
        return add(parent, role, 0, null, passage);
    }

    /// The next place in reading order, for words.
    int next() {
        return order++;
    }

    List<Tag> tags() {
        return tags;
    }

    private int add(int parent, Role role, int note, @Nullable SafeUri address, @Nullable PassageId passage) {
        tags.add(new Tag(tags.size(), parent, order++, role, note, address, null, passage));
        return tags.size() - 1;
    }
}
