package dais.compose;

import dais.spec.Audience;
import dais.spec.Kind;
import dais.spec.Length;

/// What a kind of brief looks like in words: its kicker, and whether passages stand as bullets or as paragraphs.
///
/// @param kicker the small line over the title
/// @param bulleted whether a passage is a bullet; else it is a paragraph
/// @param style the page style it is set in
/// @param mostWords the longest entry that its readers follow, in words
public record DocumentKind(String kicker, boolean bulleted, String style, int mostWords) {

    public static DocumentKind of(Kind kind, Length length) {
        boolean onePage = length instanceof Length.Pages pages && pages.count() == 1;
        return switch (kind) {
            case ONE_PAGER -> new DocumentKind(onePage ? "One-page brief" : "Brief", true, "one-pager", 90);
            case MEMO -> new DocumentKind("Memorandum", false, "memo", 180);
            case BACKGROUNDER -> new DocumentKind("Backgrounder", false, "memo", 220);
            case TALKING_POINTS -> new DocumentKind("Talking points", true, "talking-points", 60);
        };
    }

    /// Who the brief is for, as the kicker line says it; empty for the public.
    static String readers(Audience audience) {
        return switch (audience) {
            case MEMBER -> "For the Member";
            case COMMITTEE_STAFF -> "For committee staff";
            case PERSONAL_OFFICE -> "For the office";
            case PUBLIC -> "";
        };
    }
}
