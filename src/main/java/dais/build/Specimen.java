package dais.build;

import dais.layout.Typesetter;
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
import dais.model.ReportKey;
import dais.model.Voice;
import dais.render.pdf.PdfRenderer;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A page that shows a style: every kind of block, with what the style says of it as its words.
public final class Specimen {
    private static final ReportKey SOURCE = new ReportKey("SPECIMEN", "");
    /// A specimen must carry some date, and never today's.
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private final PageStyle style;
    private final List<Note> notes = new ArrayList<>();

    private Specimen(PageStyle style) {
        this.style = style;
    }

    /// The specimen as a PDF.
    ///
    /// @throws dais.diag.Failure where the style cannot hold it
    public static byte[] pdf(PageStyle style) {
        FontBook fonts = new FontBook();
        CitedBrief brief = new Specimen(style).brief();
        return new PdfRenderer(fonts).render(new Typesetter(fonts).typeset(brief, style, NotePlace.FOOTNOTES));
    }

    private CitedBrief brief() {
        List<Block> body = body();
        Brief.Front front = new Brief.Front("Page style", style.name(), "The Page Style " + style.name(),
                List.of(new Brief.MemoLine("To", "Whoever chooses a style"), new Brief.MemoLine("Re", "How it looks")));
        return new CitedBrief(new Brief(front, body, DATE, "A specimen", "SPECIMEN", null), notes, List.of());
    }

    private List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Box("Bottom line", List.of(staff("A tinted box holds what staff say first.", note()))));
        body.add(new Block.StandingLine(
                text("The standing line says whose words the others are: here all are Dais’s.")));
        body.add(new Block.KeyFigures(
                List.of(new Block.KeyFigure(points(style.body().size()), text("is the size of the text")),
                        new Block.KeyFigure(points(style.body().leading()), text("from one line of it to the next")),
                        new Block.KeyFigure(points(style.floor()), text("is the smallest type")))));
        body.add(heading(1, "Text"));
        body.add(staff(
                "A paragraph of running text, long enough to be broken into lines, with *italic* words, a sum such"
                        + " as $325 million that stays together, a law such as P.L. 117-263, and a note.",
                note()));
        body.add(new Block.BlockQuotation(text(
                "A block quotation is set off by its indent and its rule, so that nobody takes it for staff’s own words.")));
        body.add(heading(2, "A part of a section"));
        body.add(new Block.Bullets(false,
                List.of(staff("A bullet, whose later lines are indented as far as its first.", note()),
                        staff("Another bullet."))));
        body.add(new Block.Bullets(true, List.of(staff("A numbered question?"), staff("And another?"))));
        body.add(heading(1, "Tables, charts"));
        body.add(new Block.Caption("Table", 1, text("Numbers stand right-aligned")));
        body.add(new Block.Table(List.of(text("Margin"), text("Points")), true,
                List.of(row("Left", style.page().left()), row("Right", style.page().right()),
                        row("Top", style.page().top()), row("Bottom", style.page().bottom()))));
        body.add(new Block.Caption("Figure", 1, text("Type sizes (points)")));
        Art.Chart chart = sizes();
        body.add(new Block.Illustration(chart, "Bar chart of the type sizes of this style."));
        body.add(new Block.SourceLine(text("Source: the style’s own file.")));
        return body;
    }

    private Art.Chart sizes() {
        return new Art.Chart(Art.Form.BARS, "Type sizes", "Type", List.of("Title", "Heading", "Text", "Table", "Note"),
                List.of(new Art.Series("Points", List.of(value(style.title()), value(style.heading()),
                        value(style.body()), value(style.table()), value(style.note())))));
    }

    private static Art.Value value(PageStyle.Type type) {
        return new Art.Value(number(type.size()), BigDecimal.valueOf(type.size()));
    }

    private static List<List<Inline>> row(String name, int length) {
        return List.of(text(name), text(number(length)));
    }

    private static String points(int length) {
        return number(length) + " pt";
    }

    private static String number(int length) {
        return String.format(Locale.ROOT, "%.1f", length / 1000.0);
    }

    private static Block heading(int level, String words) {
        return new Block.Heading(level, text(words));
    }

    private static Block.Paragraph staff(String words, Inline... more) {
        List<Inline> all = new ArrayList<>(text(words));
        all.addAll(List.of(more));
        return new Block.Paragraph(Voice.STAFF, all);
    }

    private static List<Inline> text(String words) {
        List<Inline> all = new ArrayList<>();
        String[] stretches = words.split("\\*");
        for (int i = 0; i < stretches.length; i++) {
            all.add(new Text(stretches[i], i % 2 == 0 ? Cut.ROMAN : Cut.ITALIC));
        }
        return all;
    }

    private Inline note() {
        int number = notes.size() + 1;
        notes.add(new Note(number, text("Note " + number + ", in the type of notes."),
                new Citation(List.of(new Citation.Item(SOURCE, Locator.NONE, "", "")))));
        return new Inline.NoteMark(number);
    }
}
