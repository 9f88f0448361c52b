package dais.select;

/// A part of a passage's score, in the words that `explain` uses.
public enum Part {
    TOPIC("topic", "how well it answers the topic"), PLACE("place", "where it stands in its report"), CENTRE("centre",
            "how much of what its rivals say it says"), HEADINGS("headings",
                    "how much of what its report's headings name it names"), WORDING("wording",
                            "whether its words announce a finding, an issue or an option, and are enough of them"), READERS(
                                    "readers", "whether it suits the brief's readers"), FRESH("fresh",
                                            "how recent its report is"), REPEATS("repeats",
                                                    "how much of it better passages say already");

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
