package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;

/// A file that is not taken, in one sentence.
final class Refusal {
    private Refusal() {
    }

    /// @param what the rest of a sentence that begins with the file's name
    static Failure of(Code code, String shownName, String what, String help) {
        return new Failure(Diagnostic.error(code, shownName + " " + what, Span.file(shownName), help));
    }
}
