package dais.ingest;

import java.util.List;
import java.util.regex.Pattern;

/// Tells the marks of notes from other raised text. A mark is raised, smaller than its line, and a number, a lone letter
/// or a sign; `th` in 119th is raised too, but is a word's part, and so is the 2 of km².
final class NoteMarks {
    private static final Pattern MARK = Pattern.compile(
            "\\s*(?:[0-9]{1,3}(?:\\s*[,;\u2013-]\\s*[0-9]{1,3})*[,;]?|[a-z](?:\\s*,\\s*[a-z])*|[*\u2020\u2021\u00a7#]+|[,;])\\s*");
    private static final Pattern UNIT = Pattern
            .compile(".*(?:\\b(?:k|c|m|f|in|mi)?(?:m|t)|\\bin|\\bmi|\\b10|\u00d7)\\s*$");
    private static final int REACH = 4;

    private NoteMarks() {
    }

    /// Whether a run is a mark.
    ///
    /// @param runs the runs around it, in order
    /// @param i its place among them
    static boolean isMark(List<Run> runs, int i) {
        Run run = runs.get(i);
        if (run.text().length() > 24 || !isRaised(runs, i) || !MARK.matcher(run.text()).matches()) {
            return false;
        }
        return i == 0 || !UNIT.matcher(tail(runs.get(i - 1).text())).matches();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 8));
    }

    private static boolean isRaised(List<Run> runs, int i) {
        return isRaisedBeside(runs, i, -1) || isRaisedBeside(runs, i, 1);
    }

    /// Looks for the next larger type on the line, to one side.
    private static boolean isRaisedBeside(List<Run> runs, int i, int step) {
        Run run = runs.get(i);
        for (int k = i + step; k >= 0 && k < runs.size() && Math.abs(k - i) <= REACH; k += step) {
            Run other = runs.get(k);
            float drop = other.baseline() - run.baseline();
            if (other.sheet() != run.sheet() || Math.abs(drop) > other.size()) {
                return false;
            }
            if (!other.text().isBlank() && run.size() < 0.85f * other.size()) {
                return drop > 0.1f * other.size();
            }
        }
        return false;
    }
}
