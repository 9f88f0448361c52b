package dais.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Author;
import dais.model.Inline;
import dais.model.Inline.Text;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The forms of notes, a row a kind of source; each row names the rule or the published guide it was checked against.
/// `*A*` is set in italics, `^A^` in large and small capitals; an author with a `*` coordinated the report, and a role stands
/// behind the name in brackets. `src/test/resources/cite` has the rows.
class FormsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/cite/crs.csv", delimiter = '|', quoteCharacter = '`', nullValues = "-", numLinesToSkip = 1)
    void as_CRS_writes_it(String guide, String series, String id, String title, @Nullable String authors,
            @Nullable String publisher, @Nullable String date, @Nullable String printedIn, @Nullable String url,
            @Nullable String page, @Nullable String at, String full, String brief) {
        Mention mention = mention(series, id, title, authors, publisher, date, printedIn, url, page, at);
        CrsStyle style = new CrsStyle();
        assertThat(shown(style.full(mention))).as(guide).isEqualTo(full);
        assertThat(shown(style.brief(mention, 3))).as(guide).isEqualTo(brief);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/cite/bluebook.csv", delimiter = '|', quoteCharacter = '`', nullValues = "-", numLinesToSkip = 1)
    void as_the_Bluebook_writes_it(String guide, String series, String id, String title, @Nullable String authors,
            @Nullable String publisher, @Nullable String date, @Nullable String printedIn, @Nullable String url,
            @Nullable String page, @Nullable String at, String court, String courtBrief, String review,
            String reviewBrief) {
        Mention mention = mention(series, id, title, authors, publisher, date, printedIn, url, page, at);
        BluebookStyle style = new BluebookStyle(BluebookStyle.Form.COURT);
        assertThat(shown(style.full(mention))).as(guide).isEqualTo(court);
        assertThat(shown(style.brief(mention, 3))).as(guide).isEqualTo(courtBrief);
        style = new BluebookStyle(BluebookStyle.Form.LAW_REVIEW);
        assertThat(shown(style.full(mention))).as(guide).isEqualTo(review);
        assertThat(shown(style.brief(mention, 3))).as(guide).isEqualTo(reviewBrief);
    }

    /// Bluebook, rule 4.2(b): what two works of one author are called is said where each is named in full.
    @Test
    void tells_two_works_of_one_author_apart() {
        Report report = report("CRS Report", "R40001", "A Title", "Ann Lee", null, "2018-05-04", null, null);
        Mention mention = new Mention(report, new Locator("4", null, null), false, true);
        BluebookStyle style = new BluebookStyle(BluebookStyle.Form.COURT);
        assertThat(shown(style.full(mention)))
                .isEqualTo("Ann Lee, Cong. Rsch. Serv., R40001, *A Title* 4 (2018) [hereinafter Lee, R40001]");
        assertThat(shown(style.brief(mention, 3))).isEqualTo("Lee, R40001, *supra*, at 4");
    }

    private static Mention mention(String series, String id, String title, @Nullable String authors,
            @Nullable String publisher, @Nullable String date, @Nullable String printedIn, @Nullable String url,
            @Nullable String page, @Nullable String at) {
        return new Mention(report(series, id, title, authors, publisher, date, printedIn, url),
                new Locator(page, null, at), false, false);
    }

    private static Report report(String series, String id, String title, @Nullable String authors,
            @Nullable String publisher, @Nullable String date, @Nullable String printedIn, @Nullable String url) {
        List<Author> names = authors == null
                ? List.of()
                : Arrays.stream(authors.split("; ")).map(FormsTest::author).toList();
        return new Report(new ReportKey(id, "1"), series, title, names, publisher,
                date == null ? null : LocalDate.parse(date), 2, url == null ? null : new SafeUri(url), Label.PUBLIC,
                null, printedIn);
    }

    private static Author author(String written) {
        int role = written.indexOf(" (");
        return written.endsWith("*")
                ? new Author(written.substring(0, written.length() - 1), "coordinator")
                : role < 0
                        ? new Author(written, null)
                        : new Author(written.substring(0, role), written.substring(role + 2, written.length() - 1));
    }

    private static String shown(List<Inline> words) {
        List<Inline> plain = new ArrayList<>();
        for (Inline word : words) {
            plain.addAll(word instanceof Inline.Link link ? link.text() : List.of(word));
        }
        StringBuilder shown = new StringBuilder();
        for (Inline word : Blocks.joined(plain)) {
            Text text = (Text) word;
            String bare = text.text().stripTrailing();
            String mark = switch (text.cut()) {
                case ITALIC -> "*";
                case SMALL_CAPS -> "^";
                default -> "";
            };
            shown.append(mark).append(bare).append(mark).append(text.text().substring(bare.length()));
        }
        return shown.toString();
    }
}
