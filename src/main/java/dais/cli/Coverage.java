package dais.cli;

import dais.library.Library;
import dais.model.Passage;
import dais.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many passages each report has on each topic; a gap is a dot.
final class Coverage {
    private Coverage() {
    }

    static List<String> lines(Library library) {
        List<Report> reports = library.reports();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Report report : reports) {
            for (Passage passage : library.passages(report.key())) {
                for (String tag : passage.tags()) {
                    counts.computeIfAbsent(tag, _ -> new TreeMap<>()).merge(report.key().toString(), 1, Integer::sum);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("topic"));
        reports.forEach(report -> head.add(report.key().toString()));
        rows.add(head);
        counts.forEach((tag, byReport) -> {
            List<String> row = new ArrayList<>(List.of(tag));
            for (Report report : reports) {
                Integer count = byReport.get(report.key().toString());
                row.add(count == null ? "·" : count.toString());
            }
            rows.add(row);
        });
        return ResultsTable.lines(rows);
    }
}
