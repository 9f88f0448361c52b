package dais.compose;

import dais.model.Block;
import dais.model.Brief;
import dais.model.Inline;
import dais.text.Words;
import java.util.List;

/// The length of a brief in words: body, headings and staff text as printed; not the title block, notes or running lines.
public final class WordCount {
    private WordCount() {
    }

    public static int of(Brief brief) {
        return of(brief.body());
    }

    static int of(List<Block> body) {
        int words = 0;
        for (Block block : body) {
            words += switch (block) {
                case Block.Heading heading -> count(heading.text());
                case Block.Paragraph paragraph -> count(paragraph.text());
                case Block.BlockQuotation quotation -> count(quotation.text());
                case Block.Bullets bullets -> ofAll(bullets.entries());
                case Block.Box box -> (box.label() == null ? 0 : Words.count(box.label())) + ofAll(box.entries());
                case Block.Table table -> table.cells().stream().mapToInt(WordCount::count).sum();
                case Block.StandingLine line -> count(line.text());
                case Block.Caption caption -> count(caption.text()) + 2;
                case Block.SourceLine line -> count(line.text());
                case Block.KeyFigures figures -> figures.entries().stream()
                        .mapToInt(entry -> Words.count(entry.figure()) + count(entry.text())).sum();
                case Block.Illustration _,Block.PageBreak _ -> 0;
            };
        }
        return words;
    }

    private static int ofAll(List<Block.Paragraph> entries) {
        int words = 0;
        for (Block.Paragraph entry : entries) {
            words += count(entry.text());
        }
        return words;
    }

    private static int count(List<Inline> text) {
        return Words.count(Inline.plain(text));
    }
}
