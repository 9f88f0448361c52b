package dais.build;

import dais.diag.Failure;
import dais.library.Library;
import dais.select.Selection;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import dais.spec.SpecReader;
import dais.world.Beside;
import dais.world.SystemWorld;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Builds the measured briefs, twenty topics at one and two pages for two audiences, and prints how each came out.
/// `java -cp … dais.build.TopicBriefs LIBRARY FOLDER`: the folder receives each brief's spec, PDF and DOCX.
public final class TopicBriefs {
    private static final List<String> AUDIENCES = List.of("member", "committee-staff");

    private TopicBriefs() {
    }

    public static void main(String[] args) throws IOException {
        Library library = Library.open(new SystemWorld(), Path.of(args[0])).value();
        Path folder = Files.createDirectories(Path.of(args[1]));
        int full = 0;
        int briefs = 0;
        for (Map.Entry<String, String> spec : specs().entrySet()) {
            Files.writeString(folder.resolve(spec.getKey() + ".yaml"), spec.getValue());
            BriefSpec read = SpecReader.read(spec.getKey() + ".yaml", spec.getValue().getBytes(StandardCharsets.UTF_8))
                    .value();
            try {
                Built built = new BriefBuilder(library).build(read, Set.of(OutputFormat.PDF, OutputFormat.DOCX),
                        new Beside(new SystemWorld(), folder.toAbsolutePath()));
                Files.write(folder.resolve(spec.getKey() + ".pdf"), built.outputs().get(OutputFormat.PDF));
                Files.write(folder.resolve(spec.getKey() + ".docx"), built.outputs().get(OutputFormat.DOCX));
                long used = built.selection().sections().stream().mapToLong(section -> section.used().size()).sum();
                System.out.printf(Locale.ROOT, "%-48s %d pages %5.1f %% full %4d words %3d passages %d gaps%n",
                        spec.getKey(), built.pages(), 100 * built.fill(), built.words(), used,
                        built.selection().sections().stream().filter(TopicBriefs::isGap).count());
                full += built.fill() >= 0.94 && built.fill() <= 1 ? 1 : 0;
            } catch (Failure failure) {
                System.out.printf(Locale.ROOT, "%-48s failed: %s%n", spec.getKey(), failure.getMessage());
            }
            briefs++;
        }
        System.out.printf(Locale.ROOT, "%d briefs, %d of them 94 to 100 %% full%n", briefs, full);
    }

    private static boolean isGap(Selection.Section section) {
        return section.gap() != null;
    }

    /// Each brief's name with its spec, in a fixed order.
    public static Map<String, String> specs() throws IOException {
        Map<String, String> specs = new java.util.LinkedHashMap<>();
        for (String line : lines()) {
            String title = line.substring(0, line.indexOf('|')).strip();
            String topics = line.substring(line.indexOf('|') + 1).strip();
            String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            for (int pages = 1; pages <= 2; pages++) {
                for (String audience : AUDIENCES) {
                    specs.put(name + "-" + pages + "-" + audience, """
                            title: "%s"
                            audience: %s
                            length: %d page%s
                            topics: [%s]
                            """.formatted(title, audience, pages, pages == 1 ? "" : "s", topics));
                }
            }
        }
        return specs;
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = TopicBriefs.class.getResourceAsStream("/briefs/topics.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
