package dais.render.docx;

import dais.model.Brief;
import dais.model.CitedBrief;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyle;
import java.util.SortedMap;
import java.util.TreeMap;

/// A cited brief to the bytes of a DOCX that is made to be edited: everything by named style, Word's own notes, every
/// passage under a content control and a bookmark that name it. The same brief gives the same bytes.
///
/// The file is written directly, not through a library that models the whole standard: a brief needs two dozen of its
/// elements, and such a library takes longer to start than everything else in a build. Tests hold the result against the
/// standard's schema instead.
public final class DocxRenderer {
    private final FontBook fonts;

    public DocxRenderer(FontBook fonts) {
        this.fonts = fonts;
    }

    /// Writes the file.
    public byte[] render(CitedBrief cited, PageStyle style, NotePlace place) {
        return render(cited, style, place, false);
    }

    /// Writes the file.
    ///
    /// @param review whether each passage has a comment beside it with its source, page and own words
    public byte[] render(CitedBrief cited, PageStyle style, NotePlace place, boolean review) {
        Brief brief = cited.brief();
        boolean noted = !cited.notes().isEmpty();
        SortedMap<String, byte[]> parts = new TreeMap<>();
        Links links = new Links();
        links.to("styles", "styles.xml");
        links.to("numbering", "numbering.xml");
        links.to("settings", "settings.xml");
        if (noted) {
            String file = place == NotePlace.ENDNOTES ? "endnotes" : "footnotes";
            Links noteLinks = new Links();
            links.to(file, file + ".xml");
            parts.put("word/" + file + ".xml", Notes.part(cited.notes(), place, noteLinks));
            if (!noteLinks.isEmpty()) {
                parts.put("word/_rels/" + file + ".xml.rels", noteLinks.part());
            }
        }
        Comments comments = review ? new Comments(cited) : null;
        Body body = new Body(cited, style, place, links, fonts, comments);
        parts.put("word/document.xml", body.part());
        if (comments != null && !comments.isEmpty()) {
            links.to("comments", "comments.xml");
            parts.put("word/comments.xml", comments.part());
        }
        parts.putAll(body.drawings());
        parts.put("word/_rels/document.xml.rels", links.part());
        parts.put("word/styles.xml", DocxStyles.part(style));
        parts.put("word/numbering.xml", Numbering.part(style, body.numbered()));
        parts.put("word/settings.xml", Parts.settings(place, noted));
        Furniture furniture = new Furniture(fonts, style, brief);
        if (brief.marking() != null) {
            parts.put("word/header1.xml", furniture.head(false));
        }
        parts.put("word/header2.xml", furniture.head(true));
        parts.put("word/footer1.xml", furniture.foot());
        parts.put("word/footer2.xml", furniture.foot());
        parts.put("docProps/core.xml", Parts.core(brief));
        parts.put("_rels/.rels", Parts.relations());
        parts.put(StableZip.CONTENT_TYPES, Parts.contentTypes(parts.keySet()));
        return StableZip.pack(parts);
    }
}
