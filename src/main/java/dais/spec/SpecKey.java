package dais.spec;

import java.util.List;

/// A key of a spec, described once: the reader checks by it, messages quote it, and the JSON Schema is made of it.
///
/// @param name as specs write it
/// @param form what its value is
/// @param allowed the words its value is one of; empty where it is free
/// @param required whether a spec must have it
/// @param description what it does, a sentence with its full stop
/// @param example a whole line or two, as a spec would have them
/// @param inner the keys of the value, or of each entry of it; empty where it is no mapping
record SpecKey(String name, Form form, List<String> allowed, boolean required, String description, String example,
        List<SpecKey> inner) {

    /// What a value can be.
    enum Form {
        /// One line of text.
        TEXT,
        /// Text that may hold cite marks.
        STAFF_TEXT,
        /// One of the allowed words.
        WORD,
        /// A list of allowed words.
        WORDS,
        /// A list of texts; a single text stands for a list of one.
        TEXTS,
        /// A list of staff texts.
        STAFF_TEXTS,
        /// Pages or words.
        LENGTH,
        /// A date as 2026-04-30.
        DATE,
        /// Years or months.
        AGE,
        /// A whole number from 1 to [SpecKeys#MOST_PASSAGES].
        COUNT,
        /// A list of report numbers.
        REPORTS,
        /// A list of passages.
        PASSAGES,
        /// A truth value: yes or no.
        FLAG,
        /// Rows of cells: a list of lists of texts.
        ROWS,
        /// Keys with values.
        OBJECT,
        /// A list of entries that each have keys with values.
        OBJECTS
    }

    SpecKey {
        allowed = List.copyOf(allowed);
        inner = List.copyOf(inner);
    }

    static SpecKey free(String name, Form form, String description, String example) {
        return new SpecKey(name, form, List.of(), false, description, example, List.of());
    }

    static SpecKey required(String name, Form form, String description, String example) {
        return new SpecKey(name, form, List.of(), true, description, example, List.of());
    }

    static SpecKey oneOf(String name, Form form, List<String> allowed, String description, String example) {
        return new SpecKey(name, form, allowed, false, description, example, List.of());
    }

    static SpecKey holding(String name, Form form, List<SpecKey> inner, String description, String example) {
        return new SpecKey(name, form, List.of(), false, description, example, inner);
    }

    /// The example as a help line.
    String shownExample() {
        return example.contains("\n") ? "for example:\n" + example : "for example: `" + example + "`";
    }
}
