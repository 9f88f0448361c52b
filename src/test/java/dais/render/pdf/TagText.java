package dais.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What a tagged PDF says, read by PDFBox along its structure tree: what a screen reader reads.
final class TagText {
    /// Types that hold other blocks; below these a block begins.
    private static final Set<String> GROUPS = Set.of("Document", "Div", "L", "BlockQuote", "Table", "TR");

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final List<String> blocks = new ArrayList<>();

    private TagText() {
    }

    /// The text of each heading, paragraph, list entry and note, in reading order.
    static List<String> blocks(PDDocument document) throws IOException {
        TagText reader = new TagText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    texts.merge(content.getMCID(), text(content), String::concat);
                }
            }
            reader.marked.put(page, texts);
        }
        reader.walk(document.getDocumentCatalog().getStructureTreeRoot());
        return reader.blocks;
    }

    private static String text(PDMarkedContent content) {
        String actual = content.getActualText();
        if (actual != null) {
            return actual;
        }
        StringBuilder text = new StringBuilder();
        for (Object inside : content.getContents()) {
            if (inside instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (inside instanceof PDMarkedContent nested) {
                text.append(text(nested));
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (GROUPS.contains(element.getStructureType())) {
                    walk(element);
                } else {
                    StringBuilder block = new StringBuilder();
                    if (element.getAlternateDescription() == null) {
                        gather(element, element.getPage(), block);
                    } else {
                        block.append(element.getAlternateDescription());
                    }
                    if (!block.isEmpty()) {
                        blocks.add(block.toString());
                    }
                }
            }
        }
    }

    private void gather(PDStructureElement element, PDPage above, StringBuilder block) {
        PDPage page = element.getPage() == null ? above : element.getPage();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                gather(inner, page, block);
            } else if (kid instanceof PDMarkedContentReference reference) {
                Map<Integer, String> texts = marked.get(reference.getPage() == null ? page : reference.getPage());
                block.append(texts == null ? "" : texts.getOrDefault(reference.getMCID(), ""));
            }
        }
    }
}
