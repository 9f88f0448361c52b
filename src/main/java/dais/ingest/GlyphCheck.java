package dais.ingest;

import dais.model.Passage;
import dais.model.PassageKind;
import dais.model.Sheets;
import dais.text.FoldedText;
import dais.text.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Holds every passage against the glyphs of its page, by the rule that quotations are proved by later. One that does not
/// stand there is doubtful: `glyphs`.
final class GlyphCheck {
    private final List<String> sheets;
    private final TreeMap<Integer, String> bare = new TreeMap<>();
    private final TreeMap<Integer, FoldedText> folded = new TreeMap<>();

    private GlyphCheck(List<String> sheets) {
        this.sheets = sheets;
    }

    static List<Passage> mark(List<Passage> passages, List<String> sheets) {
        GlyphCheck check = new GlyphCheck(sheets);
        List<Passage> marked = new ArrayList<>();
        for (Passage passage : passages) {
            // A table's bars are ours, so that it is never quoted as a whole.
            boolean stands = passage.kind() == PassageKind.TABLE || check.stands(passage);
            marked.add(stands ? passage : doubtful(passage));
        }
        return marked;
    }

    private boolean stands(Passage passage) {
        Sheets where = passage.locator().sheets();
        if (where == null) {
            return false;
        }
        String text = passage.text().plain();
        if (where.first() == where.last()
                && bare.computeIfAbsent(where.first(), i -> bare(sheets.get(i - 1))).contains(bare(text))) {
            return true;
        }
        List<FoldedText> stretch = new ArrayList<>();
        for (int i = where.first(); i <= where.last(); i++) {
            stretch.add(folded.computeIfAbsent(i, k -> FoldedText.of(sheets.get(k - 1))));
        }
        return Verbatim.stands(text, stretch);
    }

    /// The text without what a line's end may change; much faster to search than the whole rule.
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '-') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static Passage doubtful(Passage passage) {
        TreeSet<String> doubt = new TreeSet<>(passage.doubt());
        doubt.add("glyphs");
        return passage.withDoubt(List.copyOf(doubt));
    }
}
