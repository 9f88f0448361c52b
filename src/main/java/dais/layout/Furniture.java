package dais.layout;

import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Furnishing;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Side;
import dais.model.Brief;
import dais.model.Inline.Cut;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/// What stands on every page for the page's sake: foot line, running head, marking.
final class Furniture {
    private static final int HAIRLINE = 400;
    /// Between the hairline and the base line of the foot line.
    private static final int DROP = 11_000;
    private static final int APART = 18_000;

    private final FontBook fonts;
    private final PageStyle style;
    private final Brief brief;
    private final int pages;

    Furniture(FontBook fonts, PageStyle style, Brief brief, int pages) {
        this.fonts = fonts;
        this.style = style;
        this.brief = brief;
        this.pages = pages;
    }

    /// The rule above the foot line.
    Fill hairline() {
        PageStyle.Page sheet = style.page();
        return new Fill(sheet.left(), sheet.height() - sheet.foot() - DROP, sheet.measure(), HAIRLINE,
                style.foot().colour());
    }

    List<Furnishing> of(int page) {
        PageStyle.Page sheet = style.page();
        int measure = sheet.measure();
        int base = sheet.height() - sheet.foot();
        List<Furnishing> items = new ArrayList<>();
        String number = "Page " + page + " of " + pages;
        int width = width(number, Cut.ROMAN);
        place(items, fitted(drawable(brief.foot()), measure - width - APART), sheet.left(), base, Cut.ROMAN, Side.FOOT);
        place(items, number, sheet.left() + measure - width, base, Cut.ROMAN, Side.FOOT);
        if (page > 1) {
            place(items, fitted(drawable(brief.front().title()), measure), sheet.left(), sheet.head(), Cut.ROMAN,
                    Side.HEAD);
        }
        String marking = brief.marking();
        if (marking != null) {
            String shown = fitted(drawable(marking), measure);
            int x = (sheet.width() - width(shown, Cut.BOLD)) / 2;
            place(items, shown, x, sheet.marking(), Cut.BOLD, Side.HEAD);
            place(items, shown, x, sheet.height() - sheet.marking(), Cut.BOLD, Side.FOOT);
        }
        return items;
    }

    private void place(List<Furnishing> items, String text, int x, int base, Cut cut, Side side) {
        if (!text.isEmpty()) {
            items.add(new Furnishing(new Letters(x, base, width(text, cut), face(cut), style.foot().size(),
                    style.foot().colour(), 0, 0, text, false, false), side));
        }
    }

    /// The fonts have no hyphen that does not break; nothing here breaks.
    static String drawable(String text) {
        return text.replace('\u2011', '-');
    }

    /// The text, or as much of it as the width holds.
    private String fitted(String text, int width) {
        return fonts.metrics(face(Cut.ROMAN)).fitted(text, style.foot().size(), true, width);
    }

    private Face face(Cut cut) {
        return Face.of(style.foot().family(), style.foot().cut(), cut);
    }

    private int width(String text, Cut cut) {
        FontMetrics metrics = fonts.metrics(face(cut));
        return metrics.width(text, style.foot().size(), true);
    }
}
