package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.world.YamlNode.Entry;
import dais.world.YamlNode.Mapping;
import dais.world.YamlNode.Scalar;
import dais.world.YamlNode.Sequence;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML that anybody may have written: no types, no tags, no aliases, no key twice, and no more nesting or values
/// than agreed. The tree is built straight from the parser's events, so that every limit holds before memory is spent.
public final class SafeYaml {
    private static final int MANY_KEYS = 12;
    private static final int MANY_PROBLEMS = 50;

    private final YamlText text;
    private final ParserImpl events;
    private final int maxNodes;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Entry> outermost = new ArrayList<>();
    private @Nullable Event last;
    private int nodes;

    private SafeYaml(YamlText text, ParserImpl events, int maxNodes) {
        this.text = text;
        this.events = events;
        this.maxNodes = maxNodes;
    }

    /// What could be read of a file.
    ///
    /// @param root the tree, as far as it was read; null where nothing was
    /// @param problems what is wrong, in the order it was met; empty where all is well
    /// @param whole whether the file was read to its end
    public record Reading(@Nullable YamlNode root, List<Diagnostic> problems, boolean whole) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /// Reads one document. Front matter may be passed with its first `---` line, so that lines count from the file's top.
    ///
    /// @param shownName the file's name as messages show it
    /// @param utf8 the file; a byte order mark and any line ends are fine
    /// @param maxNodes how many values it may hold, such as [Limits#YAML_NODES]
    /// @throws Failure with everything that is wrong, each at its place
    public static YamlNode read(String shownName, byte[] utf8, int maxNodes) {
        Reading reading = readWhatCanBe(shownName, utf8, maxNodes);
        if (reading.root() == null || !reading.problems().isEmpty()) {
            throw new Failure(reading.problems());
        }
        return reading.root();
    }

    /// Reads as far as it goes, so that whoever reads the tree can add what else is wrong with the part that was read.
    /// Where the file breaks off as YAML, the root holds the keys that came before.
    ///
    /// @throws Failure where the bytes are no text at all
    public static Reading readWhatCanBe(String shownName, byte[] utf8, int maxNodes) {
        String characters = YamlBytes.decode(shownName, utf8);
        YamlText text = new YamlText(shownName, characters);
        LoadSettings settings = LoadSettings.builder().setLabel(shownName).setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE).build();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, characters));
        return new SafeYaml(text, events, maxNodes).document();
    }

    private Reading document() {
        @Nullable
        YamlNode root = null;
        boolean whole = false;
        try {
            next(); // the stream's start
            if (events.checkEvent(Event.ID.DocumentStart)) {
                next();
                root = node(next(), 1);
                next(); // the document's end
            }
            if (root != null && !events.checkEvent(Event.ID.StreamEnd)) {
                report(Code.BAD_YAML, "a second document begins here", place(events.peekEvent()),
                        "one file holds one document; take the line `---` out");
            }
            whole = true;
        } catch (YamlEngineException e) {
            problems.add(YamlTrouble.explain(text, e, last));
        } catch (TooMuch e) {
            problems.add(e.problem);
        }
        if (whole && (root == null || (root instanceof Scalar scalar && scalar.isAbsent()))) {
            problems.add(Diagnostic.error(Code.EMPTY_FILE, text.file() + " has nothing in it", Span.file(text.file()),
                    "`dais init` makes a folder with samples to start from"));
            root = null;
        }
        return new Reading(root == null ? partialRoot() : root, problems, whole);
    }

    /// The keys of the outermost mapping that were read before the file broke off.
    private @Nullable YamlNode partialRoot() {
        if (!outermost.isEmpty() && outermost.getLast().value() instanceof Scalar value && value.isAbsent()) {
            outermost.removeLast(); // its value is probably what cannot be read
        }
        return outermost.isEmpty() ? null : new Mapping(List.copyOf(outermost), outermost.getFirst().key().at());
    }

    /// Ends the reading where going on would cost too much or say too little.
    private static final class TooMuch extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
        private final transient Diagnostic problem;

        TooMuch(Diagnostic problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    private Event next() {
        Event event = events.next();
        last = event;
        return event;
    }

    private YamlNode node(Event event, int depth) {
        if (++nodes > maxNodes) {
            throw stop(place(event), "the file holds more than " + maxNodes + " values", "split it into several files");
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case AliasEvent alias -> alias(alias);
            case CollectionStartEvent start -> {
                if (depth > Limits.YAML_DEPTH) {
                    Span at = place(event);
                    throw stop(new Span(at.file(), at.line(), at.column(), 1, at.source()),
                            "lists and keys are nested more than " + Limits.YAML_DEPTH + " deep",
                            "check the brackets and the indentation");
                }
                refuseMarks(start, start.getAnchor().isPresent(), start.getTag().isPresent());
                yield start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
            }
            default -> throw new IllegalStateException("no such event inside a document: " + event.getEventId());
        };
    }

    private Scalar scalar(ScalarEvent event) {
        refuseMarks(event, event.getAnchor().isPresent(), event.getTag().isPresent());
        Span at = place(event);
        String value = event.getValue();
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && YamlBytes.firstControl(value) >= 0) {
            report(Code.CONTROL_CHARACTER, "an escape in this text stands for an invisible control character", at,
                    "take the part that begins with a backslash out");
        }
        return new Scalar(value, !event.isPlain(), at);
    }

    private Scalar alias(AliasEvent event) {
        Span at = place(event);
        report(YamlTrouble.cannotBegin(at));
        return new Scalar("*" + event.getAlias().getValue(), false, at);
    }

    private Sequence sequence(CollectionStartEvent start, int depth) {
        Span at = place(start);
        List<YamlNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(next(), depth + 1));
        }
        return new Sequence(List.copyOf(items), upTo(next(), start, at));
    }

    private Mapping mapping(CollectionStartEvent start, int depth) {
        Span at = place(start);
        List<Entry> entries = depth == 1 ? outermost : new ArrayList<>();
        @Nullable
        Map<String, Scalar> seen = null;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(next(), depth + 1);
            if (key instanceof Scalar scalar && YamlTrouble.isOddSpace(scalar)) {
                throw new TooMuch(YamlTrouble.oddSpace(scalar.at()));
            }
            YamlNode value = node(next(), depth + 1);
            if (key instanceof Scalar scalar) {
                if (seen == null && entries.size() == MANY_KEYS) {
                    seen = new HashMap<>();
                    for (Entry entry : entries) {
                        seen.put(entry.key().text(), entry.key());
                    }
                }
                @Nullable
                Scalar first = seen == null ? find(entries, scalar.text()) : seen.putIfAbsent(scalar.text(), scalar);
                if (first == null) {
                    entries.add(new Entry(scalar, value));
                } else {
                    reportDuplicate(first, scalar);
                }
            } else {
                report(Code.BAD_YAML, "a key must be a word, not a list", key.at(),
                        "put text that begins with a bracket or brace in quotation marks");
            }
        }
        return new Mapping(List.copyOf(entries), upTo(next(), start, at));
    }

    private static @Nullable Scalar find(List<Entry> entries, String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry.key();
            }
        }
        return null;
    }

    private void reportDuplicate(Scalar first, Scalar again) {
        report(Code.DUPLICATE_KEY, "`" + YamlTrouble.brief(again.text())
                + "` stands here a second time; the first is in line " + first.at().line(), again.at(),
                "keep one of the two lines");
    }

    private void refuseMarks(Event event, boolean anchor, boolean tag) {
        if (anchor || tag) {
            report(YamlTrouble.cannotBegin(place(event)));
        }
    }

    private void report(Code code, String message, Span at, String help) {
        report(Diagnostic.error(code, message, at, help));
    }

    private void report(Diagnostic problem) {
        if (problems.size() >= MANY_PROBLEMS) {
            throw new TooMuch(problem);
        }
        problems.add(problem);
    }

    private static TooMuch stop(Span at, String message, String help) {
        return new TooMuch(Diagnostic.error(Code.TOO_LARGE, message, at, help));
    }

    private Span place(Event event) {
        Mark from = event.getStartMark().orElseThrow();
        if (event instanceof CollectionStartEvent) {
            return text.toLineEnd(from.getLine(), from.getColumn());
        }
        Mark to = event.getEndMark().orElseThrow();
        if (event instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded())) {
            return text.firstLineWithin(from.getLine() + 1, to.getLine());
        }
        return from.getLine() == to.getLine()
                ? text.at(from.getLine(), from.getColumn(), to.getColumn() - from.getColumn())
                : text.toLineEnd(from.getLine(), from.getColumn());
    }

    /// The place of a list or mapping in brackets that ends on the line it began on; of others, the line they began on.
    private static Span upTo(Event end, CollectionStartEvent start, Span at) {
        Mark to = end.getEndMark().orElseThrow();
        return start.isFlow() && to.getLine() == at.line() - 1
                ? new Span(at.file(), at.line(), at.column(), to.getColumn() + 1 - at.column(), at.source())
                : at;
    }
}
