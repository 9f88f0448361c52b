package dais.style;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.model.Inline.Cut;
import dais.style.PageStyle.Box;
import dais.style.PageStyle.Family;
import dais.style.PageStyle.Front;
import dais.style.PageStyle.Lists;
import dais.style.PageStyle.Notes;
import dais.style.PageStyle.Page;
import dais.style.PageStyle.Quotation;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A style's file to a [PageStyle].
final class StyleReader {
    private static final List<String> TYPE_KEYS = List.of("family", "cut", "size", "leading", "before", "after",
            "tracking", "colour");

    private static final int POINTS_PER_INCH = 72;

    private final String name;
    private final Mapping root;

    StyleReader(String name, YamlNode root) {
        this.name = name;
        this.root = mapping(root);
    }

    PageStyle read() {
        PageStyle style = new PageStyle(name, page(part("page")), front(part("front")), type("body"), type("heading"),
                type("subheading"), type("title"), type("kicker"), type("memo"), type("standing"), type("label"),
                type("note"), type("foot"), type("table"), type("figure"), lists(part("lists")),
                quotation(part("quotation")), box(part("box")), notes(part("notes")), colour(root, "accent"),
                colour(root, "tint"), colour(root, "link"),
                word(root, "edges", "justified", "ragged").equals("justified"), length(root, "floor"));
        for (PageStyle.Type type : List.of(style.body(), style.heading(), style.subheading(), style.title(),
                style.kicker(), style.memo(), style.standing(), style.label(), style.note(), style.foot(),
                style.table(), style.figure())) {
            if (type.size() < style.floor()) {
                throw wrong(root, "a type of the style is smaller than its floor");
            }
        }
        return style;
    }

    private Page page(Mapping of) {
        return new Page(length(of, "width"), length(of, "height"), length(of, "left"), length(of, "right"),
                length(of, "top"), length(of, "bottom"), length(of, "head"), length(of, "foot"), length(of, "marking"),
                of.get("columns") != null && word(of, "columns", "1", "2").equals("2") ? 2 : 1,
                lengthOr0(of, "gutter"));
    }

    private Front front(Mapping of) {
        return new Front(length(of, "rule"), word(of, "rule-under", "title", "kicker").equals("title"),
                length(of, "memo-label"), length(of, "memo-rule"));
    }

    private Lists lists(Mapping of) {
        return new Lists(length(of, "mark"), length(of, "indent"), length(of, "number"), length(of, "gap"),
                word(of, "entries", "whole", "divided").equals("whole"));
    }

    private Quotation quotation(Mapping of) {
        return new Quotation(length(of, "indent"), length(of, "rule"));
    }

    private Box box(Mapping of) {
        return new Box(length(of, "bar"), length(of, "side"), length(of, "inner"), length(of, "before"),
                length(of, "after"));
    }

    private Notes notes(Mapping of) {
        return new Notes(length(of, "rule"), length(of, "length"), length(of, "above"), length(of, "below"),
                length(of, "hang"));
    }

    private PageStyle.Type type(String key) {
        Mapping of = part(key);
        for (Entry entry : of.entries()) {
            if (!TYPE_KEYS.contains(entry.key().text())) {
                throw wrong(entry.key(), "a type has no `" + entry.key().text() + "`");
            }
        }
        Family family = word(of, "family", "serif", "sans").equals("serif") ? Family.SERIF : Family.SANS;
        return new PageStyle.Type(family, cut(of), length(of, "size"), length(of, "leading"), lengthOr0(of, "before"),
                lengthOr0(of, "after"), lengthOr0(of, "tracking"), of.get("colour") == null ? 0 : colour(of, "colour"));
    }

    private Cut cut(Mapping of) {
        if (of.get("cut") == null) {
            return Cut.ROMAN;
        }
        return switch (word(of, "cut", "roman", "italic", "bold")) {
            case "italic" -> Cut.ITALIC;
            case "bold" -> Cut.BOLD;
            default -> Cut.ROMAN;
        };
    }

    private int lengthOr0(Mapping of, String key) {
        return of.get(key) == null ? 0 : length(of, key);
    }

    /// A length in points, or in inches where `in` follows: `11`, `0.85in`.
    private int length(Mapping of, String key) {
        Scalar written = scalar(of, key);
        String text = written.text();
        boolean inches = text.endsWith("in");
        int thousandths = thousandths(inches ? text.substring(0, text.length() - 2) : text);
        if (thousandths < 0) {
            throw wrong(written, "`" + text + "` is no length: write points as 11.5, inches as 0.85in");
        }
        return inches ? thousandths * POINTS_PER_INCH : thousandths;
    }

    /// A number with at most four digits before the point and three after it, in thousandths; -1 for anything else.
    private static int thousandths(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String part = point < 0 ? "" : text.substring(point + 1);
        if (whole.isEmpty() || whole.length() > 4 || part.length() > 3 || !isDigits(whole) || !isDigits(part)) {
            return -1;
        }
        return Integer.parseInt(whole + (part + "000").substring(0, 3));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// A colour as `#1b365d`.
    private int colour(Mapping of, String key) {
        Scalar written = scalar(of, key);
        String text = written.text();
        if (text.length() == 7 && text.charAt(0) == '#') {
            try {
                return Integer.parseInt(text, 1, 7, 16);
            } catch (NumberFormatException e) {
                throw wrong(written, "`" + text + "` is no colour: write it as \"#1b365d\"");
            }
        }
        throw wrong(written, "`" + text + "` is no colour: write it as \"#1b365d\"");
    }

    private String word(Mapping of, String key, String... words) {
        Scalar written = scalar(of, key);
        if (!List.of(words).contains(written.text())) {
            throw wrong(written, "`" + key + "` is one of " + String.join(", ", words));
        }
        return written.text();
    }

    private Scalar scalar(Mapping of, String key) {
        YamlNode value = value(of, key);
        if (value instanceof Scalar scalar) {
            return scalar;
        }
        throw wrong(value, "`" + key + "` is one value");
    }

    private Mapping part(String key) {
        return mapping(value(root, key));
    }

    private YamlNode value(Mapping of, String key) {
        @Nullable
        YamlNode value = of.get(key);
        if (value == null) {
            throw wrong(of, "the style lacks `" + key + "`");
        }
        return value;
    }

    private static Mapping mapping(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        throw wrong(node, "keys with values are wanted here");
    }

    private static Failure wrong(YamlNode at, String message) {
        return new Failure(Diagnostic.error(Code.BAD_VALUE, message, at.at()));
    }
}
