package dais.verify;

import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.spec.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// Reads finished files back and proves the promises from their bytes.
public final class Verifier {
    private final Evidence evidence;

    public Verifier(Evidence evidence) {
        this.evidence = evidence;
    }

    /// Proves what can be proved.
    ///
    /// @param files the finished files, PDF or DOCX or both
    public Verified verify(SortedMap<OutputFormat, byte[]> files) {
        List<Finding> findings = new ArrayList<>();
        List<Expected.Line> lines = Expected.lines(evidence.brief());
        int quotations = 0;
        int paraphrases = 0;
        for (var file : files.entrySet()) {
            ReadBrief read = switch (file.getKey()) {
                case PDF -> {
                    PdfReader.Result result = PdfReader.read(file.getValue());
                    findings.addAll(result.findings());
                    yield result.brief();
                }
                case DOCX -> DocxReader.read(file.getValue());
                case MD -> throw new IllegalArgumentException("Markdown is not proved");
            };
            Verified one = check(read, lines);
            findings.addAll(one.findings());
            quotations = one.quotations();
            paraphrases = one.paraphrases();
        }
        return new Verified(quotations, paraphrases, evidence.brief().notes().size(), findings);
    }

    /// Holds what was read against the evidence.
    Verified check(ReadBrief read, List<Expected.Line> lines) {
        List<Finding> findings = new ArrayList<>();
        QuoteCheck quotes = new QuoteCheck(evidence);
        findings.addAll(quotes.check(read, lines));
        findings.addAll(new TextCheck().check(read, lines));
        findings.addAll(new CitationCheck(evidence).check(read, lines));
        findings.addAll(new BudgetCheck(evidence).check(read));
        findings.addAll(new GapCheck().check(read, evidence.gaps()));
        findings.addAll(new VoiceCheck(evidence.quotations()).check(read));
        return new Verified(quotes.quotations(), quotes.paraphrases(), evidence.brief().notes().size(), findings);
    }

    /// The findings as errors, for a build that must not be published.
    public static Failure failure(List<Finding> findings) {
        return new Failure(findings.stream()
                .map(finding -> Diagnostic.error(finding.code(),
                        "in the " + finding.file() + ", " + finding.place() + ": " + finding.message(), null,
                        finding.passage() == null
                                ? "nothing was published; please report this"
                                : "see passage " + finding.passage()))
                .toList());
    }
}
