package dais.ingest;

import java.util.List;

/// The words of a page as its glyphs give them, in the order in which the page draws them and without any help from
/// tags: what quotations are proved against. Lines end in a line feed; a hyphen that a line's end brought about stays
/// before it; note marks are left out.
final class SheetText {
    private SheetText() {
    }

    static String of(PageRuns page) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = page.runs();
        Run last = null;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (NoteMarks.isMark(runs, i)) {
                append(text, run.text().endsWith(" ") ? " " : "");
                last = run;
                continue;
            }
            if (last != null && !last.sharesLineWith(run)) {
                endLine(text);
            } else if (last != null && last.isApartFrom(run)) {
                append(text, " ");
            }
            append(text, run.text());
            last = run;
        }
        endLine(text);
        return text.toString();
    }

    private static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            append(text, words.charAt(i));
        }
    }

    private static void append(StringBuilder text, char c) {
        int end = text.length() - 1;
        if (end >= 0 && text.charAt(end) == Characters.SOFT_HYPHEN) {
            // It was none at the end of a line, so it does not show.
            text.setLength(end--);
        }
        boolean doubled = c == ' ' && (end < 0 || text.charAt(end) == ' ' || text.charAt(end) == '\n');
        if (!doubled) {
            text.append(c);
        }
    }

    private static void endLine(StringBuilder text) {
        int end = text.length() - 1;
        if (end >= 0 && text.charAt(end) == Characters.SOFT_HYPHEN) {
            text.setCharAt(end, '-');
        }
        while (end >= 0 && text.charAt(end) == ' ') {
            text.setLength(end--);
        }
        if (end >= 0 && text.charAt(end) != '\n') {
            text.append('\n');
        }
    }
}
