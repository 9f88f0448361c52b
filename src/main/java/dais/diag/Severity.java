package dais.diag;

/// How grave a diagnostic is.
public enum Severity {
    /// Nothing is published while one stands.
    ERROR,
    /// Published all the same, unless `--strict` is asked.
    WARNING,
    /// Worth knowing; never fails anything.
    NOTE
}
