package dais.cite;

import dais.model.Citation;
import dais.model.Inline;
import dais.model.Report;
import java.util.List;
import java.util.Optional;

/// A way of writing notes: what the full form and the short form of a source look like, without the full stop at the end.
public interface CitationStyle {

    /// The first time a brief names a source.
    List<Inline> full(Mention mention);

    /// Each time after the first.
    ///
    /// @param fullNote the number of the note that has the full form
    List<Inline> brief(Mention mention, int fullNote);

    /// What is said behind a source about the words quoted from it, in brackets; empty for nothing.
    default String remark(Citation.Quoted quoted) {
        return !quoted.another()
                ? ""
                : quoted.from() == null
                        ? " (quoting another)"
                        : " (quoting the source in its note " + quoted.from() + ")";
    }

    /// What the short form calls a source: two sources of one brief with the same short name have to be told apart.
    String shortName(Report report);

    /// Where the source named last is this one, and no other stands beside it in its note: *Id.*, in styles that have it.
    ///
    /// @param samePlace whether that very place was cited
    /// @param opens whether it is the note's first word
    default Optional<List<Inline>> again(Mention mention, boolean samePlace, boolean opens) {
        return Optional.empty();
    }
}
