package dais.select;

import dais.model.Passage;
import dais.model.Prose;
import dais.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/// What a brief prints of a passage: all of it, or one or two runs of whole sentences with an ellipsis between them. What
/// the editor adds stands in square brackets.
///
/// @param passage the passage
/// @param runs the stretches of its text that are printed, in order
/// @param insertions what is added, in order
/// @param text all of it as printed
public record Excerpt(Passage passage, List<TextRange> runs, List<Insertion> insertions, Prose text) {
    private static final String ELLIPSIS = " … ";

    /// An editor's words.
    ///
    /// @param at before which character of the passage's text
    /// @param words with their brackets
    public record Insertion(int at, String words) {
    }

    public Excerpt {
        runs = List.copyOf(runs);
        insertions = List.copyOf(insertions);
    }

    public static Excerpt whole(Passage passage) {
        return new Excerpt(passage, List.of(new TextRange(0, passage.text().plain().length())), List.of(),
                passage.text());
    }

    static Excerpt of(Passage passage, List<TextRange> runs) {
        return of(passage, runs, List.of());
    }

    private static Excerpt of(Passage passage, List<TextRange> runs, List<Insertion> insertions) {
        List<Prose.Run> printed = new ArrayList<>();
        for (TextRange run : runs) {
            if (!printed.isEmpty()) {
                printed.add(new Prose.Run(ELLIPSIS, false));
            }
            int from = run.from();
            for (Insertion insertion : insertions) {
                if (insertion.at() > run.from() && insertion.at() <= run.to()) {
                    printed.addAll(passage.text().slice(from, insertion.at()).runs());
                    printed.add(new Prose.Run(insertion.words(), false));
                    from = insertion.at();
                }
            }
            printed.addAll(passage.text().slice(from, run.to()).runs());
        }
        return new Excerpt(passage, runs, insertions, Prose.of(printed));
    }

    /// The same words with the editor's additions.
    Excerpt with(List<Insertion> added) {
        return added.isEmpty() ? this : of(passage, runs, added);
    }

    /// Whether all of the passage is printed.
    public boolean isWhole() {
        return runs.size() == 1 && runs.getFirst().from() == 0
                && runs.getFirst().to() == passage.text().plain().length();
    }
}
