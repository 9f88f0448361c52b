package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Joins paragraphs that the end of a column or a page has cut in two.
final class Healer {
    private static final int FULL_SENTENCE = 40;

    private final Weaver weaver;
    private final Measures measures;
    private final List<Part> out = new ArrayList<>();

    private Healer(Weaver weaver, Measures measures) {
        this.weaver = weaver;
        this.measures = measures;
    }

    static List<Part> heal(List<Part> parts, Weaver weaver, Measures measures) {
        Healer healer = new Healer(weaver, measures);
        // What may go on, by the box it stands in: the text flows around its boxes.
        Map<Integer, Integer> open = new HashMap<>();
        for (Part part : parts) {
            boolean flows = part.kind() == Kind.PARAGRAPH || part.kind() == Kind.ITEM;
            int box = part.block().box();
            // A box that the end of a page divides is two to the file.
            int at = open.getOrDefault(box, box > 1 ? open.getOrDefault(box - 1, -1) : -1);
            if (flows && at >= 0 && healer.continues(healer.out.get(at), part)) {
                healer.out.set(at, healer.join(healer.out.get(at), part));
                continue;
            }
            healer.out.add(part);
            if (flows) {
                open.put(box, healer.out.size() - 1);
            } else if (part.kind() == Kind.HEADING) {
                open.put(box, -1);
            }
        }
        return healer.out;
    }

    private boolean continues(Part before, Part after) {
        String left = before.plain();
        String right = after.plain();
        if (isDropCap(before, after)) {
            return true;
        }
        if (left.isEmpty() || right.isEmpty() || Bullets.startsWith(right) || !sameType(before, after)) {
            return false;
        }
        boolean open = !isClosed(left);
        boolean moved = moved(before, after);
        if (open && Character.isLowerCase(right.charAt(0))) {
            return moved || left.endsWith("-");
        }
        // Where a sentence ends with its page, the paragraph most often does too.
        return open && moved && left.length() > FULL_SENTENCE && !left.endsWith(":") && measures.isFull(before, right);
    }

    /// A large first letter that the file keeps apart from its word.
    private static boolean isDropCap(Part before, Part after) {
        String left = before.plain();
        return left.length() == 1 && Character.isUpperCase(left.charAt(0)) && !after.plain().isEmpty()
                && Character.isLowerCase(after.plain().charAt(0))
                && Initials.isInitial(before.block().runs().getFirst(), after.block().runs().getFirst());
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
