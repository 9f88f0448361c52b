package dais.cli;

import dais.build.Manifest;
import dais.build.Rebuilder.Fate;
import dais.build.Rebuilder.Outcome;
import dais.diag.Diagnostic;
import java.util.List;
import java.util.Locale;

/// How briefs came out, in lines for people and for programs.
final class BriefReport {
    private final Session session;
    private final boolean json;
    /// Whether only what somebody must look at is told, since a bar shows the rest.
    private final boolean quiet;
    private int built;
    private int unchanged;
    private int all;

    /// @param specs how many there are
    BriefReport(Session session, boolean json, int specs) {
        this.session = session;
        this.json = json;
        this.quiet = specs > 1 && session.terminal().isWatched();
    }

    /// The code that an outcome calls for.
    static ExitCode code(Outcome outcome) {
        return switch (outcome.fate()) {
            case BUILT, UNCHANGED -> ExitCode.DONE;
            case WARNED -> ExitCode.STRICT;
            case FAILED -> ExitCode.of(outcome.diagnostics());
        };
    }

    /// Tells how one came out.
    void tell(BriefBatch.Told told) {
        Outcome outcome = told.outcome();
        long millis = told.millis();
        all++;
        built += outcome.fate() == Fate.BUILT ? 1 : 0;
        unchanged += outcome.fate() == Fate.UNCHANGED ? 1 : 0;
        session.terminal().say(outcome.diagnostics());
        if (json) {
            session.terminal().result(line(outcome, told.files(), millis));
        }
        boolean well = code(outcome) == ExitCode.DONE;
        if (!quiet || !well || !outcome.changes().isEmpty()) {
            session.terminal().say(outcome.order().shown() + ": " + words(outcome, millis));
            outcome.changes().forEach(change -> session.terminal().say("  " + change));
        }
    }

    /// A bar for so many of so many, where somebody watches.
    void progress(int of) {
        if (of > 1) {
            int width = 30;
            int full = width * all / of;
            session.terminal().progress(
                    all == of ? "" : "[" + "#".repeat(full) + " ".repeat(width - full) + "] " + all + " of " + of);
        }
    }

    /// The last line of several.
    void sum() {
        if (all > 1) {
            session.terminal().say(
                    built + " of " + all + " briefs built" + (unchanged == 0 ? "" : ", " + unchanged + " unchanged"));
        }
    }

    private static String words(Outcome outcome, long millis) {
        Manifest.Entry entry = outcome.entry();
        return switch (outcome.fate()) {
            case UNCHANGED -> "unchanged";
            case WARNED -> "warnings under --strict; nothing was published";
            case FAILED -> code(outcome) == ExitCode.PROMISE ? "a promise failed; nothing was published" : "not built";
            case BUILT -> entry == null ? "built" : proved(entry) + ", " + millis + " ms";
        };
    }

    static String proved(Manifest.Entry entry) {
        Manifest.Proof proof = entry.proof();
        int pages = entry.outputs().isEmpty() ? 0 : entry.outputs().getFirst().pages();
        return count(pages, "page") + ", " + count(proof.quotations(), "quotation") + ", "
                + count(proof.paraphrases(), "paraphrase") + ", " + count(proof.citations(), "note") + " verified";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String line(Outcome outcome, List<String> files, long millis) {
        return Json.line(object -> {
            object.writeStringProperty("spec", outcome.order().shown());
            object.writeStringProperty("status", outcome.fate().name().toLowerCase(Locale.ROOT));
            object.writeArrayPropertyStart("outputs");
            Manifest.Entry entry = outcome.entry();
            if (entry != null) {
                for (int i = 0; i < entry.outputs().size(); i++) {
                    Manifest.Output output = entry.outputs().get(i);
                    object.writeStartObject();
                    object.writeStringProperty("file", files.get(i));
                    object.writeNumberProperty("pages", output.pages());
                    object.writeNumberProperty("words", output.words());
                    object.writeStringProperty("sha256", output.sha256().hex());
                    object.writeEndObject();
                }
            }
            object.writeEndArray();
            if (entry != null) {
                object.writeObjectPropertyStart("verified");
                object.writeNumberProperty("quotations", entry.proof().quotations());
                object.writeNumberProperty("paraphrases", entry.proof().paraphrases());
                object.writeNumberProperty("citations", entry.proof().citations());
                object.writeEndObject();
                object.writeArrayPropertyStart("notes");
                entry.notes().forEach(object::writeString);
                object.writeEndArray();
            }
            if (!outcome.changes().isEmpty()) {
                object.writeArrayPropertyStart("changes");
                outcome.changes().forEach(object::writeString);
                object.writeEndArray();
            }
            List<Diagnostic> said = outcome.diagnostics();
            DiagnosticJson.write(object, said);
            object.writeNumberProperty("ms", millis);
        });
    }
}
