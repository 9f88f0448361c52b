package dais.world;

import dais.diag.Span;
import java.util.Arrays;

/// The text of a file, line by line, as far as places in it are asked for. A line is cut out of it once, however many
/// values stand on it.
final class YamlText {
    private final String file;
    private final String text;
    private final int[] starts;
    private final int count;
    private int cachedLine = -1;
    private String cached = "";
    /// Characters (code points) of the line at hand, and those up to the spaces at its end.
    private int length;
    private int strippedLength;

    YamlText(String file, String text) {
        this.file = file;
        this.text = text;
        int[] found = new int[64];
        int lines = 1;
        boolean carriage = text.indexOf('\r') >= 0;
        for (int end = lineEnd(text, 0, carriage); end < text.length(); end = lineEnd(text, found[lines - 1],
                carriage)) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            boolean pair = text.startsWith("\r\n", end);
            found[lines++] = end + (pair ? 2 : 1);
        }
        this.starts = found;
        this.count = lines;
    }

    /// Where the line that begins at an index ends. Nearly all files have `\n` alone, which the machine finds fastest.
    private static int lineEnd(String text, int from, boolean carriage) {
        int feed = text.indexOf('\n', from);
        int end = feed < 0 ? text.length() : feed;
        int before = carriage ? text.indexOf('\r', from, end) : -1;
        return before < 0 ? end : before;
    }

    String file() {
        return file;
    }

    /// A line without its end, from 0; empty beyond the last.
    String line(int line) {
        if (line != cachedLine) {
            cached = cut(line);
            cachedLine = line;
            length = cached.codePointCount(0, cached.length());
            strippedLength = cached.codePointCount(0, cached.stripTrailing().length());
        }
        return cached;
    }

    private String cut(int line) {
        if (line >= count) {
            return "";
        }
        int end = line + 1 < count ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(starts[line], end);
    }

    /// The place of a character of the text, from 0.
    Span at(int index) {
        int line = Arrays.binarySearch(starts, 0, count, index);
        if (line < 0) {
            line = -line - 2;
        }
        return new Span(file, line + 1, text.codePointCount(starts[line], index) + 1, 1, line(line));
    }

    /// A place by line and column, both from 0; the columns are characters (code points).
    Span at(int line, int column, int length) {
        String source = line(line);
        return new Span(file, line + 1, within(column) + 1, length, source);
    }

    /// A place that reaches to the end of its line.
    Span toLineEnd(int line, int column) {
        String source = line(line);
        int from = within(column);
        return new Span(file, line + 1, from + 1, Math.max(1, strippedLength - from), source);
    }

    /// The parser counts a carriage return that ends the file as a column.
    private int within(int column) {
        return Math.min(column, length);
    }

    /// The first line with something on it, from its first character that is no space; the line before where all are blank.
    Span firstLineWithin(int from, int to) {
        for (int i = from; i <= to; i++) {
            String source = line(i);
            if (!source.isBlank()) {
                return toLineEnd(i, source.length() - source.stripLeading().length());
            }
        }
        return toLineEnd(from - 1, 0);
    }
}
