package dais.spec;

import dais.spec.SpecKey.Form;
import java.util.ArrayList;
import java.util.List;

/// All keys that specs have, in the order in which a spec reads best.
final class SpecKeys {
    /// The citation styles there are; the first is the one where a spec is silent.
    static final List<String> CITATIONS = List.of("crs");
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

    private static final List<SpecKey> BRIEF = List.of(
            SpecKey.required("title", Form.TEXT, "The brief's title.", "title: China-Russia Relations"),
            SpecKey.oneOf("kind", Form.WORD, words(Kind.values()),
                    "What sort of brief it is; one-pager where nothing is said.", "kind: memo"),
            new SpecKey("audience", Form.WORD, words(Audience.values()), true, "Who reads the brief.",
                    "audience: member"),
            SpecKey.required("length", Form.LENGTH,
                    "How long it may be: pages of the PDF, or words of body, headings and staff text.",
                    "length: 1 page"),
            SpecKey.free("as-of", Form.DATE,
                    "The date of the brief's knowledge; the newest cited source's where nothing is said.",
                    "as-of: 2026-04-30"),
            SpecKey.free("topics", Form.TEXTS, "What the brief is about: tags of the library, or words to search for.",
                    "topics: [sanctions, energy]"),
            SpecKey.free("sources", Form.REPORTS,
                    "Only these reports are used; a version may follow an `@`. All of the library where nothing is said.",
                    "sources: [IF12100, R45100@21]"),
            SpecKey.oneOf("citations", Form.WORD, CITATIONS, "The form of the notes.", "citations: crs"),
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
            SpecKey.free("bottom-line", Form.STAFF_TEXT,
                    "A sentence or two by staff, printed in a box at the top; a cite mark such as [@IF12100/energy-1] leads to a passage.",
                    "bottom-line: Energy sales pay for the war [@IF12100/energy-1]."),
            SpecKey.free("sections", Form.SECTIONS, "The outline; without it, each topic is a section.",
                    "sections:\n  - heading: Sanctions\n    topic: sanctions"),
            SpecKey.oneOf("output", Form.WORDS, words(OutputFormat.values()),
                    "The forms to publish; pdf and docx where nothing is said.", "output: [pdf, docx]"));

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
                    "questions:\n  - What would a waiver cost?"));

    private SpecKeys() {
    }

    /// The keys of a spec.
    static List<SpecKey> ofBrief() {
        return BRIEF;
    }

    /// The keys of an entry of `sections`.
    static List<SpecKey> ofSection() {
        return SECTION;
    }

    private static List<String> words(Worded[] values) {
        List<String> words = new ArrayList<>();
        for (Worded value : values) {
            words.add(value.word());
        }
        return words;
    }
}
