package dais.style;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.text.Nearest;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page styles that come with Dais: the files of `styles/`.
public final class PageStyles {
    private static final List<String> NAMES = List.of("cover", "memo", "one-pager", "talking-points", "two-column");

    private PageStyles() {
    }

    /// The names of all styles, sorted.
    public static List<String> names() {
        return NAMES;
    }

    /// The style that a spec asks for, or else the other.
    ///
    /// @throws Failure where there is none of that name, at the place where the spec has it
    public static PageStyle named(String otherwise, @Nullable Sited<String> asked) {
        return asked == null ? named(otherwise) : read(asked.value(), asked.at());
    }

    /// The style of that name.
    ///
    /// @throws Failure where there is none
    public static PageStyle named(String name) {
        return read(name, null);
    }

    private static PageStyle read(String name, @Nullable Span at) {
        if (!NAMES.contains(name)) {
            List<String> near = Nearest.of(name, NAMES);
            String all = "the page styles are " + String.join(", ", NAMES);
            throw new Failure(Diagnostic.error(Code.BAD_VALUE, "there is no page style named `" + name + "`", at,
                    near.isEmpty() ? all : "did you mean `" + near.getFirst() + "`? " + all));
        }
        YamlNode root = SafeYaml.read("styles/" + name + ".yaml", bytes(name), Limits.YAML_NODES);
        return new StyleReader(name, root).read();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PageStyles.class.getResourceAsStream("/dais/styles/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("styles/" + name + ".yaml is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("styles/" + name + ".yaml cannot be read", e);
        }
    }
}
