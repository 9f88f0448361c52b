package dais.build;

import dais.layout.Typesetter;
import dais.model.Citation;
import dais.model.CitedBrief;
import dais.model.Digest;
import dais.model.Note;
import dais.model.ReportKey;
import dais.select.Selection;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import dais.style.PageStyle;
import java.util.Set;
import java.util.TreeSet;

/// A brief of which all is decided and nothing drawn.
///
/// @param spec what was asked for
/// @param formats the forms to build
/// @param style the page
/// @param selection what was chosen, and why all else was not
/// @param brief what it says, cited
/// @param typesetter the one that set the trials, and so knows most paragraphs; for one thread at a time
/// @param workshop what it was made with
public record Draft(BriefSpec spec, Set<OutputFormat> formats, PageStyle style, Selection selection, CitedBrief brief,
        Typesetter typesetter, Workshop workshop) {

    /// Everything that the finished files follow from but the program itself: what the brief says and how it is set, and
    /// the sources that it is proved by. Two drafts of one digest give the same files.
    ///
    /// Records tell all that they hold in a fixed order; no set or array stands in these.
    Digest digest() {
        StringBuilder all = new StringBuilder(1 << 14);
        all.append(new TreeSet<>(formats)).append(spec.length().value()).append(spec.notes()).append(spec.quotations())
                .append(spec.review()).append(spec.citations().value()).append(style).append(brief);
        Set<ReportKey> cited = new TreeSet<>();
        for (Note note : brief.notes()) {
            note.citation().items().stream().map(Citation.Item::report).forEach(cited::add);
        }
        cited.forEach(key -> all.append(workshop.library().report(key)));
        return Digest.of(all.toString());
    }
}
