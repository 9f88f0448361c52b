package dais.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the notes of a page by its links: a mark is a link of a number to a place further down that is a note's own.
final class HtmlNotes {
    private static final Pattern MARK = Pattern.compile("[\\[(]?([0-9]{1,4})[\\])]?\\.?");
    private static final String HOLDERS = "tr, li, p, dd, div";

    private final Map<Element, String> notes = new HashMap<>();
    /// What holds the note of a mark.
    private final Map<Element, Element> marks = new HashMap<>();

    HtmlNotes(Element body) {
        Map<String, Element> targets = new HashMap<>();
        Map<Element, Integer> places = new HashMap<>();
        int place = 0;
        for (Element element : body.getAllElements()) {
            places.put(element, place++);
            for (String attribute : new String[]{"id", "name"}) {
                if (!element.attr(attribute).isEmpty()) {
                    targets.putIfAbsent(element.attr(attribute), element);
                }
            }
        }
        for (Element link : body.select("a[href^=#]")) {
            Matcher mark = MARK.matcher(link.text().strip());
            Element target = targets.get(link.attr("href").substring(1));
            if (!mark.matches() || target == null) {
                continue;
            }
            if (places.getOrDefault(target, 0) > places.getOrDefault(link, 0) && !isInNote(link)) {
                Element holder = target.is(HOLDERS) ? target : target.closest(HOLDERS);
                if (holder != null && !holder.equals(body) && !holder.equals(link.closest(HOLDERS))) {
                    notes.putIfAbsent(holder, mark.group(1));
                    marks.put(link, holder);
                }
            }
        }
    }

    private boolean isInNote(Element element) {
        for (Element above = element; above != null; above = above.parent()) {
            if (notes.containsKey(above)) {
                return true;
            }
        }
        return false;
    }

    /// The number of the note that the element holds; null where it holds none.
    @Nullable
    String note(Element element) {
        return notes.get(element);
    }

    /// What holds the note that the element is a mark of; null where it is no mark.
    @Nullable
    Element marked(Element element) {
        return marks.get(element);
    }

    /// Whether the link leads back from a note to its mark.
    static boolean leadsBack(Element link) {
        String text = link.text().strip();
        return link.attr("href").startsWith("#")
                && (MARK.matcher(text).matches() || text.equals("^") || text.equals("\u21a9") || text.equals("\u2191"));
    }
}
