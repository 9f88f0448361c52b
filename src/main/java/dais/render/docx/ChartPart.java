package dais.render.docx;

import dais.model.Art;
import dais.style.PageStyle;
import java.util.List;
import java.util.function.Function;

/// A chart as Office's own (DrawingML), looking like the one in the PDF.
final class ChartPart {
    static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int GREY = 0x6F7681;
    private static final int GUIDE = 0xC9CED6;
    private static final int BLACK = 0x1A1A1A;
    private static final int WHITE = 0xFFFFFF;
    private static final String NAMES = "1001";
    private static final String NUMBERS = "1002";

    private final Art.Chart chart;
    private final PageStyle style;
    private final String sheet;
    private final boolean bars;
    private final Xml xml = new Xml();

    /// @param sheet the relation to the sheet with its numbers
    ChartPart(Art.Chart chart, PageStyle style, String sheet) {
        this.chart = chart;
        this.style = style;
        this.sheet = sheet;
        this.bars = chart.form() == Art.Form.BARS;
    }

    byte[] part() {
        xml.open("c:chartSpace", "xmlns:c", C, "xmlns:a", A, "xmlns:r", Parts.R);
        value("date1904", "0");
        value("lang", Parts.LANGUAGE);
        value("roundedCorners", "0");
        xml.open("c:chart");
        value("autoTitleDeleted", "1");
        xml.open("c:plotArea").empty("c:layout");
        xml.open(bars ? "c:barChart" : "c:lineChart");
        if (bars) {
            value("barDir", "bar");
        }
        value("grouping", bars ? "clustered" : "standard");
        value("varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            series(i);
        }
        value(bars ? "gapWidth" : "marker", bars ? "35" : "1");
        value("axId", NAMES);
        value("axId", NUMBERS);
        xml.close();
        nameAxis();
        numberAxis();
        xml.close();
        if (chart.series().size() > 1) {
            xml.open("c:legend");
            value("legendPos", "t");
            value("overlay", "0");
            xml.close();
        }
        value("plotVisOnly", "1");
        value("dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
        letters();
        xml.open("c:externalData", "r:id", sheet);
        value("autoUpdate", "0");
        return xml.close().close().bytes();
    }

    private void series(int index) {
        Art.Series series = chart.series().get(index);
        String column = Workbook.column(index);
        int last = chart.names().size() + 1;
        xml.open("c:ser");
        value("idx", Integer.toString(index));
        value("order", Integer.toString(index));
        xml.open("c:tx").open("c:strRef").words("c:f", "Sheet1!$" + column + "$1");
        cache("c:strCache", List.of(series.name()));
        xml.close().close();
        if (bars) {
            xml.open("c:spPr");
            fill(index == 0 ? style.accent() : index == 1 ? GREY : WHITE);
            line(6_350, index == 1 ? GREY : style.accent(), "solid");
            xml.close();
            value("invertIfNegative", "0");
        } else {
            int colour = index == 0 ? style.accent() : index == 1 ? GREY : BLACK;
            xml.open("c:spPr");
            line(19_050, colour, index == 0 ? "solid" : index == 1 ? "dash" : "sysDot");
            xml.close().open("c:marker");
            value("symbol", "square");
            value("size", "4");
            xml.open("c:spPr");
            fill(colour);
            xml.close().close();
        }
        if (bars || (chart.series().size() == 1 && chart.names().size() <= 8)) {
            labels(series);
        }
        xml.open("c:cat").open("c:strRef").words("c:f", "Sheet1!$A$2:$A$" + last);
        cache("c:strCache", chart.names());
        xml.close().close();
        xml.open("c:val").open("c:numRef").words("c:f", "Sheet1!$" + column + "$2:$" + column + "$" + last);
        xml.open("c:numCache").words("c:formatCode", format(series));
        points(series.values(), value -> value.number().toPlainString());
        xml.close().close().close();
        if (!bars) {
            value("smooth", "0");
        }
        xml.close();
    }

    private void labels(Art.Series series) {
        xml.open("c:dLbls").empty("c:numFmt", "formatCode", format(series), "sourceLinked", "0");
        xml.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
        value("dLblPos", bars ? "outEnd" : "t");
        for (String shown : List.of("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")) {
            value("show" + shown, shown.equals("Val") ? "1" : "0");
        }
        xml.close();
    }

    /// The form in which its numbers are printed, as a spreadsheet writes it.
    private static String format(Art.Series series) {
        int decimals = 0;
        for (Art.Value value : series.values()) {
            decimals = Math.max(decimals, value.number().scale());
        }
        String printed = series.values().getFirst().printed();
        return (printed.contains("$") ? "\"$\"" : "") + "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "")
                + (printed.endsWith("%") ? "\"%\"" : "");
    }

    private void nameAxis() {
        xml.open("c:catAx");
        value("axId", NAMES);
        xml.open("c:scaling");
        value("orientation", bars ? "maxMin" : "minMax");
        xml.close();
        value("delete", "0");
        value("axPos", bars ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        value("majorTickMark", "none");
        value("minorTickMark", "none");
        value("tickLblPos", "low");
        xml.open("c:spPr");
        line(5_080, GREY, "solid");
        xml.close();
        value("crossAx", NUMBERS);
        value("crosses", "autoZero");
        value("auto", "0");
        value("lblAlgn", "ctr");
        value("lblOffset", "100");
        value("noMultiLvlLbl", "1");
        xml.close();
    }

    private void numberAxis() {
        xml.open("c:valAx");
        value("axId", NUMBERS);
        xml.open("c:scaling");
        value("orientation", "minMax");
        if (bars) {
            value("min", "0");
        }
        xml.close();
        value("delete", bars ? "1" : "0");
        value("axPos", bars ? "t" : "l");
        if (!bars) {
            xml.open("c:majorGridlines").open("c:spPr");
            line(5_080, GUIDE, "solid");
            xml.close().close();
        }
        xml.empty("c:numFmt", "formatCode", "#,##0.##", "sourceLinked", "0");
        value("majorTickMark", "none");
        value("minorTickMark", "none");
        value("tickLblPos", "nextTo");
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        value("crossAx", NAMES);
        value("crosses", "autoZero");
        value("crossBetween", "between");
        xml.close();
    }

    private void letters() {
        String font = Units.font(style.standing().family());
        xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", Integer.toString(style.standing().size() / 10));
        fill(BLACK);
        xml.empty("a:latin", "typeface", font).close().close();
        xml.empty("a:endParaRPr", "lang", Parts.LANGUAGE).close().close();
    }

    private void cache(String name, List<String> texts) {
        xml.open(name);
        points(texts, text -> text);
        xml.close();
    }

    private <T> void points(List<T> all, Function<T, String> written) {
        value("ptCount", Integer.toString(all.size()));
        for (int i = 0; i < all.size(); i++) {
            xml.open("c:pt", "idx", Integer.toString(i)).words("c:v", written.apply(all.get(i))).close();
        }
    }

    private void fill(int colour) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", Units.colour(colour)).close();
    }

    /// @param thickness in the units of drawings
    private void line(int thickness, int colour, String dash) {
        xml.open("a:ln", "w", Integer.toString(thickness));
        fill(colour);
        xml.empty("a:prstDash", "val", dash).close();
    }

    private void value(String name, String value) {
        xml.empty("c:" + name, "val", value);
    }
}
