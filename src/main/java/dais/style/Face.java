package dais.style;

import dais.model.Inline.Cut;
import dais.style.PageStyle.Family;

/// A cut of one of the two families, as a font file.
public enum Face {
    SERIF("LiberationSerif-Regular"), SERIF_ITALIC("LiberationSerif-Italic"), SERIF_BOLD(
            "LiberationSerif-Bold"), SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"), SANS(
                    "LiberationSans-Regular"), SANS_ITALIC("LiberationSans-Italic"), SANS_BOLD(
                            "LiberationSans-Bold"), SANS_BOLD_ITALIC("LiberationSans-BoldItalic");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// The name of its file, without the ending.
    public String file() {
        return file;
    }

    /// The face for words of one cut in a type of another: italic words in a bold heading are bold italic.
    public static Face of(Family family, Cut type, Cut words) {
        boolean bold = type == Cut.BOLD || words == Cut.BOLD;
        boolean italic = (type == Cut.ITALIC) != (words == Cut.ITALIC);
        return family == Family.SERIF
                ? bold ? italic ? SERIF_BOLD_ITALIC : SERIF_BOLD : italic ? SERIF_ITALIC : SERIF
                : bold ? italic ? SANS_BOLD_ITALIC : SANS_BOLD : italic ? SANS_ITALIC : SANS;
    }
}
