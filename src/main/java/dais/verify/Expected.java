package dais.verify;

import dais.model.Block;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.PassageId;
import dais.model.Wording;
import dais.render.docx.PassageTag;
import dais.verify.ReadBrief.Shape;
import java.util.ArrayList;
import java.util.List;

/// The lines that a finished file should hold, in order, flattened out of the brief.
final class Expected {

    /// One line.
    ///
    /// @param shape how it should be set
    /// @param text its words, without note marks
    /// @param marks the numbers of its note marks, in order
    /// @param extracts the passages in it
    record Line(Shape shape, String text, List<Integer> marks, List<Extract> extracts) {
    }

    /// Words of a passage.
    ///
    /// @param passage which one
    /// @param verbatim whether they are quoted
    /// @param text as they should be printed
    /// @param source the source's own words
    /// @param note the number of the note that follows; 0 for none
    record Extract(PassageId passage, boolean verbatim, String text, String source, int note) {
        /// Whether a finished file's name for a passage means this one: plain in a PDF, a content control's tag in a DOCX.
        boolean isNamed(String name) {
            return name.equals(passage.report() + "/" + passage.name())
                    || name.equals(PassageTag.of(passage, verbatim));
        }
    }

    private Expected() {
    }

    static List<Line> lines(CitedBrief brief) {
        List<Line> lines = new ArrayList<>();
        for (Block block : brief.brief().body()) {
            switch (block) {
                case Block.Heading heading -> lines.add(line(Shape.PLAIN, heading.text()));
                case Block.Paragraph paragraph -> lines.add(line(Shape.PLAIN, paragraph.text()));
                case Block.BlockQuotation quotation -> lines.add(line(Shape.BLOCK_QUOTATION, quotation.text()));
                case Block.StandingLine standing -> lines.add(line(Shape.PLAIN, standing.text()));
                case Block.Bullets bullets -> bullets.entries().forEach(
                        entry -> lines.add(line(bullets.numbered() ? Shape.NUMBERED : Shape.BULLET, entry.text())));
                case Block.Table table -> table.cells().forEach(cell -> lines.add(line(Shape.CELL, cell)));
                case Block.Caption caption -> {
                    List<Inline> text = new ArrayList<>();
                    text.add(Inline.Text.roman(caption.opening()));
                    text.addAll(caption.text());
                    lines.add(line(Shape.PLAIN, text));
                }
                case Block.SourceLine source -> lines.add(line(Shape.PLAIN, source.text()));
                case Block.Illustration illustration ->
                    lines.add(new Line(Shape.FIGURE, Plain.of(illustration.alternative()), List.of(), List.of()));
                case Block.KeyFigures figures -> figures.entries().forEach(entry -> {
                    lines.add(new Line(Shape.BOX, Plain.of(entry.figure()), List.of(), List.of()));
                    lines.add(line(Shape.BOX, entry.text()));
                });
                case Block.PageBreak _ -> {
                    // it has no words
                }
                case Block.Box box -> {
                    if (box.label() != null) {
                        lines.add(new Line(Shape.BOX, Plain.of(box.label()), List.of(), List.of()));
                    }
                    box.entries().forEach(entry -> lines.add(line(Shape.BOX, entry.text())));
                }
            }
        }
        return lines;
    }

    private static Line line(Shape shape, List<Inline> text) {
        List<Integer> marks = new ArrayList<>();
        List<Extract> extracts = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            switch (text.get(i)) {
                case Inline.NoteMark mark -> marks.add(mark.number());
                case Inline.Extract extract ->
                    extracts.add(new Extract(extract.passage(), extract.wording() == Wording.VERBATIM,
                            Plain.of(Inline.plain(extract.text())), extract.source(), nextMark(text, i)));
                case Inline.Text _,Inline.Link _,Inline.CiteMark _ -> {
                    // plain words
                }
            }
        }
        return new Line(shape, Plain.of(Inline.plain(text)), marks, extracts);
    }

    private static int nextMark(List<Inline> text, int from) {
        for (int i = from + 1; i < text.size(); i++) {
            if (text.get(i) instanceof Inline.NoteMark mark) {
                return mark.number();
            }
        }
        return 0;
    }
}
