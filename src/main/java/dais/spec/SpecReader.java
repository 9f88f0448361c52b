package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.diag.Warned;
import dais.world.Limits;
import dais.world.SafeYaml;
import dais.world.YamlNode;
import dais.world.YamlNode.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a spec: every value with its place, and everything that is wrong with it at once.
public final class SpecReader {
    private static final Pattern REPORT = Pattern.compile("[^\\s/@\\[\\]]+(?:@[^\\s/@\\[\\]]+)?");
    private static final Pattern PASSAGE = Pattern.compile(REPORT.pattern() + "/[^\\s/@\\[\\]]+");
    private static final Pattern MARKED = Pattern.compile("\\[?@?(" + PASSAGE.pattern() + ")\\]?");

    private static final Pattern CSL_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private static final int MOST_PROBLEMS = 100;
    /// What a section may hold of staff's own.
    private static final List<String> OWN = List.of("questions", "key-figures", "table", "chart", "figure");

    private final String file;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final ExhibitReader exhibits = new ExhibitReader(problems);

    private SpecReader(String file) {
        this.file = file;
    }

    /// Reads a spec of one brief. Nothing is looked up: whether the library has what it names is found out later.
    ///
    /// @param shownName the file's name as messages show it
    /// @param bytes the file, UTF-8
    /// @return the spec, with warnings
    /// @throws Failure with everything that is wrong, by place, each thing once
    public static Warned<BriefSpec> read(String shownName, byte[] bytes) {
        SpecReader reader = new SpecReader(shownName);
        if (bytes.length > Limits.SPEC_BYTES) {
            throw new Failure(Diagnostic.error(Code.TOO_LARGE, shownName + " is larger than a spec can be",
                    Span.file(shownName), "a spec is a page of text; the limit is 1 MiB"));
        }
        SafeYaml.Reading reading = SafeYaml.readWhatCanBe(shownName, bytes, Limits.YAML_NODES);
        reader.problems.addAll(reading.problems());
        YamlNode root = reading.root();
        @Nullable
        BriefSpec spec = null;
        if (root instanceof Mapping mapping && mapping.get("passages") != null && mapping.get("title") == null) {
            reader.problems.clear();
            reader.problems.add(Diagnostic.error(Code.WRONG_TYPE, "this is a report of a library, not a spec",
                    Span.file(shownName), "a spec begins with a line such as `title: China-Russia Relations`",
                    "`dais passages --source ID` lists what such a file holds"));
        } else if (root instanceof Mapping mapping && mapping.get("briefs") != null && mapping.get("title") == null) {
            reader.problems.clear();
            reader.problems
                    .add(Diagnostic.error(Code.WRONG_TYPE, "this is a hearing with its briefs, not a spec of one",
                            Span.file(shownName), "`dais packet " + shownName + "` builds it"));
        } else if (root instanceof Mapping mapping) {
            spec = reader.brief(mapping, reading.whole());
        } else if (root != null && reading.problems().isEmpty()) {
            reader.problems.add(Diagnostic.error(Code.WRONG_TYPE, "a spec consists of keys with values", root.at(),
                    "begin with a line such as `title: China-Russia Relations`", "`dais init` makes samples to copy"));
        }
        List<Diagnostic> said = reader.said();
        if (spec == null || !reading.whole() || said.stream().anyMatch(Diagnostic::isError)) {
            throw new Failure(said);
        }
        return new Warned<>(spec, said);
    }

    /// Reads a spec whose keys and values were put together before.
    ///
    /// @throws Failure as [#read(String, byte[])]
    static Warned<BriefSpec> read(String shownName, Mapping mapping) {
        SpecReader reader = new SpecReader(shownName);
        BriefSpec spec = reader.brief(mapping, true);
        List<Diagnostic> said = reader.said();
        if (spec == null || said.stream().anyMatch(Diagnostic::isError)) {
            throw new Failure(said);
        }
        return new Warned<>(spec, said);
    }

    /// What there is to say, by place and each thing once; of a great many things the first, errors before all else.
    private List<Diagnostic> said() {
        List<Diagnostic> all = Diagnostic.inOrder(problems);
        if (all.size() <= MOST_PROBLEMS) {
            return all;
        }
        List<Diagnostic> errors = all.stream().filter(Diagnostic::isError).toList();
        List<Diagnostic> shown = new ArrayList<>(
                (errors.isEmpty() ? all : errors).stream().limit(MOST_PROBLEMS).toList());
        shown.add(Diagnostic.note(Code.TOO_LARGE, all.size() - shown.size() + " more problems are not shown",
                Span.file(file), "correct these first"));
        return shown;
    }

    /// @param whole whether the file was read to its end; if not, nothing is called missing
    /// @return the spec, or null where a value it cannot be without is missing or wrong
    private @Nullable BriefSpec brief(Mapping mapping, boolean whole) {
        Fields fields = new Fields(mapping, SpecKeys.ofBrief(), problems);
        Sited<String> title = fields.value("title").text();
        Sited<String> audience = fields.value("audience").choice();
        Sited<Length> length = fields.value("length").length();
        List<Sited<String>> topics = fields.list("topics").texts();
        if (whole) {
            fields.requireAll();
            requireTopics(fields);
        }
        Kind kind = kind(fields);
        Sited<String> pageStyle = fields.value("style").text();
        Sited<LocalDate> asOf = fields.value("as-of").date();
        Sited<SourceAge> oldest = fields.value("oldest").age();
        List<Sited<String>> sources = reports(fields.list("sources").texts());
        Sited<String> citations = citations(fields);
        NotePlace notes = pick(fields.value("notes").choice(), NotePlace.values(), NotePlace.FOOTNOTES);
        Quotations quotations = pick(fields.value("quotations").choice(), Quotations.values(), Quotations.MARKS);
        Sited<String> to = fields.value("to").text();
        Sited<String> from = fields.value("from").text();
        Sited<String> date = fields.value("date").text();
        if (date != null && SpecDate.isNoSuchDay(date.value())) {
            bad("there is no day `" + date.value() + "`", date.at(), SpecDate.help(date.value()));
        }
        Sited<String> re = fields.value("re").text();
        Sited<String> marking = fields.value("marking").text();
        boolean draft = fields.value("draft").flag();
        boolean review = fields.value("review").flag();
        Sited<String> bottomLine = fields.value("bottom-line").staffText();
        List<KeyFigureSpec> keyFigures = exhibits.keyFigures(fields);
        HearingSpec hearing = hearing(fields.object("hearing"));
        Sited<String> decision = fields.value("decision").staffText();
        List<OptionSpec> options = options(fields);
        Sited<String> recommendation = fields.value("recommendation").staffText();
        List<SectionSpec> sections = sections(fields);
        Set<OutputFormat> output = output(fields);
        if (title == null || audience == null || length == null) {
            return null;
        }
        Sited<String> style = citations == null ? new Sited<>(SpecKeys.CITATIONS.getFirst(), mapping.at()) : citations;
        BriefSpec spec = new BriefSpec(file, mapping.at(), title, kind, pageStyle,
                new Sited<>(pick(audience, Audience.values(), Audience.PUBLIC), audience.at()), length, asOf, oldest,
                topics, sources, style, notes, quotations, to, from, date, re, marking, draft, review, bottomLine,
                keyFigures, hearing, decision, options, recommendation, sections, output);
        spec.plainTexts().forEach(this::checkWithoutMarks);
        return spec;
    }

    /// A mark in a title or a heading would be printed as it stands: no note hangs there.
    private void checkWithoutMarks(Sited<String> text) {
        if (CiteMarks.isIn(text.value())) {
            problems.add(
                    Diagnostic.error(Code.BAD_CITE_MARK, "no cite mark can stand here, since this is printed as it is",
                            text.at(), "move it to a text that may cite, such as `bottom-line` or a question"));
        }
    }

    /// The name of a style of ours, or of any CSL file in `styles/`.
    private static @Nullable Sited<String> citations(Fields fields) {
        Sited<String> name = fields.value("citations").text();
        boolean csl = name != null && CSL_NAME.matcher(name.value()).matches()
                && SpecReader.class.getResource("/dais/styles/" + name.value() + ".csl") != null;
        return csl ? name : fields.value("citations").choice();
    }

    /// The kind; with it, what it demands of the spec and what it has no place for.
    private Kind kind(Fields fields) {
        Sited<String> choice = fields.value("kind").choice();
        Kind kind = Kinds.named(choice == null ? Kinds.NAMES.getFirst() : choice.value());
        String a = "`" + kind.name() + "`";
        for (String key : kind.requires()) {
            fields.require(key, "a brief of the kind " + a + " needs `" + key + "`");
        }
        for (Part part : List.of(Part.HEARING, Part.DECISION, Part.OPTIONS, Part.RECOMMENDATION)) {
            if (!kind.has(part) && fields.isWritten(part.word())) {
                problems.add(Diagnostic.warning(Code.UNUSED_PIN,
                        "`" + part.word() + "` has no effect here, since a brief of the kind " + a
                                + " has no such part",
                        fields.place(part.word()), "take it out, or take another `kind`"));
            }
        }
        return kind;
    }

    private static @Nullable HearingSpec hearing(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        List<HearingSpec.Witness> witnesses = new ArrayList<>();
        for (Fields witness : fields.objects("witnesses")) {
            witness.requireAll();
            Sited<String> name = witness.value("name").text();
            if (name != null) {
                witnesses.add(new HearingSpec.Witness(name, witness.value("title").text(),
                        witness.value("background").staffText(), witness.value("reason").staffText()));
            }
        }
        return new HearingSpec(fields.value("committee").text(), fields.value("title").text(),
                fields.value("at").text(), fields.value("place").text(), fields.value("purpose").staffText(), witnesses,
                fields.list("contacts").texts());
    }

    private static List<OptionSpec> options(Fields brief) {
        List<OptionSpec> options = new ArrayList<>();
        for (Fields fields : brief.objects("options")) {
            fields.requireAll();
            Sited<String> option = fields.value("option").staffText();
            if (option != null) {
                options.add(new OptionSpec(option, fields.value("pro").staffText(), fields.value("con").staffText()));
            }
        }
        return options;
    }

    private static <E extends Worded> E pick(@Nullable Sited<String> choice, E[] values, E otherwise) {
        for (E value : values) {
            if (choice != null && value.word().equals(choice.value())) {
                return value;
            }
        }
        return otherwise;
    }

    private static Set<OutputFormat> output(Fields fields) {
        Set<OutputFormat> output = new TreeSet<>();
        for (Sited<String> choice : fields.list("output").choices()) {
            output.add(pick(choice, OutputFormat.values(), OutputFormat.PDF));
        }
        return output.isEmpty() ? Set.of(OutputFormat.PDF, OutputFormat.DOCX) : output;
    }

    private void requireTopics(Fields fields) {
        boolean topics = fields.isWritten("topics") && !fields.isEmptyList("topics");
        boolean sections = fields.isWritten("sections") && !fields.isEmptyList("sections");
        boolean sources = fields.isWritten("sources") && !fields.isEmptyList("sources");
        if (!topics && !sections && !sources) {
            Span at = fields.isEmptyList("topics") ? fields.place("topics") : Span.file(file);
            problems.add(Diagnostic.error(Code.MISSING_KEY, "nothing says what the brief is about", at,
                    "add a line such as `topics: [sanctions, energy]`, an outline under `sections:`, or for the best of"
                            + " a report `sources: [IF12100]`"));
        }
    }

    private List<SectionSpec> sections(Fields brief) {
        List<SectionSpec> sections = new ArrayList<>();
        for (Fields fields : brief.objects("sections")) {
            sections.add(section(fields));
        }
        return sections;
    }

    private SectionSpec section(Fields fields) {
        SectionSpec section = new SectionSpec(fields.value("heading").text(), fields.value("topic").text(),
                fields.value("query").text(), passages(fields.list("include").texts()),
                passages(fields.list("exclude").texts()), fields.value("limit").count(),
                new SectionSpec.Staff(fields.value("page-break").flag(), exhibits.keyFigures(fields),
                        exhibits.exhibits(fields), fields.list("questions").staffTexts()));
        if (fields.isEmptyList("questions")) {
            bad("the list of questions is empty", fields.place("questions"),
                    "write a question on a line of its own after `questions:`, with a hyphen before it, or take it out");
        }
        checkWhatItHolds(section, fields);
        checkPins(section, fields);
        return section;
    }

    private void checkWhatItHolds(SectionSpec section, Fields fields) {
        boolean chosen = fields.isWritten("topic") || fields.isWritten("query");
        boolean pinned = fields.isWritten("include");
        if (section.topic() != null && section.query() != null) {
            bad("a section has a `topic` or a `query`, not both", fields.place("query"),
                    "take one out; for both, make two sections");
        } else if (!chosen && !pinned && OWN.stream().noneMatch(fields::isWritten)) {
            problems.add(Diagnostic.error(Code.MISSING_KEY, "nothing says what this section is to hold",
                    fields.place("heading"),
                    "add `topic:`, `query:`, `include:` or `questions:` to it, with the same indentation"));
        } else if (section.topic() == null && !fields.isWritten("heading") && !fields.isWritten("topic")) {
            problems.add(
                    Diagnostic.error(Code.MISSING_KEY, "this section needs a `heading`, since no topic gives it one",
                            fields.place("heading"), "add a line such as `heading: Sanctions` to it"));
        }
        if (!chosen) {
            for (String key : List.of("limit", "exclude")) {
                if (fields.isWritten(key)) {
                    problems.add(Diagnostic.warning(Code.UNUSED_PIN,
                            "`" + key + "` has no effect here, since this section has no `topic` or `query`",
                            fields.place(key), "take the line out, or add a topic"));
                }
            }
        }
    }

    private void checkPins(SectionSpec section, Fields fields) {
        for (Sited<String> excluded : section.exclude()) {
            for (Sited<String> included : section.include()) {
                if (included.value().equals(excluded.value())) {
                    bad(SpecText.shown(excluded.value()) + " is both in `include` and in `exclude`", excluded.at(),
                            "take it out of one of the two");
                }
            }
        }
        Integer limit = section.limit();
        if (limit != null && section.include().size() > limit) {
            bad("`limit` is " + limit + ", but `include` names " + section.include().size() + " passages",
                    fields.place("limit"), "raise the limit, or take passages out of `include`");
        }
    }

    private List<Sited<String>> reports(List<Sited<String>> names) {
        List<Sited<String>> reports = new ArrayList<>();
        for (Sited<String> name : names) {
            if (REPORT.matcher(name.value()).matches()) {
                reports.add(name);
            } else {
                boolean passage = PASSAGE.matcher(name.value()).matches();
                bad(SpecText.shown(name.value()) + " is not the number of a report", name.at(),
                        passage
                                ? "`sources` names whole reports: write `"
                                        + name.value().substring(0, name.value().indexOf('/')) + "`"
                                : "write it as in `sources: [IF12100, R45100@21]`");
            }
        }
        return reports;
    }

    private List<Sited<String>> passages(List<Sited<String>> names) {
        List<Sited<String>> passages = new ArrayList<>();
        for (Sited<String> name : names) {
            Matcher marked = MARKED.matcher(name.value());
            if (PASSAGE.matcher(name.value()).matches()) {
                passages.add(name);
            } else if (marked.matches()) {
                bad("a passage is named without `[@` and `]` here", name.at(), "write `" + marked.group(1) + "`");
            } else {
                boolean report = REPORT.matcher(name.value()).matches();
                bad(SpecText.shown(name.value()) + " does not name a passage", name.at(),
                        report
                                ? "write report and passage, such as `" + name.value()
                                        + "/energy-1`; `dais passages --source " + name.value() + "` lists them"
                                : "write report and passage, such as `IF12100/energy-1`");
            }
        }
        return passages;
    }

    private void bad(String message, Span at, String help) {
        problems.add(Diagnostic.error(Code.BAD_VALUE, message, at, help));
    }
}
