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

/// The form in which CRS products cite one another, with the date and the page added, since a brief must pin: `CRS In Focus
/// IF12100, *China-Russia Relations*, by Ricardo Barrios and Andrew S. Bowen, September 13, 2023, p. 2`, later `IF12100, p. 2`.
/// Counted over CRS's own citations of itself, which end at the author and carry neither.
public final class CrsStyle implements CitationStyle {
    @Override
    public List<Inline> full(Report report, Locator pinpoint, boolean withVersion) {
        List<Inline> words = new ArrayList<>();
        boolean law = SourceNumber.isLegal(report);
        boolean gao = report.series().startsWith("GAO");
        String number = number(report, withVersion);
        if (gao) {
            words.add(Text.roman("GAO, "));
            words.add(new Text(report.title(), Cut.ITALIC));
            words.add(Text.roman(", "));
            words.add(linked(report, number));
        } else {
            words.add(linked(report, law ? number : report.series() + " " + number));
            words.add(Text.roman(", "));
            words.add(law ? Text.roman(report.title()) : new Text(report.title(), Cut.ITALIC));
        }
        StringBuilder rest = new StringBuilder();
        if (!gao && !law && !report.authors().isEmpty()) {
            rest.append(", ").append(byline(report.authors()));
        }
        if (report.date() != null) {
            rest.append(", ").append(Dates.inWords(report.date()));
        }
        rest.append(pin(pinpoint));
        words.add(Text.roman(rest.toString()));
        return words;
    }

    @Override
    public List<Inline> brief(Report report, Locator pinpoint, boolean withVersion, int fullNote) {
        return List.of(Text.roman(number(report, withVersion) + pin(pinpoint)));
    }

    private static Inline linked(Report report, String words) {
        Text text = Text.roman(words);
        return report.url() == null ? text : new Inline.Link(report.url(), List.of(text));
    }

    private static String number(Report report, boolean withVersion) {
        String number = SourceNumber.crs(report);
        return withVersion && !report.key().version().isEmpty()
                ? number + " (version " + report.key().version() + ")"
                : number;
    }

    /// `by A`, `by A and B`, `by A, B, and C`, `coordinated by A`.
    private static String byline(List<Author> authors) {
        List<String> coordinators = authors.stream().filter(a -> "coordinator".equals(a.role())).map(Author::name)
                .toList();
        return coordinators.isEmpty()
                ? "by " + series(authors.stream().map(Author::name).toList())
                : "coordinated by " + series(coordinators);
    }

    private static String series(List<String> names) {
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
        };
    }

    private static String pin(Locator pinpoint) {
        StringBuilder pin = new StringBuilder();
        if (pinpoint.at() != null) {
            pin.append(", ").append(pinpoint.at());
        }
        String page = pinpoint.page();
        if (page != null) {
            boolean bare = !page.isEmpty() && page.length() <= 12 && !page.contains(" ");
            // `CRS-6` is one page: older reports print their numbers so.
            boolean several = page.replace("CRS-", "").contains("-") || page.contains("–") || page.contains(",");
            pin.append(", ").append(bare ? several ? "pp. " : "p. " : "").append(page);
        }
        return pin.toString();
    }
}
