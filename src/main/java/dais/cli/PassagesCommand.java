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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dais passages`: what a library holds, by words, topic or source.
@Command(name = "passages", description = "List the passages of a library, by words, topic or source.", mixinStandardHelpOptions = true)
final class PassagesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words to search for.")
    private List<String> query = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "T", description = "Only passages on this topic.")
    private @Nullable String topic;

    @Option(names = "--source", paramLabel = "ID", description = "Only passages of this report.")
    private @Nullable String source;

    @Option(names = "--coverage", description = "A table of topics and sources instead, with the gaps.")
    private boolean coverage;

    @Option(names = "--library", paramLabel = "DIR", description = "The library; else the nearest `library/` upward.")
    private @Nullable Path libraryFolder;

    @Option(names = "--json", description = "A JSON line a passage.")
    private boolean json;

    PassagesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Warned<Library> opened = session.library(libraryFolder, session.world().here().resolve("spec.yaml"));
        session.terminal().say(opened.diagnostics());
        Library library = opened.value();
        if (coverage) {
            Coverage.lines(library).forEach(session.terminal()::result);
            return ExitCode.DONE.number();
        }
        List<Passage> found = found(library);
        for (Passage passage : found) {
            session.terminal().result(json ? jsonLine(passage) : line(passage));
        }
        session.terminal().say(found.size() + (found.size() == 1 ? " passage" : " passages"));
        return ExitCode.DONE.number();
    }

    private List<Passage> found(Library library) {
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
