package dais.select;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What to tell a staffer whose pinned passages, or whose own text, already exceed the length.
final class TooLong {
    private TooLong() {
    }

    /// @param pinned the passages the spec names
    /// @param room how the brief came out with them alone
    /// @param lengthAt where the spec says the length
    static Diagnostic diagnose(List<Excerpt> pinned, Measure.Outcome room, Measure measure, Span lengthAt) {
        String needed = measure.inWords(room.whole() - room.left());
        String asked = measure.inWords(room.whole());
        if (pinned.isEmpty()) {
            return Diagnostic.error(Code.FRONT_TOO_LONG,
                    "the title, headings and staff text alone take " + needed + ", more than the " + asked + " asked",
                    lengthAt, "shorten the bottom line or the questions, drop a section, or raise `length`");
        }
        return Diagnostic.error(Code.PINS_TOO_LONG,
                "the passages named under `include` take " + needed + ", more than the " + asked + " asked", lengthAt,
                "raise `length`, or release " + releases(pinned, -room.left(), measure));
    }

    /// Two ways to make room where there are two: the passage, or the fewest of them, whose absence would do, and another
    /// such choice.
    private static String releases(List<Excerpt> pinned, int over, Measure measure) {
        List<Excerpt> byCost = new ArrayList<>(pinned);
        byCost.sort(Comparator.comparingInt(measure::cost));
        List<String> alone = byCost.stream().filter(excerpt -> measure.cost(excerpt) >= over)
                .map(excerpt -> excerpt.passage().id().toString()).limit(2).toList();
        if (!alone.isEmpty()) {
            return String.join(" or ", alone);
        }
        List<String> names = new ArrayList<>();
        int freed = 0;
        for (Excerpt excerpt : byCost.reversed()) {
            names.add(excerpt.passage().id().toString());
            freed += measure.cost(excerpt);
            if (freed >= over) {
                break;
            }
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
