package dais.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a brief is made of, from top to bottom.
public sealed interface Block {

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

    /// The line that says whose words the others are. Its words are Dais's own.
    record StandingLine(List<Inline> text) implements Block {
        public StandingLine {
            text = List.copyOf(text);
        }
    }
}
