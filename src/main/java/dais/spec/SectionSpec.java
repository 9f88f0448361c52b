package dais.spec;

import dais.diag.Sited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section that the spec asks for.
///
/// @param heading its heading; null where the topic gives it
/// @param topic the topic its passages are chosen by; null where it has a query, pins or staff's own only
/// @param query words to search for instead of a topic; null without
/// @param include passages that must be in it, as written: `IF12100/impact-2` or `IF12100@10/impact-2`
/// @param exclude passages that must not be in it
/// @param limit at most so many passages; null for no limit
/// @param staff what it holds besides passages
public record SectionSpec(@Nullable Sited<String> heading, @Nullable Sited<String> topic, @Nullable Sited<String> query,
        List<Sited<String>> include, List<Sited<String>> exclude, @Nullable Integer limit, Staff staff) {

    /// What staff add to the passages of a section.
    ///
    /// @param newPage whether the section begins on a new page
    /// @param keyFigures figures that stand out, above the passages
    /// @param exhibits tables, charts and pictures, below the passages
    /// @param questions questions, printed last as they stand
    public record Staff(boolean newPage, List<KeyFigureSpec> keyFigures, List<Exhibit> exhibits,
            List<Sited<String>> questions) {
        /// Nothing.
        public static final Staff NONE = new Staff(false, List.of(), List.of(), List.of());

        public Staff {
            keyFigures = List.copyOf(keyFigures);
            exhibits = List.copyOf(exhibits);
            questions = List.copyOf(questions);
        }

        /// Whether something of it is printed.
        boolean isPrinted() {
            return !keyFigures.isEmpty() || !exhibits.isEmpty() || !questions.isEmpty();
        }
    }

    public SectionSpec {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
