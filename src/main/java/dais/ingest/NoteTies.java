package dais.ingest;

import dais.model.Passage;
import dais.model.PassageKind;
import dais.model.Sheets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ties notes to the passages that call them, by their marks: a call leads to the note of that mark on its own page, else
/// on the nearest one behind it. A report may count its notes anew.
final class NoteTies {
    private static final Pattern NUMBERS = Pattern
            .compile("([0-9]{1,4})(?:\\s*[\u2013-]\\s*([0-9]{1,4}))?|[^0-9,;\\s]+");
    private static final int MOST = 20;

    private final Map<String, List<Passage>> notes = new HashMap<>();

    /// @param marks the mark of each note, by the name of its passage
    NoteTies(List<Passage> passages, Map<String, String> marks) {
        for (Passage passage : passages) {
            String mark = marks.get(passage.id().name());
            if (mark != null) {
                notes.computeIfAbsent(mark, _ -> new ArrayList<>()).add(passage);
            }
        }
    }

    /// The passages with the names of the notes that they call.
    ///
    /// @param calls the marks that stand in a passage, by its name
    List<Passage> tie(List<Passage> passages, Map<String, List<String>> calls) {
        List<Passage> tied = new ArrayList<>();
        for (Passage passage : passages) {
            Set<String> names = new LinkedHashSet<>();
            for (String call : calls.getOrDefault(passage.id().name(), List.of())) {
                for (String mark : marks(call)) {
                    Passage note = note(passage, mark);
                    if (note != null) {
                        names.add(note.id().name());
                    }
                }
            }
            tied.add(names.isEmpty() ? passage : passage.withNotes(List.copyOf(names)));
        }
        return tied;
    }

    /// The single marks in a call: `12`, `12,13`, `12-14`, `*`.
    static List<String> marks(String call) {
        List<String> marks = new ArrayList<>();
        Matcher matcher = NUMBERS.matcher(call);
        while (matcher.find()) {
            if (matcher.group(2) == null) {
                marks.add(matcher.group());
                continue;
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = Integer.parseInt(matcher.group(2));
            for (int i = first; i <= last && i < first + MOST; i++) {
                marks.add(Integer.toString(i));
            }
        }
        return marks;
    }

    private @Nullable Passage note(Passage caller, String mark) {
        Sheets where = caller.locator().sheets();
        Passage best = null;
        int least = Integer.MAX_VALUE;
        for (Passage note : notes.getOrDefault(mark, List.of())) {
            Sheets there = note.locator().sheets();
            if (note.kind() != PassageKind.FOOTNOTE || note.id().equals(caller.id()) || where == null
                    || there == null) {
                continue;
            }
            int ahead = there.first() - where.first();
            int distance = ahead >= 0 ? ahead : 1000 - ahead;
            if (distance < least) {
                least = distance;
                best = note;
            }
        }
        return best;
    }
}
