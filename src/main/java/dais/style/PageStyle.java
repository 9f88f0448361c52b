package dais.style;

import dais.model.Art;
import dais.model.Inline.Cut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a page looks. All lengths are milli-points (a thousandth of a point, 1/72 inch), so that no layout hangs on a
/// rounding; colours are `0xRRGGBB`.
///
/// @param name the style's name
/// @param page the sheet and its margins
/// @param front the head of the first page
/// @param body running text
/// @param heading section headings
/// @param subheading headings of parts of a section
/// @param title the brief's title
/// @param kicker the small line over the title; what stands across from it is set roman and grey
/// @param memo the To, From, Date and Re lines
/// @param standing the line that says whose words the others are, and Dais's own notices
/// @param label the label of a box
/// @param note footnotes and endnotes, and the list of sources
/// @param foot the foot line, the running head and the marking
/// @param table tables
/// @param figure key figures
/// @param lists bulleted and numbered lists
/// @param quotation block quotations
/// @param box tinted boxes
/// @param notes the notes' rule and number
/// @param letterhead what stands above the kicker of the first page; null for nothing
/// @param accent the colour of rules, bars and bullets
/// @param tint the ground of a box
/// @param link the colour of links
/// @param justified whether both edges are straight; else the right one is ragged
/// @param floor the smallest type the style allows anywhere
public record PageStyle(String name, Page page, Front front, Type body, Type heading, Type subheading, Type title,
        Type kicker, Type memo, Type standing, Type label, Type note, Type foot, Type table, Type figure, Lists lists,
        Quotation quotation, Box box, Notes notes, @Nullable Letterhead letterhead, int accent, int tint, int link,
        boolean justified, int floor) {

    /// The sheet: US Letter is 612,000 by 792,000. Text stands between the margins; running head, foot line and marking
    /// stand in them.
    ///
    /// @param head from the top of the sheet to the base line of the running head of later pages
    /// @param foot from the bottom of the sheet to the base line of the foot line
    /// @param marking from the top to the base line of the marking over the text, and from the bottom to the one below
    /// @param columns how many columns the text has below the head of the first page, 1 or 2
    /// @param gutter the space between two columns
    public record Page(int width, int height, int left, int right, int top, int bottom, int head, int foot, int marking,
            int columns, int gutter) {
        /// The width between the margins.
        public int measure() {
            return width - left - right;
        }

        /// The width of a column.
        public int column() {
            return (measure() - (columns - 1) * gutter) / columns;
        }
    }

    /// A type size.
    ///
    /// @param family serif or sans
    /// @param cut the cut of words that are not marked otherwise
    /// @param size the type size
    /// @param leading from one base line to the next
    /// @param before the space above the block
    /// @param after the space below it
    /// @param tracking the space added after each letter
    /// @param colour of the letters
    public record Type(Family family, Cut cut, int size, int leading, int before, int after, int tracking, int colour) {

        /// The same type in another colour.
        public Type inked(int ink) {
            return new Type(family, cut, size, leading, before, after, tracking, ink);
        }
    }

    /// The head of the first page.
    ///
    /// @param rule the thickness of its coloured rule
    /// @param ruleUnderTitle whether the rule stands under the title; else between kicker and title
    /// @param memoLabel the width that `To:`, `From:` and the like hang in
    /// @param memoRule the thickness of the rule under the memo lines
    public record Front(int rule, boolean ruleUnderTitle, int memoLabel, int memoRule) {
    }

    /// Bulleted and numbered lists.
    ///
    /// @param mark from the left margin to the bullet
    /// @param indent from the left margin to the text
    /// @param number from the left margin to the text of a numbered entry
    /// @param gap the space between entries
    /// @param whole whether an entry is kept on one page where that can be
    public record Lists(int mark, int indent, int number, int gap, boolean whole) {
    }

    /// Block quotations.
    ///
    /// @param indent from the left margin to the text
    /// @param rule the thickness of the rule at the left; 0 for none
    public record Quotation(int indent, int rule) {
    }

    /// Tinted boxes.
    ///
    /// @param bar the width of the bar at the left
    /// @param side the space between the box's edge and its text, at either side
    /// @param inner the space above the first and below the last line
    /// @param before the space above the box
    /// @param after the space below it
    public record Box(int bar, int side, int inner, int before, int after) {
    }

    /// Notes.
    ///
    /// @param rule the thickness of the short rule above footnotes
    /// @param length its length
    /// @param above the space between text and rule
    /// @param below the space between rule and notes
    /// @param hang how far later lines are indented: of notes in the DOCX, and of sources; the PDF hangs its notes by
    ///        the width of their numbers
    public record Notes(int rule, int length, int above, int below, int hang) {
    }

    /// The head of an office's paper.
    ///
    /// @param logo its picture
    /// @param alt what the picture shows, for readers who do not see it
    /// @param height how high it stands on the page
    /// @param lines what stands below it, a line each
    public record Letterhead(Art.Picture logo, String alt, int height, List<String> lines) {
        public Letterhead {
            lines = List.copyOf(lines);
        }

        /// How wide the logo stands on the page.
        public int width() {
            return (int) ((long) height * logo.width() / logo.height());
        }
    }

    /// The families every style has: Liberation in the PDF, their metric twins in the DOCX.
    public enum Family {
        /// Liberation Serif; Times New Roman in Word.
        SERIF,
        /// Liberation Sans; Arial in Word.
        SANS
    }
}
