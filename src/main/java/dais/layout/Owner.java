package dais.layout;

import dais.model.PassageId;
import dais.model.SafeUri;

/// What part of a paragraph a stretch of its text belongs to.
sealed interface Owner {

    /// The paragraph itself.
    record Self() implements Owner {
    }

    /// Words out of a passage.
    record Extracted(PassageId passage, boolean verbatim) implements Owner {
    }

    /// Words that lead to an address.
    record Linked(SafeUri address) implements Owner {
    }

    /// The mark of a note.
    record Marked(int note) implements Owner {
    }
}
