package dais.build;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.library.Library;
import dais.model.Citation;
import dais.model.Note;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import dais.spec.SpecReader;
import dais.world.Beside;
import dais.world.MemoryWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// A brief that cites a report which is deleted, renumbered, whose passages are renamed or whose pages are moved fails, and
/// says where; as long as nothing is touched, every note leads to a passage of the library.
class NothingDanglesTest {
    private static final Path LIBRARY = Path.of("briefs/library");

    /// The reports cited, each with a passage and a page of it.
    enum Source {
        RESTATED("IF12100", "intro-1"), QUOTED("ON-2026-01", "the-question-behind-a-requirement-1");

        private final String id;
        private final String passage;

        Source(String id, String passage) {
            this.id = id;
            this.passage = passage;
        }
    }

    /// How the spec names it.
    enum Way {
        PASSAGE_MARK, PAGE_MARK, INCLUDE, SOURCES
    }

    /// What becomes of the report's file.
    enum Harm {
        NONE, DELETED, RENUMBERED, PASSAGES_RENAMED, PAGES_MOVED,
        /// Other page numbers, on the same sheets: only what names a page is wrong then.
        PAGES_NUMBERED_ANEW
    }

    @Property(tries = 60)
    void a_brief_fails_with_the_place(@ForAll Source source, @ForAll @Size(min = 1, max = 4) Set<Way> ways,
            @ForAll Harm harm) {
        String spec = spec(source, ways);
        boolean named = ways.contains(Way.PASSAGE_MARK) || ways.contains(Way.INCLUDE);
        boolean fails = switch (harm) {
            case NONE -> false;
            case PASSAGES_RENAMED -> named;
            case PAGES_NUMBERED_ANEW -> ways.contains(Way.PAGE_MARK);
            case DELETED, RENUMBERED, PAGES_MOVED -> true;
        };
        List<Diagnostic> errors = errors(spec, world(source, harm));
        if (!fails) {
            assertThat(errors).isEmpty();
            return;
        }
        assertThat(errors).isNotEmpty().allSatisfy(error -> {
            assertThat(error.message() + error.at()).contains(source.id);
            assertThat(error.at()).isNotNull().satisfies(at -> {
                assertThat(at.file()).isIn("brief.yaml", "library/" + source.id + ".yaml");
                assertThat(at.line()).isPositive();
                assertThat(at.source()).isNotBlank();
            });
        });
    }

    private static List<Diagnostic> errors(String text, MemoryWorld world) {
        try {
            Library library = Library.open(world, Path.of("library")).value();
            BriefSpec spec = SpecReader.read("brief.yaml", text.getBytes(StandardCharsets.UTF_8)).value();
            Built built = new BriefBuilder(library).build(spec, Set.of(OutputFormat.PDF),
                    new Beside(world, Path.of("")));
            for (Note note : built.brief().notes()) {
                for (Citation.Item item : note.citation().items()) {
                    assertThat(library.passages(item.report())).anyMatch(passage -> String
                            .valueOf(passage.locator().page()).equals(String.valueOf(item.pinpoint().page())));
                }
            }
            return List.of();
        } catch (Failure failure) {
            return failure.diagnostics().stream().filter(Diagnostic::isError).toList();
        }
    }

    private static String spec(Source source, Set<Way> ways) {
        StringBuilder spec = new StringBuilder("title: Gates\naudience: member\nlength: 1 page\nas-of: 2026-04-30\n");
        if (ways.contains(Way.SOURCES)) {
            spec.append("sources: [").append(source.id).append("]\n");
        }
        if (ways.contains(Way.PASSAGE_MARK) || ways.contains(Way.PAGE_MARK)) {
            spec.append("bottom-line: \"It is so");
            spec.append(ways.contains(Way.PASSAGE_MARK) ? " [@" + source.id + "/" + source.passage + "]" : "");
            spec.append(ways.contains(Way.PAGE_MARK) ? ", and so on [see @" + source.id + ", p. 1]" : "")
                    .append(".\"\n");
        }
        spec.append("sections:\n  - heading: Gates\n");
        return spec.append(ways.contains(Way.INCLUDE)
                ? "    include: [" + source.id + "/" + source.passage + "]\n"
                : "    questions: [Which gates?]\n").toString();
    }

    private static MemoryWorld world(Source source, Harm harm) {
        MemoryWorld world = new MemoryWorld();
        FILES.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!name.equals(source.id + ".yaml") || harm == Harm.NONE) {
                world.with("library/" + name, bytes);
            } else if (harm != Harm.DELETED) {
                String file = harm == Harm.RENUMBERED ? source.id + "9.yaml" : name;
                world.with("library/" + file, switch (harm) {
                    case RENUMBERED -> text.replace("  id: " + source.id + "\n", "  id: " + source.id + "9\n");
                    case PASSAGES_RENAMED -> text.replaceAll("(?m)^  - id: (.*)$", "  - id: was-$1");
                    case PAGES_NUMBERED_ANEW -> text.replaceAll("(?m)^    page: \"(\\d)", "    page: \"9$1");
                    default -> text.replaceAll("(?m)^    (page: \"|sheet: )(\\d)", "    $19$2");
                });
            }
        });
        return world;
    }

    private static final Map<String, byte[]> FILES = files();

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(LIBRARY)) {
            for (Path file : all.filter(Files::isRegularFile).filter(path -> !path.toString().contains(".index"))
                    .toList()) {
                files.put(LIBRARY.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
