package dais.ingest;

import dais.diag.Diagnostic;
import dais.model.Passage;
import dais.model.Report;
import dais.model.SourceText;
import java.util.List;

/// What was read out of one report file.
///
/// @param report who, what, when; its `source` names the file inside a library and its digest
/// @param passages in reading order
/// @param text the words of each sheet, against which quotations are proved
/// @param diagnostics what a reader should know: warnings and notes only
public record Extraction(Report report, List<Passage> passages, SourceText text, List<Diagnostic> diagnostics) {
    public Extraction {
        passages = List.copyOf(passages);
        diagnostics = List.copyOf(diagnostics);
    }
}
