package dais.cite;

import dais.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the number of a law or of a document of the Congress is written: the library's id of it, as CRS and as the Bluebook
/// (21st edition, rules 12.3 to 14.2) write it.
final class SourceNumber {

    /// @param id what ids of the kind look like
    /// @param crs as CRS writes it
    /// @param bluebook as the Bluebook writes it
    private record Form(Pattern id, String crs, String bluebook) {
    }

    private static final List<Form> FORMS = List.of(form("PL(\\d+)-(\\d+)", "P.L. $1-$2", "Pub. L. No. $1-$2"),
            form("HRPT(\\d+)-(\\d+)", "H.Rept. $1-$2", "H.R. Rep. No. $1-$2"),
            form("SRPT(\\d+)-(\\d+)", "S.Rept. $1-$2", "S. Rep. No. $1-$2"),
            form("HR(\\d+)-(\\d+)", "H.R. $1 ($2th Congress)", "H.R. $1, $2th Cong."),
            form("S(\\d+)-(\\d+)", "S. $1 ($2th Congress)", "S. $1, $2th Cong."),
            form("HRES(\\d+)-(\\d+)", "H.Res. $1 ($2th Congress)", "H.R. Res. $1, $2th Cong."),
            form("SRES(\\d+)-(\\d+)", "S.Res. $1 ($2th Congress)", "S. Res. $1, $2th Cong."),
            form("EO(\\d{2})(\\d{3})", "E.O. $1$2", "Exec. Order No. $1,$2"),
            form("FR(\\d+)-(\\d+)", "$1 Federal Register $2", "$1 Fed. Reg. $2"),
            form("USC(\\d+)-(\\w+)", "$1 U.S.C. §$2", "$1 U.S.C. § $2"),
            form("CFR(\\d+)-([\\w.]+)", "$1 C.F.R. §$2", "$1 C.F.R. § $2"));

    private SourceNumber() {
    }

    private static Form form(String id, String crs, String bluebook) {
        return new Form(Pattern.compile(id), crs, bluebook);
    }

    /// Whether the source is cited by its number alone, without an author: a law, a bill, an order, a committee's report.
    static boolean isLegal(Report report) {
        return FORMS.stream().anyMatch(form -> form.id().matcher(report.id()).matches());
    }

    static String crs(Report report) {
        return written(report, true);
    }

    static String bluebook(Report report) {
        return written(report, false);
    }

    private static String written(Report report, boolean crs) {
        for (Form form : FORMS) {
            Matcher id = form.id().matcher(report.id());
            if (id.matches()) {
                return ordinals(id.replaceFirst(crs ? form.crs() : form.bluebook()));
            }
        }
        return report.id();
    }

    /// The Congress that sat on a day, as the Bluebook counts it: `118th`, `103d`.
    static String congress(LocalDate date) {
        boolean old = date.getMonthValue() == 1 && date.getDayOfMonth() < 3;
        int year = old ? date.getYear() - 1 : date.getYear();
        return ordinals((year - 1787) / 2 + "th Cong.").replace(" Cong.", "");
    }

    /// `102th` is `102d` in the Bluebook (rule 6.2(b)) and `102nd` elsewhere; `113th` stays.
    private static String ordinals(String number) {
        boolean bluebook = number.endsWith("Cong.");
        return number.replaceAll("(?<!1)1th ", "1st ").replaceAll("(?<!1)2th ", bluebook ? "2d " : "2nd ")
                .replaceAll("(?<!1)3th ", bluebook ? "3d " : "3rd ");
    }
}
