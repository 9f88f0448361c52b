package dais.ingest;

import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.ReportKey;
import dais.model.SourceText;
import dais.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Collects the provisions of a law as passages: each stands at its section and paragraph, such as `§5599(a)(1)`, and on
/// its page of the Statutes at Large where the text says so. The letter that opens a provision is its place and no word of
/// it; a heading that runs into its text is one of the headings above it.
final class LawPassages {
    private final ReportKey key;
    private final PassageNames names = new PassageNames();
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final SortedMap<Integer, String> divisions = new TreeMap<>();
    private final SortedMap<Integer, String> headings = new TreeMap<>();
    private String section = "";
    private String title = "";

    LawPassages(ReportKey key) {
        this.key = key;
    }

    /// A division, title or subtitle.
    ///
    /// @param level 1 for the outermost
    void division(int level, String heading) {
        divisions.tailMap(level).clear();
        divisions.put(level, heading);
        section = "";
        title = "";
        headings.clear();
        text.append(heading).append('\n');
    }

    /// @param number as it is cited: `5599`, `5599A`
    /// @param heading its heading; may be empty
    void section(String number, String heading) {
        section = number;
        title = heading;
        headings.clear();
        text.append(heading).append('\n');
    }

    /// A provision's own text, without those below it.
    ///
    /// @param path the letters and numbers that lead to it, such as `a`, `1`; empty for a section's own text
    /// @param heading the heading that runs into it; empty without one
    /// @param words its text; may be empty where it has a heading only
    /// @param item whether it is one of a list
    /// @param page the page of the Statutes at Large; null where the text does not say it
    void provision(List<String> path, String heading, String words, boolean item, @Nullable String page) {
        headings.tailMap(path.size()).clear();
        if (!heading.isEmpty()) {
            headings.put(path.size(), path.isEmpty() ? heading : "(" + path.getLast() + ") " + heading);
        }
        text.append(heading).append(heading.isEmpty() ? "" : ".—").append(words).append('\n');
        if (words.isBlank()) {
            return;
        }
        List<String> above = new ArrayList<>(divisions.values());
        if (!title.isEmpty()) {
            above.add(title);
        }
        above.addAll(headings.values());
        StringBuilder at = new StringBuilder(section.isEmpty() ? "" : "\u00a7" + section);
        path.forEach(step -> at.append('(').append(step).append(')'));
        String name = section.isEmpty()
                ? names.under(above)
                : names.place("s" + section + "-" + String.join("-", path));
        passages.add(new Passage(new PassageId(key, name), new Locator(page, null, at.isEmpty() ? null : at.toString()),
                above, new TreeSet<>(), new TreeMap<>(), item ? PassageKind.ITEM : PassageKind.PARAGRAPH,
                Wording.VERBATIM, List.of(), Prose.plain(words)));
    }

    List<Passage> passages() {
        return passages;
    }

    /// The words of the law in their order, without marks of pages and notes at the margin.
    SourceText source() {
        return new SourceText(List.of(text.toString()));
    }
}
