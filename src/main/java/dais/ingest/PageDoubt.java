package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks of every page whether its reading can be trusted, cheaply: what the tags leave out, glyphs without a character,
/// an order of tags that is not that of the page, sentences that do not join. A page that fails says why in a word:
///
/// - `untagged`: a tenth and more of its text is neither tagged nor marked as no part of the text
/// - `unreadable`: one glyph of fifty and more means no character
/// - `order`: a quarter and more of its blocks stand elsewhere in the tags than in the page's own order
/// - `unjoined`: a third and more of its paragraphs begin in the middle of a sentence
/// - `gutter`: a fifth and more of its sentences go on in lower case, as if read across two columns; or a fifth and more
///   of its lines cross the white stretch between its columns; or it has such a stretch, but no other page does
/// - `words`: three in a hundred and more of its words are single letters or run together
/// - `lost`: a tenth and more of its text, amid the page, is marked as no part of the text
final class PageDoubt {
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.?!][\u201d\"')]* +([\\p{L}\u201c\"(])");
    private static final int FEW = 3;
    private static final int LONGEST_WORD = 24;
    private static final int MANY_LETTERS = 200;
    /// How much of a page's height its margins take, where running lines may stand.
    private static final float MARGIN = 0.12f;

    private final List<PageRuns> pages;
    private final List<Part> body;
    private final Map<Integer, TreeSet<String>> doubts = new TreeMap<>();

    private PageDoubt(List<PageRuns> pages, List<Part> body) {
        this.pages = pages;
        this.body = body;
    }

    /// Why each doubtful page is one, by sheet.
    ///
    /// @param pages the pages as drawn
    /// @param read every block that was read, furniture too, and how
    /// @param body the text of the report, healed
    static Map<Integer, List<String>> of(List<PageRuns> pages, Readings read, List<Part> body) {
        PageDoubt doubt = new PageDoubt(pages, body);
        doubt.untagged(read.blocks());
        doubt.lost();
        doubt.order(read.untagged());
        if (!read.untagged().isEmpty()) {
            doubt.columns(read.untagged());
        }
        doubt.sentences();
        doubt.words();
        Map<Integer, List<String>> found = new TreeMap<>();
        doubt.doubts.forEach((sheet, words) -> found.put(sheet, List.copyOf(words)));
        return found;
    }

    private void doubt(int sheet, String word) {
        doubts.computeIfAbsent(sheet, _ -> new TreeSet<>()).add(word);
    }

    private void untagged(List<TextBlock> read) {
        Map<Integer, Integer> tagged = Readings.letters(read);
        for (PageRuns page : pages) {
            int all = 0;
            for (Run run : page.runs()) {
                all += run.artifact() ? 0 : run.text().strip().length();
            }
            if (all - tagged.getOrDefault(page.sheet(), 0) > Math.max(40, all / 10)) {
                doubt(page.sheet(), "untagged");
            }
            if (page.unreadable() > FEW && page.unreadable() * 50 > page.glyphs()) {
                doubt(page.sheet(), "unreadable");
            }
        }
    }

    private void lost() {
        for (PageRuns page : pages) {
            int all = 0;
            int hidden = 0;
            for (Run run : page.runs()) {
                int letters = run.text().strip().length();
                all += letters;
                boolean amid = run.baseline() > MARGIN * page.height() && run.baseline() < (1 - MARGIN) * page.height();
                hidden += run.artifact() && amid ? letters : 0;
            }
            if (hidden > MANY_LETTERS && hidden * 10 > all) {
                doubt(page.sheet(), "lost");
            }
        }
    }

    /// Looks at the lines of the pages that were read by their columns.
    private void columns(Set<Integer> untagged) {
        for (PageLines.Reading page : PageLines.of(pages)) {
            if (!page.lines().isEmpty() && untagged.contains(page.lines().getFirst().sheet()) && page.crossesItself()) {
                doubt(page.lines().getFirst().sheet(), "gutter");
            }
        }
    }

    private void words() {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Part part : body) {
            if (part.kind() != Kind.PARAGRAPH && part.kind() != Kind.ITEM) {
                continue;
            }
            int[] count = counts.computeIfAbsent(part.first(), _ -> new int[2]);
            for (String word : part.plain().split(" ", -1)) {
                count[0]++;
                count[1] += isBroken(word) ? 1 : 0;
            }
        }
        counts.forEach((sheet, count) -> {
            if (count[1] > FEW && count[1] * 33 >= count[0]) {
                doubt(sheet, "words");
            }
        });
    }

    /// A lone letter that is no word, or more letters in a row than any word has.
    private static boolean isBroken(String word) {
        if (word.length() == 1) {
            return Character.isLowerCase(word.charAt(0)) && word.charAt(0) != 'a';
        }
        int letters = 0;
        for (int i = 0; i < word.length() && letters <= LONGEST_WORD; i++) {
            letters = Character.isLetter(word.charAt(i)) ? letters + 1 : 0;
        }
        return letters > LONGEST_WORD;
    }

    private void order(Set<Integer> untagged) {
        Map<Integer, List<Integer>> places = new TreeMap<>();
        for (Part part : body) {
            boolean flows = part.kind() == Kind.PARAGRAPH || part.kind() == Kind.ITEM || part.kind() == Kind.HEADING;
            if (flows && part.block().box() == 0 && !part.block().runs().isEmpty()) {
                Run first = part.block().runs().getFirst();
                places.computeIfAbsent(first.sheet(), _ -> new ArrayList<>()).add(first.place());
            }
        }
        places.forEach((sheet, order) -> {
            int misplaced = order.size() - longestRise(order);
            if (!untagged.contains(sheet) && misplaced >= FEW && misplaced * 4 >= order.size()) {
                doubt(sheet, "order");
            }
        });
    }

    /// The most places that rise from first to last.
    private static int longestRise(List<Integer> order) {
        List<Integer> tails = new ArrayList<>();
        for (int place : order) {
            int i = 0;
            while (i < tails.size() && tails.get(i) < place) {
                i++;
            }
            if (i == tails.size()) {
                tails.add(place);
            } else {
                tails.set(i, place);
            }
        }
        return tails.size();
    }

    private void sentences() {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Part part : body) {
            boolean flows = part.kind() == Kind.PARAGRAPH && part.plain().length() > 40;
            if (!flows) {
                continue;
            }
            int[] count = counts.computeIfAbsent(part.first(), _ -> new int[4]);
            count[0]++;
            count[1] += Character.isLowerCase(part.plain().charAt(0)) ? 1 : 0;
            Matcher end = SENTENCE_END.matcher(part.plain());
            while (end.find()) {
                count[2]++;
                count[3] += Character.isLowerCase(end.group(1).charAt(0)) ? 1 : 0;
            }
        }
        counts.forEach((sheet, count) -> {
            if (count[1] >= FEW && count[1] * 3 >= count[0]) {
                doubt(sheet, "unjoined");
            }
            if (count[3] >= FEW && count[3] * 5 >= count[2]) {
                doubt(sheet, "gutter");
            }
        });
    }
}
