package dais.render.docx;

import dais.model.Digest;
import dais.model.PassageId;

/// The names under which a passage can be found again in a document that people have edited: a content control's tag, and a
/// bookmark, since some programs keep only one of the two.
public final class PassageTag {
    private static final String QUOTED = "quoted:";
    private static final String RESTATED = "restated:";
    /// Word takes no longer tag.
    private static final int LONGEST = 64;

    private PassageTag() {
    }

    /// The tag of a content control: whether the passage is quoted, and which it is, as `quoted:IF12100@11/energy-1`.
    public static String of(PassageId passage, boolean verbatim) {
        String kind = verbatim ? QUOTED : RESTATED;
        String name = name(passage);
        String tag = kind + name;
        return tag.length() <= LONGEST ? tag : kind + Digest.of(name).hex().substring(0, 32);
    }

    /// The bookmark of the nth use of a passage in a document: at most 40 characters, letters and digits.
    static String bookmark(PassageId passage, int use) {
        return "psg_" + Digest.of(name(passage)).brief() + (use == 1 ? "" : "_" + use);
    }

    /// Whether a tag says that the passage is quoted.
    public static boolean isQuoted(String tag) {
        return tag.startsWith(QUOTED);
    }

    /// Whether a tag is one of ours.
    public static boolean isPassage(String tag) {
        return isQuoted(tag) || tag.startsWith(RESTATED);
    }

    private static String name(PassageId passage) {
        return passage.report() + "/" + passage.name();
    }
}
