package dais.render.pdf;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/// A writer that takes the structure tree from us: OpenPDF's own elements can hold either words or other elements, and a
/// paragraph with a note mark in it needs both. What OpenPDF does for a tagged file otherwise, it still does.
final class TaggedWriter extends PdfWriter {
    private @Nullable PdfIndirectReference structure;

    private TaggedWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    static TaggedWriter of(Document document, OutputStream out) {
        PdfDocument pages = new Undated();
        document.addDocListener(pages);
        TaggedWriter writer = new TaggedWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /// OpenPDF would write the time of day here, which is never ours, and would load Java's calendars for it.
    private static final class Undated extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return false;
        }
    }

    void setStructure(PdfIndirectReference root) {
        structure = root;
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        PdfDictionary catalog = super.getCatalog(pages);
        if (structure != null) {
            catalog.put(PdfName.STRUCTTREEROOT, structure);
        }
        return catalog;
    }
}
