package dais.style;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.model.Art;
import dais.model.Inline.Cut;
import dais.style.PageStyle.Box;
import dais.style.PageStyle.Family;
import dais.style.PageStyle.Front;
import dais.style.PageStyle.Letterhead;
import dais.style.PageStyle.Lists;
import dais.style.PageStyle.Notes;
import dais.style.PageStyle.Page;
import dais.style.PageStyle.Quotation;
import dais.text.Nearest;
import dais.world.YamlNode;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A style's file to a [PageStyle]. Everything that is wrong with it is said at once, each thing at its place.
final class StyleReader {
    private static final List<String> TYPE = List.of("family", "cut", "size", "leading", "before", "after", "tracking",
            "colour");
    private static final List<String> TYPES = List.of("body", "heading", "subheading", "title", "kicker", "memo",
            "standing", "label", "note", "foot", "table", "figure");
    /// The keys that each part may have; an empty list for one that is a single value.
    private static final SortedMap<String, List<String>> KEYS = new TreeMap<>();

    static {
        TYPES.forEach(type -> KEYS.put(type, TYPE));
        KEYS.put("page", List.of("width", "height", "left", "right", "top", "bottom", "head", "foot", "marking",
                "columns", "gutter"));
        KEYS.put("front", List.of("rule", "rule-under", "memo-label", "memo-rule"));
        KEYS.put("lists", List.of("mark", "indent", "number", "gap", "entries"));
        KEYS.put("quotation", List.of("indent", "rule"));
        KEYS.put("box", List.of("bar", "side", "inner", "before", "after"));
        KEYS.put("notes", List.of("rule", "length", "above", "below", "hang"));
        KEYS.put("letterhead", List.of("logo", "alt", "height", "lines"));
        for (String value : List.of("based-on", "accent", "tint", "link", "edges", "floor")) {
            KEYS.put(value, List.of());
        }
    }

    private static final String BASE = "add it, or begin with `based-on: memo` and write only what is otherwise";
    private static final int POINTS_PER_INCH = 72;
    private static final int WHITE = 0xFFFFFF;
    /// The narrowest column and the lowest text that can hold a brief, and the largest type.
    private static final int NARROWEST = 126_000;
    private static final int LOWEST = 200_000;
    private static final int LARGEST = 96_000;

    private final String name;
    private final Mapping root;
    private final Function<Sited<String>, Art.Picture> pictures;
    private final List<Diagnostic> problems = new ArrayList<>();

    /// @param root all of the style: what its own file lacks was taken from the style that it is based on
    /// @param pictures reads the logo
    StyleReader(String name, YamlNode root, Function<Sited<String>, Art.Picture> pictures) {
        this.name = name;
        this.pictures = pictures;
        if (root instanceof Mapping mapping) {
            this.root = mapping;
        } else {
            this.root = new Mapping(List.of(), root.at());
            bad(root.at(), "a style consists of keys with values", "begin with a line such as `based-on: memo`");
        }
    }

    /// A style's file laid over the one that it is based on: what it says holds, what it does not say is the other's.
    static Mapping laidOver(Mapping own, Mapping base) {
        List<Entry> entries = new ArrayList<>(own.entries().size());
        for (Entry entry : own.entries()) {
            entries.add(entry.value() instanceof Mapping part && base.get(entry.key().text()) instanceof Mapping under
                    ? new Entry(entry.key(), laidOver(part, under))
                    : entry);
        }
        for (Entry entry : base.entries()) {
            if (own.get(entry.key().text()) == null) {
                entries.add(entry);
            }
        }
        return new Mapping(entries, own.at());
    }

    /// @throws Failure with everything that is wrong
    PageStyle read() {
        known(root, List.copyOf(KEYS.keySet()), "a style");
        for (Entry entry : root.entries()) {
            List<String> keys = KEYS.getOrDefault(entry.key().text(), List.of());
            if (!keys.isEmpty() && entry.value() instanceof Mapping part) {
                known(part, keys, "`" + entry.key().text() + "`");
            }
        }
        PageStyle style = new PageStyle(name, page(part("page")), front(part("front")), type("body"), type("heading"),
                type("subheading"), type("title"), type("kicker"), type("memo"), type("standing"), type("label"),
                type("note"), type("foot"), type("table"), type("figure"), lists(part("lists")),
                quotation(part("quotation")), box(part("box")), notes(part("notes")), letterhead(),
                colour(root, "accent"), colour(root, "tint"), colour(root, "link"),
                word(root, "edges", "justified", "ragged").equals("justified"), length(root, "floor"));
        if (problems.isEmpty()) {
            check(style);
        }
        if (!problems.isEmpty()) {
            throw new Failure(Diagnostic.inOrder(problems));
        }
        return style;
    }

    private void known(Mapping of, List<String> keys, String what) {
        for (Entry entry : of.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                List<String> near = Nearest.of(key, keys);
                bad(entry.key().at(), what + " has no `" + key + "`",
                        near.isEmpty()
                                ? "it has " + String.join(", ", keys)
                                : "did you mean `" + near.getFirst() + "`?");
            }
        }
    }

    /// What each value may be hangs on the others.
    private void check(PageStyle style) {
        Page page = style.page();
        if (page.measure() < NARROWEST * page.columns() || page.column() < NARROWEST) {
            bad(place("page", "left"), "the margins leave no room for a column of text",
                    "make them smaller, or the page wider");
        }
        if (page.height() - page.top() - page.bottom() < LOWEST) {
            bad(place("page", "top"), "the margins leave no room for a page of text",
                    "make them smaller, or the page higher");
        }
        types(style).forEach((key, type) -> {
            if (type.size() < style.floor()) {
                bad(place(key, "size"), "the type of `" + key + "` is smaller than the style's floor",
                        "make it larger, or lower `floor`");
            }
            if (type.size() > LARGEST) {
                bad(place(key, "size"), "the type of `" + key + "` is larger than a page can bear",
                        "make it 96 points at most");
            }
            if (type.leading() < type.size()) {
                bad(place(key, "leading"), "the lines of `" + key + "` would run into each other",
                        "make `leading` larger than `size`: 1.2 times as much reads well");
            }
            contrast(key, type.colour(), WHITE, Contrast.TEXT, "on white paper");
        });
        contrast("link", style.link(), WHITE, Contrast.TEXT, "on white paper");
        contrast("accent", style.accent(), WHITE, Contrast.GRAPHICS, "on white paper");
        for (String key : List.of("body", "label", "figure", "standing", "link")) {
            int colour = key.equals("link") ? style.link() : types(style).getOrDefault(key, style.body()).colour();
            contrast(key, colour, style.tint(), Contrast.TEXT, "in a tinted box");
        }
    }

    private static SortedMap<String, PageStyle.Type> types(PageStyle style) {
        SortedMap<String, PageStyle.Type> types = new TreeMap<>();
        PageStyle.Type[] all = {style.body(), style.heading(), style.subheading(), style.title(), style.kicker(),
                style.memo(), style.standing(), style.label(), style.note(), style.foot(), style.table(),
                style.figure()};
        for (int i = 0; i < all.length; i++) {
            types.put(TYPES.get(i), all[i]);
        }
        return types;
    }

    private void contrast(String key, int colour, int ground, double least, String where) {
        double contrast = Contrast.of(colour, ground);
        if (contrast < least) {
            bad(ground != WHITE ? place("tint") : place(key, "colour"),
                    String.format(Locale.ROOT,
                            "the colour of `%s` has a contrast of %.1f to 1 %s; %.1f is the least"
                                    + " that all can read (WCAG AA)",
                            key, contrast, where, least),
                    "take a darker colour" + (ground == WHITE ? "" : ", or a lighter `tint`"));
        }
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

    private @Nullable Letterhead letterhead() {
        if (root.get("letterhead") == null) {
            return null;
        }
        Mapping of = part("letterhead");
        Scalar logo = scalar(of, "logo");
        String alt = of.get("alt") instanceof Scalar words ? words.text().strip() : "";
        List<String> lines = new ArrayList<>();
        YamlNode written = of.get("lines");
        if (written instanceof Sequence sequence) {
            for (YamlNode line : sequence.items()) {
                if (line instanceof Scalar text) {
                    lines.add(text.text());
                } else {
                    bad(line.at(), "each of the `lines` is one text", "write `lines: [Office of the Member]`");
                }
            }
        } else if (written != null) {
            bad(written.at(), "`lines` is a list", "write `lines: [Office of the Member]`");
        }
        if (alt.isEmpty()) {
            bad(Optional.ofNullable(of.get("alt")).map(YamlNode::at).orElse(of.at()),
                    "a logo needs words for readers who do not see it", "write `alt: Seal of the House`");
        }
        int height = length(of, "height");
        if (logo.text().isBlank()) {
            return null;
        }
        try {
            return new Letterhead(pictures.apply(new Sited<>(logo.text(), logo.at())), alt, height, lines);
        } catch (Failure failure) {
            problems.addAll(failure.diagnostics());
            return null;
        }
    }

    private PageStyle.Type type(String key) {
        Mapping of = part(key);
        Family family = word(of, "family", "serif", "sans").equals("serif") ? Family.SERIF : Family.SANS;
        return new PageStyle.Type(family, cut(of), length(of, "size"), length(of, "leading"), lengthOr0(of, "before"),
                lengthOr0(of, "after"), lengthOr0(of, "tracking"), of.get("colour") == null ? 0 : colour(of, "colour"));
    }

    private Cut cut(Mapping of) {
        return of.get("cut") == null ? Cut.ROMAN : switch (word(of, "cut", "roman", "italic", "bold")) {
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
            if (!text.isEmpty()) {
                bad(written.at(), "`" + text + "` is no length", "write points as 11.5, inches as 0.85in");
            }
            return 0;
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
        boolean good = text.length() == 7 && text.charAt(0) == '#';
        for (int i = 1; i < text.length(); i++) {
            good &= Character.digit(text.charAt(i), 16) >= 0;
        }
        if (!good && !text.isEmpty()) {
            bad(written.at(), "`" + text + "` is no colour", "write it in quotation marks, as \"#1b365d\"");
        }
        return good ? Integer.parseInt(text, 1, 7, 16) : 0;
    }

    private String word(Mapping of, String key, String... words) {
        Scalar written = scalar(of, key);
        List<String> known = List.of(words);
        if (!known.contains(written.text()) && !written.text().isEmpty()) {
            bad(written.at(), "`" + key + "` cannot be `" + written.text() + "`",
                    "it is one of " + String.join(", ", words));
        }
        return written.text();
    }

    /// The value of a key; empty where it is missing or no single value, which is told.
    private Scalar scalar(Mapping of, String key) {
        YamlNode value = of.get(key);
        if (value instanceof Scalar scalar && !scalar.text().isEmpty()) {
            return scalar;
        }
        if (value == null) {
            missing(of, key);
        } else {
            bad(value.at(), "`" + key + "` is one value", "write it on the line of its key");
        }
        return new Scalar("", false, of.at());
    }

    private Mapping part(String key) {
        YamlNode value = root.get(key);
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        if (value == null) {
            missing(root, key);
        } else {
            bad(value.at(), "`" + key + "` has keys of its own",
                    "it has " + String.join(", ", KEYS.getOrDefault(key, List.of())));
        }
        // Of what is missing as a whole the parts are not called missing too.
        return new Mapping(List.of(), root.at());
    }

    /// Of a style that lacks much one thing is said: what it could be based on.
    private void missing(Mapping of, String key) {
        boolean said = problems.stream().anyMatch(problem -> problem.help().contains(BASE));
        if (!of.entries().isEmpty() && !said) {
            bad(of.at(), "the style lacks `" + key + "`", BASE);
        }
    }

    private Span place(String key, String inner) {
        return Optional.ofNullable(root.get(key)).filter(Mapping.class::isInstance).map(Mapping.class::cast)
                .map(part -> part.get(inner)).map(YamlNode::at).orElseGet(() -> place(key));
    }

    private Span place(String key) {
        return Optional.ofNullable(root.get(key)).map(YamlNode::at).orElse(root.at());
    }

    private void bad(Span at, String message, String help) {
        problems.add(Diagnostic.error(Code.BAD_VALUE, message, at, help));
    }
}
