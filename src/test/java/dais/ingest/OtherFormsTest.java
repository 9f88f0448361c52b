package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.model.Label;
import dais.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Web pages, records in JSON, memos from a word processor and laws in XML.
class OtherFormsTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static Extraction read(String name, String text) {
        return new Ingestor().ingest(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String name, String text) {
        return String.valueOf(catchThrowableOfType(Failure.class, () -> read(name, text)).getMessage());
    }

    private static List<String> shown(Extraction read) {
        return read.passages().stream()
                .map(p -> p.kind().word() + " " + p.section() + " " + p.text().markup().replace('\n', '/')).toList();
    }

    @Test
    void aPageOfTheResearchService() {
        Extraction read = read("page.html", """
                <!DOCTYPE html><html><head><title>Harbor Dues | Congress.gov | Library</title></head><body>
                <nav><a href="/">Home</a></nav><div class="Report"><h1>Harbor Dues</h1>
                <div class="CoverDate">Updated March 4, 2026</div><div>R49999 &middot; VERSION 3</div>
                <h2>Summary</h2>
                <p>Harbors silt up.<sup><a href="#fn1" name="ifn1">1</a></sup> It is the 119<sup>th</sup> year of
                <em>Ex parte</em> rules.</p>
                <h2>Who Pays</h2><ul><li>Ports;</li><li><p>The&nbsp;Treasury.</p></li></ul>
                <table><caption>Table 1. Dues</caption><tr><th>Port</th><th>Sum</th></tr>
                <tr><td>A</td><td>$1</td></tr></table>
                <h2>Author Information</h2><table><tr><td>Ann Example, Analyst in Ports</td></tr></table>
                <h2>Footnotes</h2><table><tr><td><a name="fn1" href="#ifn1">1.</a></td>
                <td><p>See <i>Harbor Act</i>.</p></td></tr></table></div><footer>About</footer></body></html>
                """);
        Report report = read.report();
        assertThat(report.key()).hasToString("R49999@3");
        assertThat(report.series()).isEqualTo("CRS Report");
        assertThat(report.title()).isEqualTo("Harbor Dues");
        assertThat(report.date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(report.authors()).extracting(a -> a.name()).containsExactly("Ann Example");
        assertThat(report.label()).isEqualTo(Label.PUBLIC);
        assertThat(shown(read)).containsExactly(
                "paragraph [Summary] Harbors silt up. It is the 119th year of *Ex parte* rules.",
                "footnote [Summary] See *Harbor Act*.", "item [Who Pays] Ports;", "item [Who Pays] The Treasury.",
                "caption [Who Pays, Table 1. Dues] Table 1. Dues", "table [Who Pays, Table 1. Dues] Port | Sum/A | $1");
    }

    @Test
    void aPageOfEveryCrsReport() {
        Extraction read = read("R49999.html", """
                <html><head><title>Harbor Dues - EveryCRSReport.com</title></head><body><div id="report-page">
                <h1>Harbor Dues</h1><p class="report-metadata">May 2, 2019 &ndash; March 4, 2026 <code>R49999</code></p>
                <div class="report-summary"><p>A summary of it.</p></div>
                <p class="report-authors">Author(s): Ann Example, Bob Q. Sample</p>
                <div id="report-content"><h2>Who Pays</h2><p>The ports pay, and the Treasury pays with them.</p></div>
                </div></body></html>
                """);
        assertThat(read.report().date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(read.report().authors()).extracting(a -> a.name()).containsExactly("Ann Example", "Bob Q. Sample");
        assertThat(shown(read)).containsExactly("paragraph [Summary] A summary of it.",
                "paragraph [Who Pays] The ports pay, and the Treasury pays with them.");
    }

    @Test
    void aPageWithoutAReport() {
        assertThat(refused("page.html", "<html><head><title>Sign in</title></head><body><form>x</form></body></html>"))
                .isEqualTo("page.html is a web page without the text of a report");
    }

    @Test
    void aRecordOfTheApi() {
        Extraction read = read("IF19999.json", """
                {"CRSReport": {"authors": [{"author": "Ann Example"}], "id": "IF19999", "version": 12,
                 "publishDate": "2026-03-04T00:00:00Z", "title": "Harbor Dues", "status": "Active",
                 "summary": "Harbors silt up, in short.\\n\\nPorts pay for it.",
                 "topics": [{"topic": "Trade"}, "Ports"], "formats": [{"format": "PDF", "url": "https://x.example"}]}}
                """);
        assertThat(read.report().key()).hasToString("IF19999@12");
        assertThat(read.report().series()).isEqualTo("CRS In Focus");
        assertThat(String.valueOf(read.report().source())).contains("sources/IF19999.12.json");
        assertThat(shown(read)).containsExactly("paragraph [Summary] Harbors silt up, in short.",
                "paragraph [Summary] Ports pay for it.");
        assertThat(read.passages().getFirst().proposed()).containsOnlyKeys("ports", "trade");
    }

    @Test
    void aRecordOfEveryCrsReportSpeaksOfItsNewestVersion() {
        Extraction read = read("R49998.json", """
                {"id": "R49998", "number": "R49998", "type": "CRS Report", "topics": ["Defense"], "versions": [
                 {"date": "2020-01-01", "title": "Old", "summary": "Old words."},
                 {"date": "2026-02-01T00:00:00", "title": "New", "topics": [{"name": "Ports"}],
                  "summary": "<p>New <em>words</em>.</p>", "formats": [{"format": "HTML"}]}]}
                """);
        assertThat(read.report().title()).isEqualTo("New");
        assertThat(read.report().date()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(shown(read)).containsExactly("paragraph [Summary] New *words*.");
        assertThat(read.passages().getFirst().proposed()).containsOnlyKeys("defense", "ports");
    }

    @Test
    void aRecordWithoutText() {
        Extraction read = read("R49998.json", "{\"id\": \"R49998\", \"title\": \"Dues\", \"summary\": null}");
        assertThat(read.passages()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains(Code.NO_TEXT);
    }

    @Test
    void jsonThatIsNoRecord() {
        assertThat(refused("a.json", "[{\"id\":\"R1\",\"title\":\"a\"},{\"id\":\"R2\",\"title\":\"b\"}]"))
                .isEqualTo("a.json lists 2 records of reports");
        assertThat(refused("a.json", "{\"a\": {\"b\": 1}"))
                .isEqualTo("a.json is no JSON that can be read: something is wrong in line 1");
        assertThat(refused("a.json", "{\"a\": 1}"))
                .isEqualTo("a.json is JSON, but no record of a report with `id` and `title`");
    }

    static byte[] docx(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /// A memo with everything that a memo has.
    static byte[] memo() {
        String styles = "<w:styles " + W + "><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:styleId=\"Own\"><w:name w:val=\"Our Head\"/><w:basedOn w:val=\"H1\"/></w:style>"
                + "<w:style w:styleId=\"LB\"><w:name w:val=\"List Bullet\"/></w:style></w:styles>";
        String body = "<w:document " + W + "><w:body>" + p("N", "MEMORANDUM") + p("N", "TO: Rep. Sample")
                + p("N", "FROM: Ann Example and Bob Q. Sample") + p("N", "DATE: March 4, 2026")
                + p("N", "RE: Harbor Dues") + p("H1", "Who Pays")
                + "<w:p><w:r><w:t xml:space=\"preserve\">Ports pay, as </w:t></w:r><w:r><w:rPr><w:i/></w:rPr>"
                + "<w:t>Harbor v. Port</w:t></w:r><w:r><w:t xml:space=\"preserve\"> held.</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
                + p("LB", "Large ports;") + p("LB", "small ports.") + p("Own", "What Next") + "<w:tbl><w:tr><w:tc>"
                + p("N", "Port") + "</w:tc><w:tc>" + p("N", "Sum") + "</w:tc></w:tr><w:tr><w:tc>" + p("N", "A")
                + "</w:tc><w:tc>" + p("N", "$1") + "</w:tc></w:tr></w:tbl><w:sectPr/></w:body></w:document>";
        String notes = "<w:footnotes " + W + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                + "<w:footnote w:id=\"2\">" + p("N", "12 F.9th 34.") + "</w:footnote></w:footnotes>";
        return docx(Map.of("word/document.xml", body, "word/styles.xml", styles, "word/footnotes.xml", notes));
    }

    @Test
    void aMemo() {
        Extraction read = new Ingestor().ingest("memo.docx", memo());
        Report report = read.report();
        assertThat(report.title()).isEqualTo("Harbor Dues");
        assertThat(report.series()).isEqualTo("Office note");
        assertThat(report.label()).isEqualTo(Label.OFFICE);
        assertThat(report.date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(report.authors()).extracting(a -> a.name()).containsExactly("Ann Example", "Bob Q. Sample");
        assertThat(shown(read)).containsExactly("paragraph [Who Pays] Ports pay, as *Harbor v. Port* held.",
                "footnote [Who Pays] 12 F.9th 34.", "item [Who Pays] Large ports;", "item [Who Pays] small ports.",
                "table [What Next] Port | Sum/A | $1");
    }

    @Test
    void aLawInXml() {
        Extraction read = read("law.xml",
                """
                        <?xml version="1.0"?><pLaw xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <meta><dc:title>Harbor Dues Act</dc:title><dc:type>Public Law</dc:type><docNumber>12</docNumber>
                        <congress>140</congress><approvedDate>2026-05-01</approvedDate></meta><main>
                        <page>140 STAT. 511</page><title><num value="I">TITLE I\u2014</num><heading>DUES</heading>
                        <section><num value="2">SEC. 2. </num><heading>DUES OF PORTS.</heading>
                        <subsection><num value="a">(a) </num><heading>Limits.\u2014</heading>
                        <chapeau>The Board shall, with <page>140 STAT. 512</page>the ports, set limits\u2014</chapeau>
                        <paragraph><num value="1">(1) </num><content>for large ports; and</content></paragraph>
                        <paragraph><num value="2">(2) </num><content>for small ports.</content></paragraph></subsection>
                        </section></title></main></pLaw>
                        """);
        assertThat(read.report().key()).hasToString("PL140-12");
        assertThat(read.report().date()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(read.passages().stream()
                .map(p -> p.locator().at() + ", " + p.locator().page() + ": " + p.text().plain()).toList())
                .containsExactly("\u00a72(a), 140 Stat. 511-512: The Board shall, with the ports, set limits\u2014",
                        "\u00a72(a)(1), 140 Stat. 512: for large ports; and",
                        "\u00a72(a)(2), 140 Stat. 512: for small ports.");
        assertThat(read.passages().getFirst().section()).containsExactly("TITLE I\u2014DUES", "DUES OF PORTS",
                "(a) Limits");
    }

    @Test
    void xmlWithADocumentType() {
        assertThat(refused("law.xml", "<?xml version=\"1.0\"?><!DOCTYPE bill [<!ENTITY a \"b\">]><bill>&a;</bill>"))
                .isEqualTo("law.xml declares a document type, which Dais does not read");
    }
}
