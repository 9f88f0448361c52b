package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.model.Passage;
import dais.model.Report;
import dais.model.ReportKey;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a library file, with everything that is wrong with it at once.
final class LibraryFileReader {
    private static final Map<String, String> FILE_KEYS = Keyed.keys("report", "report:", "passages",
            "passages: [{id: energy-1, wording: paraphrase, text: Some words.}]");
    private static final List<String> SPEC_KEYS = List.of("audience", "length", "topics", "sections", "title", "kind");
    private static final int FEW = 3;

    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Sited<Passage>> passages = new ArrayList<>();

    /// A library file with the places that a later check may point at.
    ///
    /// @param file what it holds
    /// @param texts where the text of each passage begins
    /// @param source where the source is named; null where it is not
    record Reading(LibraryFile file, List<Span> texts, @Nullable Span source) {
    }

    private LibraryFileReader() {
    }

    /// @param shownName the file's name as messages show it
    /// @throws Failure with everything that is wrong
    static Reading read(String shownName, byte[] bytes) {
        return new LibraryFileReader().file(SafeYaml.read(shownName, bytes, Limits.LIBRARY_NODES));
    }

    private Reading file(YamlNode root) {
        if (!(root instanceof Mapping mapping)) {
            throw new Failure(Diagnostic.error(Code.WRONG_TYPE,
                    "a library file has the keys `report` and `passages`; this is something else", root.at(),
                    "`dais init` makes a library to look at"));
        }
        if (isSpec(mapping)) {
            throw new Failure(Diagnostic.error(Code.BAD_LIBRARY_FILE,
                    "this looks like a spec for a brief, not like a report of the library", mapping.at(),
                    "move it out of the library's folder, to the one above it for example"));
        }
        Keyed keys = new Keyed(mapping, FILE_KEYS, "a library file", problems);
        keys.require("report", "passages");
        Mapping about = keys.mapping("report");
        Report report = about == null ? null : new ReportReader(problems).read(about);
        PassageReader reader = report == null
                ? new PassageReader(new ReportKey("?", ""), 0, problems)
                : new PassageReader(report.key(), report.sheets(), problems);
        for (YamlNode item : keys.items("passages")) {
            if (item instanceof Mapping passage) {
                passages.add(reader.read(passage));
            } else {
                keys.wrongType("passages", item, "a list of passages, each with keys of its own");
            }
        }
        if (about != null && about.get("source") == null) {
            refuseUnprovable();
        }
        if (report == null || !problems.isEmpty()) {
            throw new Failure(Diagnostic.inOrder(problems));
        }
        List<Passage> values = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (Sited<Passage> passage : passages) {
            values.add(passage.value());
            places.add(passage.at());
        }
        return new Reading(new LibraryFile(report, values), places, sourcePlace(mapping));
    }

    /// A file without either of a library file's keys and with two that only a spec has.
    private static boolean isSpec(Mapping file) {
        if (file.get("report") != null || file.get("passages") != null) {
            return false;
        }
        int found = 0;
        for (String key : SPEC_KEYS) {
            found += file.get(key) == null ? 0 : 1;
        }
        return found >= 2;
    }

    private static @Nullable Span sourcePlace(Mapping file) {
        return file.get("report") instanceof Mapping report && report.get("source") instanceof Mapping source
                ? source.at()
                : null;
    }

    /// One message for all of a report's passages: the cause is one.
    private void refuseUnprovable() {
        List<Sited<Passage>> unprovable = new ArrayList<>();
        for (Sited<Passage> passage : passages) {
            if (passage.value().isVerbatim()) {
                unprovable.add(passage);
            }
        }
        if (unprovable.isEmpty()) {
            return;
        }
        List<String> help = new ArrayList<>();
        help.add("mark it `wording: paraphrase`, or ingest the report to have its source beside it");
        if (unprovable.size() > 1) {
            List<String> others = new ArrayList<>();
            for (int i = 1; i < unprovable.size() && i <= FEW; i++) {
                others.add("`" + unprovable.get(i).value().id().name() + "`");
            }
            int more = unprovable.size() - 1 - others.size();
            help.add("the same holds for " + String.join(", ", others) + (more > 0 ? " and " + more + " more" : ""));
        }
        Sited<Passage> first = unprovable.getFirst();
        problems.add(Diagnostic.error(Code.NOT_PROVABLE,
                "`" + first.value().id().name() + "` is called verbatim, but the report names no source to prove it by",
                first.at(), help.toArray(String[]::new)));
    }
}
