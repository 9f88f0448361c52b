package dais.spec;

import java.util.Locale;

/// A form in which a brief is published.
public enum OutputFormat implements Worded {
    PDF, DOCX, MD;

    /// The word that specs and the command line use, which is also the ending of the file.
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
