package dais.ingest;

import dais.model.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Joins the runs of a block to prose: words that the end of a line divides are healed, note marks are taken out,
/// italics are kept.
final class Weaver {

    /// A block's words.
    ///
    /// @param text them
    /// @param marks the note marks that were taken out, in order
    record Woven(Prose text, List<String> marks) {
        Woven {
            marks = List.copyOf(marks);
        }
    }

    private final Hyphens hyphens;
    private final StringBuilder text = new StringBuilder();
    private final BitSet italics = new BitSet();
    private final List<String> marks = new ArrayList<>();

    Weaver(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /// The words of the runs, which stand in reading order.
    Woven weave(List<Run> runs) {
        text.setLength(0);
        italics.clear();
        marks.clear();
        Run first = runs.isEmpty() ? null : runs.getFirst();
        Run last = null;
        boolean afterMark = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (NoteMarks.isMark(runs, i)) {
                marks.add(run.text().strip());
                afterMark = true;
                space(run.text().endsWith(" "));
                last = run;
                continue;
            }
            if (first != null && i > 0 && text.toString().strip().length() == 1 && Initials.isInitial(first, run)) {
                text.setLength(1);
                append(run, false);
                last = run;
                continue;
            }
            if (last != null && !last.sharesLineWith(run) && !text.isEmpty()) {
                breakLine(run.text(), last.text().strip().equals("-"));
            } else if (last != null && last.isApartFrom(run)) {
                space(true);
            }
            append(run, afterMark);
            afterMark = false;
            last = run;
        }
        return new Woven(prose(), marks);
    }

    private void space(boolean wanted) {
        if (wanted && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            append(' ', italics.get(text.length() - 1));
        }
    }

    private void append(Run run, boolean afterMark) {
        String words = run.text();
        boolean closes = afterMark && !text.isEmpty() && text.charAt(text.length() - 1) == ' ' && !words.isEmpty()
                && ".,;:)".indexOf(words.charAt(0)) >= 0;
        if (closes) {
            text.setLength(text.length() - 1);
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            // A soft hyphen shows only where a line ends.
            if (c != Characters.SOFT_HYPHEN || i == words.length() - 1) {
                append(c, run.italic());
            }
        }
    }

    private void append(char c, boolean italic) {
        boolean doubled = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
        if (!doubled) {
            italics.set(text.length(), italic);
            text.append(c);
        }
    }

    private void breakLine(String next, boolean alone) {
        char end = text.charAt(text.length() - 1);
        String after = next.stripLeading();
        if (end == Characters.SOFT_HYPHEN) {
            text.setLength(text.length() - 1);
        } else if (end == '-' && text.length() > 1 && text.charAt(text.length() - 2) != ' ') {
            String before = text.substring(Math.max(0, text.length() - 60), text.length() - 1);
            if (!hyphens.stays(before, after, alone)) {
                text.setLength(text.length() - 1);
            }
        } else if (!bindsForward(end) && !after.startsWith("\u2014")) {
            space(true);
        }
    }

    private boolean bindsForward(char end) {
        boolean binds = end == '\u2014' || end == '\u2013' || end == '/';
        return binds && text.length() > 1 && text.charAt(text.length() - 2) != ' ';
    }

    private Prose prose() {
        List<Prose.Run> runs = new ArrayList<>();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        StringBuilder run = new StringBuilder();
        boolean italic = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == Characters.SOFT_HYPHEN) {
                continue;
            }
            // White space has no slant of its own: between two runs it is upright.
            boolean slant = c == ' ' ? italic && i + 1 < end && italics.get(i + 1) : italics.get(i);
            if (slant != italic && !run.isEmpty()) {
                runs.add(new Prose.Run(run.toString(), italic));
                run.setLength(0);
            }
            italic = slant;
            run.append(c);
        }
        if (!run.isEmpty()) {
            runs.add(new Prose.Run(run.toString(), italic));
        }
        return new Prose(runs);
    }
}
