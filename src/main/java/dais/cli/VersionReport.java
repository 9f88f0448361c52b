package dais.cli;

import dais.library.VersionChange;
import dais.library.VersionChange.Reworded;
import dais.library.VersionChange.Stretch;
import dais.model.Passage;
import java.util.ArrayList;
import java.util.List;

/// Tells a staffer what a new version of a report changes: what stayed, each passage in other words with the words that
/// went in `[-…-]` and those that came in `{+…+}`, what is gone and what is new.
final class VersionReport {
    private static final int AROUND = 4;
    private static final int SHOWN = 90;

    private VersionReport() {
    }

    static List<String> lines(VersionChange change) {
        List<String> lines = new ArrayList<>();
        lines.add(change.to() + " against " + change.from() + ": " + change.same() + " the same, "
                + change.reworded().size() + " reworded, " + change.gone().size() + " gone, " + change.added().size()
                + " new");
        for (Reworded passage : change.reworded()) {
            lines.add("  reworded " + name(passage.after()) + ": " + words(passage.words()));
        }
        for (Passage passage : change.gone()) {
            lines.add("  gone     " + name(passage) + ": " + brief(passage));
        }
        for (Passage passage : change.added()) {
            lines.add("  new      " + name(passage) + ": " + brief(passage));
        }
        return lines;
    }

    private static String name(Passage passage) {
        String page = passage.locator().page();
        return passage.id().name() + (page == null ? "" : " (" + (page.contains(" ") ? "" : "p. ") + page + ")");
    }

    private static String brief(Passage passage) {
        String words = passage.text().plain();
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "\u2026";
    }

    private static String words(List<Stretch> stretches) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            line.append(line.isEmpty() ? "" : " ").append(switch (stretch.fate()) {
                case TAKEN_OUT -> "[-" + stretch.text() + "-]";
                case PUT_IN -> "{+" + stretch.text() + "+}";
                case KEPT -> kept(stretch.text(), i == 0, i == stretches.size() - 1);
            });
        }
        return line.toString();
    }

    /// A few words on either side of a change are enough to find it.
    private static String kept(String text, boolean first, boolean last) {
        String[] words = text.split(" ", -1);
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (words.length <= head + tail + 1) {
            return text;
        }
        List<String> shown = new ArrayList<>(List.of(words).subList(0, head));
        shown.add("\u2026");
        shown.addAll(List.of(words).subList(words.length - tail, words.length));
        return String.join(" ", shown);
    }
}
