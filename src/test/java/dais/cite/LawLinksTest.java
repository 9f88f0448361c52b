package dais.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.PassageId;
import dais.model.Voice;
import dais.model.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes a link, where it leads, and that no word and no cut changes.
class LawLinksTest {

    @Test
    void leads_law_to_where_it_is_published() {
        assertThat(links(Text.roman("Under P.L. 117-263 and 42 U.S.C. §1983 (15 C.F.R. §970.516; 90 Fed. Reg. 60064; "
                + "E.O. 14285; H.R. 2711 (118th Congress); GAO-22-105183).")))
                .containsExactly("P.L. 117-263 > https://www.govinfo.gov/link/plaw/117/public/263",
                        "42 U.S.C. §1983 > https://www.govinfo.gov/link/uscode/42/1983",
                        "15 C.F.R. §970.516 > https://www.ecfr.gov/current/title-15/section-970.516",
                        "90 Fed. Reg. 60064 > https://www.federalregister.gov/citation/90-FR-60064",
                        "E.O. 14285 > https://www.federalregister.gov/executive-order/14285",
                        "H.R. 2711 (118th Congress) > https://www.congress.gov/bill/118th-congress/house-bill/2711",
                        "GAO-22-105183 > https://www.gao.gov/products/gao-22-105183");
    }

    @Test
    void keeps_the_cut_of_words_that_a_citation_runs_over() {
        List<Inline> words = linked(Text.roman("See P.L. "), new Text("117", Cut.ITALIC), Text.roman("-263 there."));
        assertThat(words).hasSize(3);
        assertThat(((Inline.Link) words.get(1)).text()).containsExactly(Text.roman("P.L. "),
                new Text("117", Cut.ITALIC), Text.roman("-263"));
    }

    @Test
    void links_inside_quotations_and_leaves_links_and_headings_alone() {
        Inline extract = new Inline.Extract(PassageId.parse("R1/a"), Wording.VERBATIM, "It is P.L. 117-263.",
                List.of(Text.roman("It is P.L. 117-263.")));
        List<Inline> words = linked(extract);
        assertThat(Inline.plain(words)).isEqualTo("It is P.L. 117-263.");
        assertThat(((Inline.Extract) words.getFirst()).text()).hasSize(3);
        assertThat(linked(words.toArray(new Inline[0]))).isEqualTo(words);
        Block heading = new Block.Heading(1, List.of(Text.roman("P.L. 117-263")));
        assertThat(new LawLinks().in(brief(heading)).brief().body()).containsExactly(heading);
    }

    private static List<String> links(Inline... text) {
        List<String> links = new ArrayList<>();
        for (Inline inline : linked(text)) {
            if (inline instanceof Inline.Link link) {
                links.add(Inline.plain(link.text()) + " > " + link.target().text());
            }
        }
        return links;
    }

    private static List<Inline> linked(Inline... text) {
        Block block = new LawLinks().in(brief(new Block.Paragraph(Voice.STAFF, List.of(text)))).brief().body()
                .getFirst();
        return ((Block.Paragraph) block).text();
    }

    private static CitedBrief brief(Block block) {
        return new CitedBrief(new Brief(new Brief.Front("", "", "T", List.of()), List.of(block),
                LocalDate.of(2026, 4, 30), "", null, null), List.of(), List.of());
    }
}
