package dais.style;

/// How a page looks. All lengths are milli-points (a thousandth of a point, 1/72 inch), so that no layout hangs on a
/// rounding.
///
/// @param name the style's name
/// @param page the sheet and its margins
/// @param body running text
/// @param heading section headings
/// @param title the brief's title
/// @param kicker the small line over the title, also the label of a box
/// @param note footnotes
/// @param foot the foot line
/// @param accent the colour of headings and rules, `0xRRGGBB`
/// @param tint the ground of a box, `0xRRGGBB`
/// @param justified whether both edges are straight; else the right one is ragged
/// @param floor the smallest type the style allows anywhere
public record PageStyle(String name, Page page, Type body, Type heading, Type title, Type kicker, Type note, Type foot,
        int accent, int tint, boolean justified, int floor) {

    /// The sheet: US Letter is 612,000 by 792,000.
    public record Page(int width, int height, int left, int right, int top, int bottom) {
        /// The measure: the width that lines may take.
        public int measure() {
            return width - left - right;
        }
    }

    /// A type size.
    ///
    /// @param family serif or sans
    /// @param size the type size
    /// @param leading from one base line to the next
    /// @param before the space above the block
    /// @param after the space below it
    public record Type(Family family, int size, int leading, int before, int after) {
    }

    /// The families every style has: Liberation in the PDF, their metric twins in the DOCX.
    public enum Family {
        /// Liberation Serif; Times New Roman in Word.
        SERIF,
        /// Liberation Sans; Arial in Word.
        SANS
    }
}
