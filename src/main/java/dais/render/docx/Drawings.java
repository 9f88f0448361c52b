package dais.render.docx;

import dais.model.Art;
import dais.model.Block;
import dais.style.PageStyle;
import java.util.SortedMap;
import java.util.TreeMap;

/// The illustrations of a document: a chart as Word's own, with its numbers in a sheet behind it, so that staff can change
/// both; a picture as it is.
final class Drawings {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String A = DRAWING + "main";
    private static final String WP = DRAWING + "wordprocessingDrawing";
    private static final String PIC = DRAWING + "picture";

    private final Xml xml;
    private final PageStyle style;
    private final Links links;
    private final SortedMap<String, byte[]> parts = new TreeMap<>();
    private int count;

    /// @param links the relations of the part that they stand in
    Drawings(Xml xml, PageStyle style, Links links) {
        this.xml = xml;
        this.style = style;
        this.links = links;
    }

    /// What they are made of, by the names of the parts.
    SortedMap<String, byte[]> parts() {
        return parts;
    }

    /// Adds one to the paragraph that is open.
    ///
    /// @param size its width and height
    void add(Block.Illustration illustration, int... size) {
        count++;
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", WP, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", Units.emu(size[0]), "cy", Units.emu(size[1]));
        xml.empty("wp:docPr", "id", Integer.toString(count), "name", "Figure " + count, "descr",
                illustration.alternative());
        xml.empty("wp:cNvGraphicFramePr").open("a:graphic", "xmlns:a", A);
        switch (illustration.art()) {
            case Art.Chart chart -> chart(chart);
            case Art.Picture picture -> picture(picture, size);
        }
        xml.close().close().close().close();
    }

    private void chart(Art.Chart chart) {
        String name = "chart" + count;
        Links own = new Links();
        String sheet = own.to("package", "../embeddings/" + name + ".xlsx");
        parts.put("word/charts/" + name + ".xml", new ChartPart(chart, style, sheet).part());
        parts.put("word/charts/_rels/" + name + ".xml.rels", own.part());
        parts.put("word/embeddings/" + name + ".xlsx", Workbook.of(chart));
        xml.open("a:graphicData", "uri", ChartPart.C);
        xml.empty("c:chart", "xmlns:c", ChartPart.C, "r:id", links.to("chart", "charts/" + name + ".xml")).close();
    }

    private void picture(Art.Picture picture, int... size) {
        String name = "image" + count + ".png";
        parts.put("word/media/" + name, picture.bytes());
        xml.open("a:graphicData", "uri", PIC).open("pic:pic", "xmlns:pic", PIC);
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", Integer.toString(count), "name", name).empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", links.to("image", "media/" + name)).open("a:stretch")
                .empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", Units.emu(size[0]), "cy", Units.emu(size[1])).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close();
    }
}
