package dais.law;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a form of citation is written: as CRS, GAO, the Statutes at Large and the Bluebook (rules 12 to 14) write it.
///
/// A pattern is built when a text first holds one of its signs: a brief without law pays nothing.
final class LegalPattern {
    /// What sections are made of.
    private static final class Parts {
        static final String INNER = "(?:\\([0-9A-Za-z]{1,5}\\))*";
        static final String SECTION = "\\d+[A-Za-z]{0,3}(?:[-–‑]\\d+[a-z]{0,2})*" + INNER;
        static final String SECTIONS = SECTION + "(?:(?: ?[-–‑] ?| (?:to|through) )(?:§ ?)?" + SECTION
                + ")?(?:(?:, and |, or |, | and | or | & )(?:§ ?)?" + SECTION
                + "(?![\\d.]| ?(?:U\\. ?S|C\\. ?F|F\\.|Fed|Stat|CFR|USC|FR)|,\\d))*";
        static final String TAIL = "(?<tail>,? (?:note|et seq\\.?|notes)(?!\\w))?";
    }

    /// What may follow "Public Laws 116-283" or "Executive Orders 13660": the further numbers of the list.
    static final Pattern FURTHER = Pattern
            .compile("(?:, and |, | and | or )(?<number>\\d{2,3}[-–‑]\\d{1,4}|\\d{1,2},\\d{3}|\\d{4,5})(?![\\d-])");

    static final List<LegalPattern> ALL = List.of(new LegalPattern(LegalForm.PUBLIC_LAW,
            "(?:P\\. ?L\\.|Pub\\. ?L\\.|Public Law)(?<plural>s)? ?(?:Nos?\\. ?)?(?<number>\\d{2,3} ?[-–‑] ?\\d{1,4})\\b",
            "P.L", "P. L", "Pub", "Public Law"),
            new LegalPattern(LegalForm.STATUTES_AT_LARGE,
                    "(?<volume>\\d{1,3}) ?(?:Stat\\.|STAT\\.) ?(?<number>\\d{1,5}(?:, ?\\d{3}(?!\\d))?)(?:[-–‑]\\d{1,5})?",
                    "Stat.", "STAT."),
            new LegalPattern(LegalForm.US_CODE,
                    "(?:(?<volume>\\d{1,2}) ?(?:U\\. ?S\\. ?C\\.(?: ?A\\.)?|USCA?|U\\.S\\. Code|United States Code) ?(?:App\\. ?)?"
                            + "(?:(?:§ ?§|[Ss]ections|[Ss]ecs\\.) ?(?<several>" + Parts.SECTIONS
                            + ")|(?<sign>§|[Ss]ection|[Ss]ec\\.|[Cc]h(?:apter|\\.)|[Pp]art)? ?(?<number>"
                            + Parts.SECTION + "))" + Parts.TAIL + "|[Ss]ections? (?<section>" + Parts.SECTIONS
                            + ") of (?:[Tt]itle )(?<of>\\d{1,2})(?:,? (?:of the )?(?:United States Code|U\\. ?S\\. ?C(?:ode|\\.)|U\\.S\\. Code))?"
                            + "|[Tt]itle (?<title>\\d{1,2})(?:,? (?:of )?(?:the )?)(?:United States Code|U\\. ?S\\. ?C\\.|U\\.S\\. Code)(?:,? (?:§|[Ss]ection) ?(?<below>"
                            + Parts.SECTION + "))?|[Tt]itle (?<named>\\d{1,2}),? (?:§|[Ss]ection) ?(?<under>"
                            + Parts.SECTION
                            + ")(?:,? of the |, )(?:United States Code|U\\. ?S\\. ?C\\.|U\\.S\\. Code))",
                    "S.C", "S. C", "USC", "S. Code", "States Code", "itle "),
            new LegalPattern(LegalForm.CFR,
                    "(?:(?<volume>\\d{1,2}) ?C\\. ?F\\. ?R\\.?|(?<bare>\\d{1,2}) CFR|[Tt]itle (?<title>\\d{1,2}),? (?:of the )?Code of Federal Regulations,?) ?(?:(?<sign>§ ?§|§|[Pp]arts?|[Pp]ts?\\.|[Ss]ections?|[Ss]ubparts?|[Cc]h(?:apter|\\.)) ?)?"
                            + "(?<number>\\d+(?:\\.\\d+[a-z]?(?:-\\d+[a-z]?)?)?" + Parts.INNER
                            + ")(?:[-–‑]\\d+(?:\\.\\d+)?)?(?:(?:, and |, | and )(?:§ ?)?\\d+\\.\\d+" + Parts.INNER
                            + ")*(?: et seq\\.?)?",
                    "C.F", "C. F", "CFR", "Federal Regulations"),
            new LegalPattern(LegalForm.FEDERAL_REGISTER,
                    "(?<volume>\\d{1,3}) ?(?:Fed\\. ?Reg\\.|Federal Register(?: [\\[(]F\\.?R\\.?[\\])])?,?|FR|F\\.R\\.) ?(?:pp?\\. ?)?(?<number>\\d{1,3},\\d{3}|\\d{1,6})\\b(?: ?[-–‑] ?(?:\\d{1,3},\\d{3}|\\d{1,6}))?",
                    "Fed. Reg", "Fed.Reg", "Federal Register", "FR", "F.R."),
            new LegalPattern(LegalForm.EXECUTIVE_ORDER,
                    "(?:E\\. ?O\\.|EO|Exec(?:\\.|utive) Order)(?<plural>s)?(?: \\((?:E\\.O\\.|EO)s?\\))? ?(?:Nos?\\. ?)?(?<number>\\d{1,2},\\d{3}|\\d{4,5})(?:-[A-Z])?\\b",
                    "E.O", "E. O", "EO", "Exec"),
            new LegalPattern(LegalForm.PROCLAMATION,
                    "Presidential Proclamation (?:Nos?\\. ?)?(?<number>\\d{1,2},\\d{3}|\\d{4,5})\\b|Proc(?:lamation|\\.) (?:Nos?\\. ?)?(?<bare>\\d{1,2},\\d{3}|\\d{4,5})\\b",
                    "Proc"),
            new LegalPattern(LegalForm.BILL,
                    "(?<![A-Z]\\. )(?<chamber>H|S)\\.(?: ?(?<joint>J|Con)\\.)?(?: ?(?:(?<resolution>Res)\\.|(?<amendment>Amdt)\\.|(?<house>R)\\.))? ?(?<number>\\d{1,5})\\b(?![-–‑.,]\\d)(?:,? (?:\\(|in the |of the )?(?<congress>\\d{2,3})(?:st|nd|rd|d|th) Cong(?:ress\\b|\\.)\\)?)?",
                    "H.", "S."),
            new LegalPattern(LegalForm.COMMITTEE_REPORT,
                    "(?<chamber>H|S|House|Senate|Conf)\\.? ?(?:Exec\\. ?)?(?<what>Rept|Rep|Report|Doc|Document|Prt|Print)\\.? ?(?:Nos?\\. ?)?(?<number>\\d{2,3} ?[-–‑] ?\\d{1,4})(?:, (?:pt\\.|[Pp]art) \\d+)?\\b",
                    "Rep", "Doc", "Pr"),
            new LegalPattern(LegalForm.TREATY,
                    "Treaty (?:Doc\\.|Document) ?(?:Nos?\\. ?)?(?<number>\\d{2,3} ?[-–‑] ?\\d{1,3})\\b|(?:TIAS|T\\.I\\.A\\.S\\.) ?(?:Nos?\\. ?)?(?<tias>\\d[\\d-]*\\d)|(?<volume>\\d{1,4}) ?(?<series>U\\.S\\.T\\.|UST|U\\.N\\.T\\.S\\.|UNTS) ?(?<page>\\d{1,5})\\b",
                    "Treaty Doc", "TIAS", "T.I.A.S", "UST", "U.S.T", "UNTS", "U.N.T.S"),
            new LegalPattern(LegalForm.CRS_PRODUCT,
                    "(?:CRS (?:Legal Sidebars?|In Focus|Insights?|Infographics?|[Rr]eports?|Testimony|Video|Products?) )?(?<number>(?:LSB|IF|IN|IG|RL|RS|TE|R)\\d{5})(?:\\.\\d{1,3}(?!\\d))?\\b",
                    "R", "IF", "IN", "LSB", "IG", "TE"),
            new LegalPattern(LegalForm.GAO_PRODUCT,
                    "GAO(?<number>[-–‑]\\d{2}[-–‑]\\d{1,6}[A-Z]{0,3}|/[A-Z]+(?:/[A-Z]+)?-\\d{2,4}-\\d{1,4}[A-Z]{0,3})\\b",
                    "GAO"));

    private final LegalForm form;
    private final String text;
    private final List<String> signs;
    private volatile @Nullable Pattern pattern;

    private LegalPattern(LegalForm form, String text, String... signs) {
        this.form = form;
        this.text = text;
        this.signs = List.of(signs);
    }

    LegalForm form() {
        return form;
    }

    /// The pattern, where a text holds a sign of the form; else null.
    @Nullable
    Pattern patternFor(String prose) {
        if (signs.stream().noneMatch(prose::contains)) {
            return null;
        }
        Pattern built = pattern;
        if (built == null) {
            built = Pattern.compile("(?<![\\p{L}\\p{N}.-])(?:" + text + ")");
            pattern = built;
        }
        return built;
    }
}
