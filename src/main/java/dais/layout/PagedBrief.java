package dais.layout;

import dais.model.Art;
import dais.model.CitedBrief;
import dais.style.Face;
import dais.style.PageStyle;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A brief set on pages: where every word and rule stands. Lengths are milli-points; `y` and base lines are counted down
/// from the top of the sheet.
///
/// @param cited what was set
/// @param style how
/// @param pages the pages, at least one
/// @param tags the brief's structure, each node after the one above it
/// @param bookmarks the title and the headings
/// @param notes where each note begins, by its number
/// @param marks where each note is marked first, by its number
/// @param textHeight the height that text may take on a page
/// @param room the height left on the last page, notes counted
public record PagedBrief(CitedBrief cited, PageStyle style, List<Page> pages, List<Tag> tags, List<Bookmark> bookmarks,
        SortedMap<Integer, Spot> notes, SortedMap<Integer, Spot> marks, int textHeight, int room) {

    /// A page.
    ///
    /// @param number from 1
    /// @param fills grounds and rules, in the order they are painted, below all words
    /// @param drawings charts and pictures
    /// @param words the brief's words, in reading order
    /// @param furniture what stands there for the page's sake
    public record Page(int number, List<Fill> fills, List<Drawing> drawings, List<Words> words,
            List<Furnishing> furniture) {
        public Page {
            fills = List.copyOf(fills);
            drawings = List.copyOf(drawings);
            words = List.copyOf(words);
            furniture = List.copyOf(furniture);
        }
    }

    /// Words of the brief.
    ///
    /// @param letters how they are set
    /// @param tag the node they belong to
    /// @param order their place in reading order
    public record Words(Letters letters, int tag, int order) {
    }

    /// Words that stand on a page for the page's sake: running head, foot line, marking.
    public record Furnishing(Letters letters, Side side) {
    }

    /// A chart or picture.
    ///
    /// @param marks what a chart is drawn with, in the order it is painted
    /// @param picture the picture that fills it; null for a chart
    /// @param tag the node it belongs to
    /// @param order its place in reading order
    public record Drawing(int x, int y, int width, int height, List<Mark> marks, Art.@Nullable Picture picture, int tag,
            int order) {
        public Drawing {
            marks = List.copyOf(marks);
        }
    }

    /// What a chart is drawn with.
    public sealed interface Mark {
    }

    /// A line through some points.
    ///
    /// @param dash the length of its dashes and of the gaps between them; 0 for an unbroken line
    public record Stroke(List<Dot> path, int thickness, int colour, int dash) implements Mark {
        public Stroke {
            path = List.copyOf(path);
        }
    }

    /// A point of a page.
    public record Dot(int x, int y) {
    }

    /// A ground, bar or rule.
    public record Fill(int x, int y, int width, int height, int colour) implements Mark {
    }

    /// At which end of the page furniture stands.
    public enum Side {
        HEAD, FOOT
    }

    /// A stretch of one line in one type.
    ///
    /// @param x its left edge
    /// @param base its base line
    /// @param width the width of its visible letters
    /// @param face the font
    /// @param size the type size
    /// @param colour of the letters, `0xRRGGBB`
    /// @param tracking what is added after each letter
    /// @param gap what is added to each word space
    /// @param text its characters; a space at its end separates it from the next line
    /// @param hyphenated whether a hyphen follows that the line's end brought about; it is not in `text`
    /// @param capitals whether its small letters are drawn as capitals; `text` has them as they are read
    public record Letters(int x, int base, int width, Face face, int size, int colour, int tracking, int gap,
            String text, boolean hyphenated, boolean capitals) implements Mark {
        /// What is drawn.
        public String drawn() {
            if (!capitals) {
                return text;
            }
            StringBuilder large = new StringBuilder(text.length());
            text.chars().forEach(c -> large.append(Character.toUpperCase((char) c)));
            return large.toString();
        }
    }

    /// An entry of the outline.
    ///
    /// @param level 1 for the title
    public record Bookmark(int level, String title, Spot spot) {
    }

    /// A place on a page.
    ///
    /// @param page from 1
    /// @param y the top of the line
    public record Spot(int page, int y) {
    }

    public PagedBrief {
        pages = List.copyOf(pages);
        tags = List.copyOf(tags);
        bookmarks = List.copyOf(bookmarks);
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /// How much of the last page's text height is used, notes counted: 0 to 1.
    public double lastPageFill() {
        return 1.0 - (double) room / textHeight;
    }
}
