package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Warned;
import dais.library.Library;
import dais.library.Tagger;
import dais.library.TopicMatch;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.Sheets;
import dais.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.cli.Options;

/// `dais passages`: what a library holds, by words, topic or source.
final class PassagesCommand implements Command {
    private final Session session;

    PassagesCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "passages";
    }

    @Override
    public String summary() {
        return "list the passages of a library, by words, topic or source";
    }

    @Override
    public String operands() {
        return "[QUERY]";
    }

    @Override
    public int fewestOperands() {
        return 0;
    }

    @Override
    public Options options() {
        return new Options().addOption(Arguments.valued("topic", "T", "only passages on this topic"))
                .addOption(Arguments.valued("source", "ID", "only passages of this report"))
                .addOption(Arguments.flag("coverage",
                        "a table of topics and sources instead: how many passages are tagged, (how many Dais proposes), and the gaps"))
                .addOption(Arguments.library()).addOption(Arguments.flag("json",
                        "a JSON line a passage, and one with the counts by source, topic and year"));
    }

    @Override
    public ExitCode run(Arguments arguments) {
        Warned<Library> opened = session.library(arguments.path("library"),
                session.world().here().resolve("spec.yaml"));
        session.terminal().say(opened.diagnostics());
        Library library = opened.value();
        if (arguments.has("coverage")) {
            Coverage coverage = new Coverage(library);
            (arguments.has("json") ? coverage.jsonLines() : coverage.lines()).forEach(session.terminal()::result);
            return ExitCode.DONE;
        }
        List<Passage> found = found(library, arguments);
        Facets facets = new Facets(library, found);
        if (arguments.has("json")) {
            Tagger tagger = Tagger.of(library);
            for (Passage passage : found) {
                session.terminal().result(jsonLine(passage, proposals(library, tagger, passage)));
            }
            session.terminal().result(facets.jsonLine(found.size()));
        } else {
            found.forEach(passage -> session.terminal().result(line(passage)));
            session.terminal().say(found.size() + (found.size() == 1 ? " passage" : " passages"));
            facets.lines().forEach(session.terminal()::say);
        }
        return ExitCode.DONE;
    }

    private List<Passage> found(Library library, Arguments arguments) {
        List<String> query = arguments.operands();
        String source = arguments.value("source");
        String topic = arguments.value("topic");
        List<Passage> all = new ArrayList<>();
        if (!query.isEmpty()) {
            library.search(String.join(" ", query)).forEach(candidate -> all.add(candidate.passage()));
        } else {
            for (Report report : library.reports()) {
                all.addAll(library.passages(report.key()));
            }
        }
        if (source != null) {
            String id = source;
            if (library.versions(id).isEmpty()) {
                throw new Failure(Diagnostic.error(Code.UNKNOWN_REPORT, "the library has no report " + id, null,
                        "it has " + String.join(", ", library.reports().stream().map(Report::id).distinct().toList())));
            }
            all.removeIf(passage -> !passage.id().report().id().equals(id));
        }
        if (topic != null) {
            TopicMatch match = library.find(topic);
            match.diagnostic(null).ifPresent(said -> session.terminal().say(List.of(said)));
            Set<PassageId> onTopic = new TreeSet<>();
            library.candidates(match).forEach(candidate -> onTopic.add(candidate.passage().id()));
            all.removeIf(passage -> !onTopic.contains(passage.id()));
        }
        return all;
    }

    private static String line(Passage passage) {
        String text = passage.text().plain();
        String start = text.length() <= 90 ? text : text.substring(0, text.lastIndexOf(' ', 90)) + " …";
        String page = passage.locator().page();
        String at = passage.locator().at();
        return passage.id() + "  " + (page != null ? "p. " + page : at != null ? at : "-") + "  " + Words.count(text)
                + " words  [" + String.join(", ", passage.tags()) + proposed(passage) + "]"
                + (passage.isVerbatim() ? "" : "  paraphrase")
                + (passage.doubt().isEmpty() ? "" : "  doubt: " + String.join(", ", passage.doubt())) + "\n    "
                + start;
    }

    /// The tags that Dais proposes, with their weights.
    private static String proposed(Passage passage) {
        StringBuilder proposed = new StringBuilder();
        passage.proposed().forEach((tag, weight) -> {
            if (weight > 0) {
                proposed.append(proposed.isEmpty() ? "auto: " : ", ").append(tag).append(' ').append(weight);
            }
        });
        return (passage.tags().isEmpty() || proposed.isEmpty() ? "" : "; ") + proposed;
    }

    /// Why Dais proposes each of a passage's tags, as far as the vocabulary of today would still do so.
    private static Map<String, List<String>> proposals(Library library, Tagger tagger, Passage passage) {
        String title = library.report(passage.id().report()).map(Report::title).orElse("");
        Map<String, List<String>> evidence = new TreeMap<>();
        passage.proposed().keySet().forEach(tag -> evidence.put(tag, List.of()));
        tagger.proposals(title, passage)
                .forEach(proposal -> evidence.computeIfPresent(proposal.topic(), (_, _) -> proposal.evidence()));
        return evidence;
    }

    private static String jsonLine(Passage passage, Map<String, List<String>> evidence) {
        return Json.line(object -> {
            object.writeStringProperty("id", passage.id().toString());
            object.writeStringProperty("report", passage.id().report().toString());
            String page = passage.locator().page();
            if (page != null) {
                object.writeStringProperty("page", page);
            }
            Sheets sheets = passage.locator().sheets();
            if (sheets != null) {
                object.writeStringProperty("sheet", sheets.toString());
            }
            String at = passage.locator().at();
            if (at != null) {
                object.writeStringProperty("at", at);
            }
            object.writeArrayPropertyStart("section");
            passage.section().forEach(object::writeString);
            object.writeEndArray();
            object.writeArrayPropertyStart("tags");
            passage.tags().forEach(object::writeString);
            object.writeEndArray();
            object.writeArrayPropertyStart("proposed");
            passage.proposed().forEach((tag, weight) -> {
                object.writeStartObject();
                object.writeStringProperty("tag", tag);
                object.writeNumberProperty("weight", weight);
                object.writeArrayPropertyStart("evidence");
                evidence.getOrDefault(tag, List.of()).forEach(object::writeString);
                object.writeEndArray();
                object.writeEndObject();
            });
            object.writeEndArray();
            object.writeStringProperty("kind", passage.kind().word());
            object.writeStringProperty("wording", passage.isVerbatim() ? "verbatim" : "paraphrase");
            object.writeStringProperty("text", passage.text().markup());
        });
    }
}
