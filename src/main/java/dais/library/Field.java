package dais.library;

/// The parts of a passage that a search looks at. A word counts as often as its field weighs: this is BM25F in its simple
/// form, where counts and lengths are weighed before they are saturated (Robertson, Zaragoza and Taylor 2004, “Simple BM25
/// extension to multiple weighted fields”).
enum Field {
    /// Its report's title.
    TITLE(0, 1),
    /// Its headings.
    HEADING(1, 2),
    /// Its own words.
    TEXT(2, 1),
    /// Its tags, those a person gave and those Dais proposed.
    TAG(3, 1);

    private static final int MASK = (1 << Occurrences.FIELD_BITS) - 1;
    private static final int[] WEIGHTS = new int[MASK + 1];
    static {
        for (Field field : values()) {
            WEIGHTS[field.code] = field.weight;
        }
    }

    private final int code;
    private final int weight;

    /// @param code how the index names it
    Field(int code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /// The place of a word, by its number among all words of its passage.
    int place(int number) {
        return (number << Occurrences.FIELD_BITS) | code;
    }

    /// How much a word at a place weighs.
    static int weight(int place) {
        return WEIGHTS[place & MASK];
    }
}
