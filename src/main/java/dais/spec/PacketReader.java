package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.diag.Warned;
import dais.spec.PacketSpec.Member;
import dais.spec.PacketSpec.Question;
import dais.spec.PacketSpec.Tab;
import dais.spec.PacketSpec.Witness;
import dais.text.Nearest;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads a hearing's file with the specs of its briefs, which stand in it or in files beside it.
public final class PacketReader {
    private static final int FIVE_MINUTES = 300;

    private final String file;
    private final SpecFiles specs;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    /// Opens the file of a brief's spec.
    @FunctionalInterface
    public interface SpecFiles {
        /// The bytes of a file beside the hearing's.
        ///
        /// @param name as written
        /// @throws Failure where it is not there or lies elsewhere
        byte[] read(Sited<String> name);
    }

    private PacketReader(String file, SpecFiles specs) {
        this.file = file;
        this.specs = specs;
    }

    /// Whether a file is a hearing's rather than a brief's spec.
    public static boolean isPacket(byte[] bytes) {
        try {
            return SafeYaml.readWhatCanBe("", bytes, Limits.YAML_NODES).root() instanceof Mapping root
                    && root.get("briefs") != null;
        } catch (Failure _) {
            return false;
        }
    }

    /// Reads it.
    ///
    /// @param shownName the file's name as messages show it
    /// @param bytes the file, UTF-8
    /// @param specs opens the files that it names
    /// @throws Failure with everything that is wrong with it and with the specs of its briefs
    public static Warned<PacketSpec> read(String shownName, byte[] bytes, SpecFiles specs) {
        PacketReader reader = new PacketReader(shownName, specs);
        SafeYaml.Reading reading = SafeYaml.readWhatCanBe(shownName, bytes, Limits.YAML_NODES);
        reader.problems.addAll(reading.problems());
        PacketSpec packet = null;
        if (reading.root() instanceof Mapping root && reading.whole()) {
            packet = reader.packet(root);
        } else if (reading.problems().isEmpty()) {
            reader.problems.add(Diagnostic.error(Code.WRONG_TYPE, "a hearing's file consists of keys with values",
                    Span.file(shownName), "begin with a line such as `hearing:`"));
        }
        List<Diagnostic> said = Diagnostic.inOrder(reader.problems);
        if (packet == null || said.stream().anyMatch(Diagnostic::isError)) {
            throw new Failure(said);
        }
        return new Warned<>(packet, said);
    }

    private @Nullable PacketSpec packet(Mapping root) {
        Fields fields = new Fields(root, PacketKeys.ofPacket(), problems);
        fields.requireAll();
        Fields hearing = fields.object("hearing");
        List<Witness> witnesses = witnesses(fields);
        List<Member> members = members(fields, witnesses);
        Fields defaults = fields.object("defaults");
        if (hearing == null) {
            return null;
        }
        hearing.requireAll();
        Sited<String> committee = hearing.value("committee").text();
        Sited<String> title = hearing.value("title").text();
        Sited<LocalDate> date = hearing.value("date").date();
        Sited<String> time = hearing.value("time").text();
        Sited<String> chamber = hearing.value("chamber").choice();
        if (committee == null || title == null || date == null) {
            return null;
        }
        BriefMappings mappings = new BriefMappings(root, defaults == null ? null : defaults.mapping(),
                PacketWords.when(date.value(), time == null ? null : time.value()), date.at());
        List<Tab> tabs = new ArrayList<>();
        for (Fields brief : fields.objects("briefs")) {
            tabs(brief, mappings, members, tabs);
        }
        return new PacketSpec(file, root.at(), committee, title, date, time, hearing.value("place").text(),
                chamber == null ? null : chamber.value(), hearing.value("purpose").staffText(),
                fields.list("topics").texts(), witnesses, members, fields.list("contacts").texts(),
                fields.list("recipients").texts(), fields.value("prepared-by").text(), fields.value("marking").text(),
                tabs);
    }

    private static List<Witness> witnesses(Fields packet) {
        List<Witness> witnesses = new ArrayList<>();
        for (Fields fields : packet.objects("witnesses")) {
            fields.requireAll();
            Sited<String> name = fields.value("name").text();
            Integer panel = fields.value("panel").count();
            if (name != null) {
                witnesses.add(new Witness(name, fields.value("title").text(), fields.value("organization").text(),
                        fields.value("background").staffText(), fields.value("reason").staffText(),
                        panel == null ? 1 : panel, fields.value("statement").text()));
            }
        }
        return witnesses;
    }

    private List<Member> members(Fields packet, List<Witness> witnesses) {
        List<String> known = witnesses.stream().map(witness -> witness.name().value()).toList();
        List<Member> members = new ArrayList<>();
        for (Fields fields : packet.objects("members")) {
            fields.requireAll();
            Sited<String> name = fields.value("name").text();
            List<Question> questions = new ArrayList<>();
            for (Fields question : fields.objects("questions")) {
                question.requireAll();
                Sited<String> ask = question.value("ask").staffText();
                Sited<String> of = question.value("of").text();
                if (of != null && !known.contains(of.value())) {
                    List<String> near = Nearest.of(of.value(), known);
                    problems.add(Diagnostic.error(Code.BAD_VALUE, "no witness is named " + SpecText.shown(of.value()),
                            of.at(),
                            near.isEmpty()
                                    ? "the witnesses are " + String.join(", ", known)
                                    : "did you mean `" + near.getFirst() + "`?"));
                }
                if (ask != null) {
                    questions.add(new Question(of, ask));
                }
            }
            if (name != null) {
                members.add(new Member(name, questions));
                inTime(name, questions);
            }
        }
        return members;
    }

    /// The rule that a member has five minutes counts the answers too.
    private void inTime(Sited<String> member, List<Question> questions) {
        int seconds = questions.stream().mapToInt(question -> PacketWords.seconds(question.ask().value())).sum();
        if (seconds > FIVE_MINUTES) {
            problems.add(Diagnostic.warning(Code.OVER_TIME,
                    "to ask these questions alone takes " + PacketWords.inMinutes(seconds)
                            + ", and a member has 5 min for questions and answers",
                    member.at(), "take out what can be asked in writing"));
        }
    }

    private void tabs(Fields fields, BriefMappings mappings, List<Member> members, List<Tab> tabs) {
        Sited<String> named = fields.value("spec").text();
        Sited<String> label = fields.value("tab").text();
        Sited<String> name = fields.value("name").text();
        boolean each = fields.value("each-member").flag();
        String source = "";
        Mapping ofFile = null;
        if (named != null) {
            try {
                byte[] bytes = specs.read(named);
                source = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
                YamlNode root = SafeYaml.read(named.value(), bytes, Limits.YAML_NODES);
                ofFile = root instanceof Mapping mapping ? mapping : null;
            } catch (Failure failure) {
                problems.addAll(failure.diagnostics());
                return;
            }
        }
        Mapping brief = mappings.of(fields.mapping(), ofFile);
        BriefSpec spec = read(brief);
        if (spec == null) {
            return;
        }
        String number = label == null
                ? Integer.toString(1 + (int) tabs.stream().filter(tab -> tab.member() == null).count())
                : label.value();
        String base = name == null ? PacketWords.slug(spec.title().value()) : PacketWords.slug(name.value());
        String unique = base;
        for (int i = 2; !names.add(unique); i++) {
            unique = base + "-" + i;
        }
        tabs.add(new Tab(number, unique, null, spec, source + BriefMappings.words(brief)));
        for (Member member : each ? members : List.<Member>of()) {
            Mapping own = member.questions().isEmpty() ? null : mappings.forMember(brief, member);
            BriefSpec copy = own == null ? null : read(own);
            if (own != null && copy != null) {
                tabs.add(new Tab(number, "members/" + PacketWords.slug(member.name().value()) + "/" + unique,
                        member.name().value(), copy, source + BriefMappings.words(own)));
            }
        }
    }

    private @Nullable BriefSpec read(Mapping brief) {
        try {
            Warned<BriefSpec> read = SpecReader.read(file, brief);
            problems.addAll(read.diagnostics());
            return read.value();
        } catch (Failure failure) {
            problems.addAll(failure.diagnostics());
            return null;
        }
    }
}
