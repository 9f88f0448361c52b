package dais.build;

import static org.assertj.core.api.Assertions.assertThat;

import dais.library.Library;
import dais.render.pdf.Vera;
import dais.spec.BriefSpec;
import dais.spec.OutputFormat;
import dais.spec.SpecReader;
import dais.world.Beside;
import dais.world.SystemWorld;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every kind in every style, built and proved; by night also held against veraPDF and drawn on one sheet, to be looked at.
/// `mvn -B -Pnightly test -Dtest=GalleryTest` leaves the files and the sheet, `contact-sheet.png`, in `target/gallery`.
class GalleryTest {
    private static final Path BRIEFS = Path.of("briefs");
    private static final Path GALLERY = Path.of("target", "gallery");
    private static final List<String> SPECS = List.of("china-russia-one-pager", "ndaa-reporting-memo", "hearing-memo",
            "strait-backgrounder", "sanctions-talking-points", "questions-and-answers", "decision-memo");
    private static final List<String> STYLES = List.of("memo", "one-pager", "two-column", "talking-points");
    private static final int DPI = 30;
    private static final int ACROSS = 14;
    private static final int APART = 6;

    private final BriefBuilder builder = new BriefBuilder(
            Library.open(new SystemWorld(), BRIEFS.resolve("library")).value());

    @Test
    void builds_every_kind_in_every_style() throws IOException {
        for (String name : SPECS) {
            for (String style : STYLES) {
                assertThat(build(name, style).verified().findings()).as(name + " in " + style).isEmpty();
            }
        }
    }

    @Test
    @Tag("nightly")
    void draws_every_page_on_a_contact_sheet() throws IOException {
        Files.createDirectories(GALLERY);
        List<BufferedImage> pages = new ArrayList<>();
        for (String name : SPECS) {
            for (String style : STYLES) {
                Built built = build(name, style);
                SortedMap<OutputFormat, byte[]> files = new TreeMap<>(built.outputs());
                for (var file : files.entrySet()) {
                    Files.write(GALLERY.resolve(name + "--" + style + "." + file.getKey().word()), file.getValue());
                }
                byte[] pdf = Objects.requireNonNull(files.get(OutputFormat.PDF));
                assertThat(Vera.broken(pdf)).as(name + " in " + style).isEmpty();
                assertThat(pdf.length).as(name + " in " + style).isLessThan(80_000 + 20_000 * built.pages());
                draw(pdf, pages);
            }
        }
        ImageIO.write(sheet(pages), "png", GALLERY.resolve("contact-sheet.png").toFile());
        assertThat(pages).hasSizeGreaterThanOrEqualTo(SPECS.size() * STYLES.size());
    }

    private Built build(String name, String style) throws IOException {
        return builder.build(spec(name, style), Set.of(OutputFormat.PDF, OutputFormat.DOCX),
                new Beside(new SystemWorld(), BRIEFS.toAbsolutePath()));
    }

    /// In large type a brief is longer: it may have four pages here, whatever it may have at home.
    private static BriefSpec spec(String name, String style) throws IOException {
        String text = Files.readString(BRIEFS.resolve(name + ".yaml")).replaceAll("(?m)^style:.*\n", "")
                .replaceAll("(?m)^length:.*$", "length: 4 pages");
        byte[] bytes = (text + "style: " + style + "\n").getBytes(StandardCharsets.UTF_8);
        return SpecReader.read(name + ".yaml", bytes).value();
    }

    private static void draw(byte[] pdf, List<BufferedImage> pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI));
            }
        }
    }

    private static BufferedImage sheet(List<BufferedImage> pages) {
        int width = pages.getFirst().getWidth() + APART;
        int height = pages.getFirst().getHeight() + APART;
        BufferedImage sheet = new BufferedImage(ACROSS * width + APART,
                (pages.size() + ACROSS - 1) / ACROSS * height + APART, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pages.size(); i++) {
            graphics.drawImage(pages.get(i), APART + i % ACROSS * width, APART + i / ACROSS * height, null);
        }
        graphics.dispose();
        return sheet;
    }
}
