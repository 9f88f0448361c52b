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
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

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
    private final AccessCheck access = new AccessCheck("pdf");
    /// The smallest type on each page, in milli-points; 0 where it has none.
    private final IdentityHashMap<COSDictionary, Integer> smallest = new IdentityHashMap<>();

    /// A brief in a file of several.
    ///
    /// @param brief its words
    /// @param first the page of the file that it begins on, from 1
    record Part(ReadBrief brief, int first) {
    }

    /// What was read of a file of several briefs.
    ///
    /// @param outline where each entry of the outline's first level leads, by page
    /// @param links where the links of each page lead that lead into the file
    record Parts(List<Part> parts, List<Integer> outline, List<List<Integer>> links, List<Finding> findings) {
    }

    /// @param bytes a PDF of our own making
    static Result read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PdfReader().read(document);
        } catch (IOException e) {
            throw new IllegalStateException("a PDF just written cannot be read: " + e.getMessage(), e);
        }
    }

    /// @param bytes a PDF of our own making that holds several briefs
    static Parts readParts(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PdfReader().parts(document);
        } catch (IOException e) {
            throw new IllegalStateException("a PDF just written cannot be read: " + e.getMessage(), e);
        }
    }

    private Result read(PDDocument document) throws IOException {
        IdentityHashMap<COSDictionary, Map<Integer, String>> words = pages(document);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PdfStructure structure = new PdfStructure(words);
        COSDictionary root = catalog.getCOSDictionary(STRUCT_TREE_ROOT);
        if (root != null) {
            structure.group(top(root), Shape.PLAIN, 0);
        }
        return new Result(brief(document, document.getNumberOfPages(), structure), findings);
    }

    private Parts parts(PDDocument document) throws IOException {
        IdentityHashMap<COSDictionary, Map<Integer, String>> words = pages(document);
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCT_TREE_ROOT);
        List<COSDictionary> order = new ArrayList<>();
        document.getPages().forEach(page -> order.add(page.getCOSObject()));
        List<Part> parts = new ArrayList<>();
        for (COSBase kid : root == null ? List.<COSBase>of() : PdfStructure.kids(top(root))) {
            if (kid instanceof COSDictionary part) {
                PdfStructure structure = new PdfStructure(words);
                structure.group(part, Shape.PLAIN, 0);
                int first = order.size();
                for (COSDictionary page : structure.pages()) {
                    first = Math.min(first, order.indexOf(page));
                }
                parts.add(new Part(brief(document, structure.pages().size(), structure), first + 1));
            }
        }
        List<Integer> outline = new ArrayList<>();
        PDDocumentOutline entries = document.getDocumentCatalog().getDocumentOutline();
        if (entries != null) {
            for (PDOutlineItem item : entries.children()) {
                outline.add(item.getDestination() instanceof PDPageDestination to ? to.retrievePageNumber() + 1 : 0);
            }
        }
        List<List<Integer>> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            List<Integer> inside = new ArrayList<>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getDestination() instanceof PDPageDestination to) {
                    inside.add(to.retrievePageNumber() + 1);
                }
            }
            links.add(inside);
        }
        return new Parts(parts, outline, links, findings);
    }

    private ReadBrief brief(PDDocument document, int pages, PdfStructure structure) {
        access.headings(structure.headings());
        findings.addAll(access.findings());
        String title = document.getDocumentInformation().getTitle();
        int type = structure.pages().stream().mapToInt(page -> smallest.getOrDefault(page, 0)).filter(size -> size > 0)
                .min().orElse(0);
        return new ReadBrief("pdf", pages, type, title, structure.blocks(), structure.notes());
    }

    /// The words of each page by their numbers; what is wrong with a page is noted.
    private IdentityHashMap<COSDictionary, Map<Integer, String>> pages(PDDocument document) throws IOException {
        IdentityHashMap<COSDictionary, Map<Integer, String>> words = new IdentityHashMap<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            MarkedWords marked = new MarkedWords(page);
            words.put(page.getCOSObject(), marked.words());
            float size = marked.smallestType();
            smallest.put(page.getCOSObject(), size == Float.MAX_VALUE ? 0 : Math.round(size * 1000));
            access.contrast("page " + number, marked.inks());
            if (marked.hasUntagged()) {
                miss("page " + number, "words stand outside the structure");
            }
            fonts(page, number);
        }
        access(document.getDocumentCatalog().getCOSObject());
        String title = document.getDocumentInformation().getTitle();
        if (title == null || title.isBlank()) {
            miss("the file", "it has no title");
        }
        return words;
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
