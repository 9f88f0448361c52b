package dais.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Ten CRS products whose citations were marked by readers who had not seen the code. The texts are not in the repository:
/// name the folder of their blocks with `-Dreports=FOLDER`, a JSON file a report (`{"blocks": [{"text": …}]}`).
class LegalCitationFinderGoldTest {
    private static final Path MARKS = Path.of("src/test/gold/citations");

    @Test
    void citations_are_found_where_readers_found_them() throws IOException {
        String folder = System.getProperty("reports", "");
        assumeTrue(!folder.isEmpty(), "name the folder of the reports' blocks with -Dreports=FOLDER");
        Set<String> wanted = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(MARKS)) {
            for (Path marks : files.sorted().toList()) {
                String report = marks.getFileName().toString().replace(".csv", "");
                Files.readAllLines(marks).stream().skip(1).map(line -> report + "," + line).forEach(wanted::add);
                found.addAll(found(report, blocks(Path.of(folder, report + ".json"))));
            }
        }
        Map<String, double[]> classes = new TreeMap<>();
        Stream.concat(wanted.stream(), found.stream()).distinct().forEach(mark -> {
            double[] counts = classes.computeIfAbsent(mark.substring(mark.lastIndexOf(',') + 1), _ -> new double[3]);
            counts[0] += wanted.contains(mark) && found.contains(mark) ? 1 : 0;
            counts[1] += wanted.contains(mark) ? 1 : 0;
            counts[2] += found.contains(mark) ? 1 : 0;
        });
        double right = classes.values().stream().mapToDouble(counts -> counts[0]).sum();
        assertThat(2 * right / (wanted.size() + found.size())).as("F1 of all").isGreaterThanOrEqualTo(.98);
        classes.forEach((name, counts) -> assertThat(2 * counts[0] / (counts[1] + counts[2])).as("F1 of " + name)
                .isGreaterThanOrEqualTo(.95));
    }

    private static List<String> found(String report, List<String> blocks) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (LegalCitation one : LegalCitationFinder.find(blocks.get(i))) {
                found.add(report + "," + i + "," + one.at().from() + "," + one.at().to() + "," + kind(one.form()));
            }
        }
        return found;
    }

    private static String kind(LegalForm form) {
        return switch (form) {
            case CRS_PRODUCT -> "crs";
            case GAO_PRODUCT -> "gao";
            default -> form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static List<String> blocks(Path json) throws IOException {
        List<String> blocks = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.readAllBytes(json))) {
            String text = "";
            int depth = 0;
            boolean within = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean field = token == JsonToken.FIELD_NAME;
                within |= field && parser.currentName().equals("blocks");
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (within && field && depth == 3 && parser.currentName().equals("text")
                        && parser.nextToken() == JsonToken.VALUE_STRING) {
                    text = parser.getText();
                }
                if (within && token == JsonToken.END_OBJECT && depth == 2) {
                    blocks.add(text);
                    text = "";
                }
            }
        }
        return blocks;
    }
}
