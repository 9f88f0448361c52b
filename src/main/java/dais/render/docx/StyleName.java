package dais.render.docx;

/// The named styles of a brief in Word. Where Word has a style of its own for the purpose, it is that one, so that the
/// navigation pane, cross-references and new notes work as staff expect.
public enum StyleName {
    NORMAL("Normal", "Normal"), BODY_TEXT("BodyText", "Body Text"), TITLE("Title", "Title"), HEADING_1("Heading1",
            "heading 1"), HEADING_2("Heading2", "heading 2"), LIST_BULLET("ListBullet", "List Bullet"), LIST_NUMBER(
                    "ListNumber", "List Number"), QUOTE("Quote", "Quote"), KICKER("Kicker", "Kicker"), MEMO_LINE(
                            "MemoLine", "Memo Line"), STANDING_LINE("StandingLine", "Standing Line"), BOX_LABEL(
                                    "BoxLabel", "Box Label"), BOX_TEXT("BoxText", "Box Text"), TABLE_TEXT("TableText",
                                            "Table Text"), CAPTION("Caption", "caption"), COMMENT_TEXT("CommentText",
                                                    "annotation text"), LETTERHEAD("Letterhead",
                                                            "Letterhead"), ILLUSTRATION("Illustration",
                                                                    "Illustration"), SOURCE_LINE("SourceLine",
                                                                            "Source Line"), KEY_FIGURE("KeyFigure",
                                                                                    "Key Figure"), KEY_FIGURE_TEXT(
                                                                                            "KeyFigureText",
                                                                                            "Key Figure Text"), SOURCE(
                                                                                                    "Source",
                                                                                                    "Source"), FOOTNOTE_TEXT(
                                                                                                            "FootnoteText",
                                                                                                            "footnote text"), ENDNOTE_TEXT(
                                                                                                                    "EndnoteText",
                                                                                                                    "endnote text"), NOTE_SEPARATOR(
                                                                                                                            "NoteSeparator",
                                                                                                                            "Note Separator"), HEADER(
                                                                                                                                    "Header",
                                                                                                                                    "header"), FOOTER(
                                                                                                                                            "Footer",
                                                                                                                                            "footer"), MARKING(
                                                                                                                                                    "Marking",
                                                                                                                                                    "Marking"),
    /// From here on, styles of words and not of paragraphs.
    KICKER_LABEL("KickerLabel", "Kicker Label"), STRONG("Strong", "Strong"), COMMENT_REFERENCE("CommentReference",
            "annotation reference"), EMPHASIS("Emphasis", "Emphasis"), SMALL_CAPS("SmallCaps",
                    "Small Caps"), HYPERLINK("Hyperlink", "Hyperlink"), FOOTNOTE_REFERENCE("FootnoteReference",
                            "footnote reference"), ENDNOTE_REFERENCE("EndnoteReference", "endnote reference");

    private final String id;
    private final String shown;

    StyleName(String id, String shown) {
        this.id = id;
        this.shown = shown;
    }

    /// What paragraphs and words name it by.
    public String id() {
        return id;
    }

    /// What Word's style list shows.
    String shown() {
        return shown;
    }
}
