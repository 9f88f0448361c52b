package dais.render.docx;

import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.PassageId;
import dais.model.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Inlines to runs of WordprocessingML.
final class Runs {
    private final Xml xml;
    private final Links links;
    private final String noteKind;
    private final Set<Integer> marked = new TreeSet<>();
    private final Map<PassageId, Integer> uses = new TreeMap<>();
    private int bookmarks;
    private int controls;

    /// @param xml where the runs go
    /// @param links the relations of the part they stand in
    /// @param noteKind `footnote` or `endnote`
    Runs(Xml xml, Links links, String noteKind) {
        this.xml = xml;
        this.links = links;
        this.noteKind = noteKind;
    }

    void write(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> run(text, "");
                case Inline.Link link -> {
                    xml.add("<w:hyperlink r:id=\"{}\">", links.to(link.target()));
                    link.text().forEach(part -> run((Inline.Text) part, "<w:rStyle w:val=\"Hyperlink\"/>"));
                    xml.add("</w:hyperlink>");
                }
                case Inline.Extract extract -> extract(extract);
                case Inline.NoteMark mark -> mark(mark.number());
                case Inline.CiteMark _ -> throw new IllegalArgumentException("a cited brief has no cite marks left");
            }
        }
    }

    private void run(Inline.Text text, String style) {
        String cut = text.cut() == Cut.ITALIC ? "<w:i/>" : text.cut() == Cut.BOLD ? "<w:b/>" : "";
        String properties = style + cut;
        xml.add(properties.isEmpty() ? "<w:r>" : "<w:r><w:rPr>" + properties + "</w:rPr>");
        xml.add("<w:t xml:space=\"preserve\">{}</w:t></w:r>", text.text());
    }

    /// A control inside the paragraph, not around it: LibreOffice loses the notes of the other kind. The note's mark stands
    /// outside, so that the control holds the passage's words and nothing else.
    private void extract(Inline.Extract extract) {
        PassageId passage = extract.passage();
        String bookmark = PassageTag.bookmark(passage, uses.merge(passage, 1, Integer::sum));
        int id = ++bookmarks;
        xml.add("<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/>", id, bookmark);
        xml.add("<w:sdt><w:sdtPr><w:alias w:val=\"{}\"/><w:tag w:val=\"{}\"/><w:id w:val=\"{}\"/></w:sdtPr><w:sdtContent>",
                passage, PassageTag.of(passage, extract.wording() == Wording.VERBATIM), 1000 + ++controls);
        extract.text().forEach(part -> run((Inline.Text) part, ""));
        xml.add("</w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"{}\"/>", id);
    }

    /// Word has no shared note: a second mark is a field that repeats the first one's number.
    private void mark(int number) {
        String reference = noteKind.equals("footnote") ? "FootnoteReference" : "EndnoteReference";
        String style = "<w:rPr><w:rStyle w:val=\"" + reference + "\"/></w:rPr>";
        if (marked.add(number)) {
            int id = ++bookmarks;
            xml.add("<w:bookmarkStart w:id=\"{}\" w:name=\"_Note{}\"/>", id, number);
            xml.add("<w:r>" + style + "<w:{}Reference w:id=\"{}\"/></w:r><w:bookmarkEnd w:id=\"{}\"/>", noteKind,
                    number, id);
            return;
        }
        xml.add("<w:r>" + style + "<w:fldChar w:fldCharType=\"begin\"/></w:r>");
        xml.add("<w:r>" + style + "<w:instrText xml:space=\"preserve\"> NOTEREF _Note{} \\f \\h </w:instrText></w:r>",
                number);
        xml.add("<w:r>" + style + "<w:fldChar w:fldCharType=\"separate\"/></w:r>");
        xml.add("<w:r>" + style + "<w:t>{}</w:t></w:r>", number);
        xml.add("<w:r>" + style + "<w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}
