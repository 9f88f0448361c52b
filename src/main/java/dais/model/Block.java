package dais.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a brief is made of, from top to bottom.
public sealed interface Block {

    /// Every stretch of text in the block, in reading order.
    default List<List<Inline>> texts() {
        return switch (this) {
            case Heading heading -> List.of(heading.text());
            case Paragraph paragraph -> List.of(paragraph.text());
            case BlockQuotation quotation -> List.of(quotation.text());
            case Bullets bullets -> bullets.entries().stream().map(Paragraph::text).toList();
            case Box box -> box.entries().stream().map(Paragraph::text).toList();
            case Table table -> table.cells();
            case StandingLine line -> List.of(line.text());
            case Caption caption -> List.of(caption.text());
            case SourceLine line -> List.of(line.text());
            case KeyFigures figures -> figures.entries().stream().map(KeyFigure::text).toList();
            case Illustration _,PageBreak _ -> List.of();
        };
    }

    /// A heading.
    ///
    /// @param level 1 for a section, 2 for a part of one
    /// @param text its words
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /// A paragraph.
    ///
    /// @param voice whose words it is
    /// @param text its words
    record Paragraph(Voice voice, List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /// A quotation set off by its indent, without quotation marks of ours.
    record BlockQuotation(List<Inline> text) implements Block {
        public BlockQuotation {
            text = List.copyOf(text);
        }
    }

    /// A list, bulleted or numbered.
    record Bullets(boolean numbered, List<Paragraph> entries) implements Block {
        public Bullets {
            entries = List.copyOf(entries);
        }
    }

    /// A tinted box; only staff text stands in one.
    ///
    /// @param label its small heading, such as `Bottom line`; null without one
    record Box(@Nullable String label, List<Paragraph> entries) implements Block {
        public Box {
            entries = List.copyOf(entries);
        }
    }

    /// A table of staff's making.
    ///
    /// @param head the headings of its columns; empty for a table without
    /// @param labelled whether the first cell of each row names the row
    /// @param rows the rows, each with as many cells as the others and the head
    record Table(List<List<Inline>> head, boolean labelled, List<List<List<Inline>>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.isEmpty() && !rows.isEmpty() ? rows.getFirst().size() : head.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("every row of a table has as many cells");
            }
        }

        /// Every cell in reading order, those of the head first.
        public List<List<Inline>> cells() {
            List<List<Inline>> cells = new ArrayList<>(head);
            rows.forEach(cells::addAll);
            return cells;
        }

        /// How many columns it has.
        public int columns() {
            return head.isEmpty() && !rows.isEmpty() ? rows.getFirst().size() : head.size();
        }
    }

    /// The line over a table or an illustration.
    ///
    /// @param label `Table` or `Figure`
    /// @param number its number among those of its label, from 1
    /// @param text what is shown
    record Caption(String label, int number, List<Inline> text) implements Block {
        public Caption {
            text = List.copyOf(text);
        }

        /// What stands before the text: `Figure 1. `.
        public String opening() {
            return label + " " + number + ". ";
        }
    }

    /// A chart or a picture.
    ///
    /// @param alternative what it shows, for readers who do not see it
    record Illustration(Art art, String alternative) implements Block {
    }

    /// The line below a table or an illustration that says where it comes from.
    record SourceLine(List<Inline> text) implements Block {
        public SourceLine {
            text = List.copyOf(text);
        }
    }

    /// Figures that stand out, side by side.
    record KeyFigures(List<KeyFigure> entries) implements Block {
        public KeyFigures {
            entries = List.copyOf(entries);
        }
    }

    /// A figure that stands out.
    ///
    /// @param figure as it is printed, large
    /// @param text what it is a figure of
    record KeyFigure(String figure, List<Inline> text) {
        public KeyFigure {
            text = List.copyOf(text);
        }
    }

    /// What follows begins on a new page.
    record PageBreak() implements Block {
    }

    /// Whether a block leads to the one below it and may not be parted from it: a paragraph that ends in a colon, a caption,
    /// and what has its source below it.
    static boolean leads(Block block, Block next) {
        return switch (block) {
            case Paragraph paragraph -> (next instanceof Bullets || next instanceof BlockQuotation)
                    && Inline.plain(paragraph.text()).endsWith(":");
            case Caption _ -> true;
            case Table _,Illustration _ -> next instanceof SourceLine;
            default -> false;
        };
    }

    /// The line that says whose words the others are. Its words are Dais's own.
    record StandingLine(List<Inline> text) implements Block {
        public StandingLine {
            text = List.copyOf(text);
        }
    }
}
