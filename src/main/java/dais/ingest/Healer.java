package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins paragraphs that the end of a column or a page has cut in two.
final class Healer {
    private static final int FULL_SENTENCE = 40;

    private final Weaver weaver;
    private final List<Part> out = new ArrayList<>();

    private Healer(Weaver weaver) {
        this.weaver = weaver;
    }

    static List<Part> heal(List<Part> parts, Weaver weaver) {
        Healer healer = new Healer(weaver);
        int open = -1;
        for (Part part : parts) {
            boolean flows = part.kind() == Kind.PARAGRAPH || part.kind() == Kind.ITEM;
            if (flows && open >= 0 && healer.continues(healer.out.get(open), part)) {
                healer.out.set(open, healer.join(healer.out.get(open), part));
                continue;
            }
            healer.out.add(part);
            if (flows) {
                open = healer.out.size() - 1;
            } else if (part.kind() == Kind.HEADING) {
                open = -1;
            }
        }
        return healer.out;
    }

    private boolean continues(Part before, Part after) {
        String left = before.plain();
        String right = after.plain();
        if (left.isEmpty() || right.isEmpty() || Bullets.startsWith(right) || !sameType(before, after)) {
            return false;
        }
        boolean moved = moved(before, after);
        boolean open = !isClosed(left);
        char first = right.charAt(0);
        if (open && Character.isLowerCase(first)) {
            return moved || left.endsWith("-") || left.length() > FULL_SENTENCE;
        }
        return open && moved && left.length() > FULL_SENTENCE && !left.endsWith(":");
    }

    private Part join(Part before, Part after) {
        List<Run> runs = new ArrayList<>(before.block().runs());
        runs.addAll(after.block().runs());
        Weaver.Woven woven = weaver.weave(runs);
        return new Part(before.block().with(runs), woven.text(), woven.marks(), before.first(), after.last());
    }

    /// Whether the later part begins on another page, or higher up in another column.
    private static boolean moved(Part before, Part after) {
        Run end = before.block().runs().getLast();
        Run begin = after.block().runs().getFirst();
        return begin.sheet() > end.sheet() || (begin.sheet() == end.sheet() && begin.baseline() < end.baseline());
    }

    private static boolean sameType(Part before, Part after) {
        Run end = main(before.block().runs());
        Run begin = main(after.block().runs());
        return end != null && begin != null && Math.abs(end.size() - begin.size()) < 0.6f;
    }

    /// The longest run: what the part is set in.
    private static @Nullable Run main(List<Run> runs) {
        Run longest = null;
        for (Run run : runs) {
            if (longest == null || run.text().length() > longest.text().length()) {
                longest = run;
            }
        }
        return longest;
    }

    /// Whether the text ends as a sentence does.
    private static boolean isClosed(String text) {
        int i = text.length() - 1;
        while (i >= 0 && "\"'\u201d\u2019)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".?!;".indexOf(text.charAt(i)) >= 0;
    }
}
