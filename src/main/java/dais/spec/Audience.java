package dais.spec;

import java.util.Locale;

/// Who reads the brief.
public enum Audience implements Worded {
    MEMBER, COMMITTEE_STAFF, PERSONAL_OFFICE, PUBLIC;

    /// The word that specs use.
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
