package dais.spec;

import java.util.Locale;

/// How a reader sees what is quoted.
public enum Quotations implements Worded {
    /// In quotation marks.
    MARKS,
    /// Set off as block quotations.
    BLOCK,
    /// A standing line says that the bulleted text is quoted.
    LINE;

    /// The word that specs use.
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
