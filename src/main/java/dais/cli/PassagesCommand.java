package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Warned;
import dais.library.Library;
import dais.library.TopicMatch;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.Sheets;
import dais.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                .addOption(Arguments.flag("coverage", "a table of topics and sources instead, with the gaps"))
                .addOption(Arguments.library()).addOption(Arguments.flag("json", "a JSON line a passage"));
    }

    @Override
    public ExitCode run(Arguments arguments) {
        Warned<Library> opened = session.library(arguments.path("library"),
                session.world().here().resolve("spec.yaml"));
        session.terminal().say(opened.diagnostics());
        Library library = opened.value();
        if (arguments.has("coverage")) {
            Coverage.lines(library).forEach(session.terminal()::result);
            return ExitCode.DONE;
        }
        List<Passage> found = found(library, arguments);
        for (Passage passage : found) {
            session.terminal().result(arguments.has("json") ? jsonLine(passage) : line(passage));
        }
        session.terminal().say(found.size() + (found.size() == 1 ? " passage" : " passages"));
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
                + " words  [" + String.join(", ", passage.tags()) + "]" + (passage.isVerbatim() ? "" : "  paraphrase")
                + (passage.doubt().isEmpty() ? "" : "  doubt: " + String.join(", ", passage.doubt())) + "\n    "
                + start;
    }

    private static String jsonLine(Passage passage) {
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
            object.writeStringProperty("kind", passage.kind().word());
            object.writeStringProperty("wording", passage.isVerbatim() ? "verbatim" : "paraphrase");
            object.writeStringProperty("text", passage.text().markup());
        });
    }
}
