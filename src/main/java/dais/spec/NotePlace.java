package dais.spec;

import java.util.Locale;

/// Where the notes stand.
public enum NotePlace implements Worded {
    /// At the foot of the page that calls them.
    FOOTNOTES,
    /// Together after the body.
    ENDNOTES;

    /// The word that specs use.
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
