package dais.cli;

import dais.library.Library;
import dais.model.Passage;
import dais.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many of the passages found are in which source, on which topic, and of which year; the most frequent first.
final class Facets {
    private static final int MOST_SHOWN = 8;

    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    Facets(Library library, List<Passage> found) {
        counts.put("source", new TreeMap<>());
        counts.put("topic", new TreeMap<>());
        counts.put("year", new TreeMap<>());
        for (Passage passage : found) {
            count("source", passage.id().report().toString());
            passage.tags().forEach(tag -> count("topic", tag));
            passage.proposed().forEach((tag, weight) -> {
                if (weight > 0) {
                    count("topic", tag);
                }
            });
            LocalDate date = library.report(passage.id().report()).map(Report::date).orElse(null);
            count("year", date == null ? "undated" : Integer.toString(date.getYear()));
        }
    }

    private void count(String facet, String value) {
        counts.computeIfAbsent(facet, _ -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> values) {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(values.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return sorted;
    }

    /// A line a facet.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((facet, values) -> {
            List<String> shown = new ArrayList<>();
            List<Map.Entry<String, Integer>> sorted = sorted(values);
            for (Map.Entry<String, Integer> value : sorted.subList(0, Math.min(MOST_SHOWN, sorted.size()))) {
                shown.add(value.getKey() + " " + value.getValue());
            }
            int more = sorted.size() - shown.size();
            if (!shown.isEmpty()) {
                lines.add(
                        "by " + facet + ": " + String.join(", ", shown) + (more > 0 ? ", and " + more + " more" : ""));
            }
        });
        return lines;
    }

    /// One line with all of them.
    String jsonLine(int passages) {
        return Json.line(object -> {
            object.writeNumberProperty("passages", passages);
            object.writeObjectPropertyStart("facets");
            counts.forEach((facet, values) -> {
                object.writeObjectPropertyStart(facet);
                sorted(values).forEach(value -> object.writeNumberProperty(value.getKey(), value.getValue()));
                object.writeEndObject();
            });
            object.writeEndObject();
        });
    }
}
