package dais.render.docx;

import dais.model.Art;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sheet behind a chart: what Word opens when staff ask to edit its data.
final class Workbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {
    }

    static byte[] of(Art.Chart chart) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        parts.put(StableZip.CONTENT_TYPES, new Xml().open("Types", "xmlns", Parts.PACKAGE + "content-types")
                .empty("Default", "Extension", "rels", "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml")
                .empty("Override", "PartName", "/xl/worksheets/sheet1.xml", "ContentType", TYPE + "worksheet+xml")
                .close().bytes());
        Links top = new Links();
        top.to("officeDocument", "xl/workbook.xml");
        parts.put("_rels/.rels", top.part());
        Links book = new Links();
        String sheet = book.to("worksheet", "worksheets/sheet1.xml");
        parts.put("xl/_rels/workbook.xml.rels", book.part());
        parts.put("xl/workbook.xml", new Xml().open("workbook", "xmlns", MAIN, "xmlns:r", Parts.R).open("sheets")
                .empty("sheet", "name", "Sheet1", "sheetId", "1", "r:id", sheet).close().close().bytes());
        parts.put("xl/worksheets/sheet1.xml", sheet(chart));
        return StableZip.pack(parts);
    }

    private static byte[] sheet(Art.Chart chart) {
        Xml xml = new Xml().open("worksheet", "xmlns", MAIN).open("sheetData");
        xml.open("row", "r", "1");
        text(xml, "A1", chart.corner());
        for (int s = 0; s < chart.series().size(); s++) {
            text(xml, column(s) + "1", chart.series().get(s).name());
        }
        xml.close();
        for (int i = 0; i < chart.names().size(); i++) {
            String row = Integer.toString(i + 2);
            xml.open("row", "r", row);
            text(xml, "A" + row, chart.names().get(i));
            for (int s = 0; s < chart.series().size(); s++) {
                xml.open("c", "r", column(s) + row)
                        .words("v", chart.series().get(s).values().get(i).number().toPlainString()).close();
            }
            xml.close();
        }
        return xml.close().close().bytes();
    }

    /// The letter of the column that a series stands in.
    static String column(int series) {
        return Character.toString('B' + series);
    }

    private static void text(Xml xml, String cell, String text) {
        xml.open("c", "r", cell, "t", "inlineStr").open("is").words("t", text).close().close();
    }
}
