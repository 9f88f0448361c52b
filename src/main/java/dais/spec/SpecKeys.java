package dais.spec;

import dais.spec.SpecKey.Form;
import java.util.ArrayList;
import java.util.List;

/// All keys that specs have, in the order in which a spec reads best.
final class SpecKeys {
    /// The citation styles there are; the first is the one where a spec is silent.
    static final List<String> CITATIONS = List.of("crs", "bluebook", "bluebook-court", "chicago-notes");
    /// The highest `limit` of a section.
    static final int MOST_PASSAGES = 100;
    /// The most characters of a text.
    static final int MOST_CHARACTERS = 10_000;
    /// The most entries of a list.
    static final int MOST_ENTRIES = 500;
    /// The highest `length` in pages.
    static final int MOST_PAGES = 50;
    /// The highest `length` in words.
    static final int MOST_WORDS = 25_000;

    /// The most columns of a table.
    static final int MOST_COLUMNS = 12;
    /// The most rows of a table.
    static final int MOST_ROWS = 200;
    /// The most rows of a chart: more bars or points nobody compares.
    static final int MOST_POINTS = 40;
    /// The most series of a chart: more cannot be told apart in print without colour.
    static final int MOST_SERIES = 3;
    /// The most characters of a key figure, and of what it is a figure of.
    static final int LONGEST_FIGURE = 24;
    static final int LONGEST_FIGURE_TEXT = 240;
    /// The most key figures in one row of them.
    static final int MOST_KEY_FIGURES = 6;

    private static final List<SpecKey> KEY_FIGURE = List.of(
            SpecKey.required("figure", Form.TEXT, "The figure as it is to be printed, large.", "figure: 17%"),
            SpecKey.required("text", Form.STAFF_TEXT, "What it is a figure of, with its source.",
                    "text: of China's crude imports came from Russia [@IF12100/energy-1]"));

    private static final SpecKey KEY_FIGURES = SpecKey.holding("key-figures", Form.OBJECTS, KEY_FIGURE,
            "Figures that stand out, each with what it is a figure of; at most " + MOST_KEY_FIGURES + ".",
            "key-figures:\n  - figure: 17%\n    text: of China's crude imports came from Russia [@IF12100/energy-1]");

    private static final SpecKey COLUMNS = SpecKey.required("columns", Form.TEXTS,
            "The headings of the columns; the first column names the rows.", "columns: [Year, Russia, Saudi Arabia]");

    private static final SpecKey ROWS = SpecKey.required("rows", Form.ROWS,
            "The rows, each with as many cells as there are columns.", "rows:\n  - [2021, 79.6, 87.6]");

    private static final List<SpecKey> TABLE = List.of(
            SpecKey.required("title", Form.TEXT, "What the table shows.", "title: Crude oil imports of China"), COLUMNS,
            ROWS, SpecKey.free("source", Form.STAFF_TEXT, "Where its contents come from.",
                    "source: Customs data as given in the report [@IF12100/energy-1]."));

    private static final List<SpecKey> CHART = List.of(
            SpecKey.required("title", Form.TEXT, "What the chart shows.", "title: Crude oil imports of China"),
            SpecKey.oneOf("kind", Form.WORD, words(ChartKind.values()),
                    "Bars for amounts to compare, a line for a course over time; bar where nothing is said.",
                    "kind: line"),
            SpecKey.free("unit", Form.TEXT, "What the numbers count.", "unit: million tons"), COLUMNS, ROWS,
            SpecKey.required("source", Form.STAFF_TEXT, "Where its numbers come from.",
                    "source: Customs data as given in the report [@IF12100/energy-1]."));

    private static final List<SpecKey> FIGURE = List.of(
            SpecKey.required("file", Form.TEXT, "A PNG picture, named from the spec's folder on.",
                    "file: pictures/strait.png"),
            SpecKey.required("alt", Form.TEXT, "What the picture shows, for readers who do not see it.",
                    "alt: Map of the strait with the two shipping lanes."),
            SpecKey.required("title", Form.TEXT, "What stands over it.", "title: The two lanes"),
            SpecKey.free("source", Form.STAFF_TEXT, "Where it comes from.", "source: Drawn by staff."));

    private static final List<SpecKey> SECTION = List.of(
            SpecKey.free("heading", Form.TEXT, "The section's heading; its topic where nothing is said.",
                    "heading: Sanctions"),
            SpecKey.free("topic", Form.TEXT, "The topic that passages are chosen by.", "topic: sanctions"),
            SpecKey.free("query", Form.TEXT, "Words to search for, instead of a topic.", "query: dual-use goods"),
            SpecKey.free("include", Form.PASSAGES, "Passages that must be in the section.",
                    "include: [IF12100/energy-1]"),
            SpecKey.free("exclude", Form.PASSAGES, "Passages that must not be in the section.",
                    "exclude: [IF12100/energy-4]"),
            SpecKey.free("limit", Form.COUNT, "At most so many passages.", "limit: 3"),
            SpecKey.free("questions", Form.STAFF_TEXTS, "Questions by staff, printed as they stand.",
                    "questions:\n  - What would a waiver cost?"),
            KEY_FIGURES,
            SpecKey.holding("table", Form.OBJECT, TABLE, "A table by staff, below the passages.",
                    "table:\n  title: Crude oil imports of China\n  columns: [Year, Russia]\n  rows:\n    - [2021, 79.6]"),
            SpecKey.holding("chart", Form.OBJECT, CHART, "A chart by staff, below the passages.",
                    "chart:\n  title: Crude oil imports of China\n  columns: [Year, Russia]\n  rows:\n    - [2021, 79.6]\n"
                            + "  source: Customs data."),
            SpecKey.holding("figure", Form.OBJECT, FIGURE, "A picture, below the passages.",
                    "figure:\n  title: The two lanes\n  file: pictures/strait.png\n"
                            + "  alt: Map of the strait with the two shipping lanes."),
            SpecKey.free("page-break", Form.FLAG, "Whether the section begins on a new page; no where nothing is said.",
                    "page-break: yes"));

    private static final List<SpecKey> WITNESS = List.of(
            SpecKey.required("name", Form.TEXT, "Who it is.", "name: First witness"),
            SpecKey.free("title", Form.TEXT, "Position and organisation.", "title: Director, Office of Studies"),
            SpecKey.free("background", Form.STAFF_TEXT, "What a member should know of the witness.",
                    "background: Led the 2024 review."),
            SpecKey.free("reason", Form.STAFF_TEXT, "Why the witness appears.", "reason: Can explain the delay."));

    private static final List<SpecKey> HEARING = List.of(
            SpecKey.free("committee", Form.TEXT, "Who holds the hearing.", "committee: Subcommittee on Oversight"),
            SpecKey.free("title", Form.TEXT, "What the hearing is called.", "title: The Two Reports"),
            SpecKey.free("at", Form.TEXT, "Its date and time, as they are to be printed.",
                    "at: Thursday, May 7, 2026, 10:00 a.m."),
            SpecKey.free("place", Form.TEXT, "Where it is held.", "place: Room 2200"),
            SpecKey.free("purpose", Form.STAFF_TEXT, "What it is for.", "purpose: To ask why the reports are late."),
            SpecKey.holding("witnesses", Form.OBJECTS, WITNESS, "Who testifies, in the order of the panel.",
                    "witnesses:\n  - name: First witness\n    title: Director, Office of Studies"),
            SpecKey.free("contacts", Form.TEXTS, "Whom to ask, a line each.",
                    "contacts: [\"Subcommittee staff, extension 1234\"]"));

    private static final List<SpecKey> OPTION = List.of(
            SpecKey.required("option", Form.STAFF_TEXT, "What would be done.", "option: Hold the funds back."),
            SpecKey.free("pro", Form.STAFF_TEXT, "What speaks for it.", "pro: It is certain to be noticed."),
            SpecKey.free("con", Form.STAFF_TEXT, "What speaks against it.", "con: It also stops the analysts."));

    private static final List<SpecKey> BRIEF = List.of(
            SpecKey.required("title", Form.TEXT, "The brief's title.", "title: China-Russia Relations"),
            SpecKey.oneOf("kind", Form.WORD, Kinds.NAMES, "What sort of brief it is; one-pager where nothing is said.",
                    "kind: memo"),
            new SpecKey("audience", Form.WORD, words(Audience.values()), true, "Who reads the brief.",
                    "audience: member", List.of()),
            SpecKey.required("length", Form.LENGTH,
                    "How long it may be: pages of the PDF, or words of body, headings and staff text.",
                    "length: 1 page"),
            SpecKey.free("style", Form.TEXT,
                    "The page style: a name, or the path of an office's own file from the spec's folder on; that of the kind where nothing is said.",
                    "style: memo"),
            SpecKey.free("as-of", Form.DATE,
                    "The date of the brief's knowledge; the newest cited source's where nothing is said.",
                    "as-of: 2026-04-30"),
            SpecKey.free("oldest", Form.AGE,
                    "How old a source may be, counted back from as-of; an older one that is cited is named.",
                    "oldest: 2 years"),
            SpecKey.free("topics", Form.TEXTS, "What the brief is about: tags of the library, or words to search for.",
                    "topics: [sanctions, energy]"),
            SpecKey.free("sources", Form.REPORTS,
                    "Only these reports are used; a version may follow an `@`. All of the library where nothing is said.",
                    "sources: [IF12100, R45100@21]"),
            SpecKey.oneOf("citations", Form.WORD, CITATIONS,
                    "The form of the notes: crs, bluebook, bluebook-court, or the name of a CSL style in `styles/`.",
                    "citations: crs"),
            SpecKey.oneOf("notes", Form.WORD, words(NotePlace.values()),
                    "Where the notes stand; footnotes where nothing is said.", "notes: endnotes"),
            SpecKey.oneOf("quotations", Form.WORD, words(Quotations.values()),
                    "How a reader sees what is quoted: in quotation marks, as block quotations, or by a standing line.",
                    "quotations: marks"),
            SpecKey.free("to", Form.TEXT, "The To line under the title.", "to: Members of the Committee"),
            SpecKey.free("from", Form.TEXT, "The From line under the title.", "from: Committee staff"),
            SpecKey.free("date", Form.TEXT,
                    "The date under the title: printed in words if it is an ISO date, else as written.",
                    "date: 2026-04-30"),
            SpecKey.free("re", Form.TEXT, "The Re line under the title.", "re: Thursday's hearing"),
            SpecKey.free("marking", Form.TEXT, "Words at the top and foot of each page.",
                    "marking: COMMITTEE CONFIDENTIAL"),
            SpecKey.free("draft", Form.FLAG, "Whether each page is marked DRAFT; no where nothing is said.",
                    "draft: yes"),
            SpecKey.free("review", Form.FLAG,
                    "Whether each passage of the DOCX has a comment beside it with its source, page and own words; no where nothing is said.",
                    "review: yes"),
            SpecKey.free("bottom-line", Form.STAFF_TEXT,
                    "A sentence or two by staff, printed in a box at the top; a cite mark such as [@IF12100/energy-1] leads to a passage.",
                    "bottom-line: Energy sales pay for the war [@IF12100/energy-1]."),
            KEY_FIGURES,
            SpecKey.holding("hearing", Form.OBJECT, HEARING, "The hearing that a hearing memo prepares for.",
                    "hearing:\n  committee: Subcommittee on Oversight\n  place: Room 2200"),
            SpecKey.free("decision", Form.STAFF_TEXT, "What a decision memo asks its reader to decide.",
                    "decision: Whether to hold back a tenth of the funds until the report arrives."),
            SpecKey.holding("options", Form.OBJECTS, OPTION, "The ways to decide it.",
                    "options:\n  - option: Hold the funds back.\n    pro: It is certain to be noticed."),
            SpecKey.free("recommendation", Form.STAFF_TEXT, "What staff recommend.",
                    "recommendation: Write first, and hold the funds back in June."),
            SpecKey.holding("sections", Form.OBJECTS, SECTION, "The outline; without it, each topic is a section.",
                    "sections:\n  - heading: Sanctions\n    topic: sanctions"),
            SpecKey.oneOf("output", Form.WORDS, words(OutputFormat.values()),
                    "The forms to publish; pdf and docx where nothing is said.", "output: [pdf, docx]"));

    private SpecKeys() {
    }

    /// The keys of a spec.
    static List<SpecKey> ofBrief() {
        return BRIEF;
    }

    private static List<String> words(Worded[] values) {
        List<String> words = new ArrayList<>();
        for (Worded value : values) {
            words.add(value.word());
        }
        return words;
    }
}
