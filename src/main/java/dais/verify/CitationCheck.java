package dais.verify;

import dais.diag.Code;
import dais.model.Citation;
import dais.model.Inline;
import dais.model.Note;
import dais.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether each mark has its note and each note its mark, the notes say what they should, each passage is followed by a note
/// that cites its report, and each place cited can exist (promise 2).
final class CitationCheck {
    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    CitationCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> check(ReadBrief read, List<Expected.Line> lines) {
        Set<Integer> marked = new TreeSet<>();
        read.blocks().forEach(block -> block.marks().forEach(mark -> marked.add(mark.number())));
        Set<Integer> noted = new TreeSet<>();
        read.notes().forEach(note -> noted.add(note.number()));
        for (int number : marked) {
            if (!noted.contains(number)) {
                add(read, "mark " + number, "it leads to no note");
            }
        }
        for (int number : noted) {
            if (!marked.contains(number)) {
                add(read, "note " + number, "no mark leads to it");
            }
        }
        for (Note note : evidence.brief().notes()) {
            words(read, note);
            note.citation().items().forEach(item -> place(read, note, item));
        }
        evidence.brief().sources().forEach(source -> listed(read, Plain.of(Inline.plain(source))));
        lines.forEach(line -> line.extracts().forEach(extract -> cited(read, extract)));
        return findings;
    }

    private void words(ReadBrief read, Note note) {
        String wanted = Plain.of(Inline.plain(note.text()));
        boolean said = read.notes().stream()
                .anyMatch(other -> other.number() == note.number() && Plain.of(other.text()).equals(wanted));
        if (!said) {
            add(read, "note " + note.number(), "it should read " + Plain.opening(wanted));
        }
    }

    private void listed(ReadBrief read, String source) {
        if (read.blocks().stream().noneMatch(block -> Plain.of(block.text()).equals(source))) {
            add(read, "the list of sources", "it should hold " + Plain.opening(source));
        }
    }

    private void place(ReadBrief read, Note note, Citation.Item item) {
        Report report = evidence.reports().apply(item.report());
        boolean outside = item.pinpoint().sheets() != null && report.sheets() > 0
                && item.pinpoint().sheets().last() > report.sheets();
        if (outside) {
            add(read, "note " + note.number(), report.key() + " has " + report.sheets()
                    + " pages, but the note cites sheet " + item.pinpoint().sheets());
        }
    }

    private void cited(ReadBrief read, Expected.Extract extract) {
        boolean named = evidence.brief().notes().stream().filter(note -> note.number() == extract.note())
                .flatMap(note -> note.citation().items().stream())
                .anyMatch(item -> item.report().equals(extract.passage().report()));
        if (!named) {
            findings.add(new Finding(Code.ORPHANED_CITATION, read.format(), Plain.opening(extract.text()),
                    extract.passage(), "no note after it cites " + extract.passage().report()));
        }
    }

    private void add(ReadBrief read, String place, String message) {
        findings.add(new Finding(Code.ORPHANED_CITATION, read.format(), place, null, message));
    }
}
