package dais.spec;

import java.util.Locale;

/// What sort of brief it is.
public enum Kind implements Worded {
    ONE_PAGER, MEMO, BACKGROUNDER, TALKING_POINTS;

    /// The word that specs use.
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
