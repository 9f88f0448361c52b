package dais.library;

import dais.law.ReportingRequirements;
import dais.model.Passage;
import dais.model.PassageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Proposes topics for the passages of a report: those of the vocabulary that its headings, its title or its own words
/// name, and reporting requirements where the words lay one on somebody.
///
/// Each kind of evidence is taken for independent of the others: a weight is one minus the product of the chances that it
/// means nothing. The chances were set by hand; a title alone, or one mention alone, is not enough for a proposal.
public final class Tagger {
    private static final double HEADING = 0.6;
    private static final double TITLE = 0.25;
    /// By the number of mentions in the text: none, one, two, three or more.
    private static final double[] MENTIONS = {0, 0.35, 0.55, 0.65};
    private static final double DUTY = 0.8;
    private static final double LEAST = 0.5;
    private static final int MOST_TOPICS = 6;
    private static final String DUTIES = "reporting requirements";
    private static final String NDAA = "NDAA";
    private static final String NDAA_DUTIES = "NDAA reporting requirements";

    private final List<Topic> topics;
    /// The names of all topics by their first stem.
    private final Map<String, List<Name>> names = new HashMap<>();

    /// A name that texts may use.
    private record Name(String words, List<String> stems, String topic) {
    }

    /// A topic that Dais proposes for a passage.
    ///
    /// @param topic the tag
    /// @param weight how sure it is, from 0.5 to 1, in hundredths
    /// @param evidence why, a line each: where it is named and by which words
    public record Proposal(String topic, double weight, List<String> evidence) {
        public Proposal {
            evidence = List.copyOf(evidence);
        }
    }

    /// What speaks for one topic.
    private static final class Evidence {
        private final TreeSet<String> words = new TreeSet<>();
        private final List<String> lines = new ArrayList<>();
        private int mentions;
        private double doubt = 1;

        void add(double chance, String line) {
            doubt *= 1 - chance;
            lines.add(line);
        }
    }

    /// @param topics every entry of the vocabulary
    Tagger(List<Topic> topics) {
        this.topics = topics;
        for (Topic topic : topics) {
            for (String name : Topics.names(topic)) {
                List<String> stems = Terms.of(name);
                if (!stems.isEmpty()) {
                    names.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                            .add(new Name(name, stems, topic.topic()));
                }
            }
        }
    }

    /// The tagger of a library's vocabulary.
    public static Tagger of(Library library) {
        return new Tagger(library.topics().all());
    }

    /// The file with a proposal for each passage that can be told to have a topic; topics that a person gave are not
    /// proposed.
    LibraryFile tagged(LibraryFile file) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : file.passages()) {
            SortedMap<String, Double> proposed = new TreeMap<>();
            for (Proposal proposal : proposals(file.report().title(), passage)) {
                proposed.put(proposal.topic(), proposal.weight());
            }
            passages.add(new Passage(passage.id(), passage.locator(), passage.section(), passage.tags(), proposed,
                    passage.kind(), passage.wording(), passage.doubt(), passage.notes(), passage.links(),
                    passage.text()));
        }
        return new LibraryFile(file.report(), passages);
    }

    /// The topics proposed for a passage, the surest first; none for notes and captions.
    ///
    /// @param title of its report
    public List<Proposal> proposals(String title, Passage passage) {
        if (passage.kind() == PassageKind.FOOTNOTE || passage.kind() == PassageKind.CAPTION) {
            return List.of();
        }
        SortedMap<String, Evidence> found = new TreeMap<>();
        String text = passage.text().plain();
        for (Name name : named(text)) {
            Evidence evidence = found.computeIfAbsent(name.topic(), _ -> new Evidence());
            evidence.mentions++;
            evidence.words.add(name.words());
        }
        found.forEach((_, evidence) -> evidence.add(MENTIONS[Math.min(evidence.mentions, MENTIONS.length - 1)],
                "text: " + String.join(", ", evidence.words) + " ×" + evidence.mentions));
        for (String heading : passage.section()) {
            addOnce(found, named(heading), HEADING, "heading: " + heading);
        }
        addOnce(found, named(title), TITLE, "title: " + title);
        if (ReportingRequirements.directs(text)) {
            duty(found, DUTIES);
            if (found.containsKey(NDAA)) {
                duty(found, NDAA_DUTIES);
            }
        }
        return sure(found, passage);
    }

    private void duty(Map<String, Evidence> found, String topic) {
        if (topics.stream().anyMatch(known -> known.topic().equals(topic))) {
            found.computeIfAbsent(topic, _ -> new Evidence()).add(DUTY, "text: directs someone to report to Congress");
        }
    }

    private static void addOnce(Map<String, Evidence> found, List<Name> named, double chance, String line) {
        TreeSet<String> topics = new TreeSet<>();
        for (Name name : named) {
            if (topics.add(name.topic())) {
                found.computeIfAbsent(name.topic(), _ -> new Evidence()).add(chance, line);
            }
        }
    }

    /// Every name that stands in a text, as often as it does.
    private List<Name> named(String text) {
        List<String> stems = Terms.of(text);
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            for (Name name : names.getOrDefault(stems.get(i), List.of())) {
                int end = i + name.stems().size();
                if (end <= stems.size() && stems.subList(i, end).equals(name.stems())) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static List<Proposal> sure(SortedMap<String, Evidence> found, Passage passage) {
        List<Proposal> sure = new ArrayList<>();
        found.forEach((topic, evidence) -> {
            double weight = StrictMath.rint((1 - evidence.doubt) * 100) / 100;
            boolean given = passage.tags().stream().anyMatch(tag -> Names.same(tag, topic));
            if (weight >= LEAST && !given) {
                sure.add(new Proposal(topic, weight, evidence.lines));
            }
        });
        sure.sort(Comparator.comparingDouble(Proposal::weight).reversed());
        return sure.subList(0, Math.min(MOST_TOPICS, sure.size()));
    }
}
