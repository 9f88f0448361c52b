package dais.compose;

import dais.diag.Sited;
import dais.model.Art;
import dais.model.Block;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.spec.ChartKind;
import dais.spec.Exhibit;
import dais.spec.KeyFigureSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What staff show besides words, as blocks: the caption with its number, the thing itself, and its source. Numbers run
/// through the brief.
final class Exhibits {
    private static final String TABLE = "Table";
    private static final String FIGURE = "Figure";

    private final StaffText staff;
    private final Function<Exhibit.Figure, Art.Picture> pictures;
    private int tables;
    private int figures;

    /// @param pictures the picture that a spec names
    Exhibits(StaffText staff, Function<Exhibit.Figure, Art.Picture> pictures) {
        this.staff = staff;
        this.pictures = pictures;
    }

    /// Figures that stand out; nothing where there are none.
    List<Block> keyFigures(List<KeyFigureSpec> specs) {
        if (specs.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.KeyFigures(specs.stream()
                .map(spec -> new Block.KeyFigure(spec.figure().value(), staff.read(spec.text()))).toList()));
    }

    List<Block> of(Exhibit exhibit) {
        List<Block> blocks = new ArrayList<>();
        List<Inline> title = List.of(Text.roman(exhibit.title().value()));
        switch (exhibit) {
            case Exhibit.Table table -> {
                blocks.add(new Block.Caption(TABLE, ++tables, title));
                blocks.add(table(table));
            }
            case Exhibit.Chart chart -> {
                blocks.add(new Block.Caption(FIGURE, ++figures, List.of(Text.roman(titleOf(chart)))));
                Art.Chart art = chart(chart);
                blocks.add(new Block.Illustration(art, told(art)));
            }
            case Exhibit.Figure figure -> {
                blocks.add(new Block.Caption(FIGURE, ++figures, title));
                blocks.add(new Block.Illustration(pictures.apply(figure), figure.alt().value()));
            }
        }
        Sited<String> source = exhibit.source();
        if (source != null) {
            List<Inline> text = new ArrayList<>();
            text.add(Text.roman("Source: "));
            text.addAll(staff.read(source));
            blocks.add(new Block.SourceLine(text));
        }
        return blocks;
    }

    private Block.Table table(Exhibit.Table table) {
        List<List<Inline>> head = new ArrayList<>();
        table.columns().forEach(column -> head.add(List.of(new Text(column.value(), Cut.BOLD))));
        return new Block.Table(head, true,
                table.rows().stream().map(row -> row.stream().map(staff::read).toList()).toList());
    }

    private static String titleOf(Exhibit.Chart chart) {
        Sited<String> unit = chart.unit();
        return unit == null ? chart.title().value() : chart.title().value() + " (" + unit.value() + ")";
    }

    private static Art.Chart chart(Exhibit.Chart chart) {
        List<Art.Series> series = new ArrayList<>();
        for (int i = 1; i < chart.columns().size(); i++) {
            List<Art.Value> values = new ArrayList<>();
            for (List<Sited<String>> row : chart.rows()) {
                String printed = row.get(i).value();
                values.add(new Art.Value(printed, Exhibit.number(printed).orElseThrow()));
            }
            series.add(new Art.Series(chart.columns().get(i).value(), values));
        }
        return new Art.Chart(chart.kind() == ChartKind.LINE ? Art.Form.LINES : Art.Form.BARS, titleOf(chart),
                chart.columns().getFirst().value(), chart.rows().stream().map(row -> row.getFirst().value()).toList(),
                series);
    }

    /// A chart in words, for readers who do not see it: every number that it shows.
    private static String told(Art.Chart chart) {
        StringBuilder told = new StringBuilder(chart.form() == Art.Form.LINES ? "Line chart. " : "Bar chart. ");
        told.append(chart.title()).append(". ");
        boolean one = chart.series().size() == 1;
        for (int i = 0; i < chart.names().size(); i++) {
            told.append(i == 0 ? "" : "; ").append(chart.names().get(i)).append(": ");
            for (int s = 0; s < chart.series().size(); s++) {
                Art.Series series = chart.series().get(s);
                told.append(s == 0 ? "" : ", ").append(one ? "" : series.name() + " ")
                        .append(series.values().get(i).printed());
            }
        }
        return told.append('.').toString();
    }
}
