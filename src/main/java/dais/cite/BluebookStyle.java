package dais.cite;

import dais.model.Author;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Locator;
import dais.model.Report;
import dais.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The Bluebook, 21st edition: rule 12 (statutes), 13 (documents of the Congress, among them CRS and GAO by 13.4(d)), 14
/// (executive documents), 15 and 18 (what remains), 4.1 (*id.*) and 4.2 (*supra*). The form of law reviews writes authors,
/// institutions and titles of reports in large and small capitals; without such a face they stand as capitals.
public final class BluebookStyle implements CitationStyle {

    /// Whose form.
    public enum Form {
        /// Briefs and memoranda (the Bluepages): titles in italics.
        COURT,
        /// Law reviews: capitals, and *supra* with the number of the note.
        LAW_REVIEW
    }

    private final Form form;

    public BluebookStyle(Form form) {
        this.form = form;
    }

    @Override
    public List<Inline> full(Report report, Locator pinpoint, boolean withVersion) {
        List<Inline> words = new ArrayList<>();
        if (SourceNumber.isLegal(report)) {
            legal(report, pinpoint, words);
        } else if (report.series().startsWith("CRS ")) {
            author(report, words);
            words.add(Text.roman(capitals("Cong. Rsch. Serv.") + ", "));
            numbered(report, pinpoint, withVersion, words);
        } else if (report.series().startsWith("GAO")) {
            words.add(Text.roman(capitals("U.S. Gov’t Accountability Off.") + ", "));
            numbered(report, pinpoint, withVersion, words);
        } else if (report.series().startsWith("Hearing")) {
            hearing(report, pinpoint, words);
        } else {
            other(report, pinpoint, words);
        }
        return words;
    }

    @Override
    public List<Inline> brief(Report report, Locator pinpoint, boolean withVersion, int fullNote) {
        if (SourceNumber.isLegal(report)) {
            return List.of(Text.roman(SourceNumber.bluebook(report) + section(report, pinpoint) + at(pinpoint)));
        }
        String name = report.authors().isEmpty() ? report.id() : surnames(report.authors());
        String version = withVersion ? " (version " + report.key().version() + ")" : "";
        String note = form == Form.LAW_REVIEW ? " note " + fullNote : "";
        return List.of(Text.roman(form == Form.LAW_REVIEW ? name.toUpperCase(Locale.ROOT) : name),
                Text.roman(version + ", "), new Text("supra", Cut.ITALIC),
                Text.roman(note + section(pinpoint) + at(pinpoint)));
    }

    @Override
    public Optional<List<Inline>> again(Locator pinpoint, boolean samePlace) {
        List<Inline> words = new ArrayList<>(List.of(new Text("Id.", Cut.ITALIC)));
        String page = pinpoint.page();
        String section = pinpoint.at();
        if (!samePlace && section != null) {
            words.add(Text.roman(" " + spaced(section)));
        } else if (!samePlace && page != null) {
            words.add(Text.roman(" at " + run(page)));
        }
        return samePlace || section != null || page != null ? Optional.of(words) : Optional.empty();
    }

    /// `Pub. L. No. 117-263, § 5599(a), 136 Stat. 3398 (2022)`.
    private static void legal(Report report, Locator pinpoint, List<Inline> words) {
        boolean law = report.id().startsWith("PL");
        boolean page = pinpoint.page() != null;
        if (law) {
            words.add(Text.roman(report.title() + ", "));
        }
        words.add(linked(report, SourceNumber.bluebook(report)));
        String place = section(report, pinpoint);
        boolean statutes = page && String.valueOf(pinpoint.page()).contains("Stat.");
        String at = !page ? "" : statutes ? ", " + pinpoint.page() : at(pinpoint);
        boolean dated = report.date() != null && !report.title().contains(String.valueOf(report.date().getYear()));
        boolean exact = report.id().startsWith("EO") || report.id().startsWith("FR");
        String year = report.date() == null || (law && !dated)
                ? ""
                : " (" + (exact ? Dates.abbreviated(report.date()) : report.date().getYear()) + ")";
        words.add(Text.roman(place + at + year));
    }

    /// `R12345, *Title* 12 (2018)`.
    private void numbered(Report report, Locator pinpoint, boolean withVersion, List<Inline> words) {
        words.add(linked(report, report.id() + (withVersion ? " (version " + report.key().version() + ")" : "")));
        words.add(Text.roman(", "));
        words.add(title(report));
        String year = report.date() == null ? "" : " (" + report.date().getYear() + ")";
        words.add(Text.roman(pin(pinpoint) + year));
    }

    /// Rule 13.3: `*Title: Hearing Before the Committee*, 118th Cong. 12 (2023) (statement of Name)`.
    private static void hearing(Report report, Locator pinpoint, List<Inline> words) {
        String before = report.publisher() == null ? "" : ": Hearing Before the " + report.publisher();
        words.add(new Text(report.title() + before, Cut.ITALIC));
        String year = report.date() == null ? "" : " (" + report.date().getYear() + ")";
        String congress = report.date() == null ? "" : ", " + SourceNumber.congress(report.date()) + " Cong.";
        String witness = report.authors().isEmpty() ? "" : " (statement of " + names(report.authors()) + ")";
        words.add(Text.roman(congress + pin(pinpoint) + year + witness));
    }

    /// What has an author, a title and a date: a note of an office, news, a page of the web.
    private void other(Report report, Locator pinpoint, List<Inline> words) {
        author(report, words);
        words.add(title(report));
        String publisher = report.publisher() == null ? "" : ", " + report.publisher();
        String date = report.date() == null ? "" : " (" + Dates.abbreviated(report.date()) + ")";
        words.add(Text.roman(pin(pinpoint) + publisher + date));
        if (report.url() != null) {
            words.add(Text.roman(", "));
            words.add(linked(report, report.url().text()));
        }
    }

    private Text title(Report report) {
        return form == Form.COURT
                ? new Text(report.title(), Cut.ITALIC)
                : Text.roman(report.title().toUpperCase(Locale.ROOT));
    }

    private void author(Report report, List<Inline> words) {
        if (!report.authors().isEmpty()) {
            words.add(Text.roman(capitals(names(report.authors())) + ", "));
        }
    }

    private String capitals(String words) {
        return form == Form.COURT ? words : words.toUpperCase(Locale.ROOT);
    }

    /// Rule 15.1: two authors with `&`, more as `et al.`; a report that names who coordinated it has that author.
    private static String names(List<Author> authors) {
        List<String> names = credited(authors).stream().map(Author::name).toList();
        return names.size() > 2 ? names.getFirst() + " et al." : String.join(" & ", names);
    }

    private static String surnames(List<Author> authors) {
        List<String> names = credited(authors).stream().map(author -> surname(author.name())).toList();
        return names.size() > 2 ? names.getFirst() + " et al." : String.join(" & ", names);
    }

    private static List<Author> credited(List<Author> authors) {
        List<Author> coordinators = authors.stream().filter(author -> "coordinator".equals(author.role())).toList();
        return coordinators.isEmpty() ? authors : coordinators;
    }

    /// The last word of a name, but for `Jr.` and its like; an office keeps its whole name.
    private static String surname(String name) {
        String bare = name.replaceFirst(",? (?:Jr\\.|Sr\\.|II|III|IV)$", "");
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.codePointAt(0)) ? last : name;
    }

    private static Inline linked(Report report, String words) {
        Text text = Text.roman(words);
        return report.url() == null ? text : new Inline.Link(report.url(), List.of(text));
    }

    /// ` 12`, ` 12–13`, ` § 3`: right behind a title.
    private static String pin(Locator pinpoint) {
        String page = pinpoint.page() == null ? "" : " " + run(pinpoint.page());
        return pinpoint.at() == null ? page : " " + spaced(pinpoint.at()) + page;
    }

    /// `, § 3`, but ` § 3` behind the Congress of a bill.
    private static String section(Report report, Locator pinpoint) {
        boolean bill = SourceNumber.bluebook(report).endsWith("Cong.");
        return bill ? section(pinpoint).replaceFirst("^,", "") : section(pinpoint);
    }

    private static String section(Locator pinpoint) {
        return pinpoint.at() == null ? "" : ", " + spaced(pinpoint.at());
    }

    /// `, at 12`; a page of the Statutes at Large is `, 136 Stat. at 3398`.
    private static String at(Locator pinpoint) {
        String page = pinpoint.page();
        if (page == null) {
            return "";
        }
        return page.contains("Stat. ") ? ", " + page.replace("Stat. ", "Stat. at ") : ", at " + run(page);
    }

    private static String run(String pages) {
        return pages.replace('-', '–');
    }

    private static String spaced(String section) {
        return section.replaceAll("§(?=[^\\s§])", "§ ");
    }
}
