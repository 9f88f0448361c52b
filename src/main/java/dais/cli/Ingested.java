package dais.cli;

import dais.ingest.Extraction;
import dais.library.LibraryWriter;
import dais.model.Report;
import dais.text.Dates;

/// The line that tells a staffer what was read: enough to see at a glance whether it was read right.
final class Ingested {
    private Ingested() {
    }

    static String summary(Extraction extraction, LibraryWriter.Added added) {
        Report report = extraction.report();
        long doubtful = extraction.passages().stream().filter(passage -> !passage.doubt().isEmpty()).count();
        return report.key() + ": " + report.series() + ", “" + report.title() + "”"
                + (report.date() == null ? "" : ", " + Dates.inWords(report.date()))
                + (report.sheets() == 0 ? "" : ", " + report.sheets() + (report.sheets() == 1 ? " page" : " pages"))
                + ", " + extraction.passages().size() + (extraction.passages().size() == 1 ? " passage" : " passages")
                + (doubtful == 0 ? "" : " (" + doubtful + " in doubt)")
                + (added.changed() ? "" : "; already in the library, nothing changed");
    }
}
