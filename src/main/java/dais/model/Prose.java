package dais.model;

import java.util.ArrayList;
import java.util.List;

/// Text with italics, as passages hold it. In files an italic stretch stands between asterisks, and `\*` and `\\` are
/// the characters themselves.
///
/// @param runs the stretches in order; no two neighbours of one slant, none empty
public record Prose(List<Run> runs) {

    /// A stretch of one slant.
    public record Run(String text, boolean italic) {
    }

    public Prose {
        runs = List.copyOf(runs);
    }

    /// Text without italics.
    public static Prose plain(String text) {
        return text.isEmpty() ? new Prose(List.of()) : new Prose(List.of(new Run(text, false)));
    }

    /// Stretches one after the other; neighbours of one slant become one, empty ones vanish.
    public static Prose of(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            add(joined, new StringBuilder(run.text()), run.italic());
        }
        return new Prose(joined);
    }

    /// Reads the form that files use. An asterisk without a partner is an asterisk.
    public static Prose parse(String markup) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean italic = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '\\' && i + 1 < markup.length() && (markup.charAt(i + 1) == '*' || markup.charAt(i + 1) == '\\')) {
                run.append(markup.charAt(++i));
            } else if (c == '*' && (italic || closes(markup, i))) {
                add(runs, run, italic);
                italic = !italic;
            } else {
                run.append(c);
            }
        }
        add(runs, run, italic);
        return new Prose(runs);
    }

    private static boolean closes(String markup, int open) {
        for (int i = open + 1; i < markup.length(); i++) {
            if (markup.charAt(i) == '\\') {
                i++;
            } else if (markup.charAt(i) == '*') {
                return i > open + 1;
            }
        }
        return false;
    }

    private static void add(List<Run> runs, StringBuilder run, boolean italic) {
        if (run.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().italic() == italic) {
            runs.set(runs.size() - 1, new Run(runs.getLast().text() + run, italic));
        } else {
            runs.add(new Run(run.toString(), italic));
        }
        run.setLength(0);
    }

    /// The characters alone.
    public String plain() {
        StringBuilder all = new StringBuilder();
        for (Run run : runs) {
            all.append(run.text());
        }
        return all.toString();
    }

    /// The form that files use; `parse(markup())` gives this prose again.
    public String markup() {
        StringBuilder all = new StringBuilder();
        for (Run run : runs) {
            String text = run.text().replace("\\", "\\\\").replace("*", "\\*");
            all.append(run.italic() ? "*" + text + "*" : text);
        }
        return all.toString();
    }

    /// The stretch from one character of [#plain()] up to another, with its italics.
    ///
    /// @param from the first character, from 0
    /// @param to the one after the last
    public Prose slice(int from, int to) {
        List<Run> cut = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int begin = Math.max(from, at);
            int end = Math.min(to, at + run.text().length());
            if (begin < end) {
                cut.add(new Run(run.text().substring(begin - at, end - at), run.italic()));
            }
            at += run.text().length();
        }
        return new Prose(cut);
    }
}
