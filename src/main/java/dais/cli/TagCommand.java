package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Warned;
import dais.library.Library;
import dais.library.TagEditor;
import dais.library.TagEditor.Edit;
import dais.library.TopicMatch;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.ReportKey;
import dais.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.cli.Options;

/// `dais tag`: gives tags to passages, takes them away, and takes up what Dais proposed.
final class TagCommand implements Command {
    private final Session session;

    TagCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "tag";
    }

    @Override
    public String summary() {
        return "give tags to passages or take them away; comments in the library's files stay";
    }

    @Override
    public String operands() {
        return "[ID...]";
    }

    @Override
    public int fewestOperands() {
        return 0;
    }

    @Override
    public Options options() {
        return new Options().addOption(Arguments.valued("add", "T", "gives this tag; may stand several times"))
                .addOption(Arguments.valued("remove", "T",
                        "takes this tag away, or refuses it where Dais proposed it; may stand several times"))
                .addOption(Arguments.flag("accept", "makes tags of what Dais proposed"))
                .addOption(
                        Arguments.valued("topic", "T", "accepts this topic alone; without ID, wherever it is proposed"))
                .addOption(Arguments.library());
    }

    @Override
    public ExitCode run(Arguments arguments) {
        String topic = arguments.value("topic");
        boolean accept = arguments.has("accept");
        boolean changes = !arguments.values("add").isEmpty() || !arguments.values("remove").isEmpty();
        if ((changes && accept) || (!changes && !accept)) {
            throw usage("say either --accept, or what to --add or --remove");
        }
        if (arguments.operands().isEmpty() && (!accept || topic == null)) {
            throw usage("name the passages, as in `dais tag IF12100/energy-1 --add energy`");
        }
        Warned<Library> opened = session.library(arguments.path("library"),
                session.world().here().resolve("spec.yaml"));
        session.terminal().say(opened.diagnostics());
        Library library = opened.value();
        List<Passage> passages = passages(library, arguments.operands());
        Map<PassageId, Edit> edits = accept
                ? accepted(passages, topic == null ? List.of() : proposedTags(library, topic))
                : edited(library, passages, arguments);
        int changed = TagEditor.apply(session.world(), library.folder(), edits);
        session.terminal().say(changed + (changed == 1 ? " passage" : " passages") + " changed of " + passages.size());
        return ExitCode.DONE;
    }

    private static Failure usage(String message) {
        return new Failure(Diagnostic.error(Code.USAGE, message, null, "`dais tag --help` shows what there is"));
    }

    /// The passages named, by their own names or their report's; all where none is.
    private static List<Passage> passages(Library library, List<String> ids) {
        List<Passage> passages = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        if (ids.isEmpty()) {
            library.reports().forEach(report -> passages.addAll(library.passages(report.key())));
        }
        for (String id : ids) {
            int slash = id.indexOf('/');
            ReportKey key = ReportKey.parse(slash < 0 ? id : id.substring(0, slash));
            Optional<Report> report = library.report(key).or(() -> library.newest(key.toString(), null));
            if (report.isEmpty()) {
                problems.add(Diagnostic.error(Code.UNKNOWN_REPORT, "the library has no report " + key, null,
                        meant(key.id(), library.reports().stream().map(Report::id).distinct().toList(),
                                "`dais passages` lists what it has")));
                continue;
            }
            List<Passage> all = library.passages(report.get().key());
            List<Passage> named = slash < 0
                    ? all
                    : all.stream().filter(passage -> passage.id().name().equals(id.substring(slash + 1))).toList();
            if (named.isEmpty()) {
                problems.add(Diagnostic.error(Code.UNKNOWN_PASSAGE,
                        report.get().key() + " has no passage `" + id.substring(slash + 1) + "`", null,
                        meant(id.substring(slash + 1), all.stream().map(passage -> passage.id().name()).toList(),
                                "`dais passages --source " + key.id() + "` lists what it has")));
            }
            passages.addAll(named);
        }
        if (!problems.isEmpty()) {
            throw new Failure(problems);
        }
        return passages;
    }

    private static String meant(String word, List<String> known, String otherwise) {
        List<String> near = Nearest.of(word, known);
        return near.isEmpty() ? otherwise : "did you mean `" + near.getFirst() + "`?";
    }

    private Map<PassageId, Edit> edited(Library library, List<Passage> passages, Arguments arguments) {
        SortedSet<String> add = new TreeSet<>();
        for (String tag : arguments.values("add")) {
            add.add(known(library, tag));
        }
        SortedSet<String> remove = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        passages.forEach(passage -> {
            there.addAll(passage.tags());
            there.addAll(passage.proposed().keySet());
        });
        for (String tag : arguments.values("remove")) {
            List<String> same = there.contains(tag) ? List.of(tag) : tagsOf(library.find(tag));
            if (same.stream().noneMatch(there::contains)) {
                throw new Failure(Diagnostic.error(Code.UNKNOWN_TOPIC, "none of the passages has the tag `" + tag + "`",
                        null, meant(tag, List.copyOf(there), "they have: " + String.join(", ", there))));
            }
            remove.addAll(same);
        }
        Map<PassageId, Edit> edits = new TreeMap<>();
        passages.forEach(passage -> edits.put(passage.id(), new Edit(add, remove)));
        return edits;
    }

    /// A tag as the library or its vocabulary writes it. A new one is taken unless it is spelt nearly like a known one.
    private String known(Library library, String tag) {
        if (library.tags().contains(tag)) {
            return tag;
        }
        TopicMatch match = library.find(tag);
        List<String> tags = tagsOf(match);
        if (match instanceof TopicMatch.ByTag && !tags.isEmpty()) {
            return tags.getFirst();
        }
        Optional<String> topic = library.topics().find(tag).map(found -> found.topic());
        if (topic.isPresent()) {
            return topic.get();
        }
        List<String> near = match instanceof TopicMatch.NearMiss miss
                ? miss.suggestions()
                : match instanceof TopicMatch.ByWords words ? words.near() : List.of();
        if (!near.isEmpty()) {
            throw new Failure(Diagnostic.error(Code.UNKNOWN_TOPIC, "there is no tag `" + tag + "`", null,
                    "did you mean `" + String.join("` or `", near) + "`?",
                    "to have both, add `" + tag + "` to the library's topics.yaml first"));
        }
        session.terminal().say(List.of(Diagnostic.note(Code.UNKNOWN_TOPIC, "the tag `" + tag + "` is new", null)));
        return tag;
    }

    private static List<String> tagsOf(TopicMatch match) {
        return match instanceof TopicMatch.ByTag tag ? tag.tags() : List.of();
    }

    /// The tags that a topic is proposed as.
    private static List<String> proposedTags(Library library, String topic) {
        TopicMatch match = library.find(topic);
        List<String> tags = tagsOf(match);
        if (tags.isEmpty()) {
            throw new Failure(Diagnostic.error(Code.UNKNOWN_TOPIC, "no passage has the topic `" + topic + "`", null,
                    match instanceof TopicMatch.NearMiss near
                            ? "did you mean `" + String.join("` or `", near.suggestions()) + "`?"
                            : "`dais passages --coverage` lists the topics there are"));
        }
        return tags;
    }

    /// @param only the tags that are taken up; all where there is none
    private static Map<PassageId, Edit> accepted(List<Passage> passages, List<String> only) {
        Map<PassageId, Edit> edits = new TreeMap<>();
        for (Passage passage : passages) {
            SortedSet<String> add = new TreeSet<>();
            passage.proposed().forEach((tag, weight) -> {
                if (weight > 0 && (only.isEmpty() || only.contains(tag))) {
                    add.add(tag);
                }
            });
            if (!add.isEmpty()) {
                edits.put(passage.id(), new Edit(add, new TreeSet<>()));
            }
        }
        return edits;
    }
}
