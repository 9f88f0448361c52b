package dais.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Copies PDFs without their tags, to measure by them how reports are read that never had any. What a page draws, and in
/// which order, stays; which of it is a running line is marked no longer.
final class StripTags {
    private static final Set<String> MARKS = Set.of(OperatorName.BEGIN_MARKED_CONTENT,
            OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.END_MARKED_CONTENT, OperatorName.MARKED_CONTENT_POINT,
            OperatorName.MARKED_CONTENT_POINT_WITH_PROPS);

    private StripTags() {
    }

    /// Writes the copies.
    ///
    /// @param args the folder for them, and the files
    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                for (PDPage page : document.getPages()) {
                    strip(document, page);
                }
                COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                catalog.removeItem(COSName.STRUCT_TREE_ROOT);
                catalog.removeItem(COSName.MARK_INFO);
                document.save(Path.of(args[0]).resolve(file.getFileName()).toFile());
            }
        }
    }

    private static void strip(PDDocument document, PDPage page) throws IOException {
        page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        List<Object> kept = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        page.setContents(stream);
    }
}
