package dais.cli;

import dais.library.Library;
import dais.model.Passage;
import dais.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many passages each report has on each topic: those that a person tagged, then in brackets those for which Dais
/// proposed it; a gap is a dot.
final class Coverage {
    private final List<String> sources = new ArrayList<>();
    private final Map<String, Map<String, Count>> byTopic = new TreeMap<>();

    /// The passages of one report on one topic.
    private static final class Count {
        private int tagged;
        private int proposed;

        @Override
        public String toString() {
            return (tagged > 0 ? Integer.toString(tagged) : "")
                    + (proposed > 0 ? (tagged > 0 ? " " : "") + "(" + proposed + ")" : "");
        }
    }

    Coverage(Library library) {
        for (Report report : library.reports()) {
            String source = report.key().toString();
            sources.add(source);
            for (Passage passage : library.passages(report.key())) {
                passage.tags().forEach(tag -> count(tag, source).tagged++);
                passage.proposed().forEach((tag, weight) -> {
                    if (weight > 0) {
                        count(tag, source).proposed++;
                    }
                });
            }
        }
    }

    private Count count(String topic, String source) {
        return byTopic.computeIfAbsent(topic, _ -> new TreeMap<>()).computeIfAbsent(source, _ -> new Count());
    }

    /// A table: a row a topic, a column a source.
    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("topic"));
        head.addAll(sources);
        rows.add(head);
        byTopic.forEach((topic, counts) -> {
            List<String> row = new ArrayList<>(List.of(topic));
            for (String source : sources) {
                Count count = counts.get(source);
                row.add(count == null ? "·" : count.toString());
            }
            rows.add(row);
        });
        return ResultsTable.lines(rows);
    }

    /// A JSON line a topic, with its counts by source and the sources that have nothing on it.
    List<String> jsonLines() {
        List<String> lines = new ArrayList<>();
        byTopic.forEach((topic, counts) -> lines.add(Json.line(object -> {
            object.writeStringProperty("topic", topic);
            object.writeObjectPropertyStart("sources");
            counts.forEach((source, count) -> {
                object.writeObjectPropertyStart(source);
                object.writeNumberProperty("tagged", count.tagged);
                object.writeNumberProperty("proposed", count.proposed);
                object.writeEndObject();
            });
            object.writeEndObject();
            object.writeArrayPropertyStart("gaps");
            sources.stream().filter(source -> !counts.containsKey(source)).forEach(object::writeString);
            object.writeEndArray();
        })));
        return lines;
    }
}
