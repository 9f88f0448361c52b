package dais.select;

import dais.library.Library;
import dais.model.ReportKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of a library's reports, shared by all the briefs that are built from it. Safe for use by several threads.
public final class ReportTexts {
    /// An office has some hundred reports at hand. Of a library with many thousands no brief looks at more than this.
    private static final int MOST = 400;

    private final Library library;
    private final Map<ReportKey, ReportText> texts = new ConcurrentHashMap<>();

    public ReportTexts(Library library) {
        this.library = library;
    }

    ReportText of(ReportKey report) {
        ReportText known = texts.get(report);
        if (known == null) {
            if (texts.size() >= MOST) {
                texts.clear();
            }
            known = new ReportText(library.passages(report));
            texts.put(report, known);
        }
        return known;
    }
}
