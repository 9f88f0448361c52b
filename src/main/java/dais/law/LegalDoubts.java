package dais.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What looks wrong in a citation of law, told from its words alone.
///
/// The rules: the United States Code has titles 1 to 54 (53 is reserved), the Code of Federal Regulations 1 to 50 (35 is
/// reserved). Public laws have been numbered by Congress since the 57th (1901). The nth Congress sits from 3 January of the
/// year 1787 + 2n. Since the 75th (1937) each of its sessions has a volume of the Statutes at Large, 2n - 99 and 2n - 98
/// from the 82nd on. Volume v of the Federal Register is the year 1935 + v.
public final class LegalDoubts {
    private static final int FIRST_NUMBERED = 57;
    private static final int ONE_VOLUME_A_SESSION = 82;
    private static final int CODE_TITLES = 54;
    private static final int RULE_TITLES = 50;

    private LegalDoubts() {
    }

    /// A doubt about one citation.
    ///
    /// @param citation the citation
    /// @param reason what is wrong, one sentence, lower case, without a full stop
    public record Doubt(LegalCitation citation, String reason) {
    }

    /// What looks wrong in a text, in its order.
    ///
    /// @param asOf the date of the text's knowledge; null where it is not known
    public static List<Doubt> in(String text, @Nullable LocalDate asOf) {
        List<LegalCitation> citations = LegalCitationFinder.find(text);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            LegalCitation citation = citations.get(i);
            LegalCitation next = i + 1 < citations.size() ? citations.get(i + 1) : null;
            String reason = reason(citation, asOf);
            if (reason == null) {
                reason = sections(citation, text);
            }
            if (reason == null && next != null
                    && text.substring(citation.at().to(), next.at().from()).strip().equals(",")) {
                reason = parallel(citation, next);
            }
            if (reason != null) {
                doubts.add(new Doubt(citation, reason));
            }
        }
        return doubts;
    }

    private static @Nullable String reason(LegalCitation citation, @Nullable LocalDate asOf) {
        int volume = citation.volume();
        return switch (citation.form()) {
            case US_CODE -> volume < 1 || volume > CODE_TITLES || volume == 53
                    ? "the United States Code has no title " + volume
                    : null;
            case CFR -> volume < 1 || volume > RULE_TITLES || volume == 35
                    ? "the Code of Federal Regulations has no title " + volume
                    : null;
            case PUBLIC_LAW -> volume < FIRST_NUMBERED
                    ? "public laws have been numbered by Congress only since the " + FIRST_NUMBERED + "th"
                    : future(volume, asOf);
            case BILL, COMMITTEE_REPORT -> future(volume, asOf);
            case TREATY -> citation.normal().startsWith("Treaty Doc.") ? future(volume, asOf) : null;
            case FEDERAL_REGISTER -> asOf != null && 1935 + volume > asOf.getYear()
                    ? "volume " + volume + " of the Federal Register is the year " + (1935 + volume) + ", after " + asOf
                    : null;
            case STATUTES_AT_LARGE, EXECUTIVE_ORDER, PROCLAMATION, CRS_PRODUCT, GAO_PRODUCT -> null;
        };
    }

    private static @Nullable String future(int congress, @Nullable LocalDate asOf) {
        int begins = 1787 + 2 * congress;
        return asOf != null && begins > asOf.getYear()
                ? "the " + LegalCitationFinder.ordinal(Integer.toString(congress)) + " Congress begins in " + begins
                        + ", after " + asOf
                : null;
    }

    private static @Nullable String sections(LegalCitation citation, String text) {
        String written = citation.at().in(text);
        boolean two = written.contains("§§") || written.contains("§ §");
        String after = written.substring(written.lastIndexOf('§') + 1);
        boolean several = after.contains("et seq") || after.chars().anyMatch(c -> "-–‑,&".indexOf(c) >= 0)
                || after.contains(" and ") || after.contains(" or ") || after.contains(" to ")
                || after.contains(" through ");
        boolean counted = citation.form() == LegalForm.US_CODE || citation.form() == LegalForm.CFR;
        return counted && two && !several ? "two section signs stand before one section" : null;
    }

    /// A public law beside its page in the Statutes at Large: both tell the Congress.
    private static @Nullable String parallel(LegalCitation law, LegalCitation page) {
        boolean both = law.form() == LegalForm.PUBLIC_LAW && page.form() == LegalForm.STATUTES_AT_LARGE
                && law.volume() >= ONE_VOLUME_A_SESSION;
        int first = 2 * law.volume() - 99;
        return both && page.volume() != first && page.volume() != first + 1
                ? "the laws of the " + LegalCitationFinder.ordinal(Integer.toString(law.volume()))
                        + " Congress stand in volumes " + first + " and " + (first + 1) + " of the Statutes at Large"
                : null;
    }
}
