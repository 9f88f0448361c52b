package dais.layout;

import dais.model.PassageId;
import dais.model.SafeUri;
import org.jspecify.annotations.Nullable;

/// A node of the brief's structure.
///
/// @param id its place in [PagedBrief#tags()]
/// @param parent the id of the node above; -1 for the root
/// @param order its place in reading order, counted together with the words ([PagedBrief.Words#order()])
/// @param role what it is
/// @param note the number of the note that it is, marks or leads to; 0 where it has to do with none
/// @param address where a link leads; null for links to notes and back, and for all other nodes
/// @param alternative what a picture shows, in words; null for all others
/// @param passage the passage that its words come out of; null for all others
public record Tag(int id, int parent, int order, Role role, int note, @Nullable SafeUri address,
        @Nullable String alternative, @Nullable PassageId passage) {
}
