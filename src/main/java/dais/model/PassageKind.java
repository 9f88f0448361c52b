package dais.model;

import java.util.Locale;

/// What a passage is in its source.
public enum PassageKind {
    PARAGRAPH, ITEM, FOOTNOTE, TABLE, CAPTION;

    /// The word that files use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
