package dais.spec;

import dais.diag.Sited;

/// A figure that stands out.
///
/// @param figure as it is printed, large
/// @param text what it is a figure of, with cite marks
public record KeyFigureSpec(Sited<String> figure, Sited<String> text) {
}
