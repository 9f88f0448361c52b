package dais.ingest;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The marks of the Statutes at Large, `136 STAT. 3398`, that stand in a law's text wherever a printed page began. They
/// are taken out; what page each place of the text stands on is remembered.
final class StatutePages {
    private static final Pattern MARK = Pattern
            .compile("\\s*(?:\\[\\[Page )?\\b([0-9]{1,3}) STAT\\. ([0-9]{1,5})(?:\\]\\])?\\s*");
    private static final Pattern CITES = Pattern.compile("(?:section|paragraph|clause|item|title|chapter|of|and|or|,)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS = Pattern.compile("[\u201c\u2018]*(?:\\([A-Za-z0-9]{1,5}\\)\\s|SEC\\.).*",
            Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    /// The page that begins at a place of the text.
    private final TreeMap<Integer, Integer> pages = new TreeMap<>();
    private int volume;

    StatutePages(String marked) {
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int page = Integer.parseInt(mark.group(2));
            if (pages.isEmpty()) {
                pages.put(0, page - 1);
            }
            volume = Integer.parseInt(mark.group(1));
            text.append(endsProvision(marked.substring(mark.end())) ? '\n' : ' ');
            pages.put(text.length(), page);
            from = mark.end();
        }
        text.append(marked, from, marked.length());
    }

    private boolean endsProvision(String after) {
        int last = text.length() - 1;
        boolean ended = last >= 0 && ".;:\u2014\u201d".indexOf(text.charAt(last)) >= 0;
        String tail = text.substring(Math.max(0, last - 12)).strip();
        boolean open = tail.endsWith("; and") || tail.endsWith("; or") || tail.endsWith(", and");
        return ended || open || (OPENS.matcher(after).matches() && !CITES.matcher(tail).find());
    }

    /// The text without the marks.
    String text() {
        return text.toString();
    }

    /// The page or pages of a stretch, as a note prints them; null where no mark says so.
    ///
    /// @param from the first character
    /// @param to the one after the last
    @Nullable
    String of(int from, int to) {
        if (pages.isEmpty()) {
            return null;
        }
        int first = pages.floorEntry(from).getValue();
        int last = pages.floorEntry(Math.max(from, to - 1)).getValue();
        return volume + " Stat. " + first + (last > first ? "-" + last : "");
    }
}
