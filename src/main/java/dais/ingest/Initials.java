package dais.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tall first letters: a capital as high as several lines, with the rest of its word beside its top. Programs draw it in a
/// frame of its own, often after everything else.
final class Initials {
    /// How much larger than the text it is at least.
    private static final float TALL = 1.6f;

    private Initials() {
    }

    /// Whether the first run is the tall first letter of the word that the second one goes on with.
    static boolean isInitial(Run letter, Run text) {
        boolean beside = letter.sheet() == text.sheet() && text.x() > letter.x()
                && Math.abs(letter.baseline() - text.baseline()) < letter.size();
        return beside && letter.size() > TALL * text.size() && letter.text().strip().length() == 1
                && !text.text().isBlank();
    }

    /// The runs of a page with each tall first letter before its word.
    static List<Run> inPlace(List<Run> runs) {
        List<Run> out = null;
        for (Run letter : runs) {
            String text = letter.text().strip();
            if (text.length() != 1 || !Character.isUpperCase(text.charAt(0))) {
                continue;
            }
            Run word = word(letter, runs);
            if (word != null && word.place() != letter.place() + 1) {
                out = out == null ? new ArrayList<>(runs) : out;
                out.remove(letter);
                out.add(out.indexOf(word), letter);
            }
        }
        return out == null ? runs : renumbered(out);
    }

    /// The highest run that begins where the letter ends, in lower case or all capitals.
    private static @Nullable Run word(Run letter, List<Run> runs) {
        Run word = null;
        for (Run run : runs) {
            boolean beside = letter.size() > TALL * run.size() && isInitial(letter, run)
                    && Math.abs(run.x() - letter.end()) < run.size() && Character.isLetter(run.text().charAt(0));
            word = beside && (word == null || run.baseline() < word.baseline()) ? run : word;
        }
        return word;
    }

    private static List<Run> renumbered(List<Run> runs) {
        List<Run> numbered = new ArrayList<>(runs.size());
        for (Run run : runs) {
            numbered.add(run.at(numbered.size()));
        }
        return numbered;
    }
}
