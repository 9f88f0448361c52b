package dais.cite;

import dais.model.Citation;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Locator;
import dais.model.Report;
import dais.model.SafeUri;
import dais.text.Dates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Bluebook, 21st edition: rule 12 (statutes), 13 (papers of the Congress, among them CRS and GAO by 13.4(d)), 14
/// (executive documents), 15 to 18 (what remains), 4.1 (*id.*) and 4.2 (*supra*). Courts read titles in italics; law reviews
/// write authors, institutions and titles of reports in large and small capitals.
public final class BluebookStyle implements CitationStyle {

    /// Whose form.
    public enum Form {
        /// Briefs and memoranda (the Bluepages): titles in italics.
        COURT,
        /// Law reviews: large and small capitals, and *supra* with the number of the note.
        LAW_REVIEW
    }

    private final Form form;
    private final Cut institution;
    private final Cut work;

    public BluebookStyle(Form form) {
        this.form = form;
        this.institution = form == Form.COURT ? Cut.ROMAN : Cut.SMALL_CAPS;
        this.work = form == Form.COURT ? Cut.ITALIC : Cut.SMALL_CAPS;
    }

    @Override
    public List<Inline> full(Mention mention) {
        Report report = mention.report();
        Phrase words = new Phrase();
        switch (SourceKind.of(report)) {
            case PUBLIC_LAW -> law(mention, words);
            case US_CODE, CFR -> code(mention, words);
            case FEDERAL_REGISTER, EXECUTIVE_ORDER, PROCLAMATION -> executive(mention, words);
            case BILL -> bill(mention, words);
            case COMMITTEE_REPORT -> words.linked(report, SourceNumber.bluebook(report), institution)
                    .roman(Pins.behindNumber(mention.pinpoint()) + year(report)
                            + (report.series().startsWith("Conference") ? " (Conf. Rep.)" : ""));
            case COMMITTEE_PRINT -> print(mention, words);
            case HEARING, STATEMENT -> hearing(mention, words);
            case CONGRESSIONAL_RECORD -> record(mention, words);
            case CRS -> numbered(mention, "Cong. Rsch. Serv.", words);
            case GAO -> numbered(mention, "U.S. Gov’t Accountability Off.", words);
            case NEWS, WEB_PAGE -> article(mention, words);
            case OFFICE_NOTE, OTHER -> other(mention, words);
        }
        if (mention.namesake() && goesByName(report)) {
            words.roman(" [hereinafter ");
            named(mention, words);
            words.roman("]");
        }
        return words.words();
    }

    @Override
    public List<Inline> brief(Mention mention, int fullNote) {
        Report report = mention.report();
        Locator pinpoint = mention.pinpoint();
        Phrase words = new Phrase();
        switch (SourceKind.of(report)) {
            case US_CODE, CFR -> words.roman(
                    Pins.placed(SourceNumber.bluebook(report), pinpoint, "§ ") + Pins.behindNumber(page(pinpoint)));
            case BILL ->
                words.roman(SourceNumber.bluebook(report) + section(pinpoint) + Pins.behindNumber(page(pinpoint)));
            case FEDERAL_REGISTER -> words.roman(register(report, pinpoint));
            case CONGRESSIONAL_RECORD -> {
                String number = SourceNumber.bluebook(report);
                int begins = number.lastIndexOf(' ');
                words.add(number.substring(0, begins), institution)
                        .roman(pinpoint.page() == null ? number.substring(begins) : " at " + Pins.run(pinpoint.page()));
            }
            case PUBLIC_LAW, EXECUTIVE_ORDER, PROCLAMATION ->
                words.roman(SourceNumber.bluebook(report) + Pins.behindNumber(pinpoint));
            case COMMITTEE_REPORT ->
                words.add(SourceNumber.bluebook(report), institution).roman(Pins.behindNumber(pinpoint));
            default -> {
                named(mention, words);
                String version = mention.versioned() ? " (version " + report.key().version() + ")" : "";
                words.roman(version + ", ").italic("supra")
                        .roman((form == Form.LAW_REVIEW ? " note " + fullNote : "") + Pins.behindNumber(pinpoint));
            }
        }
        return words.words();
    }

    @Override
    public Optional<List<Inline>> again(Mention mention, boolean samePlace, boolean opens) {
        Locator pinpoint = mention.pinpoint();
        Phrase words = new Phrase().italic(opens ? "Id." : "id.");
        String page = pinpoint.page();
        if (!samePlace && pinpoint.at() != null) {
            words.roman(" " + Pins.spaced(pinpoint.at()) + Pins.behindNumber(page(pinpoint)));
        } else if (!samePlace && page != null) {
            int stat = page.indexOf(" Stat. ");
            words.roman(" at " + Pins.run(stat < 0 ? page : page.substring(stat + 7)));
        }
        boolean placed = samePlace || pinpoint.at() != null || page != null;
        return placed ? Optional.of(words.words()) : Optional.empty();
    }

    /// Rules 5.2(d)(i) and 5.2(f): marks of the source's notes that are left out of the quotation.
    @Override
    public String remark(Citation.Quoted quoted) {
        String omitted = quoted.notes() == 0
                ? ""
                : quoted.notes() == 1 ? " (footnote omitted)" : " (footnotes omitted)";
        return omitted + CitationStyle.super.remark(quoted);
    }

    /// Rule 4.2: the author's surname; a numbered report without one goes by its number, all else by its title.
    @Override
    public String shortName(Report report) {
        if (!goesByName(report)) {
            return SourceNumber.bluebook(report);
        }
        if (!report.authors().isEmpty()) {
            return Names.surnames(report);
        }
        return switch (SourceKind.of(report)) {
            case CRS, GAO -> report.id();
            default -> report.title();
        };
    }

    private static boolean goesByName(Report report) {
        SourceKind kind = SourceKind.of(report);
        return !kind.isLegal() && kind != SourceKind.CONGRESSIONAL_RECORD;
    }

    /// The short name; with the number or the title behind it where another source goes by the same.
    private void named(Mention mention, Phrase words) {
        Report report = mention.report();
        SourceKind kind = SourceKind.of(report);
        boolean title = report.authors().isEmpty() && kind != SourceKind.CRS && kind != SourceKind.GAO;
        words.add(shortName(report), title ? titled(kind) : institution(kind));
        if (mention.namesake()) {
            boolean numbered = kind == SourceKind.CRS || kind == SourceKind.GAO || title;
            words.roman(", ").add(numbered ? report.id() : report.title(), numbered ? Cut.ROMAN : titled(kind));
        }
    }

    /// Articles, pages of the web, hearings and notes never printed have their titles in italics in both forms, and their
    /// authors in plain letters (rules 13.3, 16.2, 17.2, 18.2.2).
    private Cut titled(SourceKind kind) {
        return isLoose(kind) ? Cut.ITALIC : work;
    }

    private Cut institution(SourceKind kind) {
        return isLoose(kind) ? Cut.ROMAN : institution;
    }

    private static boolean isLoose(SourceKind kind) {
        return switch (kind) {
            case NEWS, WEB_PAGE, HEARING, STATEMENT, OFFICE_NOTE -> true;
            default -> false;
        };
    }

    /// Rule 12.4: `Gate Act, Pub. L. No. 117-263, § 5599(a), 136 Stat. 2395, 3398 (2022)`.
    private static void law(Mention mention, Phrase words) {
        Report report = mention.report();
        words.roman(report.title() + ", ").linked(report, SourceNumber.bluebook(report));
        words.roman(mention.pinpoint().at() == null ? "" : ", " + Pins.spaced(mention.pinpoint().at()));
        words.roman(statutes(report, mention.pinpoint().page()));
        boolean told = report.date() != null && report.title().contains(String.valueOf(report.date().getYear()));
        words.roman(told ? "" : year(report));
    }

    /// `, 136 Stat. 2395, 3398`: where the law begins and the page cited.
    private static String statutes(Report report, @Nullable String page) {
        String begins = report.printedIn();
        if (page == null) {
            return begins == null ? "" : ", " + begins;
        }
        int at = page.indexOf(" Stat. ");
        boolean same = begins != null && at >= 0 && begins.startsWith(page.substring(0, at + 7));
        if (same) {
            return ", " + begins + (page.equals(begins) ? "" : ", " + Pins.run(page.substring(at + 7)));
        }
        return (begins == null ? "" : ", " + begins) + (at >= 0 ? ", " + Pins.run(page) : ", at " + Pins.run(page));
    }

    /// Rules 12.3 and 14.2(a): the code of the United States without a year since the 21st edition (rule 12.3.2), the
    /// regulations with the year of their edition.
    private static void code(Mention mention, Phrase words) {
        Report report = mention.report();
        words.linked(report, Pins.placed(SourceNumber.bluebook(report), mention.pinpoint(), "§ "));
        words.roman(Pins.behindNumber(page(mention.pinpoint()))
                + (SourceKind.of(report) == SourceKind.CFR ? year(report) : ""));
    }

    /// Rule 14.2: `Exec. Order No. 13,985, 86 Fed. Reg. 7009, 7010 (Jan. 25, 2021)`.
    private static void executive(Mention mention, Phrase words) {
        Report report = mention.report();
        boolean register = SourceKind.of(report) == SourceKind.FEDERAL_REGISTER;
        String begins = report.printedIn();
        words.roman(register ? report.title() + ", " : "").linked(report, SourceNumber.bluebook(report));
        words.roman(begins == null ? "" : ", " + grouped(begins));
        String page = mention.pinpoint().page();
        boolean paged = register || begins != null;
        words.roman(mention.pinpoint().at() == null ? "" : ", " + Pins.spaced(mention.pinpoint().at()));
        words.roman(page != null && paged
                ? ", " + SourceNumber.grouped(Pins.run(page))
                : Pins.behindNumber(page(mention.pinpoint())));
        boolean compiled = begins != null && begins.contains("C.F.R.");
        words.roman(
                report.date() == null ? "" : compiled ? year(report) : " (" + Dates.abbreviated(report.date()) + ")");
    }

    private static String grouped(String place) {
        int at = place.lastIndexOf(' ') + 1;
        return place.substring(0, at) + SourceNumber.grouped(place.substring(at));
    }

    /// Rule 14.5: `60 Fed. Reg. at 50,380`.
    private static String register(Report report, Locator pinpoint) {
        String number = SourceNumber.bluebook(report);
        String page = pinpoint.page();
        return page == null
                ? number + section(pinpoint)
                : number.substring(0, number.lastIndexOf(' ')) + " at " + SourceNumber.grouped(Pins.run(page));
    }

    /// Rule 13.2: `Orphan Works Act of 2008, H.R. 5889, 110th Cong. § 2 (2008)`; a bill's long title is left out.
    private static void bill(Mention mention, Phrase words) {
        Report report = mention.report();
        boolean named = report.title().contains(" Act") && !report.title().startsWith("A ")
                && !report.title().startsWith("To ");
        words.roman(named ? report.title() + ", " : "").linked(report, SourceNumber.bluebook(report));
        words.roman(section(mention.pinpoint()) + Pins.behindNumber(page(mention.pinpoint())) + year(report));
    }

    /// ` § 3`, behind the Congress of a bill.
    private static String section(Locator pinpoint) {
        return pinpoint.at() == null ? "" : " " + Pins.spaced(pinpoint.at());
    }

    /// Rule 13.4(c): `Staff of S. Comm. on Mills, 113th Cong., Title 28 (Comm. Print 2014)`.
    private void print(Mention mention, Phrase words) {
        Report report = mention.report();
        String committee = report.publisher() == null ? "" : "Staff of " + Names.committee(report.publisher()) + ", ";
        String congress = report.date() == null ? "" : SourceNumber.congress(report.date()) + " Cong., ";
        words.add(committee + congress, institution).linked(report, report.title(), work);
        words.roman(Pins.behindTitle(report.title(), mention.pinpoint()) + " (Comm. Print"
                + (report.date() == null ? "" : " " + report.date().getYear()) + ")");
    }

    /// Rule 13.3: `*Title: Hearing Before the H. Comm. on Mills*, 118th Cong. 12 (2023) (statement of Name, Position)`.
    private static void hearing(Mention mention, Phrase words) {
        Report report = mention.report();
        String before = report.publisher() == null ? "" : ": Hearing Before the " + Names.committee(report.publisher());
        words.linked(report, report.title() + before, Cut.ITALIC);
        String congress = report.date() == null ? "" : ", " + SourceNumber.congress(report.date()) + " Cong.";
        words.roman(congress + Pins.behindTitle("", mention.pinpoint()) + year(report) + statement(report));
    }

    private static String statement(Report report) {
        if (report.authors().isEmpty()) {
            return "";
        }
        String role = report.authors().size() == 1 ? report.authors().getFirst().role() : null;
        return " (statement of " + Names.bluebook(report) + (role == null ? "" : ", " + role) + ")";
    }

    /// Rule 13.5: `169 Cong. Rec. H1234, H1236 (daily ed. Mar. 9, 2023) (statement of Rep. Lee)`; the bound volumes have
    /// pages without a letter, and a year.
    private void record(Mention mention, Phrase words) {
        Report report = mention.report();
        String number = SourceNumber.bluebook(report);
        int page = number.lastIndexOf(' ') + 1;
        words.linked(report, number.substring(0, page).strip(), institution).roman(" " + number.substring(page));
        String pinned = mention.pinpoint().page();
        words.roman(pinned == null || number.endsWith(" " + pinned) ? "" : ", " + Pins.run(pinned));
        boolean daily = Character.isLetter(number.charAt(page));
        words.roman(report.date() != null && daily
                ? " (daily ed. " + Dates.abbreviated(report.date()) + ")"
                : year(report));
        words.roman(statement(report));
    }

    /// Rule 13.4(d): `Ann Lee, Cong. Rsch. Serv., R12345, *Title* 12 (2018)`.
    private void numbered(Mention mention, String by, Phrase words) {
        Report report = mention.report();
        author(report, institution, words);
        String version = mention.versioned() ? " (version " + report.key().version() + ")" : "";
        words.add(by + ", ", institution).linked(report, report.id() + version).roman(", ").add(report.title(), work);
        words.roman(Pins.behindTitle(report.title(), mention.pinpoint()) + year(report));
    }

    /// Rules 16.6 and 18.2.2: `Ann Lee, *Title*, L.A. Times, Mar. 20, 2020, at A5`, on the web `(Mar. 19, 2020), https://…`.
    private void article(Mention mention, Phrase words) {
        Report report = mention.report();
        SafeUri url = report.url();
        author(report, Cut.ROMAN, words);
        words.italic(report.title());
        if (report.publisher() != null) {
            words.roman(", ").add(report.publisher(), institution);
        }
        String date = report.date() == null ? "" : Dates.abbreviated(report.date());
        if (url == null) {
            words.roman((date.isEmpty() ? "" : ", " + date) + Pins.behindNumber(mention.pinpoint()));
            return;
        }
        words.roman(Pins.behindNumber(mention.pinpoint()) + (date.isEmpty() ? "" : " (" + date + ")") + ", ");
        words.linked(report, url.text());
    }

    /// Rules 15 and 17: what an author or an institution published or kept.
    private void other(Mention mention, Phrase words) {
        Report report = mention.report();
        boolean kept = SourceKind.of(report) == SourceKind.OFFICE_NOTE;
        author(report, kept ? Cut.ROMAN : institution, words);
        if (!kept && report.publisher() != null) {
            words.add(report.publisher() + ", ", institution);
        }
        words.linked(report, report.title(), titled(SourceKind.of(report)));
        words.roman(Pins.behindTitle(report.title(), mention.pinpoint()));
        if (kept) {
            words.roman((report.date() == null ? "" : " (" + Dates.abbreviated(report.date()) + ")")
                    + " (unpublished note) (on file with office)");
        } else {
            words.roman(year(report));
        }
    }

    private static void author(Report report, Cut cut, Phrase words) {
        if (!report.authors().isEmpty()) {
            words.add(Names.bluebook(report) + ", ", cut);
        }
    }

    private static String year(Report report) {
        return report.date() == null ? "" : " (" + report.date().getYear() + ")";
    }

    /// The page alone: the section is told otherwise.
    private static Locator page(Locator pinpoint) {
        return new Locator(pinpoint.page(), pinpoint.sheets(), null);
    }
}
