package dais.diag;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// Work that cannot go on, with everything that is wrong, not only the first of it.
public final class Failure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /// @param diagnostics what is wrong; at least one is an error
    public Failure(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::message).collect(Collectors.joining("; ")), null, false, false);
        this.diagnostics = List.copyOf(diagnostics);
    }

    public Failure(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
