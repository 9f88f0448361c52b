package dais.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Author;
import dais.model.Inline;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Report;
import dais.model.ReportKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms of a note, a row a kind of source: series | id | authors | page | at | full form | short form.
class CrsStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            CRS In Focus     | IF00001   | Ann Lee                   | 2     | -        | CRS In Focus IF00001, A Title, by Ann Lee, May 4, 2026, p. 2                                     | IF00001, p. 2
            CRS In Focus     | IF00001   | Ann Lee; Bo Ray           | 1-2   | -        | CRS In Focus IF00001, A Title, by Ann Lee and Bo Ray, May 4, 2026, pp. 1-2                        | IF00001, pp. 1-2
            CRS Report       | R40001    | Ann Lee; Bo Ray; Cy Tan   | ii    | -        | CRS Report R40001, A Title, by Ann Lee, Bo Ray, and Cy Tan, May 4, 2026, p. ii                    | R40001, p. ii
            CRS Report       | R40001    | Ann Lee*; Bo Ray          | 7     | -        | CRS Report R40001, A Title, coordinated by Ann Lee, May 4, 2026, p. 7                             | R40001, p. 7
            CRS Insight      | IN10001   | -                         | -     | -        | CRS Insight IN10001, A Title, May 4, 2026                                                         | IN10001
            Public Law       | PL117-263 | -                         | -     | §5599(a) | P.L. 117-263, A Title, May 4, 2026, §5599(a)                                                      | P.L. 117-263, §5599(a)
            Public Law       | PL117-263 | -                         | 136 Stat. 3398 | §5599(a) | P.L. 117-263, A Title, May 4, 2026, §5599(a), 136 Stat. 3398                             | P.L. 117-263, §5599(a), 136 Stat. 3398
            GAO Report       | GAO-26-1  | -                         | 12    | -        | GAO, A Title, GAO-26-1, May 4, 2026, p. 12                                                        | GAO-26-1, p. 12
            Office note      | ON-2026-9 | Committee staff           | 1     | -        | Office note ON-2026-9, A Title, by Committee staff, May 4, 2026, p. 1                             | ON-2026-9, p. 1
            """)
    void writes_each_kind_of_source(String series, String id, String authors, String page, String at, String full,
            String brief) {
        List<Author> names = authors == null
                ? List.of()
                : java.util.Arrays.stream(authors.split("; "))
                        .map(name -> new Author(name.replace("*", ""), name.endsWith("*") ? "coordinator" : null))
                        .toList();
        Report report = new Report(new ReportKey(id, "1"), series, "A Title", names, null, LocalDate.of(2026, 5, 4), 2,
                null, Label.PUBLIC, null);
        Locator pinpoint = new Locator(page, null, at);
        assertThat(Inline.plain(new CrsStyle().full(report, pinpoint, false))).isEqualTo(full);
        assertThat(Inline.plain(new CrsStyle().brief(report, pinpoint, false, 1))).isEqualTo(brief);
    }
}
