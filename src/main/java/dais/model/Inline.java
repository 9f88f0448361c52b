package dais.model;

import java.util.List;

/// What stands inside a line.
public sealed interface Inline {

    /// How letters are cut.
    enum Cut {
        ROMAN, ITALIC, BOLD,
        /// Small letters as small capitals; the words keep their letters, only their look changes.
        SMALL_CAPS
    }

    /// Words of one cut.
    record Text(String text, Cut cut) implements Inline {
        public static Text roman(String text) {
            return new Text(text, Cut.ROMAN);
        }
    }

    /// Words that come out of a passage, so that they can be found and proved in the finished file. Quotation marks that
    /// the brief sets around them stand outside.
    ///
    /// @param passage where they come from
    /// @param wording whose words they are
    /// @param source the very words of the source (or of the paraphrase) before any printing convention
    /// @param text as they are printed; only [Text] and [Link] stand in it
    record Extract(PassageId passage, Wording wording, String source, List<Inline> text) implements Inline {
        public Extract {
            text = List.copyOf(text);
        }
    }

    /// Words that lead to an address.
    ///
    /// @param quiet whether they look like the words around them, so that a page full of law stays calm to read
    record Link(SafeUri target, List<Inline> text, boolean quiet) implements Inline {
        public Link {
            text = List.copyOf(text);
        }

        /// Words that look like a link.
        public Link(SafeUri target, List<Inline> text) {
            this(target, text, false);
        }
    }

    /// A place that asks for a citation; `cite` turns it into a [NoteMark].
    record CiteMark(Citation citation) implements Inline {
    }

    /// The number of a note, set as a superior figure. A brief may have several marks of one note.
    ///
    /// @param number the note's number, from 1
    record NoteMark(int number) implements Inline {
    }

    /// The characters of a stretch, without note marks.
    static String plain(List<Inline> inlines) {
        StringBuilder all = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Text text -> all.append(text.text());
                case Extract extract -> all.append(plain(extract.text()));
                case Link link -> all.append(plain(link.text()));
                case CiteMark _,NoteMark _ -> {
                    // a mark is no word
                }
            }
        }
        return all.toString();
    }
}
