package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Word hangs the lettered notes of a table, and now and then another line, into the footnotes of the page. They are put
/// back where the page shows them: behind the part that is drawn before them.
final class StrayNotes {
    private static final Pattern LETTERED = Pattern.compile("[a-z]{1,2}\\.\\s.*");

    private StrayNotes() {
    }

    static List<Part> putBack(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        List<Part> strays = new ArrayList<>();
        for (Part part : parts) {
            (isStray(part, parts) ? strays : kept).add(part);
        }
        for (Part stray : strays) {
            Part moved = stray.as(Kind.PARAGRAPH);
            kept.add(placeFor(moved, kept), moved);
        }
        return kept;
    }

    private static boolean isStray(Part part, List<Part> parts) {
        if (part.kind() != Kind.NOTE || part.block().runs().isEmpty() || opensWithMark(part)) {
            return false;
        }
        return LETTERED.matcher(part.plain()).matches() || standsAboveText(part, parts);
    }

    private static boolean opensWithMark(Part part) {
        List<Run> runs = part.block().runs();
        int i = 0;
        while (i < runs.size() - 1 && runs.get(i).text().isBlank()) {
            i++;
        }
        return NoteMarks.isMark(runs, i) || Character.isDigit(runs.get(i).text().strip().charAt(0));
    }

    /// Notes stand at the foot of a page: what has text of the report below it is none.
    private static boolean standsAboveText(Part part, List<Part> parts) {
        Run run = part.block().runs().getLast();
        for (Part other : parts) {
            boolean text = other.kind() == Kind.PARAGRAPH || other.kind() == Kind.ITEM || other.kind() == Kind.HEADING
                    || other.kind() == Kind.TABLE;
            if (!text || other.first() > run.sheet() || other.last() < run.sheet()) {
                continue;
            }
            for (Run line : other.block().allRuns()) {
                if (line.sheet() == run.sheet() && line.baseline() > run.baseline() && !line.text().isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int placeFor(Part stray, List<Part> parts) {
        Run run = stray.block().runs().getFirst();
        int best = -1;
        int after = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == Kind.NOTE) {
                continue;
            }
            for (Run line : parts.get(i).block().allRuns()) {
                int distance = line.sheet() == run.sheet() ? run.place() - line.place() : -1;
                if (distance > 0 && (best < 0 || distance < best)) {
                    best = distance;
                    after = i + 1;
                }
            }
        }
        return best < 0 ? before(run, parts) : after;
    }

    /// A line that opens its page stands before everything else on it.
    private static int before(Run run, List<Part> parts) {
        int last = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.kind() != Kind.NOTE && part.last() > 0 && part.last() < run.sheet()) {
                last = i + 1;
            }
        }
        return last;
    }
}
