package dais.render.docx;

import dais.layout.IllustrationSetter;
import dais.layout.KeyFigureSetter;
import dais.layout.TableColumns;
import dais.layout.Typesetter;
import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Voice;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyle;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The main part: a brief's blocks as paragraphs, each with a style's name.
final class Body {
    private final CitedBrief cited;
    private final PageStyle style;
    private final NotePlace place;
    private final TableColumns columns;
    private final Xml xml = new Xml();
    private final Runs runs;
    private final Section section;
    /// Whether the next paragraph is the last that stands across the columns.
    private boolean endsHead;
    private int numbered;
    private boolean newPage;
    private boolean alignedRight;
    /// The space that a table above asks for, which only the paragraph below it can give.
    private int below;
    private final Drawings drawings;
    private final FontBook fonts;

    Body(CitedBrief cited, PageStyle style, NotePlace place, Links links, FontBook fonts, @Nullable Comments comments) {
        this.columns = new TableColumns(fonts, style.table());
        this.fonts = fonts;
        this.drawings = new Drawings(xml, style, links);
        this.cited = cited;
        this.style = style;
        this.place = place;
        this.runs = new Runs(xml, links, place, comments);
        this.section = new Section(xml, style, links, cited.brief().marking() != null, place == NotePlace.ENDNOTES);
    }

    /// How many numbered lists there were; known after [#part].
    int numbered() {
        return numbered;
    }

    /// What the illustrations are made of, by the names of their parts; known after [#part].
    SortedMap<String, byte[]> drawings() {
        return drawings.parts();
    }

    byte[] part() {
        xml.open("w:document", "xmlns:w", Parts.W, "xmlns:r", Parts.R).open("w:body");
        List<Block> blocks = cited.brief().body();
        int across = style.page().columns() > 1 ? Typesetter.spannedInWord(blocks) : -1;
        front(cited.brief().front(), across == 0);
        for (int i = 0; i < blocks.size(); i++) {
            endsHead = i == across - 1;
            block(blocks.get(i), i + 1 < blocks.size() && Block.leads(blocks.get(i), blocks.get(i + 1)));
        }
        String heading = cited.sources().isEmpty() ? null : cited.brief().sourcesHeading();
        if (place == NotePlace.ENDNOTES && !cited.notes().isEmpty()) {
            notesHeading(heading != null);
        }
        if (heading != null) {
            sources(heading);
        }
        section.end(style.page().columns());
        return xml.close().close().bytes();
    }

    /// @param endsHead whether the columns begin below it
    private void front(Brief.Front front, boolean endsHead) {
        letterhead();
        if (!front.kicker().isEmpty() || !front.kickerRight().isEmpty()) {
            open(StyleName.KICKER);
            runs.styled(StyleName.KICKER_LABEL, front.kicker());
            if (!front.kickerRight().isEmpty()) {
                runs.tab();
                runs.plain(front.kickerRight());
            }
            xml.close();
        }
        this.endsHead = endsHead && front.memo().isEmpty();
        open(StyleName.TITLE);
        runs.plain(front.title());
        xml.close();
        for (Brief.MemoLine line : front.memo()) {
            this.endsHead = endsHead && line.equals(front.memo().getLast());
            open(StyleName.MEMO_LINE);
            runs.styled(StyleName.STRONG, line.label() + ":");
            runs.tab();
            if (line.label().toLowerCase(Locale.ROOT).equals("re")) {
                runs.styled(StyleName.STRONG, line.text());
            } else {
                runs.plain(line.text());
            }
            xml.close();
        }
    }

    private void letterhead() {
        PageStyle.Letterhead head = style.letterhead();
        if (head == null) {
            return;
        }
        open(StyleName.ILLUSTRATION);
        drawings.add(new Block.Illustration(head.logo(), head.alt()), Math.min(head.width(), style.page().measure()),
                head.height());
        xml.close();
        for (String line : head.lines()) {
            open(StyleName.LETTERHEAD);
            runs.plain(line);
            xml.close();
        }
        below = style.body().leading();
    }

    private void block(Block block, boolean keep) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph when paragraph.voice() == Voice.NOTICE ->
                paragraph(StyleName.STANDING_LINE, paragraph.text());
            case Block.Paragraph paragraph -> {
                open(StyleName.BODY_TEXT, keep, 0);
                words(paragraph.text(), style.body());
            }
            case Block.BlockQuotation quotation -> paragraph(StyleName.QUOTE, quotation.text());
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Box box -> box(box);
            case Block.Table table -> table(table, keep);
            case Block.StandingLine line -> paragraph(StyleName.STANDING_LINE, line.text());
            case Block.Caption caption -> caption(caption);
            case Block.SourceLine line -> paragraph(StyleName.SOURCE_LINE, line.text());
            case Block.KeyFigures figures -> keyFigures(figures);
            case Block.PageBreak _ -> newPage = true;
            case Block.Illustration illustration -> {
                open(StyleName.ILLUSTRATION, keep, 0);
                drawings.add(illustration,
                        IllustrationSetter.size(fonts, style, illustration.art(), style.page().column()));
                xml.close();
            }
        }
    }

    private void heading(Block.Heading heading) {
        boolean section = heading.level() == 1;
        open(section ? StyleName.HEADING_1 : StyleName.HEADING_2);
        words(heading.text(), section ? style.heading() : style.subheading());
    }

    private void bullets(Block.Bullets bullets) {
        if (bullets.numbered()) {
            numbered++;
        }
        // The style itself carries the first numbered list; each further one has a number of its own, to start at 1.
        int number = bullets.numbered() && numbered > 1 ? Numbering.NUMBERS + numbered - 1 : 0;
        for (Block.Paragraph entry : bullets.entries()) {
            open(bullets.numbered() ? StyleName.LIST_NUMBER : StyleName.LIST_BULLET, false, number);
            words(entry.text(), style.body());
        }
    }

    private void box(Block.Box box) {
        String label = box.label();
        boolean ends = endsHead;
        int last = box.entries().size() - 1;
        if (label != null) {
            endsHead = ends && last < 0;
            open(StyleName.BOX_LABEL);
            runs.plain(label);
            xml.close();
        }
        for (int i = 0; i <= last; i++) {
            endsHead = ends && i == last;
            paragraph(StyleName.BOX_TEXT, box.entries().get(i).text());
        }
    }

    /// Its number is a field, so that Word counts on where staff add another.
    private void caption(Block.Caption caption) {
        open(StyleName.CAPTION);
        runs.plain(caption.label() + " ");
        runs.field("SEQ " + caption.label() + " \\* ARABIC", Integer.toString(caption.number()));
        runs.plain(". ");
        words(caption.text(), style.label());
    }

    /// A table without rules: what stands side by side in Word stands in one.
    private void keyFigures(Block.KeyFigures figures) {
        int measure = style.page().column();
        int count = figures.entries().size();
        int perRow = KeyFigureSetter.perRow(style, measure, count);
        PageStyle.Box box = style.box();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", Units.twips(measure), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").empty("w:top", "w:w", Units.twips(box.inner()), "w:type", "dxa")
                .empty("w:left", "w:w", Units.twips(box.side()), "w:type", "dxa")
                .empty("w:bottom", "w:w", Units.twips(box.inner()), "w:type", "dxa")
                .empty("w:right", "w:w", Units.twips(KeyFigureSetter.GAP - box.side()), "w:type", "dxa").close();
        xml.close().open("w:tblGrid");
        for (int i = 0; i < perRow; i++) {
            xml.empty("w:gridCol", "w:w", Units.twips(measure / perRow));
        }
        xml.close();
        for (int from = 0; from < count; from += perRow) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            int to = Math.min(from + perRow, count);
            for (int i = from; i < to; i++) {
                // The last of a row that is not full takes what is left of it.
                int span = i == to - 1 ? from + perRow - i : 1;
                xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Units.twips(measure / perRow * span), "w:type",
                        "dxa");
                if (span > 1) {
                    xml.empty("w:gridSpan", "w:val", Integer.toString(span));
                }
                xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Units.colour(style.tint())).close();
                open(StyleName.KEY_FIGURE);
                runs.plain(figures.entries().get(i).figure());
                xml.close();
                open(StyleName.KEY_FIGURE_TEXT);
                words(figures.entries().get(i).text(), style.standing());
                xml.close();
            }
            xml.close();
        }
        xml.close();
        below = box.after();
    }

    private void table(Block.Table table, boolean kept) {
        int[] widths = columns.widths(table, style.page().column());
        boolean ruled = !table.head().isEmpty();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", Units.twips(style.page().column()), "w:type", "dxa");
        if (ruled) {
            xml.open("w:tblBorders");
            border("w:top", TableColumns.OUTER_RULE);
            border("w:bottom", TableColumns.OUTER_RULE);
            xml.close();
        }
        xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        String pad = Units.twips(ruled ? TableColumns.PAD : 0);
        xml.empty("w:top", "w:w", pad, "w:type", "dxa").empty("w:left", "w:w", "0", "w:type", "dxa");
        xml.empty("w:bottom", "w:w", pad, "w:type", "dxa").empty("w:right", "w:w", "0", "w:type", "dxa");
        xml.close().close().open("w:tblGrid");
        for (int i = 0; i < widths.length; i++) {
            xml.empty("w:gridCol", "w:w", Units.twips(width(widths, i)));
        }
        xml.close();
        if (ruled) {
            row(table, table.head(), widths, true, true);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), widths, false,
                    i == table.rows().size() - 1 ? kept : !TableColumns.mayEnd(table, i));
        }
        xml.close();
        below = kept ? 0 : style.table().after();
    }

    /// A column with the gap behind it.
    private static int width(int[] widths, int column) {
        return widths[column] + (column < widths.length - 1 ? TableColumns.GAP : 0);
    }

    private void row(Block.Table table, List<List<Inline>> cells, int[] widths, boolean heading, boolean keep) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Units.twips(width(widths, i)), "w:type", "dxa");
            if (heading) {
                xml.open("w:tcBorders");
                border("w:bottom", TableColumns.INNER_RULE);
                xml.close();
            }
            if (i < cells.size() - 1) {
                xml.open("w:tcMar").empty("w:right", "w:w", Units.twips(TableColumns.GAP), "w:type", "dxa").close();
            }
            xml.close();
            alignedRight = TableColumns.isNumeric(table, i);
            open(StyleName.TABLE_TEXT, keep, 0);
            words(cells.get(i), style.table());
            xml.close();
        }
        xml.close();
    }

    private void border(String side, int thickness) {
        xml.empty(side, "w:val", "single", "w:sz", Units.eighths(thickness), "w:space", "0", "w:color",
                Units.colour(style.table().colour()));
    }

    private void paragraph(StyleName name, List<Inline> text) {
        open(name);
        words(text, name == StyleName.STANDING_LINE ? style.standing() : style.body());
    }

    private void words(List<Inline> text, PageStyle.Type type) {
        runs.write(text, type.cut() == Cut.BOLD);
        xml.close();
    }

    /// Word sets endnotes at the end of a section: where the sources follow them, a section ends here.
    private void notesHeading(boolean ends) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", StyleName.HEADING_1.id());
        if (ends) {
            section.end(style.page().columns());
        }
        xml.close();
        runs.plain(Typesetter.NOTES_HEADING);
        xml.close();
    }

    private void sources(String heading) {
        open(StyleName.HEADING_1);
        runs.plain(heading);
        xml.close();
        for (List<Inline> source : cited.sources()) {
            open(StyleName.SOURCE);
            words(source, style.note());
        }
    }

    /// The space that a style asks for above itself.
    private int before(StyleName name) {
        return switch (name) {
            case HEADING_1 -> style.heading().before();
            case HEADING_2 -> style.subheading().before();
            case BODY_TEXT -> style.body().before();
            case STANDING_LINE -> style.standing().before();
            case BOX_LABEL, CAPTION -> style.box().before();
            default -> 0;
        };
    }

    private void open(StyleName name) {
        open(name, false, 0);
    }

    private void open(StyleName name, boolean keep, int number) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", name.id());
        if (keep) {
            xml.empty("w:keepNext");
        }
        if (newPage) {
            xml.empty("w:pageBreakBefore");
            newPage = false;
        }
        if (number > 0) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", Integer.toString(number))
                    .close();
        }
        if (below > 0) {
            xml.empty("w:spacing", "w:before", Units.twips(below + before(name)));
            below = 0;
        }
        if (alignedRight) {
            xml.empty("w:jc", "w:val", "right");
            alignedRight = false;
        }
        if (endsHead) {
            section.end(1);
            endsHead = false;
        }
        xml.close();
    }
}
