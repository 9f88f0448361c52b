package dais.style;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.spec.Kind;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The page styles that come with Dais: the files of `styles/`.
public final class PageStyles {
    private static final List<String> NAMES = List.of("memo", "one-pager", "talking-points");

    private PageStyles() {
    }

    /// The names of all styles, sorted.
    public static List<String> names() {
        return NAMES;
    }

    /// The style that a kind of brief is set in.
    public static PageStyle forKind(Kind kind) {
        return named(switch (kind) {
            case ONE_PAGER -> "one-pager";
            case MEMO, BACKGROUNDER -> "memo";
            case TALKING_POINTS -> "talking-points";
        });
    }

    /// The style of that name.
    ///
    /// @throws Failure where there is none
    public static PageStyle named(String name) {
        if (!NAMES.contains(name)) {
            throw new Failure(Diagnostic.error(Code.BAD_VALUE, "there is no page style named `" + name + "`", null,
                    "the page styles are " + String.join(", ", NAMES)));
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
