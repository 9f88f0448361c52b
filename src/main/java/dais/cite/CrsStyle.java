package dais.cite;

import dais.model.Author;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Locator;
import dais.model.Report;
import dais.text.Dates;
import java.util.List;

/// The form in which CRS products cite one another, with the date and the page added, since a brief must pin: `CRS In Focus
/// IF12100, *China-Russia Relations*, by Ricardo Barrios and Andrew S. Bowen, September 13, 2023, p. 2`, later `IF12100, p. 2`.
/// Counted over CRS's own citations of itself, which end at the author and carry neither; the forms of other sources are those
/// of CRS's own notes.
public final class CrsStyle implements CitationStyle {
    @Override
    public List<Inline> full(Mention mention) {
        Report report = mention.report();
        Phrase words = new Phrase();
        switch (SourceKind.of(report)) {
            case PUBLIC_LAW, BILL -> words.linked(report, number(mention)).roman(", " + report.title() + dated(report));
            case US_CODE, CFR -> {
                return words.linked(report, Pins.placed(SourceNumber.crs(report), mention.pinpoint(), "§"))
                        .roman(page(mention.pinpoint())).words();
            }
            case FEDERAL_REGISTER, EXECUTIVE_ORDER, PROCLAMATION -> published(report, words);
            case COMMITTEE_REPORT -> congress(report, "", number(mention), words);
            case COMMITTEE_PRINT -> congress(report, "committee print", number(mention), words);
            case HEARING -> congress(report, "hearing", "", words);
            case STATEMENT -> {
                words.roman((isWritten(report) ? "Written statement of " : "Testimony of ")
                        + Names.series(report.authors()) + ", in ");
                congress(report, "hearing", "", words);
            }
            case CONGRESSIONAL_RECORD -> {
                record(report, words);
                return words.roman(recordPage(mention)).words();
            }
            case NEWS, WEB_PAGE -> article(report, words);
            case GAO -> words.roman("GAO, ").italic(report.title()).roman(", ").linked(report, number(mention))
                    .roman(dated(report));
            case CRS, OFFICE_NOTE, OTHER -> product(mention, words);
        }
        return words.roman(Pins.crs(mention.pinpoint())).words();
    }

    @Override
    public List<Inline> brief(Mention mention, int fullNote) {
        Report report = mention.report();
        SourceKind kind = SourceKind.of(report);
        return switch (kind) {
            case US_CODE, CFR -> List.of(Inline.Text
                    .roman(Pins.placed(SourceNumber.crs(report), mention.pinpoint(), "§") + page(mention.pinpoint())));
            case CONGRESSIONAL_RECORD -> List.of(Inline.Text
                    .roman(SourceNumber.crs(report).substring(0, SourceNumber.crs(report).lastIndexOf(", p. "))
                            + recordPage(mention)));
            case HEARING, STATEMENT, NEWS,
                    WEB_PAGE ->
                mention.namesake()
                        ? full(mention)
                        : new Phrase().add(shortName(report), kind == SourceKind.HEARING ? Cut.ITALIC : Cut.ROMAN)
                                .roman(Pins.crs(mention.pinpoint())).words();
            default -> List.of(Inline.Text.roman(number(mention) + Pins.crs(mention.pinpoint())));
        };
    }

    /// What has a number goes by it; what has none by its author's name, or its title.
    @Override
    public String shortName(Report report) {
        return switch (SourceKind.of(report)) {
            case STATEMENT -> report.authors().isEmpty() ? report.title() : Names.surnames(report) + " testimony";
            case NEWS,
                    WEB_PAGE ->
                report.authors().isEmpty()
                        ? "“" + report.title() + "”"
                        : Names.surnames(report).replace(" & ", " and ");
            case HEARING -> report.title();
            default -> SourceNumber.crs(report);
        };
    }

    /// `CRS Report R40001, *Title*, by Ann Lee, May 4, 2026`.
    private static void product(Mention mention, Phrase words) {
        Report report = mention.report();
        words.linked(report, report.series() + " " + number(mention)).roman(", ").italic(report.title());
        if (!report.authors().isEmpty()) {
            List<Author> coordinators = Names.coordinators(report);
            words.roman(coordinators.isEmpty()
                    ? ", by " + Names.series(report.authors())
                    : ", coordinated by " + Names.series(coordinators));
        } else if (report.publisher() != null && !report.series().startsWith("CRS ")) {
            words.roman(", " + report.publisher());
        }
        words.roman(dated(report));
    }

    /// `Executive Order 12642, “Title,” 53 *Federal Register* 21975, June 8, 1988`.
    private static void published(Report report, Phrase words) {
        String number = SourceNumber.crs(report);
        boolean register = SourceKind.of(report) == SourceKind.FEDERAL_REGISTER;
        String place = register
                ? number
                : report.printedIn() == null ? "" : report.printedIn().replace("Fed. Reg.", "Federal Register");
        if (register) {
            words.roman(report.publisher() == null ? "" : report.publisher() + ", ");
        } else {
            words.linked(report, number).roman(", ");
        }
        words.roman(quoted(report.title()) + (place.isEmpty() ? "" : " "));
        int at = place.indexOf("Federal Register");
        if (at < 0) {
            words.roman(place);
        } else {
            words.roman(place.substring(0, at)).italic("Federal Register").linkedIf(register, report,
                    place.substring(at + "Federal Register".length()));
        }
        words.roman((place.isEmpty() ? " " : ", ") + date(report));
    }

    /// `U.S. Congress, House Committee on Mills, *Title*, hearing, 118th Cong., 1st sess., March 9, 2023`.
    private static void congress(Report report, String what, String number, Phrase words) {
        if (report.publisher() == null && !number.isEmpty()) {
            words.linked(report, number).roman(", ").italic(report.title()).roman(dated(report));
            return;
        }
        words.roman("U.S. Congress, " + (report.publisher() == null ? "" : report.publisher() + ", "))
                .italic(report.title());
        words.roman(what.isEmpty() ? "" : ", " + what);
        if (report.date() != null) {
            words.roman(", " + SourceNumber.session(report.date()) + dated(report));
        }
        if (!number.isEmpty()) {
            words.roman(", ").linked(report, number);
        }
    }

    /// `Rep. Ann Lee, “Title,” *Congressional Record*, daily edition, vol. 169 (March 9, 2023)`.
    private static void record(Report report, Phrase words) {
        String number = SourceNumber.crs(report);
        int volume = number.indexOf(", vol. ");
        int page = number.indexOf(", p. ");
        if (!report.authors().isEmpty()) {
            words.roman(Names.series(report.authors()) + ", ");
        }
        words.roman(quoted(report.title()) + " ").italic("Congressional Record");
        words.roman((Character.isLetter(number.charAt(page + 5)) ? ", daily edition" : "")
                + number.substring(volume, page) + (report.date() == null ? "" : " (" + date(report) + ")"));
    }

    private static String recordPage(Mention mention) {
        String number = SourceNumber.crs(mention.report());
        String page = mention.pinpoint().page();
        return page == null ? number.substring(number.lastIndexOf(", p. ")) : Pins.crs(mention.pinpoint());
    }

    /// `Evan Halper, “Title,” *Los Angeles Times*, March 20, 2020`, and where it is on the web ` at https://…`.
    private static void article(Report report, Phrase words) {
        if (!report.authors().isEmpty()) {
            words.roman(Names.series(report.authors()) + ", ");
        }
        words.roman(quoted(report.title()));
        if (report.publisher() != null) {
            words.roman(" ");
            words.add(report.publisher(), SourceKind.of(report) == SourceKind.NEWS ? Cut.ITALIC : Cut.ROMAN);
            words.roman(dated(report));
        } else if (report.date() != null) {
            words.roman(" " + date(report));
        }
        if (report.url() != null) {
            words.roman(", at ").linked(report, report.url().text());
        }
    }

    private static boolean isWritten(Report report) {
        return report.series().contains("statement") || report.series().equals("Statement");
    }

    private static String quoted(String title) {
        boolean stopped = title.endsWith("?") || title.endsWith("!");
        return "“" + title + (stopped ? "”" : ",”");
    }

    private static String number(Mention mention) {
        String number = SourceNumber.crs(mention.report());
        String version = mention.report().key().version();
        return mention.versioned() && !version.isEmpty() ? number + " (version " + version + ")" : number;
    }

    private static String date(Report report) {
        return report.date() == null ? "" : Dates.inWords(report.date());
    }

    private static String dated(Report report) {
        return report.date() == null ? "" : ", " + date(report);
    }

    /// The page alone: the section stands in the number.
    private static String page(Locator pinpoint) {
        return Pins.crs(new Locator(pinpoint.page(), pinpoint.sheets(), null));
    }
}
