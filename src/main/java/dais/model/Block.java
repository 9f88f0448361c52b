package dais.model;

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

    /// The line that says whose words the others are. Its words are Dais's own.
    record StandingLine(List<Inline> text) implements Block {
        public StandingLine {
            text = List.copyOf(text);
        }
    }
}
