package dais.spec;

import dais.diag.Span;
import dais.spec.PacketSpec.Member;
import dais.spec.PacketSpec.Question;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together the keys of each brief of a packet: its own, those of the spec it names, those that hold for all, and for
/// a hearing memo the hearing itself, so that nothing is written twice. Every value keeps the place it was written at.
final class BriefMappings {
    private static final Set<String> OF_HEARING = Set.of("committee", "title", "place", "purpose");
    private static final Set<String> OF_WITNESS = Set.of("name", "background", "reason");

    private final Mapping packet;
    private final @Nullable Mapping defaults;
    private final Scalar when;

    /// @param packet the whole file
    /// @param defaults what holds for all briefs; null for nothing
    /// @param when day and hour as they are printed
    BriefMappings(Mapping packet, @Nullable Mapping defaults, String when, Span at) {
        this.packet = packet;
        this.defaults = defaults;
        this.when = new Scalar(when, true, at);
    }

    /// @param own what stands in the packet
    /// @param ofFile what stands in the spec it names; null where it names none
    Mapping of(Mapping own, @Nullable Mapping ofFile) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : own.entries()) {
            if (!PacketKeys.OF_TAB.contains(entry.key().text())) {
                entries.add(entry);
            }
        }
        add(ofFile, entries);
        add(defaults, entries);
        Mapping whole = new Mapping(entries, own.at());
        if (whole.get("kind") instanceof Scalar kind && kind.text().equals("hearing-memo")
                && whole.get("hearing") == null) {
            entries.add(new Entry(new Scalar("hearing", false, own.at()), hearing(own.at())));
        }
        return new Mapping(List.copyOf(entries), own.at());
    }

    private static void add(@Nullable Mapping other, List<Entry> entries) {
        for (Entry entry : other == null ? List.<Entry>of() : other.entries()) {
            if (entries.stream().noneMatch(known -> known.key().text().equals(entry.key().text()))) {
                entries.add(entry);
            }
        }
    }

    private Mapping hearing(Span at) {
        List<Entry> entries = new ArrayList<>();
        if (packet.get("hearing") instanceof Mapping hearing) {
            hearing.entries().stream().filter(entry -> OF_HEARING.contains(entry.key().text())).forEach(entries::add);
        }
        entries.add(new Entry(new Scalar("at", false, at), when));
        List<YamlNode> witnesses = new ArrayList<>();
        if (packet.get("witnesses") instanceof Sequence all) {
            for (YamlNode node : all.items()) {
                if (node instanceof Mapping witness) {
                    witnesses.add(witness(witness));
                }
            }
        }
        if (!witnesses.isEmpty()) {
            entries.add(new Entry(new Scalar("witnesses", false, at), new Sequence(witnesses, at)));
        }
        for (Entry entry : packet.entries()) {
            if (entry.key().text().equals("contacts")) {
                entries.add(entry);
            }
        }
        return new Mapping(entries, at);
    }

    /// Position and organisation are one in a memo.
    private static Mapping witness(Mapping witness) {
        List<Entry> entries = new ArrayList<>();
        witness.entries().stream().filter(entry -> OF_WITNESS.contains(entry.key().text())).forEach(entries::add);
        List<String> words = new ArrayList<>();
        Span at = witness.at();
        for (String key : List.of("title", "organization")) {
            if (witness.get(key) instanceof Scalar scalar) {
                words.add(scalar.text());
                at = scalar.at();
            }
        }
        if (!words.isEmpty()) {
            entries.add(new Entry(new Scalar("title", false, at), new Scalar(String.join(", ", words), true, at)));
        }
        return new Mapping(entries, witness.at());
    }

    /// A member's own copy: to the member, with the member's questions at the end, by witness.
    Mapping forMember(Mapping brief, Member member) {
        Span at = member.name().at();
        List<Entry> entries = new ArrayList<>();
        List<YamlNode> sections = new ArrayList<>();
        for (Entry entry : brief.entries()) {
            switch (entry.key().text()) {
                case "to" -> {
                    // it goes to the member
                }
                case "sections" -> sections.addAll(items(entry.value()));
                default -> entries.add(entry);
            }
        }
        if (sections.isEmpty()) {
            for (YamlNode topic : items(brief.get("topics"))) {
                sections.add(
                        new Mapping(List.of(new Entry(new Scalar("topic", false, topic.at()), topic)), topic.at()));
            }
        }
        byWitness(member).forEach((witness, questions) -> sections.add(questions(witness, questions, at)));
        entries.add(new Entry(new Scalar("to", false, at), new Scalar(member.name().value(), true, at)));
        entries.add(new Entry(new Scalar("sections", false, at), new Sequence(sections, at)));
        return new Mapping(entries, brief.at());
    }

    private static List<YamlNode> items(@Nullable YamlNode node) {
        return node == null ? List.of() : node instanceof Sequence list ? list.items() : List.of(node);
    }

    private static Map<String, List<Question>> byWitness(Member member) {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        for (Question question : member.questions()) {
            String of = question.of() == null ? "all witnesses" : question.of().value();
            questions.computeIfAbsent(of, _ -> new ArrayList<>()).add(question);
        }
        return questions;
    }

    private static Mapping questions(String witness, List<Question> questions, Span at) {
        int seconds = questions.stream().mapToInt(question -> PacketWords.seconds(question.ask().value())).sum();
        String heading = "Questions for " + witness + " (" + PacketWords.inMinutes(seconds) + " to ask)";
        List<YamlNode> asked = new ArrayList<>();
        questions.forEach(question -> asked.add(new Scalar(question.ask().value(), true, question.ask().at())));
        return new Mapping(List.of(new Entry(new Scalar("heading", false, at), new Scalar(heading, true, at)),
                new Entry(new Scalar("questions", false, at), new Sequence(asked, at))), at);
    }

    /// All keys and values, without their places.
    static String words(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> "'" + scalar.text() + "'";
            case Sequence sequence -> sequence.items().stream().map(BriefMappings::words).toList().toString();
            case Mapping mapping -> mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + words(entry.value())).toList().toString();
        };
    }
}
