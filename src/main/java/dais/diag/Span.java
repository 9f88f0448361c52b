package dais.diag;

import org.jspecify.annotations.Nullable;

/// A place in a file a person wrote.
///
/// @param file the file's name as it is shown, never null or empty
/// @param line the line, from 1; 0 where the whole file is meant
/// @param column the column in characters, from 1; 0 where the whole line is meant
/// @param length how many characters of the line are meant, at least 0
/// @param source the text of that line, or null where it is not at hand
public record Span(String file, int line, int column, int length, @Nullable String source) {

    /// A whole file, where no line can be named.
    public static Span file(String file) {
        return new Span(file, 0, 0, 0, null);
    }

    /// `file:line:column`, as compilers print it and editors can follow.
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
