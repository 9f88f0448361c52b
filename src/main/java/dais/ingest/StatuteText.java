package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a law as plain text, in the two ways in which it is passed on: a provision a line, or lines as the printer broke
/// them, with `[[Page 136 STAT. 3398]]` and `<<NOTE: …>>` in them.
final class StatuteText {
    private static final String NUMBER = "([0-9]+[A-Za-z]{0,3}(?:-[0-9]+)?)";
    private static final Pattern SECTION = Pattern.compile("[\u201c]?(?:SEC\\.|SECTION)\\s+" + NUMBER + "\\.\\s*");
    private static final Pattern SMALL_SECTION = Pattern
            .compile("[\u201c]?(?:Sec\\.|Section|\u00a7)\\s*" + NUMBER + "\\.\\s+");
    private static final Pattern DIVISION = Pattern.compile(
            "(DIVISION|TITLE|Subtitle|SUBTITLE|PART|Part|CHAPTER) " + "[A-Z0-9]{1,8}(?:\u2014|--|\\s-\\s).{2,300}");
    private static final Pattern IN_LAW = Pattern.compile(
            "[0-9]{1,3} STAT\\. [0-9]| ?\\.(?:\u2014|--)|Be it enacted|the following:|Act may be cited|of this Act"
                    + "|enactment of this|\\b(?:shall|means)\\b");
    private static final Pattern MARGIN = Pattern.compile(
            "\\s*<<NOTE:.*?>>|\\s[0-9]{1,2}\\hUSC\\h(?:prec\\.\\h?)?[0-9][^.\\n]{0,40}?(?: et seq\\.)? ?\\.(?=\\s)",
            Pattern.DOTALL);
    /// Where a provision begins inside a line: behind a dash, a colon or a full stop with a dash.
    private static final Pattern INNER = Pattern
            .compile("(?<=(?:\u2014|--|:)\\s{0,2})(?=[\u201c\u2018]?\\([A-Za-z0-9]{1,5}\\)\\s)");
    private static final Pattern SIGNS = Pattern.compile("((?:\\([A-Za-z0-9]{1,5}\\)\\s*)+)(.*)", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("\\(([A-Za-z0-9]{1,5})\\)");
    private static final Pattern RUN_IN = Pattern.compile("([^;:\u2014]{2,250}?) ?\\.(?:\u2014|--)\\s*(.*)",
            Pattern.DOTALL);
    /// A note at the margin: a few words and a full stop before the text proper.
    private static final Pattern NOTE = Pattern
            .compile("(?:\\p{Lu}[\\p{L}\u2019,-]*(?: [\\p{L}\u2019,-]+){0,4}\\. +)+");
    private static final Pattern PUBLIC_LAW = Pattern
            .compile("(?m)^\\s*(?:\\[.{0,40})?Public Law ([0-9]{2,3})[-\u2013]([0-9]{1,4})\\]?\\s*$");
    private static final Pattern CITED_AS = Pattern
            .compile("Act may be cited as the\\s+[\u201c`'\"]+\\s*([^\u201d'\"]{4,150}?)[.,]?\\s*[\u201d'\"]");
    private static final int HEAD = 4_000;
    private static final int PAGE_WIDE = 90;

    private final StatutePages pages;
    private final String text;
    private final LawPassages law;
    private final LawPath path = new LawPath();
    /// Whether notes of the margin stand in the text, as they do where headings end in a space, a full stop and a dash.
    private final boolean margins;
    private final Pattern head;
    private boolean opened;

    private StatuteText(StatutePages pages, ReportKey key) {
        this.pages = pages;
        this.text = pages.text();
        this.law = new LawPassages(key);
        this.margins = text.contains(" .\u2014");
        this.head = SECTION.matcher(text).find() ? SECTION : SMALL_SECTION;
    }

    /// Whether the text is a law or sections of one.
    static boolean isStatute(String text) {
        for (Pattern section : List.of(SECTION, SMALL_SECTION)) {
            Matcher first = section.matcher(text);
            boolean capitals = section.equals(SECTION);
            if (first.find() && text.substring(0, first.start()).isBlank()
                    && (capitals || IN_LAW.matcher(text).find())) {
                return true;
            }
        }
        String start = text.substring(0, Math.min(HEAD, text.length()));
        boolean act = PUBLIC_LAW.matcher(start).find() || start.contains("[[Page ");
        return act && Pattern.compile("(?m)^\\s*SEC(?:TION|\\.) +1\\.").matcher(text).find();
    }

    /// @param given what front matter says; null where there is none
    static Extraction read(String shownName, byte[] bytes, String marked, @Nullable Report given) {
        StatutePages pages = new StatutePages(MARGIN.matcher(marked.replace('\f', '\n')).replaceAll(" "));
        List<Diagnostic> diagnostics = new ArrayList<>();
        Report report = given == null ? report(shownName, bytes, pages.text(), diagnostics) : given;
        StatuteText statute = new StatuteText(pages, report.key());
        for (int[] line : statute.lines()) {
            statute.line(line[0], line[1]);
        }
        return new Extraction(report, statute.law.passages(), statute.law.source(), diagnostics);
    }

    private static Report report(String shownName, byte[] bytes, String text, List<Diagnostic> diagnostics) {
        String start = text.substring(0, Math.min(HEAD, text.length()));
        Matcher number = PUBLIC_LAW.matcher(start);
        Matcher cited = CITED_AS.matcher(text);
        boolean known = number.find();
        String id = known ? "PL" + number.group(1) + "-" + number.group(2) : ReportMetadata.stem(shownName);
        if (!known) {
            diagnostics.add(Diagnostic.warning(Code.MISSING_METADATA,
                    shownName + " does not say which law it is part of", Span.file(shownName),
                    "put `id`, `series` and `title` before the text, between two lines `---`"));
        }
        Matcher section = SECTION.matcher(text);
        String title = known && cited.find() ? cited.group(1) : section.find() ? "Section " + section.group(1) : id;
        return new Report(new ReportKey(id, ""), known ? "Public Law" : "Statute", tidy(title), List.of(), null,
                PrintedDates.first(start), 0, null, known ? Label.PUBLIC : Label.OFFICE,
                new Source("sources/" + id + ".txt", Digest.of(bytes)));
    }

    /// The provisions' stretches of the text, from and to.
    private List<int[]> lines() {
        boolean wrapped = text.lines().filter(line -> line.length() > PAGE_WIDE).count() * 20 < text.lines().count();
        List<int[]> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            boolean blank = text.substring(from, end).isBlank();
            if (!blank && !lines.isEmpty() && goesOn(lines.getLast(), from, end, wrapped)) {
                lines.getLast()[1] = end;
            } else if (!blank) {
                lines.add(new int[]{from, end});
            }
            from = end + 1;
        }
        return lines;
    }

    /// Whether a line goes on with the sentence of the one before it.
    private boolean goesOn(int[] before, int from, int end, boolean wrapped) {
        String line = text.substring(from, end);
        String bare = line.strip();
        String last = text.substring(before[0], before[1]).strip();
        boolean opens = SIGNS.matcher(bare.replaceFirst("^[\u201c\u2018`]+", "")).matches()
                || head.matcher(bare).lookingAt()
                || SECTION.matcher(bare.replaceFirst("^[\u201c\u2018`]+", "")).lookingAt()
                || DIVISION.matcher(bare).matches();
        boolean gap = text.substring(before[1], from).chars().filter(c -> c == '\n').count() > 1;
        if (wrapped) {
            boolean indented = line.length() - line.stripLeading().length() >= 4;
            boolean goesOn = !DIVISION.matcher(last).matches() || last.length() > 60;
            return goesOn && !gap && !(indented && opens) && !head.matcher(bare).lookingAt()
                    && (!indented || !last.matches("(?s).*[.;:\u2014]|.*--"));
        }
        return !opens && !last.matches("(?s).*(?:[.;:\u2014\u201d]|[;,] (?:and|or))");
    }

    private void line(int from, int to) {
        String line = text.substring(from, to);
        Matcher section = head.matcher(line.stripLeading());
        if (DIVISION.matcher(line.strip()).matches()) {
            law.division(level(line.strip()), tidy(line));
            path.clear();
            return;
        }
        int at = from;
        if (section.lookingAt()) {
            at = to - line.stripLeading().length() + section.end();
            at = heading(section.group(1), at, to);
        }
        String rest = text.substring(at, to);
        Matcher inner = INNER.matcher(rest);
        int begin = 0;
        while (inner.find()) {
            provision(at + begin, at + inner.start());
            begin = inner.start();
        }
        provision(at + begin, to);
    }

    private static int level(String division) {
        return switch (division.charAt(0)) {
            case 'D' -> 1;
            case 'T' -> 2;
            case 'S' -> 3;
            default -> 4;
        };
    }

    /// Reads the heading of a section, in capitals or up to its full stop.
    ///
    /// @return where the text behind it begins
    private int heading(String number, int from, int to) {
        int end = from;
        int word = from;
        while (word < to) {
            int next = word;
            while (next < to && !Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            String letters = text.substring(word, next);
            if ((letters.startsWith("(") && SIGN.matcher(letters).matches())
                    || letters.chars().anyMatch(Character::isLowerCase)) {
                break;
            }
            end = letters.endsWith(".") ? next : end;
            word = next + 1;
        }
        if (end == from) {
            int stop = text.indexOf('.', from);
            end = stop < 0 || stop > Math.min(to, from + 250) ? from : stop + 1;
        }
        String heading = tidy(text.substring(from, Math.min(end, to)));
        law.section(number, heading.endsWith(".") ? heading.substring(0, heading.length() - 1) : heading);
        path.clear();
        opened = false;
        return Math.min(end, to);
    }

    private void provision(int from, int to) {
        String words = text.substring(from, to).strip();
        Matcher signs = SIGNS.matcher(words);
        boolean list = false;
        if (signs.matches()) {
            Matcher sign = SIGN.matcher(signs.group(1));
            while (sign.find()) {
                path.open(sign.group(1));
            }
            words = signs.group(2);
            list = opened || path.signs().size() > 1;
        }
        words = margins ? withoutNotes(words) : words;
        Matcher runIn = RUN_IN.matcher(words);
        String heading = "";
        if (signs.matches() && runIn.matches()) {
            heading = tidy(runIn.group(1));
            words = runIn.group(2);
        }
        String tidied = tidy(words);
        if (!tidied.isEmpty() || !heading.isEmpty()) {
            law.provision(path.signs(), heading, tidied, list && heading.isEmpty(), pages.of(from, to));
        }
        opened = tidied.endsWith("\u2014") || tidied.endsWith("--") || tidied.endsWith(":");
    }

    /// Notes of the margin come before the heading or the text of a provision, each a few words with a full stop.
    private static String withoutNotes(String words) {
        Matcher notes = NOTE.matcher(words);
        if (!notes.lookingAt()) {
            return words;
        }
        String rest = words.substring(notes.end());
        int few = notes.group().strip().split("\\. +", -1)[0].split(" ", -1).length;
        boolean beforeHeading = RUN_IN.matcher(rest).matches();
        boolean goesOn = !rest.isEmpty() && (Character.isLowerCase(rest.charAt(0)) || few <= 3);
        return beforeHeading || goesOn ? rest : words;
    }

    /// White space as a printer sets it: none inside quotation marks and brackets, one between words.
    private static String tidy(String words) {
        return Characters.clean(words).replaceAll("\\s+", " ").replaceAll("([\u201c\u2018(]) ", "$1")
                .replaceAll(" ([\u201d),.;:])", "$1").strip();
    }
}
