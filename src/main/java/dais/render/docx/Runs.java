package dais.render.docx;

import dais.layout.NoBreak;
import dais.model.Inline;
import dais.model.PassageId;
import dais.model.Wording;
import dais.spec.NotePlace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The words of a paragraph. Text only ever becomes `w:t`: whatever looks like a field or a formula in it is letters.
final class Runs {
    private static final char HYPHEN_THAT_STAYS = '\u2011';
    private static final char NO_BREAK = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Xml xml;
    private final Links links;
    private final boolean endnotes;
    private final @Nullable Comments comments;
    private final Set<String> bookmarks = new HashSet<>();
    private final TreeMap<PassageId, Integer> uses = new TreeMap<>();
    private String paragraph = "";
    private int at;
    private int lastBookmark;
    private int lastControl;
    private int lastNote;

    /// @param xml where the words go
    /// @param links the relations of the part they stand in
    Runs(Xml xml, Links links, NotePlace place) {
        this(xml, links, place, null);
    }

    /// @param comments takes a comment on each passage; null where none is asked
    Runs(Xml xml, Links links, NotePlace place, @Nullable Comments comments) {
        this.comments = comments;
        this.xml = xml;
        this.links = links;
        this.endnotes = place == NotePlace.ENDNOTES;
    }

    /// The words of one paragraph.
    ///
    /// @param bold whether the paragraph's style is bold by itself
    void write(List<Inline> inlines, boolean bold) {
        paragraph = Inline.plain(inlines);
        at = 0;
        add(inlines, bold);
        paragraph = "";
    }

    private void add(List<Inline> inlines, boolean bold) {
        boolean marked = false;
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            switch (inline) {
                case Inline.Text text -> run(text, bold);
                case Inline.Extract extract -> reviewed(extract, nextMark(inlines, i), bold);
                case Inline.Link link -> {
                    xml.open("w:hyperlink", "r:id", links.to(link.target()), "w:history", "1");
                    if (link.quiet()) {
                        add(link.text(), bold);
                    } else {
                        link.text().forEach(this::linked);
                    }
                    xml.close();
                }
                case Inline.NoteMark mark -> mark(mark.number(), marked);
                case Inline.CiteMark _ -> throw new IllegalStateException("a cite mark is still no note");
            }
            marked = inline instanceof Inline.NoteMark;
        }
    }

    private static int nextMark(List<Inline> inlines, int from) {
        for (int i = from + 1; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.NoteMark mark) {
                return mark.number();
            }
        }
        return 0;
    }

    /// A passage with the comment beside it, where comments are asked.
    private void reviewed(Inline.Extract extract, int note, boolean bold) {
        if (comments == null) {
            extract(extract, bold);
            return;
        }
        String id = Integer.toString(comments.add(extract, note));
        xml.empty("w:commentRangeStart", "w:id", id);
        extract(extract, bold);
        xml.empty("w:commentRangeEnd", "w:id", id);
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", StyleName.COMMENT_REFERENCE.id()).close()
                .empty("w:commentReference", "w:id", id).close();
    }

    /// Words that look like a link: one style of words holds, so their cut is told beside it.
    private void linked(Inline words) {
        if (!(words instanceof Inline.Text text)) {
            throw new IllegalStateException("only words stand in a link");
        }
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", StyleName.HYPERLINK.id());
        DocxStyles.cut(xml, text.cut());
        xml.close();
        characters(text.text());
        xml.close();
    }

    /// Words of a named style.
    void styled(StyleName style, String text) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style.id()).close();
        characters(text);
        xml.close();
    }

    /// Words in the paragraph's own letters.
    void plain(String text) {
        xml.open("w:r");
        characters(text);
        xml.close();
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    /// A field that Word works out by itself whenever it sets the page, with what it says until then.
    void field(String instruction, String result) {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        plain(result);
        xml.close();
    }

    private void run(Inline.Text text, boolean bold) {
        switch (text.cut()) {
            case ITALIC -> styled(StyleName.EMPHASIS, text.text());
            case BOLD -> {
                // Two bold styles, one upon the other, would cancel out in Word.
                if (bold) {
                    plain(text.text());
                } else {
                    styled(StyleName.STRONG, text.text());
                }
            }
            case SMALL_CAPS -> styled(StyleName.SMALL_CAPS, text.text());
            case ROMAN -> plain(text.text());
        }
    }

    /// A control inside the paragraph: LibreOffice mixes up the notes of one that stands around paragraphs. The note's mark
    /// stays outside, so that the control holds the passage's words and nothing else.
    private void extract(Inline.Extract extract, boolean bold) {
        boolean verbatim = extract.wording() == Wording.VERBATIM;
        PassageId passage = extract.passage();
        String id = openBookmark(bookmark(passage));
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", PassageTag.title(passage, verbatim));
        xml.empty("w:tag", "w:val", PassageTag.of(passage, verbatim)).empty("w:id", "w:val",
                Integer.toString(++lastControl));
        xml.close().open("w:sdtContent");
        add(extract.text(), bold);
        xml.close().close().empty("w:bookmarkEnd", "w:id", id);
    }

    /// What a mark shows: no words of the paragraph.
    private void figures(StyleName style, String text) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style.id()).close();
        xml.words("w:t", text).close();
    }

    private String openBookmark(String name) {
        String id = Integer.toString(lastBookmark++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        return id;
    }

    private String bookmark(PassageId passage) {
        String name;
        do {
            name = PassageTag.bookmark(passage, uses.merge(passage, 1, Integer::sum));
        } while (!bookmarks.add(name));
        return name;
    }

    /// Word numbers notes by itself and has none that two marks share: a further mark of a note is a field that repeats the
    /// first one's number.
    private void mark(int number, boolean afterAnother) {
        StyleName style = endnotes ? StyleName.ENDNOTE_REFERENCE : StyleName.FOOTNOTE_REFERENCE;
        if (afterAnother) {
            figures(style, ",");
        }
        if (number <= lastNote) {
            xml.open("w:fldSimple", "w:instr", " NOTEREF " + noteBookmark(number) + " \\f \\h ");
            figures(style, Integer.toString(number));
            xml.close();
            return;
        }
        if (number > lastNote + 1) {
            throw new IllegalStateException("note " + number + " is marked before note " + (lastNote + 1));
        }
        lastNote = number;
        String id = openBookmark(noteBookmark(number));
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style.id()).close();
        xml.empty(endnotes ? "w:endnoteReference" : "w:footnoteReference", "w:id", Integer.toString(number)).close();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    /// Hidden in Word's list, by its first letter.
    private static String noteBookmark(int number) {
        return "_Note" + number;
    }

    private void characters(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ' ', '\n', '\r', '\t' -> words.append(binds() ? NO_BREAK : ' ');
                case HYPHEN_THAT_STAYS -> {
                    flush(words);
                    xml.empty("w:noBreakHyphen");
                }
                case SOFT_HYPHEN -> {
                    flush(words);
                    xml.empty("w:softHyphen");
                }
                default -> words.append(c);
            }
            at++;
        }
        flush(words);
    }

    /// Whether the line must not end here: between a figure and its unit, and the like, as in the PDF.
    private boolean binds() {
        return at < paragraph.length() && NoBreak.forbids(paragraph, at);
    }

    private void flush(StringBuilder words) {
        if (!words.isEmpty()) {
            xml.words("w:t", words.toString(), "xml:space", "preserve");
            words.setLength(0);
        }
    }
}
