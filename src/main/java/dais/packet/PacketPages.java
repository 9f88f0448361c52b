package dais.packet;

import dais.layout.PagedBrief;
import dais.layout.PagedBrief.Bookmark;
import dais.layout.PagedBrief.Fill;
import dais.layout.PagedBrief.Furnishing;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Page;
import dais.layout.PagedBrief.Side;
import dais.model.Inline.Cut;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/// Adds to the pages of a brief what they bear as pages of a packet: its page number beside their own, and at the edge the
/// tab of the brief, each a little lower than the one before, as dividers in a binder stand.
final class PacketPages {
    private static final int TAB_WIDTH = 20_000;
    private static final int TAB_HEIGHT = 46_000;
    private static final int TAB_TOP = 72_000;
    private static final int TAB_STEP = 52_000;
    private static final int TABS_DOWN = 12;
    private static final int TAB_SIZE = 11_000;
    private static final int WHITE = 0xFFFFFF;

    private final FontBook fonts;
    private final int pages;

    /// @param pages how many the packet has
    PacketPages(FontBook fonts, int pages) {
        this.fonts = fonts;
        this.pages = pages;
    }

    /// @param first the page of the packet that the brief begins on
    /// @param tab its number from 0; -1 for what has no tab
    /// @param label what stands on the tab
    /// @param name what the outline calls it
    PagedBrief of(PagedBrief brief, int first, int tab, String label, String name) {
        List<Page> numbered = new ArrayList<>();
        for (Page page : brief.pages()) {
            List<Fill> fills = new ArrayList<>(page.fills());
            List<Furnishing> furniture = new ArrayList<>(page.furniture());
            furniture.add(number(brief.style(), first + page.number() - 1));
            if (tab >= 0) {
                fills.add(ground(brief.style(), tab));
                label(brief.style(), tab, label, furniture);
            }
            numbered.add(new Page(page.number(), fills, page.drawings(), page.words(), furniture));
        }
        List<Bookmark> bookmarks = new ArrayList<>();
        for (Bookmark bookmark : brief.bookmarks()) {
            bookmarks.add(bookmark.level() > 1 ? bookmark : new Bookmark(bookmark.level(), name, bookmark.spot()));
        }
        return new PagedBrief(brief.cited(), brief.style(), numbered, brief.tags(), bookmarks, brief.notes(),
                brief.marks(), brief.textHeight(), brief.room());
    }

    private Furnishing number(PageStyle style, int page) {
        PageStyle.Type foot = style.foot();
        Face face = Face.of(foot.family(), foot.cut(), Cut.BOLD);
        String words = "Packet page " + page + " of " + pages;
        int width = fonts.metrics(face).width(words, foot.size(), true);
        return new Furnishing(
                new Letters((style.page().width() - width) / 2, style.page().height() - style.page().foot(), width,
                        face, foot.size(), foot.colour(), 0, 0, words, false, false),
                Side.FOOT);
    }

    private static int top(int tab) {
        return TAB_TOP + tab % TABS_DOWN * TAB_STEP;
    }

    private static Fill ground(PageStyle style, int tab) {
        return new Fill(style.page().width() - TAB_WIDTH, top(tab), TAB_WIDTH, TAB_HEIGHT, style.accent());
    }

    private void label(PageStyle style, int tab, String label, List<Furnishing> furniture) {
        Face face = Face.of(PageStyle.Family.SANS, Cut.ROMAN, Cut.BOLD);
        int width = fonts.metrics(face).width(label, TAB_SIZE, true);
        String shown = width > TAB_WIDTH - 4_000 ? Integer.toString(tab + 1) : label;
        int wide = fonts.metrics(face).width(shown, TAB_SIZE, true);
        int x = style.page().width() - TAB_WIDTH + (TAB_WIDTH - wide) / 2;
        furniture.add(new Furnishing(new Letters(x, top(tab) + TAB_HEIGHT / 2 + TAB_SIZE * 36 / 100, wide, face,
                TAB_SIZE, WHITE, 0, 0, shown, false, false), Side.HEAD));
    }
}
