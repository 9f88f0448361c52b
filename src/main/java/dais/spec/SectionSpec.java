package dais.spec;

import dais.diag.Sited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section that the spec asks for.
///
/// @param heading its heading; null where the topic gives it
/// @param topic the topic its passages are chosen by; null where it has a query, pins or questions only
/// @param query words to search for instead of a topic; null without
/// @param include passages that must be in it, as written: `IF12100/impact-2` or `IF12100@10/impact-2`
/// @param exclude passages that must not be in it
/// @param limit at most so many passages; null for no limit
/// @param questions questions by staff, printed as they stand; may be empty
public record SectionSpec(@Nullable Sited<String> heading, @Nullable Sited<String> topic, @Nullable Sited<String> query,
        List<Sited<String>> include, List<Sited<String>> exclude, @Nullable Integer limit,
        List<Sited<String>> questions) {
    public SectionSpec {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        questions = List.copyOf(questions);
    }
}
