package dais.render.pdf;

import dais.layout.PagedBrief;
import dais.layout.PagedBrief.Bookmark;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Page;
import dais.layout.PagedBrief.Spot;
import dais.layout.PagedBrief.Words;
import dais.layout.Role;
import dais.layout.Tag;
import dais.model.Digest;
import dais.style.FontBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final int COMPRESSION = 5;
    private static final float POINT = 1000f;
    private static final int PRINTED = 4;
    /// How far a link reaches below and above the base line, as parts of the type size.
    private static final float BELOW = 0.22f;
    private static final float ABOVE = 0.8f;

    private final EmbeddedFonts fonts;

    public PdfRenderer(FontBook fonts) {
        this.fonts = new EmbeddedFonts(fonts);
    }

    /// Writes the file of one brief.
    public byte[] render(PagedBrief brief) {
        return write(new File(brief.cited().brief().front().title(), brief.cited().brief().asOf(), List.of(brief),
                new TreeMap<>()));
    }

    /// Writes several briefs into one file: fonts, structure and outline are shared, each brief is a part of its own.
    ///
    /// @param title the file's title
    /// @param asOf its date
    /// @param places where addresses lead that the file itself answers ([dais.model.SafeUri#isInside]), by their text;
    ///        pages are counted through the whole file
    public byte[] render(String title, LocalDate asOf, List<PagedBrief> briefs, SortedMap<String, Spot> places) {
        return write(new File(title, asOf, briefs, places));
    }

    private static byte[] write(File file) {
        try {
            return file.write();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    /// A brief in a file.
    ///
    /// @param firstPage how many pages stand before it
    /// @param firstTag how many nodes stand before its first in the structure
    private record Part(PagedBrief paged, int firstPage, int firstTag) {
    }

    /// One file being written.
    private final class File {
        private final String title;
        private final LocalDate asOf;
        private final List<Part> parts = new ArrayList<>();
        private final SortedMap<String, Spot> places;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        private final Document document;
        private final TaggedWriter writer;
        private final String digest;
        private final TagTree tree;

        File(String title, LocalDate asOf, List<PagedBrief> briefs, SortedMap<String, Spot> places) {
            this.title = title;
            this.asOf = asOf;
            this.places = places;
            List<Tag> tags = tags(briefs);
            this.document = new Document(sheet(briefs.getFirst()), 0, 0, 0, 0);
            this.writer = TaggedWriter.of(document, out);
            this.digest = digest(briefs);
            this.tree = new TagTree(tags, this::prefix);
        }

        /// The nodes of all briefs; of several each is a part of the one document.
        private List<Tag> tags(List<PagedBrief> briefs) {
            boolean one = briefs.size() == 1;
            List<Tag> all = new ArrayList<>();
            if (!one) {
                all.add(new Tag(0, -1, 0, Role.DOCUMENT, 0, null, null, null));
            }
            int pages = 0;
            for (PagedBrief brief : briefs) {
                int first = all.size();
                parts.add(new Part(brief, pages, first));
                for (Tag tag : brief.tags()) {
                    boolean top = tag.parent() < 0;
                    all.add(one
                            ? tag
                            : new Tag(first + tag.id(), top ? 0 : first + tag.parent(),
                                    top ? parts.size() : tag.order(), top ? Role.PART : tag.role(), tag.note(),
                                    tag.address(), tag.alternative(), tag.passage()));
                }
                pages += brief.pages().size();
            }
            return all;
        }

        /// What begins the ids of the notes of the brief that a node belongs to.
        private String prefix(int tag) {
            int part = parts.size() - 1;
            while (parts.get(part).firstTag() > tag) {
                part--;
            }
            String number = parts.size() == 1 ? "" : "-" + (10_000 + part);
            return digest.substring(0, 8) + number;
        }

        byte[] write() throws IOException {
            open();
            for (Part part : parts) {
                PageDrawer drawer = new PageDrawer(part.paged(), part.firstTag(), fonts, tree,
                        writer.getDirectContent());
                for (Page page : part.paged().pages()) {
                    if (part.firstPage() + page.number() > 1) {
                        document.setPageSize(sheet(part.paged()));
                        document.newPage();
                    }
                    writer.setPageEmpty(false);
                    for (PageDrawer.Pending link : drawer.draw(page, writer.getDirectContent())) {
                        link(part, drawer, link);
                    }
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
            // A step below zlib's usual one: a seventh less time for half a hundredth more bytes.
            writer.setCompressionLevel(COMPRESSION);
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            writer.setXmpMetadata(Metadata.xmp(title, asOf));
            document.open();
            PdfDictionary info = writer.getInfo();
            info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
            info.put(PdfName.PRODUCER, new PdfString(Metadata.MAKER));
            info.put(PdfName.CREATOR, new PdfString(Metadata.MAKER));
            PdfString date = new PdfString(Metadata.date(asOf));
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

        private void link(Part part, PageDrawer drawer, PageDrawer.Pending link) {
            Letters letters = link.letters();
            float base = (part.paged().style().page().height() - letters.base()) / POINT;
            PdfAnnotation annotation = new PdfAnnotation(writer, letters.x() / POINT,
                    base - letters.size() * BELOW / POINT, (letters.x() + letters.width()) / POINT,
                    base + letters.size() * ABOVE / POINT, new PdfAction());
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            Tag tag = link.tag();
            if (tag.address() != null && tag.address().isInside()) {
                annotation.remove(PdfName.A);
                Spot target = places.get(tag.address().text());
                if (target == null) {
                    throw new IllegalStateException("no place " + tag.address().text());
                }
                annotation.put(PdfName.DEST, destination(target));
                annotation.put(PdfName.CONTENTS, new PdfString("Page " + target.page(), PdfObject.TEXT_UNICODE));
            } else if (tag.address() != null) {
                annotation.put(PdfName.A, new PdfAction(tag.address().text()));
                annotation.put(PdfName.CONTENTS, new PdfString(tag.address().text(), PdfObject.TEXT_UNICODE));
            } else {
                Spot target = drawer.target(tag);
                annotation.remove(PdfName.A);
                if (target != null) {
                    annotation.put(PdfName.DEST, destination(there(part, target)));
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

        /// A place in a brief as a place in the file.
        private static Spot there(Part part, Spot spot) {
            return new Spot(part.firstPage() + spot.page(), spot.y());
        }

        /// @param spot its page counted through the whole file
        private PdfDestination destination(Spot spot) {
            Part of = parts.getLast();
            for (Part part : parts) {
                of = spot.page() > part.firstPage() ? part : of;
            }
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1,
                    (of.paged().style().page().height() - spot.y()) / POINT, 0);
            destination.addPage(writer.getPageReference(spot.page()));
            return destination;
        }

        private void outline() {
            Deque<PdfOutline> open = new ArrayDeque<>();
            Deque<Integer> levels = new ArrayDeque<>();
            for (Part part : parts) {
                for (Bookmark bookmark : part.paged().bookmarks()) {
                    while (!levels.isEmpty() && levels.peek() >= bookmark.level()) {
                        levels.pop();
                        open.pop();
                    }
                    PdfOutline above = open.isEmpty() ? writer.getRootOutline() : open.peek();
                    open.push(new PdfOutline(above, destination(there(part, bookmark.spot())), bookmark.title(), true));
                    levels.push(bookmark.level());
                }
            }
        }
    }

    private static Rectangle sheet(PagedBrief brief) {
        return new Rectangle(brief.style().page().width() / POINT, brief.style().page().height() / POINT);
    }

    /// What tells one file from another: its words and where they stand.
    private static String digest(List<PagedBrief> briefs) {
        StringBuilder all = new StringBuilder(1 << 14);
        for (PagedBrief brief : briefs) {
            all.append(brief.cited().brief().asOf()).append(brief.style().name());
            for (Page page : brief.pages()) {
                for (Words words : page.words()) {
                    all.append(words.letters().x()).append(' ').append(words.letters().base()).append(' ')
                            .append(words.letters().text()).append('\n');
                }
            }
        }
        return Digest.of(all.toString()).hex();
    }
}
