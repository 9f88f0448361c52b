package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;

/// Knows headings that a file tags as paragraphs: a short line all in bold or all in italics, without a full stop, and
/// with text below it.
final class RunInHeads {
    private static final int LONGEST = 160;
    /// Below every heading that a file tags, or that has a size of its own.
    static final int HIGHEST = 20;
    private static final int BOLD_LEVEL = HIGHEST;
    private static final int ITALIC_LEVEL = HIGHEST + 1;

    private RunInHeads() {
    }

    static List<Part> mark(List<Part> parts, float bodySize) {
        List<Part> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int level = isFollowedByText(parts, i, bodySize) ? level(part, bodySize) : 0;
            out.add(level > 0 ? part.asHeading(level) : part);
        }
        return out;
    }

    private static int level(Part part, float bodySize) {
        String text = part.plain();
        boolean may = part.kind() == Kind.PARAGRAPH && text.length() <= LONGEST && text.length() > 3
                && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0 && Character.isUpperCase(text.charAt(0));
        if (!may) {
            return 0;
        }
        boolean bold = true;
        boolean italic = true;
        List<Run> runs = part.block().runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean counts = !run.text().isBlank() && !NoteMarks.isMark(runs, i);
            bold &= !counts || run.bold();
            italic &= !counts || run.italic();
            if (counts && run.size() < 0.97f * bodySize) {
                return 0;
            }
        }
        return bold ? BOLD_LEVEL : italic ? ITALIC_LEVEL : 0;
    }

    private static boolean isFollowedByText(List<Part> parts, int i, float bodySize) {
        for (int k = i + 1; k < parts.size(); k++) {
            Part next = parts.get(k);
            if (next.kind() == Kind.PARAGRAPH || next.kind() == Kind.ITEM) {
                return next.plain().length() > LONGEST / 3 && level(next, bodySize) == 0;
            }
            if (next.kind() != Kind.NOTE && next.kind() != Kind.FIGURE) {
                return false;
            }
        }
        return false;
    }
}
