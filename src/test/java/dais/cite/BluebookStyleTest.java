package dais.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Author;
import dais.model.Inline;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The forms of the Bluebook, 21st edition, a row a kind of source; each names the rule it follows.
class BluebookStyleTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/cite/bluebook.csv", delimiter = '|', quoteCharacter = '`', nullValues = "-", numLinesToSkip = 1)
    void writes_each_kind_of_source(String rule, String form, String series, String id, String title, String authors,
            String publisher, String date, String page, String at, String full, String brief) {
        List<Author> names = authors == null
                ? List.of()
                : Arrays.stream(authors.split("; "))
                        .map(name -> new Author(name.replace("*", ""), name.endsWith("*") ? "coordinator" : null))
                        .toList();
        SafeUri url = series.equals("Web page") ? new SafeUri("https://example.org/a") : null;
        Report report = new Report(new ReportKey(id, "1"), series, title, names, publisher, LocalDate.parse(date), 2,
                url, Label.PUBLIC, null);
        Locator pinpoint = new Locator(page, null, at);
        BluebookStyle style = new BluebookStyle(BluebookStyle.Form.valueOf(form));
        assertThat(Inline.plain(style.full(report, pinpoint, false))).as(rule).isEqualTo(full);
        assertThat(Inline.plain(style.brief(report, pinpoint, false, 3))).as(rule).isEqualTo(brief);
    }
}
