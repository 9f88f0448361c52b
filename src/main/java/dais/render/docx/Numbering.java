package dais.render.docx;

import dais.style.PageStyle;

/// The bullets and numbers of lists. The named list styles carry the first two; every further numbered list has a number
/// of its own, so that it starts at 1.
final class Numbering {
    static final int BULLETS = 1;
    static final int NUMBERS = 2;
    private static final int LEVELS = 3;
    private static final String[] BULLET = {"•", "–", "•"};
    private static final String[] FORMAT = {"decimal", "lowerLetter", "lowerRoman"};

    private Numbering() {
    }

    /// @param numbered how many numbered lists the brief has
    static byte[] part(PageStyle style, int numbered) {
        Xml xml = new Xml().open("w:numbering", "xmlns:w", Parts.W);
        list(xml, style, false);
        list(xml, style, true);
        use(xml, BULLETS, 0);
        use(xml, NUMBERS, 1);
        for (int i = 1; i < numbered; i++) {
            use(xml, NUMBERS + i, 1);
        }
        return xml.close().bytes();
    }

    private static void list(Xml xml, PageStyle style, boolean numbers) {
        xml.open("w:abstractNum", "w:abstractNumId", numbers ? "1" : "0");
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        int indent = numbers ? style.lists().number() : style.lists().indent();
        for (int level = 0; level < LEVELS; level++) {
            xml.open("w:lvl", "w:ilvl", Integer.toString(level)).empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", numbers ? FORMAT[level] : "bullet");
            if (level == 0) {
                xml.empty("w:pStyle", "w:val", (numbers ? StyleName.LIST_NUMBER : StyleName.LIST_BULLET).id());
            }
            xml.empty("w:lvlText", "w:val", numbers ? "%" + (level + 1) + "." : BULLET[level]);
            xml.empty("w:lvlJc", "w:val", "left");
            xml.open("w:pPr").empty("w:ind", "w:left", Units.twips(indent * (level + 1)), "w:hanging",
                    Units.twips(indent - style.lists().mark())).close();
            if (!numbers) {
                xml.open("w:rPr").empty("w:color", "w:val", Units.colour(style.accent())).close();
            }
            xml.close();
        }
        xml.close();
    }

    private static void use(Xml xml, int number, int list) {
        xml.open("w:num", "w:numId", Integer.toString(number));
        xml.empty("w:abstractNumId", "w:val", Integer.toString(list));
        if (number > NUMBERS) {
            xml.open("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1").close();
        }
        xml.close();
    }
}
