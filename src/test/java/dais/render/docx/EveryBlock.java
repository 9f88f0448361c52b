package dais.render.docx;

import dais.model.Art;
import dais.model.Block;
import dais.model.Brief;
import dais.model.Citation;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Locator;
import dais.model.Note;
import dais.model.PassageId;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Voice;
import dais.model.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Briefs about an imaginary harbor that hold every kind of block and inline there is.
public final class EveryBlock {
    static final PassageId DEPTH = PassageId.parse("HB100@3/depth-1");
    static final PassageId CRANES = PassageId.parse("HB100@3/cranes-2");
    static final PassageId LONG = PassageId
            .parse("HB-2026-A-NUMBER-AS-LONG-AS-NO-PUBLISHER-EVER-GAVE-ONE@11/and-a-passage-name-to-match-it-1");
    private static final SafeUri ADDRESS = new SafeUri("https://www.example.org/harbor?berth=4&tide=low");
    private static final SafeUri OTHER = new SafeUri("https://www.example.org/cranes");

    private EveryBlock() {
    }

    /// With everything.
    public static CitedBrief full() {
        return of(body(), "Committee confidential",
                List.of(List.of(Text.roman("Harbor Board, "), new Text("Depths and Cranes", Cut.ITALIC)),
                        List.of(new Inline.Link(OTHER, List.of(Text.roman("Crane list"))))));
    }

    /// Without marking and list of sources.
    public static CitedBrief plain() {
        return of(body(), null, List.of());
    }

    /// One paragraph of staff text and no note.
    public static CitedBrief saying(String text) {
        Brief brief = new Brief(new Brief.Front("Brief", "", text, List.of(new Brief.MemoLine("Re", text))),
                List.of(paragraph(Voice.STAFF, Text.roman(text))), LocalDate.of(2026, 4, 30), "Sources", null, null);
        return new CitedBrief(brief, List.of(), List.of());
    }

    private static CitedBrief of(List<Block> body, @Nullable String marking, List<List<Inline>> sources) {
        Brief.Front front = new Brief.Front("Memorandum", "For committee staff", "The Harbor & Its “Cranes”",
                List.of(new Brief.MemoLine("To", "Members"), new Brief.MemoLine("Re", "Depth <of> the harbor")));
        List<Note> notes = List.of(
                note(1, Text.roman("HB100, "), new Text("Depths", Cut.ITALIC), Text.roman(", p. 2.")),
                note(2, Text.roman("See "), new Inline.Link(ADDRESS, List.of(Text.roman("the tide table"))),
                        Text.roman(".")),
                note(3, Text.roman("HB100, p. 7.")));
        return new CitedBrief(new Brief(front, body, LocalDate.of(2026, 4, 30), "Sources as of April 30, 2026", marking,
                sources.isEmpty() ? null : "Sources"), notes, sources);
    }

    private static List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Box("Bottom line",
                List.of(paragraph(Voice.STAFF, Text.roman("Dredge now."), new Inline.NoteMark(1)),
                        paragraph(Voice.STAFF, Text.roman("Or move the cranes.")))));
        body.add(new Block.Box(null, List.of(paragraph(Voice.STAFF, Text.roman("A box without a label.")))));
        body.add(new Block.Table(List.of(text("Ship"), text("Built"), text("Yard and owner")), true,
                List.of(List.of(text("First ship"), text("1995"), text("A yard in the north")),
                        List.of(text("Second ship"), text("2031"), List.of()))));
        body.add(new Block.Caption("Table", 1, text("Ships by year and yard")));
        body.add(new Block.Table(List.of(text("Yard"), text("2024"), text("2025")), true, List.of(
                List.of(text("North"), text("12"), text("1,240")), List.of(text("South"), text("3.5"), List.of()))));
        body.add(new Block.SourceLine(List.of(Text.roman("Source: Harbor Board."), new Inline.NoteMark(1))));
        body.add(new Block.StandingLine(List.of(Text.roman("Text in quotation marks is quoted."))));
        body.add(new Block.Heading(1, List.of(Text.roman("Depth "), new Text("today", Cut.ITALIC))));
        body.add(paragraph(
                Voice.QUOTATION, Text.roman("“"), extract(DEPTH, Wording.VERBATIM, Text.roman("The harbor is 14 "),
                        new Text("meters", Cut.ITALIC), Text.roman(" deep.")),
                Text.roman("”"), new Inline.NoteMark(1), new Inline.NoteMark(2)));
        body.add(paragraph(Voice.STAFF, Text.roman("So says "), new Text("Harbor Board, Depths", Cut.SMALL_CAPS),
                Text.roman(", in small capitals.")));
        body.add(new Block.Heading(2, List.of(new Text("Bold", Cut.BOLD), Text.roman(" words of a heading"))));
        body.add(paragraph(Voice.PARAPHRASE,
                extract(CRANES, Wording.PARAPHRASE, Text.roman("Two cranes cost $300 million.")),
                new Inline.NoteMark(3)));
        body.add(paragraph(Voice.NOTICE, new Text("No passage on tides.", Cut.ITALIC)));
        body.add(new Block.BlockQuotation(List.of(extract(DEPTH, Wording.VERBATIM, Text.roman("Ships wait under "),
                new Inline.Link(OTHER, List.of(Text.roman("the Harbor "), new Text("Act", Cut.ITALIC)), true),
                Text.roman(".")), new Inline.NoteMark(1))));
        body.add(new Block.KeyFigures(List.of(new Block.KeyFigure("14 m", text("is the depth of the harbor")),
                new Block.KeyFigure("$300 million", List.of(Text.roman("for two cranes"), new Inline.NoteMark(3))),
                new Block.KeyFigure("2031", text("the year of the second ship")),
                new Block.KeyFigure("40", text("ships a year")))));
        body.add(new Block.Caption("Figure", 1, text("Ships in the harbor")));
        body.add(new Block.Illustration(chart(Art.Form.BARS, 3), "Bar chart. Ships in the harbor."));
        body.add(new Block.SourceLine(text("Source: Harbor Board.")));
        body.add(new Block.PageBreak());
        body.add(new Block.Heading(1, text("Pictures")));
        body.add(new Block.Caption("Figure", 2, text("Ships over time")));
        body.add(new Block.Illustration(chart(Art.Form.LINES, 1), "Line chart. Ships over time."));
        body.add(new Block.Caption("Figure", 3, text("A picture")));
        body.add(new Block.Illustration(picture(), "A grey square."));
        body.add(paragraph(Voice.STAFF, Text.roman("Three things follow:")));
        body.add(new Block.Bullets(false, List.of(
                paragraph(Voice.STAFF, new Text("Money", Cut.BOLD), Text.roman(" first.")),
                paragraph(Voice.PARAPHRASE, extract(LONG, Wording.PARAPHRASE, Text.roman("A well-named passage."))))));
        for (int list = 0; list < 3; list++) {
            body.add(new Block.Bullets(true, List.of(paragraph(Voice.STAFF, Text.roman("Who pays?")),
                    paragraph(Voice.STAFF, Text.roman("By when?")))));
        }
        body.add(paragraph(Voice.STAFF, Text.roman("See "),
                new Inline.Link(ADDRESS, List.of(Text.roman(ADDRESS.text()))), Text.roman(" and "),
                new Inline.Link(OTHER, List.of(Text.roman("the "), new Text("cranes", Cut.ITALIC))), Text.roman(".")));
        return body;
    }

    private static Art.Chart chart(Art.Form form, int series) {
        List<Art.Series> all = new ArrayList<>();
        for (int i = 1; i <= series; i++) {
            all.add(new Art.Series("Kind " + i, List.of(value("1,200", "1200"), value("840.5", "840.5"),
                    value(i == 2 ? "0" : "990", i == 2 ? "0" : "990"))));
        }
        return new Art.Chart(form, "Ships in the harbor", "Year", List.of("2023", "2024", "the year 2025"), all);
    }

    private static Art.Value value(String printed, String number) {
        return new Art.Value(printed, new BigDecimal(number));
    }

    /// A picture of two by two dots.
    private static Art.Picture picture() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB), "png", png);
            return new Art.Picture("square.png", ByteBuffer.wrap(png.toByteArray()), 2, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Inline> text(String words) {
        return List.of(Text.roman(words));
    }

    private static Block.Paragraph paragraph(Voice voice, Inline... text) {
        return new Block.Paragraph(voice, List.of(text));
    }

    private static Inline extract(PassageId passage, Wording wording, Inline... text) {
        return new Inline.Extract(passage, wording, Inline.plain(List.of(text)), List.of(text));
    }

    private static Note note(int number, Inline... text) {
        return new Note(number, List.of(text),
                new Citation(List.of(new Citation.Item(new ReportKey("HB100", "3"), Locator.NONE, "", ""))));
    }
}
