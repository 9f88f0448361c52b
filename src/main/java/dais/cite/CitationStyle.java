package dais.cite;

import dais.model.Inline;
import dais.model.Locator;
import dais.model.Report;
import java.util.List;
import java.util.Optional;

/// A way of writing notes: what the full form and the short form of a source look like, without the full stop at the end.
public interface CitationStyle {

    /// The first time a brief names a source.
    ///
    /// @param report the source
    /// @param pinpoint the place in it
    /// @param withVersion whether the version must be told, because the brief cites another one of the report too
    List<Inline> full(Report report, Locator pinpoint, boolean withVersion);

    /// Each time after the first.
    ///
    /// @param fullNote the number of the note that has the full form
    List<Inline> brief(Report report, Locator pinpoint, boolean withVersion, int fullNote);

    /// Where the note before cites this source and no other: *Id.*, in styles that have it.
    ///
    /// @param pinpoint the place in it
    /// @param samePlace whether the note before cites that very place
    default Optional<List<Inline>> again(Locator pinpoint, boolean samePlace) {
        return Optional.empty();
    }
}
