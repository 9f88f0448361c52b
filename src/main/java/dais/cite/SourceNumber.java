package dais.cite;

import dais.model.Report;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the number of a law or of a paper of the Congress is written: the library's id of it, as CRS and as the Bluebook
/// (21st edition, rules 12.3 to 14.2) write it.
///
/// @param kind what it numbers
/// @param crs as CRS writes it
/// @param bluebook as the Bluebook writes it
record SourceNumber(SourceKind kind, String crs, String bluebook) {

    /// The number that an id stands for; null where it is none of these.
    static @Nullable SourceNumber of(String id) {
        int letters = 0;
        while (letters < id.length() && id.charAt(letters) >= 'A' && id.charAt(letters) <= 'Z') {
            letters++;
        }
        String prefix = id.substring(0, letters);
        String[] parts = id.substring(letters).split("-", prefix.equals("HRPT") ? 3 : 2);
        if (parts[0].isEmpty() || !isNumber(parts[0])) {
            return null;
        }
        return switch (parts.length) {
            case 1 -> whole(prefix, parts[0]);
            case 2 -> isNumber(parts[1]) ? paired(prefix, parts[0], parts[1]) : placed(prefix, parts[0], parts[1]);
            default -> new SourceNumber(SourceKind.COMMITTEE_REPORT,
                    "H.Rept. " + parts[0] + "-" + parts[1] + ", part " + parts[2],
                    "H.R. Rep. No. " + parts[0] + "-" + parts[1] + ", pt. " + parts[2]);
        };
    }

    private static @Nullable SourceNumber whole(String prefix, String number) {
        return switch (prefix) {
            case "EO" -> new SourceNumber(SourceKind.EXECUTIVE_ORDER, "Executive Order " + number,
                    "Exec. Order No. " + grouped(number));
            case "PROC" -> new SourceNumber(SourceKind.PROCLAMATION, "Proclamation " + number,
                    "Proclamation No. " + grouped(number));
            case "USC" -> new SourceNumber(SourceKind.US_CODE, number + " U.S.C.", number + " U.S.C.");
            case "CFR" -> new SourceNumber(SourceKind.CFR, number + " C.F.R.", number + " C.F.R.");
            default -> null;
        };
    }

    private static @Nullable SourceNumber paired(String prefix, String one, String two) {
        return switch (prefix) {
            case "PL" ->
                new SourceNumber(SourceKind.PUBLIC_LAW, "P.L. " + one + "-" + two, "Pub. L. No. " + one + "-" + two);
            case "HRPT" -> paper(one, two, "H.Rept.", "H.R. Rep.");
            case "SRPT" -> paper(one, two, "S.Rept.", "S. Rep.");
            case "HDOC" -> paper(one, two, "H.Doc.", "H.R. Doc.");
            case "SDOC" -> paper(one, two, "S.Doc.", "S. Doc.");
            case "TDOC" -> paper(one, two, "Treaty Doc.", "S. Treaty Doc.");
            case "HPRT" -> print(one, two, "H.Prt.");
            case "SPRT" -> print(one, two, "S.Prt.");
            case "HR" -> bill(one, two, "H.R.", "H.R.");
            case "S" -> bill(one, two, "S.", "S.");
            case "HRES" -> bill(one, two, "H.Res.", "H.R. Res.");
            case "SRES" -> bill(one, two, "S.Res.", "S. Res.");
            case "HJRES" -> bill(one, two, "H.J.Res.", "H.R.J. Res.");
            case "SJRES" -> bill(one, two, "S.J.Res.", "S.J. Res.");
            case "HCONRES" -> bill(one, two, "H.Con.Res.", "H.R. Con. Res.");
            case "SCONRES" -> bill(one, two, "S.Con.Res.", "S. Con. Res.");
            case "FR" -> new SourceNumber(SourceKind.FEDERAL_REGISTER, one + " Federal Register " + two,
                    one + " Fed. Reg. " + grouped(two));
            case "CFR" -> new SourceNumber(SourceKind.CFR, one + " C.F.R. Part " + two, one + " C.F.R. pt. " + two);
            default -> placed(prefix, one, two);
        };
    }

    private static @Nullable SourceNumber placed(String prefix, String one, String two) {
        return switch (prefix) {
            case "USC" -> new SourceNumber(SourceKind.US_CODE, one + " U.S.C. §" + two, one + " U.S.C. § " + two);
            case "CFR" -> new SourceNumber(SourceKind.CFR, one + " C.F.R. §" + two, one + " C.F.R. § " + two);
            case "CREC" -> new SourceNumber(SourceKind.CONGRESSIONAL_RECORD,
                    "Congressional Record, vol. " + one + ", p. " + two, one + " Cong. Rec. " + two);
            default -> null;
        };
    }

    private static SourceNumber paper(String congress, String number, String crs, String bluebook) {
        return new SourceNumber(SourceKind.COMMITTEE_REPORT, crs + " " + congress + "-" + number,
                bluebook + " No. " + congress + "-" + number);
    }

    /// The Bluebook leaves a print's number out (rule 13.4(c)).
    private static SourceNumber print(String congress, String number, String crs) {
        return new SourceNumber(SourceKind.COMMITTEE_PRINT, crs + " " + congress + "-" + number, "");
    }

    private static SourceNumber bill(String number, String congress, String crs, String bluebook) {
        int nth = Integer.parseInt(congress);
        return new SourceNumber(SourceKind.BILL, crs + " " + number + " (" + ordinal(nth, "nd", "rd") + " Congress)",
                bluebook + " " + number + ", " + ordinal(nth, "d", "d") + " Cong.");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// How CRS writes the number of a report.
    static String crs(Report report) {
        SourceNumber number = of(report.id());
        return number == null ? report.id() : number.crs();
    }

    /// How the Bluebook writes the number of a report.
    static String bluebook(Report report) {
        SourceNumber number = of(report.id());
        return number == null ? report.id() : number.bluebook();
    }

    /// Rule 6.2(a)(vii): a comma before the last three of five and more digits.
    static String grouped(String digits) {
        int comma = digits.length() - 3;
        return digits.length() < 5 || !isNumber(digits)
                ? digits
                : digits.substring(0, comma) + "," + digits.substring(comma);
    }

    /// The Congress that sat on a day, as the Bluebook counts it: `118th`, `103d`.
    static String congress(LocalDate date) {
        return ordinal(congressNumber(date), "d", "d");
    }

    /// The Congress and the session that sat on a day, as CRS writes them: `118th Cong., 1st sess.`.
    static String session(LocalDate date) {
        return ordinal(congressNumber(date), "nd", "rd") + " Cong., "
                + (sitting(date) % 2 == 1 ? "1st sess." : "2nd sess.");
    }

    private static int congressNumber(LocalDate date) {
        return (sitting(date) - 1787) / 2;
    }

    /// The year whose session sat: each begins on 3 January.
    private static int sitting(LocalDate date) {
        return date.getMonthValue() == 1 && date.getDayOfMonth() < 3 ? date.getYear() - 1 : date.getYear();
    }

    /// `102nd` is `102d` in the Bluebook (rule 6.2(b)); `113th` stays.
    private static String ordinal(int number, String second, String third) {
        boolean teen = number / 10 % 10 == 1;
        return number + (teen ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> second;
            case 3 -> third;
            default -> "th";
        });
    }
}
