package dais.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dais.diag.Failure;
import dais.model.Author;
import dais.model.Inline;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CSL styles through citeproc-java, and the traps that it has.
class CslStyleTest {
    private static final String HEAD = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">"
            + "<info><title>T</title><id>t</id><updated>2026-11-25T00:00:00+00:00</updated></info>";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            CRS In Focus | IF12100      | China-Russia Relations | Ricardo Barrios; Andrew S. Bowen | - | -                     | 2   | Ricardo Barrios and Andrew S. Bowen, China-Russia Relations, CRS In Focus IF12100 (Congressional Research Service, September 13, 2023), 2 | Barrios and Bowen, China-Russia Relations, 2
            CRS Report   | R40001       | A Title                | Ann Lee                          | - | -                     | 2-3 | Ann Lee, A Title, CRS Report R40001 (Congressional Research Service, September 13, 2023), 2–3  | Lee, A Title, 2–3
            CRS Report   | RL30001      | A Title                | Ann Lee                          | - | -                     | CRS-6 | Ann Lee, A Title, CRS Report RL30001 (Congressional Research Service, September 13, 2023), CRS-6 | Lee, A Title, CRS-6
            GAO Report   | GAO-23-105866 | Russian Sanctions     | -                                | - | -                     | 14  | Russian Sanctions, GAO Report GAO-23-105866 (Government Accountability Office, September 13, 2023), 14 | Russian Sanctions, 14
            CBO Report   | 58946        | A & B <C>              | -                                | Congressional Budget Office | - | 12 | A & B <C>, CBO Report 58946 (Congressional Budget Office, September 13, 2023), 12 | A & B <C>, 12
            News         | N1           | Push Is On             | Evan Halper                      | Los Angeles Times | -     | A5  | Evan Halper, “Push Is On,” Los Angeles Times, September 13, 2023, A5 | Halper, “Push Is On,” A5
            Web page     | W1           | A Title                | -                                | ACL | https://acl.gov/a?b=c&d=e | - | “A Title,” ACL, September 13, 2023, https://acl.gov/a?b=c&d=e | “A Title”
            Public Law   | PL117-263    | Gate Act               | -                                | - | -                     | -   | Gate Act, Pub. L. No. 117-263, § 5599(a) (2023) | Pub. L. No. 117-263, § 5599(a)
            """)
    void writes_notes_in_Chicagos_manner(String series, String id, String title, @Nullable String authors,
            @Nullable String publisher, @Nullable String url, @Nullable String page, String full, String brief) {
        Report report = report(series, id, title, authors, publisher, url);
        Mention mention = mention(report, page);
        CslStyle style = CslStyle.named("chicago-notes");
        assertThat(Inline.plain(style.full(mention))).isEqualTo(full);
        assertThat(Inline.plain(style.brief(mention, 3))).isEqualTo(brief);
        assertThat(style.again(mention, false, true)).isEmpty();
    }

    @Test
    void sets_titles_in_italics_and_links_addresses() {
        CslStyle style = CslStyle.named("chicago-notes");
        assertThat(style.full(mention(report("CRS Report", "R40001", "A Title", "Ann Lee", null, null), "2")))
                .contains(new Inline.Text("A Title", Inline.Cut.ITALIC));
        SafeUri url = new SafeUri("https://acl.gov/a");
        assertThat(style.full(mention(report("Web page", "W1", "A Title", null, null, url.text()), null)))
                .contains(new Inline.Link(url, List.of(Inline.Text.roman(url.text()))));
    }

    /// The engine knows only `first` and `ibid`, and loses the page behind `ibid`.
    @Test
    void decides_positions_itself() {
        CslStyle style = style(
                HEAD + """
                        <citation><layout suffix=".">
                          <choose>
                            <if position="ibid-with-locator"><text term="ibid"/><text variable="locator" prefix=" at "/></if>
                            <else-if position="ibid"><text term="ibid"/></else-if>
                            <else-if position="subsequent"><text value="short"/><text variable="locator" prefix=" at "/></else-if>
                            <else><text value="full"/><text variable="locator" prefix=" at "/></else>
                          </choose>
                        </layout></citation></style>""");
        Mention mention = mention(report("CRS Report", "R40001", "A Title", "Ann Lee", null, null), "2");
        assertThat(Inline.plain(style.full(mention))).isEqualTo("full at 2");
        assertThat(Inline.plain(style.brief(mention, 1))).isEqualTo("short at 2");
        assertThat(style.again(mention, true, true).map(Inline::plain)).contains("ibid.");
        assertThat(style.again(mention, false, true).map(Inline::plain)).contains("ibid. at 2");
    }

    /// The engine makes `§§ 1701` of one section and loses the pinpoints of statutes.
    @Test
    void leaves_law_to_the_Bluebook() {
        Report report = new Report(new ReportKey("USC50-1701", ""), "U.S. Code", "Gate Code", List.of(), null, null, 0,
                null, Label.PUBLIC, null);
        Mention mention = new Mention(report, new Locator(null, null, "§1701(a)"), false, false);
        assertThat(Inline.plain(CslStyle.named("chicago-notes").full(mention))).isEqualTo("50 U.S.C. § 1701(a)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE style [<!ENTITY a \"b\">]>",
            "<!DOCTYPE style [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE style SYSTEM \"http://example.org/style.dtd\">"})
    void never_resolves_what_a_style_declares(String doctype) {
        assertThatThrownBy(
                () -> style(doctype + HEAD + "<citation><layout><text value=\"x\"/></layout></citation></style>"))
                .isInstanceOf(Failure.class).hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <style/> | no CSL style
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text"><citation/></style> | not for notes
            <style xmlns="http://purl.org/net/xbiblio/csl" class="note"></style> | no `citation`
            nonsense | no XML
            <style xmlns="http://purl.org/net/xbiblio/csl" class="note"><citation><layout> | no XML
            """)
    void says_why_a_style_cannot_be_used(String text, String why) {
        assertThatThrownBy(() -> style(text)).isInstanceOf(Failure.class).hasMessageContaining(why);
    }

    private static CslStyle style(String text) {
        return CslStyle.read("styles/test.csl", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mention mention(Report report, @Nullable String page) {
        String at = report.id().startsWith("PL") ? "§5599(a)" : null;
        return new Mention(report, new Locator(page, null, at), false, false);
    }

    private static Report report(String series, String id, String title, @Nullable String authors,
            @Nullable String publisher, @Nullable String url) {
        List<Author> names = authors == null
                ? List.of()
                : Arrays.stream(authors.split("; ")).map(name -> new Author(name, null)).toList();
        return new Report(new ReportKey(id, "1"), series, title, names, publisher, LocalDate.of(2023, 9, 13), 2,
                url == null ? null : new SafeUri(url), Label.PUBLIC, null);
    }
}
