package dais.select;

/// A part of a passage's score, in the words that `explain` uses.
public enum Part {
    TOPIC("topic", "how well it answers the section's topic"), PLACE("place",
            "how near it stands to the beginning of its report, section and paragraph"), CENTRE("centre",
                    "how much it is about what the other candidates of the section are about"), HEADINGS("headings",
                            "how many words of its report's headings it has"), WORDING("wording",
                                    "whether it speaks of a finding, an issue or an option, in sentences of some length"), READERS(
                                            "readers",
                                            "figures and plain sentences for a Member or the public, law for committee staff"), FRESH(
                                                    "fresh", "how recent its report is"), REPEATS("repeats",
                                                            "taken off for what candidates with a higher score say already");

    private final String word;
    private final String meaning;

    Part(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
