package dais.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to tell a person: what is wrong in plain words, where, and what to do.
///
/// @param severity how grave it is
/// @param code the stable code that `dais explain` explains
/// @param message one sentence, lower case at its start, without a full stop; it stands alone
/// @param at where, or null where no file is concerned
/// @param help what to do, a line each; may be empty
public record Diagnostic(Severity severity, Code code, String message, @Nullable Span at, List<String> help) {

    public Diagnostic {
        help = List.copyOf(help);
    }

    public static Diagnostic error(Code code, String message, @Nullable Span at, String... help) {
        return new Diagnostic(Severity.ERROR, code, message, at, List.of(help));
    }

    public static Diagnostic warning(Code code, String message, @Nullable Span at, String... help) {
        return new Diagnostic(Severity.WARNING, code, message, at, List.of(help));
    }

    public static Diagnostic note(Code code, String message, @Nullable Span at, String... help) {
        return new Diagnostic(Severity.NOTE, code, message, at, List.of(help));
    }

    /// The order in which a person reads them, each once: by file, line, column, then gravity and message.
    public static List<Diagnostic> inOrder(Collection<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return List.of();
        }
        return diagnostics.stream().distinct()
                .sorted(Comparator.comparing((Diagnostic d) -> d.at() == null ? "" : d.at().file())
                        .thenComparingInt(d -> d.at() == null ? 0 : d.at().line())
                        .thenComparingInt(d -> d.at() == null ? 0 : d.at().column()).thenComparing(Diagnostic::severity)
                        .thenComparing(Diagnostic::message))
                .toList();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
