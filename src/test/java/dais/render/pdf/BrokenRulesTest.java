package dais.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dais.layout.Samples;
import dais.layout.Typesetter;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// veraPDF is a judge only if it sees what is wrong: a good file, spoilt in one place each, breaks the rule it should.
class BrokenRulesTest {
    private static final byte[] GOOD = good();

    /// A way to spoil a file, and the rule that it then breaks.
    record Spoil(String how, String rule, Consumer<PDDocument> by) {
        @Override
        public String toString() {
            return how;
        }
    }

    static List<Spoil> spoils() {
        return List.of(
                new Spoil("a link that is in no node", "ua1 7.18.5-1",
                        d -> annotations(d, a -> a.removeItem(COSName.STRUCT_PARENT))),
                new Spoil("a link without a description", "ua1 7.18.5-2",
                        d -> annotations(d, a -> a.removeItem(COSName.CONTENTS))),
                new Spoil("a note without an id", "ua1 7.9-1", d -> nodes(d, "Note", n -> n.removeItem(COSName.ID))),
                new Spoil("notes with one id", "ua1 7.9-2",
                        d -> nodes(d, "Note", n -> n.setString(COSName.ID, "same"))),
                new Spoil("a page without a tab order", "ua1 7.18.3-1",
                        d -> d.getPage(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))),
                new Spoil("no structure", "ua1 7.1-11",
                        d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT)),
                new Spoil("no way from content to structure", "ua1 7.1-3",
                        d -> root(d).removeItem(COSName.PARENT_TREE)),
                new Spoil("a skipped heading level", "ua1 7.4.2-1",
                        d -> nodes(d, "H2", n -> n.setName(COSName.S, "H4"))),
                new Spoil("an unknown role", "ua1 7.1-5", d -> nodes(d, "P", n -> n.setName(COSName.S, "Foo"))),
                new Spoil("a title that is not shown", "ua1 7.1-10",
                        d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("ViewerPreferences"))),
                new Spoil("no metadata", "ua1 7.1-8",
                        d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA)),
                new Spoil("characters that cannot be read back", "ua1 7.21.7-1", BrokenRulesTest::spoilFonts),
                new Spoil("colours without a meaning", "2a 6.2.4.3-2",
                        d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS)),
                new Spoil("no language", "ua1 7.2-34",
                        d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG)));
    }

    @ParameterizedTest
    @MethodSource("spoils")
    void seesWhatIsWrong(Spoil spoil) throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD)) {
            spoil.by().accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(Vera.broken(out.toByteArray())).contains(spoil.rule());
        }
    }

    private static byte[] good() {
        FontBook fonts = new FontBook();
        return new PdfRenderer(fonts)
                .render(new Typesetter(fonts).typeset(Samples.memo(), PageStyles.named("memo"), NotePlace.FOOTNOTES));
    }

    private static void annotations(PDDocument document, Consumer<COSDictionary> change) {
        try {
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                change.accept(annotation.getCOSObject());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spoilFonts(PDDocument document) {
        COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        for (COSName name : document.getPage(0).getResources().getFontNames()) {
            ((COSDictionary) fonts.getDictionaryObject(name)).removeItem(COSName.TO_UNICODE);
        }
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static void nodes(PDDocument document, String type, Consumer<COSDictionary> change) {
        walk(root(document), type, change, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void walk(@Nullable COSBase at, String type, Consumer<COSDictionary> change, Set<COSBase> seen) {
        COSBase node = at instanceof COSObject object ? object.getObject() : at;
        if (node == null || !seen.add(node)) {
            return;
        }
        if (node instanceof COSArray array) {
            for (COSBase kid : array) {
                walk(kid, type, change, seen);
            }
        } else if (node instanceof COSDictionary dictionary) {
            if (type.equals(dictionary.getNameAsString(COSName.S))) {
                change.accept(dictionary);
            }
            walk(dictionary.getDictionaryObject(COSName.K), type, change, seen);
        }
    }
}
