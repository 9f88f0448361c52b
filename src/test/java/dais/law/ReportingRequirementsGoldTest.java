package dais.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// 150 sections of P.L. 117-263, labelled by readers who had not seen the code. The texts are not in the repository: name
/// their folder with `-Dstatutes=FOLDER`, one file a section.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingRequirementsGoldTest {
    private static final Path LABELS = Path.of("src/test/gold/reporting-requirements.csv");

    private record Labelled(String file, boolean requires, boolean heldOut) {
    }

    @Test
    void nearly_every_section_is_judged_as_its_readers_did() throws IOException {
        String folder = System.getProperty("statutes", "");
        assumeTrue(!folder.isEmpty(), "name the folder of the sections' texts with -Dstatutes=FOLDER");
        List<Labelled> all = labels();
        assertThat(all).hasSize(150);
        measure("all", all, Path.of(folder));
        measure("held out", all.stream().filter(Labelled::heldOut).toList(), Path.of(folder));
    }

    private static void measure(String name, List<Labelled> sections, Path folder) throws IOException {
        int right = 0;
        int found = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        for (Labelled section : sections) {
            boolean directs = ReportingRequirements.directs(Files.readString(folder.resolve(section.file())));
            found += directs ? 1 : 0;
            wanted += section.requires() ? 1 : 0;
            right += directs && section.requires() ? 1 : 0;
            if (directs != section.requires() && !section.heldOut()) {
                wrong.add((directs ? "wrongly found: " : "missed: ") + section.file());
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / wanted;
        String told = name + ": precision " + precision + ", recall " + recall + ", " + wanted + " of "
                + sections.size() + " " + wrong;
        assertThat(precision).as(told).isGreaterThanOrEqualTo(.95);
        assertThat(recall).as(told).isGreaterThanOrEqualTo(.93);
        System.out.println(told);
    }

    /// Every fifth, from the first, is kept out of tuning.
    private static List<Labelled> labels() throws IOException {
        List<String> lines = Files.readAllLines(LABELS);
        List<Labelled> labels = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            labels.add(new Labelled(fields[0], fields[1].equals("1"), labels.size() % 5 == 0));
        }
        return labels;
    }
}
