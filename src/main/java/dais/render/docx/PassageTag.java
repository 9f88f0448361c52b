package dais.render.docx;

import dais.model.Digest;
import dais.model.PassageId;

/// The names under which a passage can be found again in a document that people have edited: a content control's tag, and a
/// bookmark, since some programs keep only one of the two.
public final class PassageTag {
    private static final String OURS = "dais:";
    private static final String RESTATED = "#restated";
    /// Word takes no longer tag, nor a longer title.
    private static final int LONGEST = 64;
    private static final int DIGITS = 32;

    private PassageTag() {
    }

    /// The tag of a content control: `dais:IF12100@11/energy-1` for a quotation, `dais:IF12100@11/energy-1#restated` for a
    /// paraphrase. Where that is longer than Word takes, a digest stands for the passage: `dais:~` and 32 digits.
    public static String of(PassageId passage, boolean verbatim) {
        String name = name(passage);
        String end = verbatim ? "" : RESTATED;
        String tag = OURS + name + end;
        return tag.length() <= LONGEST ? tag : OURS + "~" + Digest.of(name).hex().substring(0, DIGITS) + end;
    }

    /// Whether a tag of ours says that the passage is quoted.
    public static boolean isQuoted(String tag) {
        return isPassage(tag) && !tag.endsWith(RESTATED);
    }

    /// Whether a tag is one of ours.
    public static boolean isPassage(String tag) {
        return tag.startsWith(OURS);
    }

    /// What Word shows over the control.
    static String title(PassageId passage, boolean verbatim) {
        String title = (verbatim ? "Quotation: " : "Paraphrase: ") + name(passage);
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }

    /// The bookmark of the nth use of a passage in a document: `psg_` and eight hexadecimal digits.
    static String bookmark(PassageId passage, int use) {
        return "psg_" + Digest.of(use == 1 ? name(passage) : name(passage) + "#" + use).brief();
    }

    private static String name(PassageId passage) {
        return passage.report() + "/" + passage.name();
    }
}
