package dais.select;

import dais.diag.Diagnostic;
import dais.model.Passage;
import dais.model.PassageId;
import dais.spec.SectionSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was chosen for a brief, section by section, and why all else was not.
///
/// @param sections in the brief's order, those without a passage too
/// @param cut every candidate that is not used, with the reason, the best first
/// @param diagnostics warnings and notes about topics, versions and fit
public record Selection(List<Section> sections, List<Cut> cut, List<Diagnostic> diagnostics) {

    /// The passages of one section.
    ///
    /// @param heading its heading as printed; empty where it has none
    /// @param topic the topic as the spec writes it; null where the section has none
    /// @param used in printing order
    /// @param gap what to tell the reader where no passage is used on the topic; null where there is one
    /// @param staff what staff add to the passages
    public record Section(String heading, @Nullable String topic, List<Used> used, @Nullable String gap,
            SectionSpec.Staff staff) {
        public Section {
            used = List.copyOf(used);
        }
    }

    /// A passage in the brief.
    ///
    /// @param excerpt what is printed of it
    /// @param score what it was found worth
    /// @param why the rule that decided, in plain words
    public record Used(Excerpt excerpt, Worth score, String why) {
    }

    /// A candidate left out.
    ///
    /// @param passage which
    /// @param section the heading of the section it was a candidate for
    /// @param score what it was found worth
    /// @param why the rule that decided, in plain words
    /// @param change what would have to change to include it, in plain words
    public record Cut(Passage passage, String section, Worth score, String why, String change) {
        public PassageId id() {
            return passage.id();
        }
    }

    /// What a passage is worth in thousandths, the higher the better, and the parts that make it up.
    ///
    /// @param total their sum
    /// @param parts those that are not 0; empty where nothing was weighed
    public record Worth(int total, Map<Part, Integer> parts) {
        static final Worth NONE = new Worth(0, new EnumMap<>(Part.class));

        public Worth {
            Map<Part, Integer> ordered = new EnumMap<>(Part.class);
            ordered.putAll(parts);
            parts = Collections.unmodifiableMap(ordered);
        }
    }

    /// The same choice with more to say about it.
    public Selection saying(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return new Selection(sections, cut, all);
    }

    public Selection {
        sections = List.copyOf(sections);
        cut = List.copyOf(cut);
        diagnostics = List.copyOf(diagnostics);
    }
}
