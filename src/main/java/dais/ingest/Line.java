package dais.ingest;

import java.util.List;

/// A line of type in one column, as an untagged page draws it.
///
/// @param runs its text, from left to right
/// @param x where it begins
/// @param right where its last letter ends
/// @param baseline its baseline, downwards from the top of the page
/// @param size the size of most of it
/// @param bold whether all of it is bold
/// @param italic whether all of it is italic
record Line(List<Run> runs, float x, float right, float baseline, float size, boolean bold, boolean italic) {
    /// A gap between words that is none of text, in ems.
    private static final float WIDE = 0.6f;

    Line {
        runs = List.copyOf(runs);
    }

    static Line of(List<Run> runs) {
        boolean bold = true;
        boolean italic = true;
        float x = Float.MAX_VALUE;
        float right = 0;
        Run main = runs.getFirst();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.text().isBlank()) {
                continue;
            }
            boolean mark = NoteMarks.isMark(runs, i);
            bold &= mark || run.bold();
            italic &= mark || run.italic();
            boolean initial = i + 1 < runs.size() && Initials.isInitial(run, runs.get(i + 1));
            x = initial ? x : Math.min(x, run.x());
            right = Math.max(right, run.end());
            main = run.text().length() > main.text().length() || main.text().isBlank() ? run : main;
        }
        return new Line(runs, x, right, main.baseline(), main.size(), bold, italic);
    }

    /// Whether words stand farther apart on it than in text.
    boolean hasGaps() {
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).x() - runs.get(i - 1).right() > WIDE * size) {
                return true;
            }
        }
        return false;
    }

    int sheet() {
        return runs.getFirst().sheet();
    }

    /// Its words.
    String text() {
        StringBuilder text = new StringBuilder();
        Run last = null;
        for (Run run : runs) {
            if (last != null && last.isApartFrom(run) && !last.text().endsWith(" ")) {
                text.append(' ');
            }
            text.append(run.text());
            last = run;
        }
        return text.toString().strip();
    }

    /// Where its first word ends, in points from its beginning; what would have had to fit on the line before.
    float firstWord() {
        String text = text();
        int space = text.indexOf(' ');
        int letters = space < 0 ? text.length() : space;
        return text.isEmpty() ? 0 : (right - x) * letters / text.length();
    }

    boolean opensWithMark() {
        int i = 0;
        while (i < runs.size() - 1 && runs.get(i).text().isBlank()) {
            i++;
        }
        return NoteMarks.isMark(runs, i);
    }
}
