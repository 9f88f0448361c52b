package dais.cite;

import dais.model.Block;
import dais.model.Inline;
import dais.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Walks over the lines of text in a block.
final class Blocks {
    private Blocks() {
    }

    /// The same block with each stretch of text changed, in reading order.
    static Block map(Block block, UnaryOperator<List<Inline>> change) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), change.apply(heading.text()));
            case Block.Paragraph paragraph -> map(paragraph, change);
            case Block.BlockQuotation quotation -> new Block.BlockQuotation(change.apply(quotation.text()));
            case Block.Bullets bullets -> new Block.Bullets(bullets.numbered(), map(bullets.entries(), change));
            case Block.Box box -> new Block.Box(box.label(), map(box.entries(), change));
            case Block.Table table -> new Block.Table(row(table.head(), change), table.labelled(),
                    table.rows().stream().map(row -> row(row, change)).toList());
            case Block.StandingLine line -> new Block.StandingLine(change.apply(line.text()));
            case Block.Caption caption ->
                new Block.Caption(caption.label(), caption.number(), change.apply(caption.text()));
            case Block.SourceLine line -> new Block.SourceLine(change.apply(line.text()));
            case Block.KeyFigures figures -> new Block.KeyFigures(figures.entries().stream()
                    .map(entry -> new Block.KeyFigure(entry.figure(), change.apply(entry.text()))).toList());
            case Block.Illustration _,Block.PageBreak _ -> block;
        };
    }

    private static List<List<Inline>> row(List<List<Inline>> cells, UnaryOperator<List<Inline>> change) {
        return cells.stream().map(change).toList();
    }

    private static List<Block.Paragraph> map(List<Block.Paragraph> entries, UnaryOperator<List<Inline>> change) {
        List<Block.Paragraph> out = new ArrayList<>(entries.size());
        for (Block.Paragraph entry : entries) {
            out.add(map(entry, change));
        }
        return out;
    }

    private static Block.Paragraph map(Block.Paragraph paragraph, UnaryOperator<List<Inline>> change) {
        return new Block.Paragraph(paragraph.voice(), change.apply(paragraph.text()));
    }

    /// The same words with neighbours of one cut made one.
    static List<Inline> joined(List<Inline> words) {
        List<Inline> out = new ArrayList<>();
        for (Inline word : words) {
            if (word instanceof Text text && !out.isEmpty() && out.getLast() instanceof Text last
                    && last.cut() == text.cut()) {
                out.set(out.size() - 1, new Text(last.text() + text.text(), text.cut()));
            } else {
                out.add(word);
            }
        }
        return out;
    }
}
