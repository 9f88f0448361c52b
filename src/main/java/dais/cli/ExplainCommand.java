package dais.cli;

import dais.build.BriefBuilder;
import dais.build.Built;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Warned;
import dais.library.Library;
import dais.model.Passage;
import dais.model.Sheets;
import dais.select.Part;
import dais.select.Selection;
import dais.spec.BriefSpec;
import dais.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `dais explain`: every candidate of a spec, used or cut, and why; or what a code means.
final class ExplainCommand implements Command {
    private static final int BEGINNING = 70;

    private final Session session;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String summary() {
        return "say for each candidate of a spec why it is used or cut; or what a code means";
    }

    @Override
    public String operands() {
        return "SPEC|CODE";
    }

    @Override
    public int fewestOperands() {
        return 1;
    }

    @Override
    public int mostOperands() {
        return 1;
    }

    @Override
    public Options options() {
        return new Options().addOption(Arguments.library()).addOption(Arguments.flag("json", "one JSON object"));
    }

    @Override
    public ExitCode run(Arguments arguments) {
        String subject = arguments.operands().getFirst();
        Optional<Code> code = Code.of(subject);
        if (code.isPresent()) {
            session.terminal().result(code.get().id() + ": " + code.get().title() + "\n\n" + code.get().explanation());
            return ExitCode.DONE;
        }
        if (subject.matches("(?i)DA\\d+")) {
            throw new Failure(Diagnostic.error(Code.USAGE, "there is no code " + subject, null,
                    "a message shows its code in brackets, as in error[DA0102]"));
        }
        Path file = session.world().here().resolve(subject).normalize();
        Warned<BriefSpec> spec = session.spec(file);
        Warned<Library> library = session.library(arguments.path("library"), file);
        Built built = new BriefBuilder(library.value()).build(spec.value(), spec.value().output(),
                session.filesBeside(file));
        session.terminal().say(spec.diagnostics());
        session.terminal().say(library.diagnostics());
        session.terminal().say(built.selection().diagnostics());
        if (arguments.has("json")) {
            session.terminal().result(jsonLine(built));
        } else {
            print(built);
        }
        return ExitCode.DONE;
    }

    private void print(Built built) {
        Selection selection = built.selection();
        Terminal terminal = session.terminal();
        legend();
        for (Selection.Section section : selection.sections()) {
            terminal.result(section.heading().isEmpty() ? "The brief" : section.heading());
            for (Selection.Used used : section.used()) {
                Passage passage = used.excerpt().passage();
                terminal.result("  used  " + passage.id() + place(passage) + ": " + used.why());
                terminal.result("        " + beginning(passage));
                if (!used.score().parts().isEmpty()) {
                    terminal.result("        " + words(used.score()));
                }
            }
            if (section.gap() != null) {
                terminal.result("  gap   " + section.gap());
            }
            if (section.used().isEmpty() && section.gap() == null) {
                terminal.result("  staff what the spec has; no passages were asked for");
            }
            selection.cut().stream().filter(cut -> cut.section().equals(section.heading())).forEach(this::print);
        }
        List<String> printed = selection.sections().stream().map(Selection.Section::heading).toList();
        List<Selection.Cut> elsewhere = selection.cut().stream().filter(cut -> !printed.contains(cut.section()))
                .toList();
        if (!elsewhere.isEmpty()) {
            terminal.result("Not in a section of the brief");
            elsewhere.forEach(this::print);
        }
        long used = selection.sections().stream().mapToLong(section -> section.used().size()).sum();
        terminal.result(
                used + " used, " + selection.cut().size() + " cut, " + (used + selection.cut().size()) + " candidates; "
                        + built.pages() + (built.pages() == 1 ? " page, " : " pages, ") + built.words() + " words");
    }

    /// How to read what follows.
    private void legend() {
        Terminal terminal = session.terminal();
        terminal.result(
                """
                        Each section of the brief with its candidates: what is used, in the brief's order, then what was left out (cut),
                        the best first. `include:`, `exclude:`, `limit:` and `length` are keys of the spec; what is included may push
                        something else out. A score says how a candidate compares with the others of its section, not of another one,
                        and has no upper end; a part of it is below 0 where a candidate has less than most. Its parts:""");
        for (Part part : Part.values()) {
            terminal.result("  " + part.word() + ": " + part.meaning());
        }
        terminal.result("");
    }

    /// The first words of a passage, by which a person knows it again.
    private static String beginning(Passage passage) {
        String text = passage.text().plain();
        int end = text.length() <= BEGINNING ? text.length() : text.lastIndexOf(' ', BEGINNING);
        return "“" + text.substring(0, end < 0 ? BEGINNING : end) + (end == text.length() ? "”" : " …”");
    }

    private void print(Selection.Cut cut) {
        session.terminal().result("  cut   " + cut.id() + place(cut.passage()) + ": " + cut.why());
        session.terminal().result("        " + beginning(cut.passage()));
        session.terminal().result("        to include it: " + cut.change());
        if (!cut.score().parts().isEmpty()) {
            session.terminal().result("        " + words(cut.score()));
        }
    }

    /// `score 6317 = topic 4000 + place 812 + … - repeats 300`.
    private static String words(Selection.Worth worth) {
        StringBuilder words = new StringBuilder("score ").append(worth.total());
        String sign = " = ";
        for (Map.Entry<Part, Integer> part : worth.parts().entrySet()) {
            words.append(part.getValue() >= 0 ? sign : sign.equals(" = ") ? " = -" : " - ").append(part.getKey().word())
                    .append(' ').append(Math.abs(part.getValue()));
            sign = " + ";
        }
        return words.toString();
    }

    private static String place(Passage passage) {
        String page = passage.locator().page();
        String at = passage.locator().at();
        return page != null ? ", p. " + page : at != null ? ", " + at : "";
    }

    private static String jsonLine(Built built) {
        Selection selection = built.selection();
        return Json.line(object -> {
            object.writeArrayPropertyStart("used");
            List<Selection.Used> all = selection.sections().stream().flatMap(section -> section.used().stream())
                    .toList();
            for (Selection.Used used : all) {
                Passage passage = used.excerpt().passage();
                String text = used.excerpt().text().plain();
                object.writeStartObject();
                object.writeStringProperty("id", passage.id().toString());
                object.writeStringProperty("report", passage.id().report().toString());
                writeOrNull(object, "page", passage.locator().page());
                Sheets sheets = passage.locator().sheets();
                writeOrNull(object, "sheet", sheets == null ? null : sheets.toString());
                writeOrNull(object, "at", passage.locator().at());
                object.writeStringProperty("wording", passage.isVerbatim() ? "verbatim" : "paraphrase");
                object.writeStringProperty("text", text);
                object.writeNumberProperty("words", Words.count(text));
                writeScore(object, used.score());
                object.writeStringProperty("why", used.why());
                object.writeEndObject();
            }
            object.writeEndArray();
            object.writeArrayPropertyStart("cut");
            for (Selection.Cut cut : selection.cut()) {
                object.writeStartObject();
                object.writeStringProperty("id", cut.id().toString());
                writeOrNull(object, "page", cut.passage().locator().page());
                object.writeStringProperty("section", cut.section());
                writeScore(object, cut.score());
                object.writeStringProperty("why", cut.why());
                object.writeStringProperty("change", cut.change());
                object.writeEndObject();
            }
            object.writeEndArray();
            object.writeNumberProperty("pages", built.pages());
            object.writeNumberProperty("words", built.words());
        });
    }

    private static void writeScore(tools.jackson.core.JsonGenerator json, Selection.Worth worth) {
        json.writeNumberProperty("score", worth.total());
        json.writeObjectPropertyStart("parts");
        worth.parts().forEach((part, amount) -> json.writeNumberProperty(part.word(), amount));
        json.writeEndObject();
    }

    private static void writeOrNull(tools.jackson.core.JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
