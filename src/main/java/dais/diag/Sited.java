package dais.diag;

/// A value together with the place it was written at, so that what is found wrong later can still point there.
///
/// @param value the value
/// @param at where it was written
public record Sited<T>(T value, Span at) {
}
