package dais.select;

import dais.model.Passage;
import dais.model.PassageId;
import dais.spec.SectionSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A section before its passages are chosen.
///
/// @param heading its heading as printed; empty where it has none
/// @param topic the topic or query as the spec writes it; null without
/// @param pinned the passages the spec names for it, in the spec's order
/// @param excluded the passages it must not use
/// @param limit at most so many passages; null for no limit
/// @param found the passages that answer its topic, by name
/// @param staff what staff add to the passages
/// @param optional whether it is printed only if a passage is chosen for it
record Planned(String heading, @Nullable String topic, List<Passage> pinned, Set<PassageId> excluded,
        @Nullable Integer limit, Map<PassageId, Found> found, SectionSpec.Staff staff, boolean optional) {

    /// A passage that may be chosen.
    ///
    /// @param relevance how well it answers the topic, in thousandths; 0 where there is none
    record Found(Passage passage, int relevance) {
    }
}
