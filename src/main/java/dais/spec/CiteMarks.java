package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the cite marks in staff text: `[@IF12100/energy-1]`, `[@IF12100@10, pp. 2-3]`,
/// `[see @IF12100/energy-1; @R45100, p. 4, note 7]`.
public final class CiteMarks {
    private static final String FORM = "write `[@IF12100/energy-1]` for a passage, or `[@IF12100, p. 2]` for a page";
    private static final String NAME = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?";

    /// A bracket that holds an `@` at the start of a word. Other brackets, and e-mail addresses, are plain words.
    private static final Pattern MARK = Pattern.compile("\\[(?:[^\\[\\]@]*[\\s(;])?@[^\\[\\]]*(\\]?)");
    private static final Pattern REF = Pattern.compile("(?<prefix>[^@]*)@(?<report>" + NAME + ")(?:@(?<version>" + NAME
            + "))?(?:/(?<passage>" + NAME + "))?(?![\\p{L}\\p{N}/@])(?<rest>.*)");
    private static final Pattern PAGE = Pattern
            .compile("\\s*,\\s*(?:pp?\\.|pages?)\\s*(?<page>\\w+(?:\\s*[-–]\\s*\\w+)?)(?<suffix>(?!\\w).*)");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\s*,\\s*(\\d+(?:\\s*[-–]\\s*\\d+)?)\\s*");
    /// A report number has letters and then a digit; `[and/or]` and `[1/2]` are plain words.
    private static final String NUMBERED = "(?=\\p{L}+[.-]?\\d)" + NAME + "(?:@" + NAME + ")?/" + NAME;
    /// Marks that lack their brackets or their `@`.
    private static final Pattern ALMOST = Pattern
            .compile("(?<![\\p{L}\\p{N}@])@" + NUMBERED + "|\\[(?<inner>" + NUMBERED + ")\\]");

    /// A stretch of staff text.
    public sealed interface Segment {
    }

    /// Words between marks, never empty.
    public record Words(String text) implements Segment {
    }

    /// A cite mark.
    ///
    /// @param refs what it cites, in its order; at least one
    /// @param at where it stands
    public record Mark(List<Ref> refs, Span at) implements Segment {
        public Mark {
            refs = List.copyOf(refs);
        }
    }

    /// One source that a mark cites. It names a passage, a page or both.
    ///
    /// @param report the report's number
    /// @param version its version; null where the newest is meant
    /// @param passage the passage's name in the report; null where a page is cited
    /// @param page as it is to be printed, `2` or `2-3`; null where the passage gives it
    /// @param prefix words before it, such as `see`; may be empty
    /// @param suffix words after it; may be empty
    /// @param at where the mark stands
    public record Ref(String report, @Nullable String version, @Nullable String passage, @Nullable String page,
            String prefix, String suffix, Span at) {
    }

    private final String text;
    private final Span at;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    /// How far the line was walked along, in chars from 0 and in columns from 1.
    private int index;
    private int column;
    private boolean lost;

    private CiteMarks(Sited<String> staff) {
        this.text = staff.value();
        this.at = staff.at();
        String source = at.source();
        this.column = Math.max(1, at.column());
        this.index = source == null ? 0 : SpecText.index(source, column - 1);
    }

    /// Whether a text holds a mark.
    static boolean isIn(String text) {
        return text.indexOf('@') >= 0 && MARK.matcher(text).find();
    }

    /// Notes what is wrong with the marks of a staff text.
    static void check(Sited<String> staff, List<Diagnostic> problems) {
        CiteMarks marks = new CiteMarks(staff);
        marks.split();
        problems.addAll(marks.problems);
    }

    /// Splits staff text into words and marks.
    ///
    /// @throws Failure with every mark that cannot be read ([Code#BAD_CITE_MARK])
    public static List<Segment> read(Sited<String> staff) {
        CiteMarks marks = new CiteMarks(staff);
        marks.split();
        if (!marks.problems.isEmpty()) {
            throw new Failure(marks.problems);
        }
        return List.copyOf(marks.segments);
    }

    private void split() {
        Matcher marks = MARK.matcher(text);
        int done = 0;
        while (marks.find()) {
            words(text.substring(done, marks.start()));
            done = marks.end();
            Span place = place(marks.group());
            if (marks.group(1).isEmpty()) {
                problem("a cite mark is not closed: a `]` is missing", place, FORM);
            } else {
                mark(marks.group().substring(1, marks.group().length() - 1), place);
            }
        }
        words(text.substring(done));
    }

    private void words(String words) {
        Matcher almost = ALMOST.matcher(words);
        while (almost.find()) {
            String inner = almost.group("inner");
            if (inner == null) {
                problem("`" + almost.group() + "` looks like a cite mark but stands in no brackets",
                        place(almost.group()), "write `[" + almost.group() + "]`");
            } else {
                problem("`" + almost.group() + "` looks like a cite mark but has no `@`", place(almost.group()),
                        "write `[@" + inner + "]`");
            }
        }
        if (!words.isEmpty()) {
            segments.add(new Words(words));
        }
    }

    /// Reads the inside of a bracket, up to the first thing wrong with it.
    private void mark(String inside, Span place) {
        List<Ref> refs = new ArrayList<>();
        int before = problems.size();
        for (String part : inside.split(";", -1)) {
            Matcher ref = REF.matcher(part);
            if (part.isBlank()) {
                problem("the cite mark " + SpecText.shown("[" + inside + "]")
                        + " has a semicolon with nothing beside it", place,
                        "take the semicolon out, or name a further source");
            } else if (!part.contains("@")) {
                problem(SpecText.shown(part.strip()) + " in a cite mark names no source", place,
                        "begin each source with `@`: `[@IF12100/energy-1; @R45100, p. 4]`");
            } else if (!ref.matches()) {
                problem("the cite mark " + SpecText.shown("[" + inside + "]") + " cannot be read", place, FORM);
            } else {
                ref(ref, place, refs);
            }
            if (problems.size() > before) {
                return;
            }
        }
        segments.add(new Mark(refs, place));
    }

    private void ref(Matcher ref, Span place, List<Ref> refs) {
        String rest = ref.group("rest");
        String report = ref.group("report");
        @Nullable
        String passage = ref.group("passage");
        Matcher page = PAGE.matcher(rest);
        Matcher bare = BARE_NUMBER.matcher(rest);
        if (page.matches()) {
            refs.add(new Ref(report, ref.group("version"), passage, page.group("page").replaceAll("\\s*[-–]\\s*", "-"),
                    ref.group("prefix").strip(), suffix(page.group("suffix")), place));
        } else if (bare.matches()) {
            boolean several = bare.group(1).matches(".*[-–].*");
            problem("the cite mark of " + report + " has a number without `p.`", place,
                    "write `[@" + report + ", " + (several ? "pp. " : "p. ") + bare.group(1) + "]`");
        } else if (passage == null) {
            problem("the cite mark of " + report + " names neither a passage nor a page", place,
                    "write `[@" + report + "/passage]` or `[@" + report + ", p. 2]`; `dais passages --source " + report
                            + "` lists its passages");
        } else {
            refs.add(new Ref(report, ref.group("version"), passage, null, ref.group("prefix").strip(), suffix(rest),
                    place));
        }
    }

    private static String suffix(String rest) {
        String suffix = rest.strip();
        return suffix.startsWith(",") ? suffix.substring(1).strip() : suffix;
    }

    private void problem(String message, Span place, String help) {
        problems.add(Diagnostic.error(Code.BAD_CITE_MARK, message, place, help));
    }

    /// Where a piece of the text stands in the file; the text as a whole where its lines were folded or escaped. Pieces are
    /// asked for in their order, so that the line is walked along once.
    private Span place(String piece) {
        String source = at.source();
        int found = source == null || lost ? -1 : source.indexOf(piece, index);
        if (source == null || found < 0) {
            lost = true;
            return at;
        }
        column += source.codePointCount(index, found);
        int length = piece.codePointCount(0, piece.length());
        Span place = new Span(at.file(), at.line(), column, length, source);
        index = found + piece.length();
        column += length;
        return place;
    }
}
