package dais.layout;

import dais.model.PassageId;
import dais.model.SafeUri;
import org.jspecify.annotations.Nullable;

/// What part of a paragraph a stretch of its text belongs to.
///
/// @param role what it is: [Role#PARAGRAPH] for the paragraph itself
/// @param passage the passage that the words come out of; null for others
/// @param address where a link leads; null for others
/// @param note the note that is marked; 0 for others
/// @param within the owner that it is a part of, by its place among the paragraph's owners; 0 for the paragraph itself
record Owner(Role role, @Nullable PassageId passage, @Nullable SafeUri address, int note, int within) {
    static final Owner SELF = new Owner(Role.PARAGRAPH, null, null, 0, 0);

    boolean isMark() {
        return role == Role.NOTE_MARK;
    }
}
