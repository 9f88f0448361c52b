package dais.verify;

import dais.model.ReportKey;
import dais.model.SourceText;
import dais.text.FoldedText;
import dais.world.Limits;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The words of sources, ready to have quotations held against them. A batch shares one, since its briefs quote the same
/// reports again and again; of very many the least used are let go. Safe for use by several threads.
public final class SourceShelf {
    private final Function<ReportKey, SourceText> sources;
    private final Map<ReportKey, List<FoldedText>> shelf = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /// @param sources finds the words of a source
    public SourceShelf(Function<ReportKey, SourceText> sources) {
        this.sources = sources;
    }

    /// The sheets of a report's source.
    ///
    /// @throws dais.diag.Failure where the source is missing
    synchronized List<FoldedText> sheets(ReportKey report) {
        List<FoldedText> known = shelf.get(report);
        if (known == null) {
            known = sources.apply(report).sheets().stream().map(FoldedText::of).toList();
            shelf.put(report, known);
            characters += characters(known);
            for (Iterator<List<FoldedText>> eldest = shelf.values().iterator(); characters > Limits.SHELF_CHARACTERS
                    && shelf.size() > 1;) {
                characters -= characters(eldest.next());
                eldest.remove();
            }
        }
        return known;
    }

    private static long characters(List<FoldedText> sheets) {
        return sheets.stream().mapToLong(FoldedText::length).sum();
    }
}
