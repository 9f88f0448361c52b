package dais.select;

import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.model.PassageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was chosen for a brief, section by section, and why all else was not.
///
/// @param sections in the brief's order, those without a passage too
/// @param cut every candidate that is not used, with the reason, in a fixed order
/// @param diagnostics warnings and notes about topics, versions and fit
public record Selection(List<Section> sections, List<Cut> cut, List<Diagnostic> diagnostics) {

    /// The passages of one section.
    ///
    /// @param heading its heading as printed
    /// @param topic the topic as the spec writes it; null where the section has none
    /// @param used in printing order
    /// @param gap what to tell the reader where no passage is used on the topic; null where there is one
    /// @param questions questions by staff, as written
    public record Section(String heading, @Nullable String topic, List<Used> used, @Nullable String gap,
            List<Sited<String>> questions) {
        public Section {
            used = List.copyOf(used);
            questions = List.copyOf(questions);
        }
    }

    /// A passage in the brief.
    ///
    /// @param excerpt what is printed of it
    /// @param score in thousandths; the higher the better
    /// @param why the rule that decided, in plain words
    public record Used(Excerpt excerpt, int score, String why) {
    }

    /// A candidate left out.
    ///
    /// @param id which passage
    /// @param page its page as a note would print it; null where it has none
    /// @param score in thousandths
    /// @param why in plain words, and what would have to change
    public record Cut(PassageId id, @Nullable String page, int score, String why) {
    }

    public Selection {
        sections = List.copyOf(sections);
        cut = List.copyOf(cut);
        diagnostics = List.copyOf(diagnostics);
    }
}
