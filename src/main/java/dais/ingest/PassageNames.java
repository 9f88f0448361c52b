package dais.ingest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names passages so that a person can read and remember them, and so that the same report gets the same names again:
/// the nearest heading and a running number, `energy-1`; `intro-1` before any heading; `note-12` for a note.
final class PassageNames {
    private static final int LONGEST = 40;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// The name of the next paragraph or item under the headings.
    String under(List<String> section) {
        return next(section.isEmpty() ? "intro" : slug(section.getLast()));
    }

    /// The name of the next table, or of the next caption.
    String next(String stem) {
        String name;
        do {
            name = stem + "-" + counts.merge(stem, 1, Integer::sum);
        } while (!taken.add(name));
        return name;
    }

    /// The name of the note with that mark.
    String note(String mark) {
        String stem = "note-" + slug(mark);
        return taken.add(stem) ? stem : next(stem);
    }

    /// The name of what stands at a place that is cited by section: `s5599-a-1`.
    String place(String steps) {
        String stem = slug(steps);
        return taken.add(stem) ? stem : next(stem + "-part");
    }

    private static String slug(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (isSeparator(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String cut = slug.length() <= LONGEST ? slug.toString() : cut(slug.toString());
        String bare = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return bare.isEmpty() ? "section" : bare;
    }

    /// An apostrophe or an accent does not divide a word.
    private static boolean isSeparator(char c) {
        return c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static String cut(String slug) {
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }
}
