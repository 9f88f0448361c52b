package dais.diag;

import java.util.List;

/// A result, with what there is to say about it.
///
/// @param value the result
/// @param diagnostics warnings and notes; no error is among them
public record Warned<T>(T value, List<Diagnostic> diagnostics) {
    public Warned {
        diagnostics = List.copyOf(diagnostics);
    }
}
