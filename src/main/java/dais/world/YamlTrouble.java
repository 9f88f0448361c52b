package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.world.YamlNode.Scalar;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What the YAML parser stumbled over, in words for the one who wrote the file. The parser says what it expected; what
/// a person did is read off the line itself.
final class YamlTrouble {
    private static final String QUOTE_IT = "put the whole text in quotation marks";

    private static final String LINE_UP = "begin keys that belong together at the same column; indent with spaces, two for each level";
    private static final Pattern COLON_STUCK = Pattern.compile("(\\s*(?:- )?[\\w-]+):(\\S.*)");
    private static final Pattern KEY_AND_TEXT = Pattern.compile("(\\s*(?:- )*(?:[^\\s\"'#\\[{:].*?:\\s+)?)(.*\\S)\\s*");
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- )*[^:]+:(?:\\s|$)");
    private static final Pattern KEY_THEN_WORD = Pattern.compile("\\s*(?:- )?([\\w-]+)\\s+(\\S.*)");
    private static final int CLIP = 60;

    private final YamlText text;
    private final String problem;
    private final String context;
    private final Mark at;
    private final Mark began;
    private final @Nullable Event last;

    private YamlTrouble(YamlText text, MarkedYamlEngineException e, Mark at, @Nullable Event last) {
        this.text = text;
        this.problem = String.valueOf(e.getProblem());
        this.context = String.valueOf(e.getContext());
        this.at = at;
        this.began = e.getContextMark().orElse(at);
        this.last = last;
    }

    /// @param last the event before the trouble; null at the file's start
    static Diagnostic explain(YamlText text, YamlEngineException e, @Nullable Event last) {
        if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
            return new YamlTrouble(text, marked, marked.getProblemMark().get(), last).explain();
        }
        return error("the file cannot be read as YAML", Span.file(text.file()),
                "the YAML reader says: " + brief(String.valueOf(e.getMessage())));
    }

    /// A text that begins with a character which means something to YAML.
    static Diagnostic cannotBegin(Span at) {
        String source = String.valueOf(at.source());
        int from = source.offsetByCodePoints(0, at.column() - 1);
        String written = source.substring(from, source.offsetByCodePoints(from, at.length()));
        String first = Character.toString(written.codePointAt(0));
        return error("a text cannot begin with " + (first.equals("`") ? "a backtick" : "`" + first + "`")
                + " unless it stands in quotation marks", at, "write `" + quoted(written) + "`");
    }

    /// Whether a key begins with a space that only looks like one, as text from a word processor or a web page does.
    static boolean isOddSpace(Scalar key) {
        return !key.quoted() && !key.text().isEmpty() && isOddSpace(key.text().charAt(0));
    }

    private static boolean isOddSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ';
    }

    static Diagnostic oddSpace(Span at) {
        return error("this line is indented with a special space, which YAML takes for a letter",
                new Span(at.file(), at.line(), at.column(), 1, at.source()),
                "delete the spaces at the start of the line and type them anew");
    }

    static String brief(String text) {
        return text.codePointCount(0, text.length()) <= CLIP
                ? text
                : text.substring(0, text.offsetByCodePoints(0, CLIP)) + "…";
    }

    private Diagnostic explain() {
        List<Supplier<@Nullable Diagnostic>> guesses = List.of(this::indentation, this::quotedOrBlock, this::sign,
                this::colon, this::bracket, this::structure);
        for (Supplier<@Nullable Diagnostic> guess : guesses) {
            Diagnostic found = guess.get();
            if (found != null) {
                return found;
            }
        }
        return error("this cannot be read as YAML", here(), "the YAML reader says: " + brief(problem));
    }

    /// A tab, or a space that is none, before the first word of the line.
    private @Nullable Diagnostic indentation() {
        String source = text.line(at.getLine());
        int tab = problem.contains("TAB") ? source.lastIndexOf('\t') : -1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\t') {
                return error("this line is indented with a tab", text.at(at.getLine(), i, 1),
                        "use spaces: YAML does not allow tabs there");
            }
            if (isOddSpace(c)) {
                return oddSpace(text.at(at.getLine(), i, 1));
            }
            if (c != ' ') {
                break;
            }
        }
        return tab < 0
                ? null
                : error("a tab stands here", text.at(at.getLine(), source.codePointCount(0, tab), 1),
                        "use a space: YAML does not allow tabs there");
    }

    /// Trouble inside a text in quotation marks, or at the head of a block text.
    private @Nullable Diagnostic quotedOrBlock() {
        if (!context.contains("scalar") || context.contains("plain")) {
            return null;
        }
        if (context.contains("block scalar")) {
            if (problem.contains("indicator")) {
                return cannotBegin(text.toLineEnd(began.getLine(), began.getColumn()));
            }
            return problem.startsWith("expected a comment or a line break")
                    ? error("the text cannot begin on the line of the `" + sign(began) + "`", here(),
                            "begin it on the next line, indented by two spaces; or leave the `" + sign(began) + "` out")
                    : null;
        }
        if (problem.startsWith("found unexpected")) {
            String mark = sign(began);
            return error("this quotation mark is never closed", text.at(began.getLine(), began.getColumn(), 1),
                    mark.equals("'")
                            ? "add a `'` at the end of the text; if this is an apostrophe, put the whole text in `\"` marks"
                            : "add a `" + mark + "` at the end of the text");
        }
        return context.contains("double-quoted")
                ? error("a backslash has a meaning of its own between `\"` marks",
                        text.at(at.getLine(), Math.max(0, at.getColumn() - 1), 2),
                        "write it twice, or put the text in `'` marks instead")
                : null;
    }

    /// A character at the start of a text that means something to YAML.
    private @Nullable Diagnostic sign() {
        boolean token = problem.contains("cannot start any token");
        if (token && at.getColumn() > 0 && sign(at).equals("@") && "[".equals(sign(at.getLine(), at.getColumn() - 1))) {
            return error("a text that begins with a cite mark must stand in quotation marks",
                    text.toLineEnd(at.getLine(), at.getColumn() - 1),
                    "write `" + quoted(text.line(at.getLine()).strip().replaceFirst("^(?:- )*[\\w-]+: +|^(?:- )+", ""))
                            + "`");
        }
        if (token || problem.equals("mapping keys are not allowed here") || context.contains("directive")
                || problem.contains("before directives")) {
            Mark mark = context.contains("directive") ? began : at;
            return cannotBegin(text.toLineEnd(mark.getLine(), mark.getColumn()));
        }
        boolean named = context.contains("an alias") || context.contains("an anchor") || context.contains("a tag")
                || problem.contains("tag handle");
        return named ? cannotBegin(text.toLineEnd(began.getLine(), began.getColumn())) : null;
    }

    /// A colon too many, or one that is missing.
    private @Nullable Diagnostic colon() {
        if (problem.equals("mapping values are not allowed here")) {
            String source = text.line(at.getLine());
            Matcher parts = KEY_AND_TEXT.matcher(source);
            int column = source.offsetByCodePoints(0,
                    Math.min(at.getColumn(), source.codePointCount(0, source.length())));
            if (parts.matches() && parts.group(1).contains(":") && parts.start(2) <= column) {
                return error("a text with a colon and a space in it must stand in quotation marks",
                        text.toLineEnd(at.getLine(), source.codePointCount(0, parts.start(2))),
                        "write `" + quoted(parts.group(2)) + "`");
            }
            int above = above(at.getLine());
            if (above >= 0 && indent(above) < indent(at.getLine())) {
                return error("this line is indented further than the one above it, which already has its value",
                        text.toLineEnd(at.getLine(), indent(at.getLine())),
                        "if it is a key, line it up with the keys above",
                        "if it goes on with the text above, put that text in quotation marks, for it holds a colon");
            }
            return above >= 0 && !KEY.matcher(text.line(above)).find() ? withoutColon(above) : null;
        }
        return problem.equals("could not find expected ':'") ? withoutColon(began.getLine()) : null;
    }

    private Diagnostic withoutColon(int line) {
        String source = text.line(line);
        Span span = text.toLineEnd(line, indent(line));
        Matcher stuck = COLON_STUCK.matcher(source);
        if (stuck.matches()) {
            return error("a space is missing after the colon", span,
                    "write `" + brief(stuck.group(1).strip() + ": " + stuck.group(2).strip()) + "`");
        }
        Matcher words = KEY_THEN_WORD.matcher(source);
        String message = "this line has no key: a word and a colon at its start";
        String indent = "if it goes on with the text above, indent it by two spaces";
        return words.matches()
                ? error(message, span,
                        "if its first word is the key, write `" + brief(words.group(1) + ": " + words.group(2).strip())
                                + "`",
                        indent)
                : error(message, span, indent);
    }

    /// A bracket that is not closed, and what stands after one, or after a quotation mark, that is.
    private @Nullable Diagnostic bracket() {
        Event before = last;
        if (before instanceof ScalarEvent scalar && !scalar.isPlain() && touches(scalar)) {
            return afterQuotation(scalar);
        }
        if (before instanceof SequenceEndEvent end && touches(end)) {
            return error("text follows after a closing bracket", here(),
                    "put the whole text in quotation marks, if the brackets belong to it");
        }
        if (problem.startsWith("expected ',' or ']'") || problem.startsWith("expected ',' or '}'")) {
            String close = problem.substring(problem.lastIndexOf("or '") + 4, problem.lastIndexOf("or '") + 5);
            return error("this bracket is not closed", text.toLineEnd(began.getLine(), began.getColumn()),
                    "add a `" + close + "` at the end of the list, with commas between its entries");
        }
        return null;
    }

    private Diagnostic afterQuotation(ScalarEvent scalar) {
        Mark opened = scalar.getStartMark().orElseThrow();
        if (opened.getLine() < at.getLine()) {
            return error("this quotation mark is closed only in line " + (at.getLine() + 1),
                    text.at(opened.getLine(), opened.getColumn(), 1),
                    "add a `" + sign(opened) + "` at the end of the text it belongs to");
        }
        boolean apostrophe = scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                && Character.isLetter(sign(at).codePointAt(0));
        return apostrophe
                ? error("the apostrophe ends this text, since it stands in `'` marks",
                        text.at(at.getLine(), Math.max(0, at.getColumn() - 1), 1), "use `\"` marks around the text")
                : error("text follows after the closing quotation mark", here(),
                        "if the quotation marks belong to the text, put the whole of it in `'` marks");
    }

    /// Lines that do not stand where they should.
    private @Nullable Diagnostic structure() {
        if (problem.equals("sequence entries are not allowed here")) {
            return error("a list cannot begin on the line of its key", here(),
                    "put each entry on a line of its own below, or write all of them as `[one, two]`");
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            boolean stray = ",]}".contains(sign(at));
            return stray
                    ? error("`" + sign(at) + "` closes or divides nothing here", here(), QUOTE_IT)
                    : error("this line does not line up with those above it",
                            text.toLineEnd(at.getLine(), indent(at.getLine())), LINE_UP);
        }
        return problem.startsWith("expected the node content")
                ? error("a value is missing here", here(), "give it one; or " + QUOTE_IT)
                : null;
    }

    /// Whether an event ends on the line of the trouble, with nothing but spaces between.
    private boolean touches(Event event) {
        Mark end = event.getEndMark().orElse(at);
        if (end.getLine() != at.getLine() || end.getColumn() > at.getColumn()) {
            return false;
        }
        for (int i = end.getColumn(); i < at.getColumn(); i++) {
            if (!sign(at.getLine(), i).equals(" ")) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String value) {
        return brief(value.contains("\"") ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"");
    }

    private int indent(int line) {
        String source = text.line(line);
        return source.length() - source.stripLeading().length();
    }

    /// The nearest line above that is not blank, or -1.
    private int above(int line) {
        int above = line - 1;
        while (above >= 0 && text.line(above).isBlank()) {
            above--;
        }
        return above;
    }

    private String sign(Mark mark) {
        return sign(mark.getLine(), mark.getColumn());
    }

    /// The character at a place; a space beyond the line's end.
    private String sign(int line, int column) {
        String source = text.line(line);
        return column < source.codePointCount(0, source.length())
                ? Character.toString(source.codePointAt(source.offsetByCodePoints(0, column)))
                : " ";
    }

    private Span here() {
        return text.toLineEnd(at.getLine(), at.getColumn());
    }

    private static Diagnostic error(String message, Span at, String... help) {
        return Diagnostic.error(Code.BAD_YAML, message, at, help);
    }
}
