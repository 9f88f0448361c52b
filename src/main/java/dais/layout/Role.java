package dais.layout;

/// What a stretch of a brief is, as a reader without eyes meets it: a structure type of PDF 1.7.
public enum Role {
    DOCUMENT("Document"),
    /// One of several documents in one file.
    PART("Part"), TITLE("H1"), HEADING("H2"), SUBHEADING("H3"), PARAGRAPH("P"), LIST("L"), NUMBERED_LIST("L"), ENTRY(
            "LI"), LABEL("Lbl"), ENTRY_BODY("LBody"), BLOCK_QUOTATION("BlockQuote"),
    /// Words of a source inside a line.
    QUOTATION("Quote"),
    /// Words that restate a source.
    PARAPHRASE("Span"), DIVISION("Div"), TABLE("Table"), ROW("TR"),
    /// The heading of a column.
    COLUMN_HEAD("TH"),
    /// The cell that names its row.
    ROW_HEAD("TH"), CELL("TD"), NOTE("Note"), NOTE_MARK("Reference"), LINK("Link"), CAPTION("Caption"), FIGURE(
            "Figure");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /// The name of the structure type.
    public String type() {
        return type;
    }
}
