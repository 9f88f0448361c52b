package dais.cite;

import dais.model.Inline.Cut;
import dais.model.Report;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import java.util.ArrayDeque;
import java.util.Deque;

/// Turns what the CSL engine writes, a little HTML, into words with their cuts.
final class CslMarkup {
    /// The engine's HTML, with letters left as they are: it has a name for every one that is not ASCII.
    static final class Plain extends HtmlFormat {
        @Override
        protected String escape(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    private CslMarkup() {
    }

    /// @param report the source, to which its address leads
    static Phrase read(String html, Report report) {
        Phrase words = new Phrase();
        Deque<Cut> open = new ArrayDeque<>();
        String address = report.url() == null ? "" : report.url().text();
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            add(words, plain(html.substring(at, end)), open.isEmpty() ? Cut.ROMAN : open.peek(), report, address);
            at = tag < 0 ? html.length() : html.indexOf('>', tag) + 1;
            if (tag >= 0) {
                turn(html.substring(tag + 1, at - 1), open);
            }
        }
        return words;
    }

    private static void turn(String tag, Deque<Cut> open) {
        if (tag.startsWith("/")) {
            open.poll();
        } else if (!tag.endsWith("/")) {
            Cut around = open.isEmpty() ? Cut.ROMAN : open.peek();
            boolean italic = tag.equals("i") || tag.equals("em") || tag.contains("italic");
            boolean bold = tag.equals("b") || tag.equals("strong") || tag.contains("font-weight: bold");
            open.push(italic
                    ? Cut.ITALIC
                    : bold
                            ? Cut.BOLD
                            : tag.contains("small-caps")
                                    ? Cut.SMALL_CAPS
                                    : tag.contains("normal") ? Cut.ROMAN : around);
        }
    }

    private static void add(Phrase words, String text, Cut cut, Report report, String address) {
        int link = address.isEmpty() ? -1 : text.indexOf(address);
        if (link < 0) {
            words.add(text, cut);
        } else {
            words.add(text.substring(0, link), cut).linked(report, address, cut)
                    .add(text.substring(link + address.length()), cut);
        }
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
