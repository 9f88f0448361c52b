package dais.cli;

import dais.build.BriefBuilder;
import dais.build.Built;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Severity;
import dais.diag.Warned;
import dais.library.Library;
import dais.model.Digest;
import dais.model.Inline;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `dais build`: specs to proved, published files. One spec that fails stops no other.
final class BuildCommand implements Command {
    private final Session session;

    BuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "build";
    }

    @Override
    public String summary() {
        return "build briefs, prove them from the finished files, and publish them";
    }

    @Override
    public String operands() {
        return "SPEC|DIR...";
    }

    @Override
    public int fewestOperands() {
        return 1;
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder("o").hasArg().argName("FILE|DIR")
                        .desc("where to write, - for standard output; else beside the spec").get())
                .addOption(Arguments.valued("format", "FORMATS",
                        "pdf, docx, md; several with commas; else what the spec says"))
                .addOption(Arguments.library())
                .addOption(Arguments.flag("strict", "publish nothing where there is a warning (exit 3)"))
                .addOption(Arguments.flag("json", "a JSON line a spec on standard output"));
    }

    /// How one spec came out.
    private record Result(String spec, ExitCode code, @Nullable Built built, Map<Path, byte[]> files,
            List<Diagnostic> diagnostics, long millis) {
    }

    @Override
    public ExitCode run(Arguments arguments) {
        List<Path> files = session.specs(arguments.paths());
        Destination destination = new Destination(session.world(), arguments.value("o"), files.size(),
                Destination.formats(arguments.value("format")));
        boolean json = arguments.has("json");
        if (destination.isStream() && json) {
            throw new Failure(Diagnostic.error(Code.USAGE, "-o - and --json both want standard output", null,
                    "leave one of them out"));
        }
        List<Result> results = new ArrayList<>();
        Map<Path, Path> taken = new TreeMap<>();
        for (Path file : files) {
            Result result = build(file, destination, taken, arguments);
            report(result, json);
            results.add(result);
        }
        if (results.size() > 1) {
            long built = results.stream().filter(result -> result.built() != null).count();
            session.terminal().say(built + " of " + results.size() + " briefs built");
        }
        return ExitCode.gravest(results.stream().map(Result::code).toList());
    }

    private Result build(Path file, Destination destination, Map<Path, Path> taken, Arguments arguments) {
        long start = System.nanoTime();
        List<Diagnostic> said = new ArrayList<>();
        Built built = null;
        Map<Path, byte[]> written = new TreeMap<>();
        ExitCode code;
        try {
            Warned<BriefSpec> spec = session.spec(file);
            said.addAll(spec.diagnostics());
            Warned<Library> library = session.library(arguments.path("library"), file);
            said.addAll(library.diagnostics());
            Set<OutputFormat> wanted = destination.formats(spec.value().output());
            built = new BriefBuilder(library.value()).build(spec.value(), wanted);
            said.addAll(built.selection().diagnostics());
            if (arguments.has("strict") && said.stream().anyMatch(d -> d.severity() == Severity.WARNING)) {
                code = ExitCode.STRICT;
                built = null;
            } else {
                written = publish(file, built, destination, taken);
                code = ExitCode.DONE;
            }
        } catch (Failure failure) {
            said.addAll(failure.diagnostics());
            code = ExitCode.of(said);
            built = null;
        }
        return new Result(session.shown(file), code, built, written, said, (System.nanoTime() - start) / 1_000_000);
    }

    private Map<Path, byte[]> publish(Path spec, Built built, Destination destination, Map<Path, Path> taken) {
        Map<Path, byte[]> files = new TreeMap<>();
        built.outputs().forEach((format, bytes) -> files.put(destination.file(spec, format), bytes));
        if (destination.isStream()) {
            files.values().forEach(session.terminal()::result);
            return files;
        }
        for (Path file : new TreeSet<>(files.keySet())) {
            Path other = taken.put(file, spec);
            if (other != null) {
                throw new Failure(Diagnostic.error(Code.OUTPUT_CLASH,
                        session.shown(spec) + " and " + session.shown(other) + " would both write "
                                + session.shown(file),
                        null, "rename one of the specs, or build them into different folders"));
            }
        }
        session.world().publish(files);
        return files;
    }

    private void report(Result result, boolean json) {
        session.terminal().say(result.diagnostics());
        if (json) {
            session.terminal().result(jsonLine(result));
        }
        Built built = result.built();
        if (built == null) {
            session.terminal().say(result.spec() + ": " + switch (result.code()) {
                case STRICT -> "warnings under --strict; nothing was published";
                case PROMISE -> "a promise failed; nothing was published";
                default -> "not built";
            });
            return;
        }
        session.terminal()
                .say(result.spec() + ": " + count(built.pages(), "page") + ", "
                        + count(built.verified().quotations(), "quotation") + ", "
                        + count(built.verified().paraphrases(), "paraphrase") + ", "
                        + count(built.verified().citations(), "note") + " verified, " + result.millis() + " ms");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String jsonLine(Result result) {
        return Json.line(object -> {
            object.writeStringProperty("spec", result.spec());
            object.writeArrayPropertyStart("outputs");
            Built built = result.built();
            if (built != null) {
                result.files().forEach((file, bytes) -> {
                    object.writeStartObject();
                    object.writeStringProperty("file", session.shown(file));
                    object.writeNumberProperty("pages", built.pages());
                    object.writeNumberProperty("words", built.words());
                    object.writeStringProperty("sha256", Digest.of(bytes).hex());
                    object.writeEndObject();
                });
            }
            object.writeEndArray();
            if (built != null) {
                object.writeObjectPropertyStart("verified");
                object.writeNumberProperty("quotations", built.verified().quotations());
                object.writeNumberProperty("paraphrases", built.verified().paraphrases());
                object.writeNumberProperty("citations", built.verified().citations());
                object.writeEndObject();
                object.writeArrayPropertyStart("notes");
                built.brief().notes().forEach(note -> object.writeString(Inline.plain(note.text())));
                object.writeEndArray();
            }
            DiagnosticJson.write(object, result.diagnostics());
            object.writeNumberProperty("ms", result.millis());
        });
    }
}
