package dais.style;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.text.Nearest;
import dais.world.Beside;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page styles: those that come with Dais, the files of `styles/`, and an office's own, which a spec names by path.
public final class PageStyles {
    private static final List<String> NAMES = List.of("cover", "memo", "one-pager", "talking-points", "two-column");

    private PageStyles() {
    }

    /// The names of all styles that come with Dais, sorted.
    public static List<String> names() {
        return NAMES;
    }

    /// The style that a spec asks for, or else the other.
    ///
    /// @param beside the folder that paths begin at
    /// @throws Failure where there is none of that name, at the place where the spec has it, or with everything that is
    ///         wrong with an office's own
    public static PageStyle named(String otherwise, @Nullable Sited<String> asked, Beside beside) {
        if (asked == null) {
            return named(otherwise);
        }
        return isPath(asked.value()) ? own(asked, beside) : read(asked.value(), asked.at());
    }

    /// The style of that name.
    ///
    /// @throws Failure where there is none
    public static PageStyle named(String name) {
        return read(name, null);
    }

    /// Whether a style is named by the path of its file.
    public static boolean isPath(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.indexOf('/') >= 0;
    }

    private static PageStyle read(String name, @Nullable Span at) {
        return new StyleReader(name, root(name, at), _ -> {
            throw new IllegalStateException("the styles that come with Dais have no logo");
        }).read();
    }

    private static YamlNode root(String name, @Nullable Span at) {
        if (!NAMES.contains(name)) {
            List<String> near = Nearest.of(name, NAMES);
            String all = "the page styles are " + String.join(", ", NAMES)
                    + "; an office's own is named by the path of its file, such as `office.yaml`";
            throw new Failure(Diagnostic.error(Code.BAD_VALUE, "there is no page style named `" + name + "`", at,
                    near.isEmpty() ? all : "did you mean `" + near.getFirst() + "`? " + all));
        }
        return SafeYaml.read("styles/" + name + ".yaml", bytes(name), Limits.YAML_NODES);
    }

    /// An office's own style. Its logo's path begins at the style's folder.
    private static PageStyle own(Sited<String> path, Beside beside) {
        YamlNode root = SafeYaml.read(path.value(), beside.read(path, Limits.SPEC_BYTES), Limits.YAML_NODES);
        String folder = path.value().substring(0, path.value().lastIndexOf('/') + 1);
        PictureReader pictures = new PictureReader(beside);
        return new StyleReader(path.value(), whole(root),
                logo -> pictures.read(new Sited<>(folder + logo.value(), logo.at()))).read();
    }

    private static YamlNode whole(YamlNode root) {
        if (root instanceof Mapping own && own.get("based-on") instanceof Scalar base
                && root(base.text(), base.at()) instanceof Mapping other) {
            return StyleReader.laidOver(own, other);
        }
        return root;
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
