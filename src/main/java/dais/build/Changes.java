package dais.build;

import dais.build.Manifest.Entry;
import dais.build.Manifest.Printed;
import dais.library.Library;
import dais.model.PassageId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is otherwise about a brief than in an earlier manifest, in plain words.
final class Changes {
    private Changes() {
    }

    /// Compares a brief with its earlier self.
    ///
    /// @param before the brief as it was; null where it was not there
    /// @param now the brief as it is
    /// @param library tells whether a passage that is no longer used is still there
    /// @return a line each; empty where its files are made of the same
    static List<String> between(@Nullable Entry before, Entry now, Library library) {
        if (before == null) {
            return List.of("new");
        }
        List<String> lines = new ArrayList<>();
        if (!before.inputs().spec().equals(now.inputs().spec())) {
            lines.add("the spec changed");
        }
        passages(before, now, library, lines);
        if (!before.inputs().files().equals(now.inputs().files())) {
            lines.add("a file that the spec names changed");
        }
        if (!before.inputs().style().equals(now.inputs().style())) {
            lines.add("the page style changed");
        }
        if (!before.inputs().asked().equals(now.inputs().asked())) {
            lines.add("other formats are asked");
        }
        boolean same = before.inputs().draft().equals(now.inputs().draft());
        if (!same && lines.isEmpty()) {
            lines.add("what is told of a source it cites changed");
        }
        if (!before.inputs().program().equals(now.inputs().program()) && !before.outputs().equals(now.outputs())) {
            lines.add("another version of Dais");
        }
        return lines;
    }

    private static void passages(Entry before, Entry now, Library library, List<String> lines) {
        SortedMap<String, Printed> old = byId(before);
        SortedMap<String, Printed> current = byId(now);
        current.forEach((id, passage) -> {
            Printed other = old.get(id);
            if (other == null) {
                lines.add("now uses " + id);
            } else if (!other.content().equals(passage.content())) {
                lines.add(id + " reads otherwise");
            }
        });
        old.forEach((id, _) -> {
            if (!current.containsKey(id)) {
                boolean there = library.passage(PassageId.parse(id)).isPresent();
                lines.add(there ? "no longer uses " + id : id + " is gone from the library");
            }
        });
        boolean reordered = lines.isEmpty() && !before.passages().equals(now.passages());
        if (reordered) {
            lines.add("prints its passages in another way");
        }
    }

    private static SortedMap<String, Printed> byId(Entry entry) {
        SortedMap<String, Printed> all = new TreeMap<>();
        entry.passages().forEach(passage -> all.put(passage.id(), passage));
        return all;
    }
}
