package dais.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.SafeUri;
import dais.model.Voice;
import dais.render.docx.EveryBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    @Test
    void a_whole_brief_reads_well_as_plain_text() {
        assertThat(new String(new MarkdownRenderer().render(EveryBlock.full()), UTF_8)).isEqualTo(
                """
                        **Committee confidential**

                        Memorandum · For committee staff

                        # The Harbor & Its “Cranes”

                        **To:** Members\\
                        **Re:** Depth \\<of> the harbor

                        ---

                        **Bottom line**

                        Dredge now.[^1]

                        Or move the cranes.

                        ---

                        ---

                        A box without a label.

                        ---

                        | Ship | Built | Yard and owner |
                        | --- | --- | --- |
                        | First ship | 1995 | A yard in the north |
                        | Second ship | 2031 |  |

                        **Table 1. Ships by year and yard**

                        | Yard | 2024 | 2025 |
                        | --- | --- | --- |
                        | North | 12 | 1,240 |
                        | South | 3.5 |  |

                        Source: Harbor Board.[^1]

                        *Text in quotation marks is quoted.*

                        ## Depth *today*

                        “The harbor is 14 *meters* deep.”[^1][^2]

                        So says Harbor Board, Depths, in small capitals.

                        ### **Bold** words of a heading

                        Two cranes cost $300 million.[^3]

                        *No passage on tides.*

                        > Ships wait under [the Harbor *Act*](https://www.example.org/cranes).[^1]

                        - **14 m** is the depth of the harbor
                        - **$300 million** for two cranes[^3]
                        - **2031** the year of the second ship
                        - **40** ships a year

                        **Figure 1. Ships in the harbor**

                        | Year | Kind 1 | Kind 2 | Kind 3 |
                        | --- | --- | --- | --- |
                        | 2023 | 1,200 | 1,200 | 1,200 |
                        | 2024 | 840.5 | 840.5 | 840.5 |
                        | the year 2025 | 990 | 0 | 990 |

                        Source: Harbor Board.

                        ## Pictures

                        **Figure 2. Ships over time**

                        | Year | Kind 1 |
                        | --- | --- |
                        | 2023 | 1,200 |
                        | 2024 | 840.5 |
                        | the year 2025 | 990 |

                        **Figure 3. A picture**

                        ![A grey square.](<square.png>)

                        Three things follow:

                        - **Money** first.
                        - A well-named passage.

                        1. Who pays?
                        2. By when?

                        1) Who pays?
                        2) By when?

                        1. Who pays?
                        2. By when?

                        See [https://www.example.org/harbor?berth=4&tide=low](https://www.example.org/harbor?berth=4&amp;tide=low) \
                        and [the *cranes*](https://www.example.org/cranes).

                        ## Sources

                        - Harbor Board, *Depths and Cranes*
                        - [Crane list](https://www.example.org/cranes)

                        *Sources as of April 30, 2026*

                        [^1]: HB100, *Depths*, p. 2.

                        [^2]: See [the tide table](https://www.example.org/harbor?berth=4&amp;tide=low).

                        [^3]: HB100, p. 7.
                        """);
    }

    /// The law of escaping: a reader of Markdown sees the very characters of the brief, whatever they are.
    @Property(tries = 1000)
    void a_reader_sees_the_brief_s_own_characters(@ForAll("lines") List<Text> line) {
        List<Inline> inlines = new ArrayList<>(line);
        assertThat(shown(rendered(new Block.Paragraph(Voice.STAFF, inlines)))).isEqualTo(plain(inlines));
        assertThat(shown(rendered(new Block.Heading(1, inlines)))).isEqualTo(plain(inlines));
        assertThat(shown(rendered(new Block.Bullets(false, List.of(new Block.Paragraph(Voice.STAFF, inlines))))))
                .isEqualTo(plain(inlines));
        assertThat(shown(rendered(new Block.BlockQuotation(inlines)))).isEqualTo(plain(inlines));
    }

    @Provide
    Arbitrary<List<Text>> lines() {
        Arbitrary<String> words = Arbitraries.of("a", "Z", "1", " ", "  ", "*", "**", "_", "__", "`", "``", "#", "##",
                "-", "---", "+", ">", "1.", "2)", "\\", "[", "]", "(", ")", "[a](b)", "[^1]", "<", "<b>", "&", "&amp;",
                "&#65;", "!", "~~", "|", "=", "===", "\n", "\t", "“", "”", "§", "$", "é", "習", "🛳", "https://x.y/z_a_",
                "    ", "\r\n").list().ofMinSize(1).ofMaxSize(7).map(parts -> String.join("", parts));
        Arbitrary<Text> text = Combinators.combine(words, Arbitraries.of(Cut.class)).as(Text::new);
        return text.list().ofMinSize(1).ofMaxSize(4);
    }

    @Test
    void an_address_that_is_its_own_name_stands_alone() {
        Inline link = new Inline.Link(new SafeUri("https://www.example.org/a_b"),
                List.of(Text.roman("https://www.example.org/a_b")));
        assertThat(rendered(new Block.Paragraph(Voice.STAFF, List.of(Text.roman("See "), link, Text.roman(".")))))
                .contains("\nSee <https://www.example.org/a_b>.\n");
    }

    @Test
    void an_address_with_brackets_does_not_end_early() {
        Inline link = new Inline.Link(new SafeUri("https://www.example.org/a)b"), List.of(Text.roman("there")));
        assertThat(rendered(new Block.Paragraph(Voice.STAFF, List.of(Text.roman("Look!"), link))))
                .contains("\nLook\\![there](<https://www.example.org/a)b>)\n");
    }

    private static String rendered(Block block) {
        Brief brief = new Brief(new Brief.Front("", "", "T", List.of()), List.of(block), LocalDate.of(2026, 4, 30), "",
                null, null);
        return new String(new MarkdownRenderer().render(new CitedBrief(brief, List.of(), List.of())), UTF_8);
    }

    private static String plain(List<Inline> inlines) {
        return Inline.plain(inlines).replaceAll("\\s+", " ").strip();
    }

    /// The words that a reader of Markdown shows, below the title.
    private static String shown(String markdown) {
        StringBuilder words = new StringBuilder();
        Node body = Parser.builder().build().parse(markdown);
        body.getFirstChild().unlink();
        body.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append("code ").append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak softLineBreak) {
                words.append(' ');
            }
        });
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
