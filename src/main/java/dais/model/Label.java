package dais.model;

/// Who may see a source; in rising order of closeness.
public enum Label {
    PUBLIC("public"), COMMITTEE("committee"), OFFICE("office"), CRS_CONFIDENTIAL("crs-confidential");

    private final String word;

    Label(String word) {
        this.word = word;
    }

    /// The word that files use.
    public String word() {
        return word;
    }
}
