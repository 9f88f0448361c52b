package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Word hangs the lettered notes of a table into the footnotes of the page, and the line below a table's title into a
/// list that ended long before. They are put back where the page shows them: behind the part that is drawn before them.
final class Strays {
    private static final Pattern OPENS_ITEM = Pattern.compile("\\(?(?:[0-9]{1,3}|[A-Za-z]|[ivx]{1,5})[.)]");
    private static final Pattern LETTERED = Pattern.compile("[a-z]{1,2}\\.\\s.*");

    private Strays() {
    }

    static List<Part> putBack(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        List<Part> strays = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            (isStrayNote(part, parts) || isStrayItem(parts, i) ? strays : kept).add(part);
        }
        for (Part stray : strays) {
            Part moved = stray.as(Kind.PARAGRAPH);
            kept.add(placeFor(moved, kept), moved);
        }
        return kept;
    }

    /// An item without a bullet that is drawn after what follows it.
    private static boolean isStrayItem(List<Part> parts, int i) {
        Part part = parts.get(i);
        if (part.kind() != Kind.ITEM || part.block().runs().isEmpty() || OPENS_ITEM.matcher(part.plain()).lookingAt()
                || Bullets.startsWith(part.plain())) {
            return false;
        }
        for (int k = i + 1; k < parts.size(); k++) {
            Part next = parts.get(k);
            if ((next.kind() == Kind.PARAGRAPH || next.kind() == Kind.HEADING) && !next.block().runs().isEmpty()) {
                Run mine = part.block().runs().getFirst();
                Run other = next.block().runs().getFirst();
                return mine.sheet() > other.sheet() || (mine.sheet() == other.sheet() && mine.place() > other.place());
            }
        }
        return false;
    }

    private static boolean isStrayNote(Part part, List<Part> parts) {
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
