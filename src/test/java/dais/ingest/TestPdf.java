package dais.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Writes small PDFs with or without tags, glyph for glyph where the test wants them.
final class TestPdf {
    enum Face {
        UPRIGHT("LiberationSerif-Regular", FontName.TIMES_ROMAN), ITALIC("LiberationSerif-Italic",
                FontName.TIMES_ITALIC), BOLD("LiberationSerif-Bold", FontName.TIMES_BOLD);

        final String file;
        final FontName name;

        Face(String file, FontName name) {
            this.file = file;
            this.name = name;
        }
    }

    private final PDDocument document = new PDDocument();
    private final COSDictionary root = new COSDictionary();
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private final Map<Face, PDFont> fonts = new HashMap<>();
    private final Map<String, COSDictionary> last = new HashMap<>();
    private final List<PDPageContentStream> streams = new ArrayList<>();
    private final boolean embedded;
    private int mcid;

    /// @param embedded whether fonts are embedded, which allows every character; else the file is small
    TestPdf(boolean embedded) {
        this.embedded = embedded;
        open.push(root);
        begin("Document");
    }

    TestPdf page() {
        return page(0);
    }

    TestPdf page(int rotation) {
        try {
            PDPage page = new PDPage(PDRectangle.LETTER);
            page.setRotation(rotation);
            document.addPage(page);
            streams.add(new PDPageContentStream(document, page));
            mcid = 0;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestPdf begin(String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, type);
        kids(open.element()).add(element);
        open.push(element);
        return this;
    }

    TestPdf end() {
        last.put(open.element().getNameAsString(COSName.S), open.pop());
        return this;
    }

    /// Goes on in the last element of a type, though others have come in between.
    TestPdf reopen(String type) {
        open.push(Objects.requireNonNull(last.get(type), type));
        return this;
    }

    /// A whole block of lines, 12 points apart.
    TestPdf block(String type, float x, float y, float size, String... lines) {
        begin(type);
        lines(x, y, size, lines);
        return end();
    }

    /// Lines in the open element, from a height downwards.
    TestPdf lines(float x, float y, float size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y - 12 * i, size, Face.UPRIGHT, lines[i]);
        }
        return this;
    }

    /// A stretch in the open element. `y` counts upwards from the page's foot, as PDF does.
    TestPdf text(float x, float y, float size, Face face, String text) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, document.getPage(document.getNumberOfPages() - 1));
        reference.setItem(COSName.MCID, COSInteger.get(mcid));
        kids(open.element()).add(reference);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, mcid++);
        draw("P", PDPropertyList.create(properties), x, y, size, face, text);
        return this;
    }

    /// Text that the file marks as no part of the report.
    TestPdf artifact(float x, float y, float size, String text) {
        draw("Artifact", null, x, y, size, Face.UPRIGHT, text);
        return this;
    }

    /// Text that no tag leads to.
    TestPdf loose(float x, float y, float size, String text) {
        draw(null, null, x, y, size, Face.UPRIGHT, text);
        return this;
    }

    /// Text that runs up the page.
    TestPdf sideways(float x, float y, float size, String text) {
        try {
            PDPageContentStream stream = streams.getLast();
            stream.beginText();
            stream.setFont(font(Face.UPRIGHT), size);
            stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, y));
            stream.showText(text);
            stream.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An area of the last page that leads to an address.
    TestPdf link(float left, float bottom, float right, float top, String uri) {
        try {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(left, bottom, right - left, top - bottom));
            PDActionURI action = new PDActionURI();
            action.setURI(uri);
            link.setAction(action);
            document.getPage(document.getNumberOfPages() - 1).getAnnotations().add(link);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How wide a text is.
    float width(Face face, float size, String text) {
        try {
            return font(face).getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(@Nullable String tag, @Nullable PDPropertyList properties, float x, float y, float size,
            Face face, String text) {
        try {
            PDPageContentStream stream = streams.getLast();
            if (tag != null && properties != null) {
                stream.beginMarkedContent(COSName.getPDFName(tag), properties);
            } else if (tag != null) {
                stream.beginMarkedContent(COSName.getPDFName(tag));
            }
            stream.beginText();
            stream.setFont(font(face), size);
            stream.newLineAtOffset(x, y);
            stream.showText(text);
            stream.endText();
            if (tag != null) {
                stream.endMarkedContent();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(Face face) {
        return fonts.computeIfAbsent(face, wanted -> {
            if (!embedded) {
                return new PDType1Font(wanted.name);
            }
            try (InputStream stream = TestPdf.class.getResourceAsStream("/liberation/" + wanted.file + ".ttf")) {
                return PDType0Font.load(document, stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static COSArray kids(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            node.setItem(COSName.K, kids);
        }
        return kids;
    }

    byte[] tagged() {
        PDStructureTreeRoot tree = new PDStructureTreeRoot(root);
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        return bytes();
    }

    byte[] untagged() {
        return bytes();
    }

    /// @param owner the owner's password
    /// @param user the password that opens the file; empty where none is needed
    byte[] encrypted(String owner, String user) {
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return tagged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() {
        try (document) {
            for (PDPageContentStream stream : streams) {
                stream.close();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
