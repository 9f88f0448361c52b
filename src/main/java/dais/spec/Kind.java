package dais.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What sort of brief it is, as its file in `styles/kinds/` says. [Kinds] has them.
///
/// @param name as specs write it, such as `hearing-memo`
/// @param kicker the small line over the title
/// @param kickerOfOnePage the same where the brief may have one page only; null for no difference
/// @param style the page style it is set in unless the spec names another
/// @param bulleted whether a passage stands as a bullet; else it is a paragraph
/// @param mostWords the longest entry that its readers follow, in words
/// @param spoken whether it is read aloud, so that the time it takes is told
/// @param parts what it consists of below the title block, in this order
/// @param sources the heading of its list of sources; null for a kind without one
/// @param requires the keys that a spec of this kind must have besides those that all must have; one inside another is
///        written `hearing.purpose`
public record Kind(String name, String kicker, @Nullable String kickerOfOnePage, String style, boolean bulleted,
        int mostWords, boolean spoken, List<Headed> parts, @Nullable String sources, List<String> requires) {

    /// A part and its heading.
    ///
    /// @param heading null for a part without one, or with headings of its own
    public record Headed(Part part, @Nullable String heading) {
    }

    public Kind {
        parts = List.copyOf(parts);
        requires = List.copyOf(requires);
    }

    /// Whether it has such a part.
    public boolean has(Part part) {
        return parts.stream().anyMatch(headed -> headed.part() == part);
    }

    /// The small line over the title.
    public String kicker(Length length) {
        boolean onePage = length instanceof Length.Pages pages && pages.count() == 1;
        return onePage && kickerOfOnePage != null ? kickerOfOnePage : kicker;
    }
}
