package dais.cli;

import dais.diag.Diagnostic;
import dais.diag.Severity;
import dais.diag.Span;
import java.util.List;
import java.util.Locale;

/// Diagnostics as text for a terminal, in the shape that Rust's compiler made familiar: what, where, the line itself with
/// the place underlined, and what to do. Nothing that comes out can steer a terminal, whatever the file held.
public final class DiagnosticPrinter {
    /// Columns of a source line that are shown; of a longer one, a stretch around the place.
    private static final int WIDTH = 100;
    private static final int TAB = 4;
    private static final String RESET = "\033[0m";
    private static final String BOLD = "\033[1m";
    private static final String BLUE = "\033[1;34m";

    private final boolean colour;

    /// @param colour whether to colour with ANSI sequences
    public DiagnosticPrinter(boolean colour) {
        this.colour = colour;
    }

    /// Each diagnostic, with a blank line after it.
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            print(diagnostic, out);
            out.append('\n');
        }
        return out.toString();
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        out.append(in(hue(diagnostic.severity()), severity + "[" + diagnostic.code().id() + "]"));
        out.append(in(BOLD, ": " + SafeText.oneLine(diagnostic.message()))).append('\n');
        Span at = diagnostic.at();
        String margin = " ".repeat(at == null ? 1 : Integer.toString(at.line()).length());
        if (at != null) {
            out.append(margin).append(in(BLUE, "-->")).append(' ').append(SafeText.oneLine(at.toString())).append('\n');
            String source = at.source();
            if (source != null && at.line() > 0) {
                source(source, at, margin, hue(diagnostic.severity()), out);
            }
        }
        for (String help : diagnostic.help()) {
            help(help, margin, out);
        }
    }

    private void source(String source, Span at, String margin, String hue, StringBuilder out) {
        SafeText.Line whole = SafeText.line(source, TAB);
        int first = Math.max(0, at.column() - 1);
        SafeText.Line shown = whole.window(whole.column(first), whole.column(first + at.length()), WIDTH);
        int begin = shown.column(first);
        int end = Math.max(begin + 1, shown.column(first + at.length()));
        out.append(margin).append(in(BLUE, " |")).append('\n');
        out.append(in(BLUE, at.line() + " |")).append(shown.text().isEmpty() ? "" : " ").append(shown.text())
                .append('\n');
        out.append(margin).append(in(BLUE, " |"));
        if (at.column() > 0) {
            out.append(" ".repeat(begin + 1)).append(in(hue, "^".repeat(end - begin)));
        }
        out.append('\n');
    }

    private void help(String help, String margin, StringBuilder out) {
        List<String> lines = help.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            out.append(margin);
            out.append(i == 0 ? in(BLUE, " =") + in(BOLD, " help:") + " " : " ".repeat(" = help: ".length()));
            out.append(SafeText.oneLine(lines.get(i))).append('\n');
        }
    }

    private static String hue(Severity severity) {
        return switch (severity) {
            case ERROR -> "\033[1;31m";
            case WARNING -> "\033[1;33m";
            case NOTE -> "\033[1;36m";
        };
    }

    private String in(String style, String text) {
        return colour ? style + text + RESET : text;
    }
}
