package dais.verify;

import dais.verify.ReadBrief.Block;
import dais.verify.ReadBrief.Extract;
import dais.verify.ReadBrief.Mark;
import dais.verify.ReadBrief.Note;
import dais.verify.ReadBrief.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Walks the structure tree of one of our PDFs in reading order and gathers its blocks and notes.
final class PdfStructure {
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final int DEEPEST = 40;

    private final IdentityHashMap<COSDictionary, Map<Integer, String>> words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private final Set<COSDictionary> pages = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param words the text of each marked content, by page and number
    PdfStructure(IdentityHashMap<COSDictionary, Map<Integer, String>> words) {
        this.words = words;
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The levels of the headings, in their order.
    List<Integer> headings() {
        return headings;
    }

    List<Note> notes() {
        return notes;
    }

    /// The pages that words of it stand on.
    Set<COSDictionary> pages() {
        return pages;
    }

    /// A block as far as it is read.
    private static final class Open {
        final StringBuilder text = new StringBuilder();
        final List<Mark> marks = new ArrayList<>();
        final List<Extract> extracts = new ArrayList<>();
    }

    /// Reads what stands in a node that is no line of text itself: the document, a list, a box, a block quotation.
    void group(COSDictionary node, Shape shape, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (COSBase kid : kids(node)) {
            if (!(kid instanceof COSDictionary element) || element.getNameAsString(COSName.S) == null) {
                continue;
            }
            switch (element.getNameAsString(COSName.S)) {
                case "L" -> group(element, isNumbered(element) ? Shape.NUMBERED : Shape.BULLET, depth + 1);
                case "LI" -> group(element, shape, depth + 1);
                case "Table", "TR" -> group(element, Shape.CELL, depth + 1);
                case "Div" -> group(element, Shape.BOX, depth + 1);
                case "BlockQuote" -> group(element, Shape.BLOCK_QUOTATION, depth + 1);
                case "Lbl" -> {
                    // a bullet or a number is no word of the brief
                }
                case "Note" -> note(element);
                case "Figure" -> figure(element);
                default -> {
                    level(element);
                    Open open = new Open();
                    line(element, open, depth + 1);
                    add(shape, open);
                }
            }
        }
    }

    private void level(COSDictionary element) {
        String type = String.valueOf(element.getNameAsString(COSName.S));
        if (type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1))) {
            headings.add(type.charAt(1) - '0');
        }
    }

    private void add(Shape shape, Open open) {
        String text = open.text.toString();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        blocks.add(new Block(shape, text.substring(0, end), open.marks, open.extracts));
    }

    private void figure(COSDictionary element) {
        String alternative = element.getString(COSName.ALT);
        blocks.add(new Block(Shape.FIGURE, alternative == null ? "" : alternative, List.of(), List.of()));
    }

    private void note(COSDictionary element) {
        Open label = new Open();
        Open body = new Open();
        for (COSBase kid : kids(element)) {
            boolean isLabel = kid instanceof COSDictionary child && "Lbl".equals(child.getNameAsString(COSName.S));
            inside(kid, pageOf(element), isLabel ? label : body, 0);
        }
        String number = label.text.toString().strip();
        notes.add(new Note(number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0, body.text.toString().strip()));
    }

    private void line(COSDictionary element, Open open, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        String type = element.getNameAsString(COSName.S);
        int from = open.text.length();
        if ("Reference".equals(type)) {
            Open mark = new Open();
            kids(element).forEach(kid -> inside(kid, pageOf(element), mark, depth));
            String number = mark.text.toString().strip();
            open.marks.add(new Mark(from, number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0));
            return;
        }
        for (COSBase kid : kids(element)) {
            inside(kid, pageOf(element), open, depth);
        }
        String passage = element.getString(COSName.T);
        if (passage != null) {
            int to = open.text.length();
            while (to > from && open.text.charAt(to - 1) == ' ') {
                to--;
            }
            open.extracts.add(new Extract(passage, "Quote".equals(type), from, to));
        }
    }

    private void inside(COSBase kid, @Nullable COSDictionary page, Open open, int depth) {
        if (kid instanceof COSInteger number) {
            open.text.append(text(page, number.intValue()));
        } else if (kid instanceof COSDictionary child) {
            if (child.getNameAsString(COSName.S) != null) {
                line(child, open, depth + 1);
            } else if (!OBJR.equals(child.getCOSName(COSName.TYPE))) {
                COSDictionary at = pageOf(child);
                open.text.append(text(at == null ? page : at, child.getInt(MCID)));
            }
        }
    }

    private String text(@Nullable COSDictionary page, int number) {
        Map<Integer, String> there = page == null ? null : words.get(page);
        if (there != null) {
            pages.add(page);
        }
        return there == null ? "" : there.getOrDefault(number, "");
    }

    private static @Nullable COSDictionary pageOf(COSDictionary element) {
        return element.getCOSDictionary(COSName.PG);
    }

    private static boolean isNumbered(COSDictionary list) {
        COSDictionary attributes = list.getCOSDictionary(COSName.A);
        return attributes != null && "Decimal".equals(attributes.getNameAsString("ListNumbering"));
    }

    static List<COSBase> kids(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }
}
