package dais.verify;

import dais.diag.Code;
import dais.verify.ReadBrief.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Reads one of our PDFs back: its words by the structure tree, and what a reader without eyes depends on.
final class PdfReader {
    private static final COSName STRUCT_TREE_ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName MARK_INFO = COSName.getPDFName("MarkInfo");
    private static final COSName DISPLAY_DOC_TITLE = COSName.getPDFName("DisplayDocTitle");

    /// What was read.
    ///
    /// @param brief the words
    /// @param findings what makes the file inaccessible or active
    record Result(ReadBrief brief, List<Finding> findings) {
    }

    private final List<Finding> findings = new ArrayList<>();

    /// @param bytes a PDF of our own making
    static Result read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PdfReader().read(document);
        } catch (IOException e) {
            throw new IllegalStateException("a PDF just written cannot be read: " + e.getMessage(), e);
        }
    }

    private Result read(PDDocument document) throws IOException {
        IdentityHashMap<COSDictionary, Map<Integer, String>> words = new IdentityHashMap<>();
        float smallest = Float.MAX_VALUE;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            MarkedWords marked = new MarkedWords(page);
            words.put(page.getCOSObject(), marked.words());
            smallest = Math.min(smallest, marked.smallestType());
            if (marked.hasUntagged()) {
                miss("page " + number, "words stand outside the structure");
            }
            fonts(page, number);
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        access(catalog);
        PdfStructure structure = new PdfStructure(words);
        COSDictionary root = catalog.getCOSDictionary(STRUCT_TREE_ROOT);
        if (root != null) {
            structure.group(top(root), Shape.PLAIN, 0);
        }
        String title = document.getDocumentInformation().getTitle();
        if (title == null || title.isBlank()) {
            miss("the file", "it has no title");
        }
        int type = smallest == Float.MAX_VALUE ? 0 : Math.round(smallest * 1000);
        return new Result(
                new ReadBrief("pdf", document.getNumberOfPages(), type, title, structure.blocks(), structure.notes()),
                findings);
    }

    /// The document node: the tree's only kid.
    private static COSDictionary top(COSDictionary root) {
        COSBase kid = root.getDictionaryObject(COSName.K);
        if (kid instanceof COSArray array && array.size() == 1) {
            kid = array.getObject(0);
        }
        return kid instanceof COSDictionary dictionary ? dictionary : root;
    }

    private void access(COSDictionary catalog) {
        COSDictionary marks = catalog.getCOSDictionary(MARK_INFO);
        if (marks == null || !marks.getBoolean(COSName.getPDFName("Marked"), false)) {
            miss("the file", "it does not say that it is tagged");
        }
        if (catalog.getCOSDictionary(STRUCT_TREE_ROOT) == null) {
            miss("the file", "it has no structure");
        }
        if (catalog.getString(COSName.LANG) == null) {
            miss("the file", "it names no language");
        }
        COSDictionary viewer = catalog.getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
        if (viewer == null || !viewer.getBoolean(DISPLAY_DOC_TITLE, false)) {
            miss("the file", "its title is not shown");
        }
        for (String active : List.of("OpenAction", "AA", "AcroForm")) {
            if (catalog.containsKey(COSName.getPDFName(active))) {
                miss("the file", "it holds " + active);
            }
        }
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && (names.containsKey(COSName.getPDFName("JavaScript"))
                || names.containsKey(COSName.getPDFName("EmbeddedFiles")))) {
            miss("the file", "it holds a script or an attachment");
        }
    }

    /// Each font must be inside the file; our own are Type 0 fonts with one descendant.
    private void fonts(PDPage page, int number) {
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            return;
        }
        for (COSName name : fonts.keySet()) {
            COSDictionary font = fonts.getCOSDictionary(name);
            COSArray descendants = font == null ? null : font.getCOSArray(COSName.getPDFName("DescendantFonts"));
            COSBase first = descendants == null || descendants.size() == 0 ? font : descendants.getObject(0);
            COSDictionary descriptor = first instanceof COSDictionary dictionary
                    ? dictionary.getCOSDictionary(COSName.getPDFName("FontDescriptor"))
                    : null;
            boolean embedded = descriptor != null
                    && descriptor.getDictionaryObject(COSName.getPDFName("FontFile2")) instanceof COSStream;
            if (!embedded) {
                miss("page " + number, "the font " + name.getName() + " is not inside the file");
            }
        }
    }

    private void miss(String place, String what) {
        findings.add(new Finding(Code.NOT_ACCESSIBLE, "pdf", place, null, what));
    }
}
