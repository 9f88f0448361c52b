package dais.render.pdf;

import dais.layout.PagedBrief;
import dais.layout.PagedBrief.Bookmark;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Page;
import dais.layout.PagedBrief.Spot;
import dais.layout.PagedBrief.Words;
import dais.layout.Role;
import dais.layout.Tag;
import dais.model.Brief;
import dais.model.Digest;
import dais.style.FontBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Pages to the bytes of a PDF that is both PDF/UA-1 and PDF/A-2a. The same pages give the same bytes: dates come from
/// the brief, the file's id from its content. One may be shared by all threads.
public final class PdfRenderer {
    private static final float POINT = 1000f;
    private static final int PRINTED = 4;
    /// How far a link reaches below and above the base line, as parts of the type size.
    private static final float BELOW = 0.22f;
    private static final float ABOVE = 0.8f;

    private final EmbeddedFonts fonts;

    public PdfRenderer(FontBook fonts) {
        this.fonts = new EmbeddedFonts(fonts);
    }

    /// Writes the file.
    public byte[] render(PagedBrief brief) {
        try {
            return new File(brief).write();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    /// One file being written.
    private final class File {
        private final PagedBrief paged;
        private final Brief brief;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        private final Document document;
        private final TaggedWriter writer;
        private final String digest;
        private final TagTree tree;

        File(PagedBrief paged) {
            this.paged = paged;
            this.brief = paged.cited().brief();
            this.document = new Document(
                    new Rectangle(paged.style().page().width() / POINT, paged.style().page().height() / POINT), 0, 0, 0,
                    0);
            this.writer = TaggedWriter.of(document, out);
            this.digest = digest(paged);
            this.tree = new TagTree(paged.tags(), digest.substring(0, 8));
        }

        byte[] write() throws IOException {
            open();
            PageDrawer drawer = new PageDrawer(paged, fonts, tree, writer.getDirectContent());
            for (Page page : paged.pages()) {
                if (page.number() > 1) {
                    document.newPage();
                }
                writer.setPageEmpty(false);
                for (PageDrawer.Pending link : drawer.draw(page, writer.getDirectContent())) {
                    link(drawer, link);
                }
            }
            writer.setStructure(tree.write(writer));
            outline();
            document.close();
            return out.toByteArray();
        }

        private void open() throws IOException {
            writer.setTagged();
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setTabs(PdfName.S);
            writer.setFullCompression();
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            writer.setXmpMetadata(Metadata.xmp(brief));
            document.open();
            PdfDictionary info = writer.getInfo();
            info.put(PdfName.TITLE, new PdfString(brief.front().title(), PdfObject.TEXT_UNICODE));
            info.put(PdfName.PRODUCER, new PdfString(Metadata.MAKER));
            info.put(PdfName.CREATOR, new PdfString(Metadata.MAKER));
            PdfString date = new PdfString(Metadata.date(brief.asOf()));
            info.put(PdfName.CREATIONDATE, date);
            info.put(PdfName.MODDATE, date);
            String id = "<" + digest.substring(0, 32) + ">";
            info.put(PdfName.FILEID, new PdfLiteral("[" + id + id + "]"));
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Metadata.LANGUAGE));
            colours();
        }

        /// Says what the colours' numbers mean.
        private void colours() throws IOException {
            PdfStream profile = new PdfStream(SrgbProfile.bytes());
            profile.put(PdfName.N, new PdfNumber(3));
            profile.flateCompress();
            PdfString name = new PdfString("sRGB IEC61966-2.1");
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, name);
            intent.put(PdfName.INFO, name);
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        }

        private void link(PageDrawer drawer, PageDrawer.Pending link) {
            Letters letters = link.letters();
            float base = (paged.style().page().height() - letters.base()) / POINT;
            PdfAnnotation annotation = new PdfAnnotation(writer, letters.x() / POINT,
                    base - letters.size() * BELOW / POINT, (letters.x() + letters.width()) / POINT,
                    base + letters.size() * ABOVE / POINT, new PdfAction());
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            Tag tag = link.tag();
            if (tag.address() != null) {
                annotation.put(PdfName.A, new PdfAction(tag.address().text()));
                annotation.put(PdfName.CONTENTS, new PdfString(tag.address().text(), PdfObject.TEXT_UNICODE));
            } else {
                Spot target = drawer.target(tag);
                annotation.remove(PdfName.A);
                if (target != null) {
                    annotation.put(PdfName.DEST, destination(target));
                }
                annotation.put(PdfName.CONTENTS, new PdfString(contents(tag), PdfObject.TEXT_UNICODE));
            }
            annotation.put(PdfName.F, new PdfNumber(PRINTED));
            annotation.put(PdfName.BORDER, new PdfArray(new float[]{0, 0, 0}));
            annotation.remove(PdfName.C);
            annotation.put(PdfName.STRUCTPARENT,
                    new PdfNumber(tree.link(tag.id(), link.order(), annotation.getIndirectReference())));
            writer.addAnnotation(annotation);
        }

        private String contents(Tag tag) {
            boolean mark = tree.tag(tag.parent()).role() == Role.NOTE_MARK;
            return mark ? "Note " + tag.note() : "Back to the mark of note " + tag.note();
        }

        private PdfDestination destination(Spot spot) {
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1,
                    (paged.style().page().height() - spot.y()) / POINT, 0);
            destination.addPage(writer.getPageReference(spot.page()));
            return destination;
        }

        private void outline() {
            Deque<PdfOutline> open = new ArrayDeque<>();
            Deque<Integer> levels = new ArrayDeque<>();
            for (Bookmark bookmark : paged.bookmarks()) {
                while (!levels.isEmpty() && levels.peek() >= bookmark.level()) {
                    levels.pop();
                    open.pop();
                }
                PdfOutline above = open.isEmpty() ? writer.getRootOutline() : open.peek();
                open.push(new PdfOutline(above, destination(bookmark.spot()), bookmark.title(), true));
                levels.push(bookmark.level());
            }
        }
    }

    /// What tells one file from another: its words and where they stand.
    private static String digest(PagedBrief brief) {
        StringBuilder all = new StringBuilder(1 << 14);
        all.append(brief.cited().brief().asOf()).append(brief.style().name());
        for (Page page : brief.pages()) {
            for (Words words : page.words()) {
                all.append(words.letters().x()).append(' ').append(words.letters().base()).append(' ')
                        .append(words.letters().text()).append('\n');
            }
        }
        return Digest.of(all.toString()).hex();
    }
}
