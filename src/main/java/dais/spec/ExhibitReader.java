package dais.spec;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.diag.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a section shows besides words: key figures, tables, charts and pictures.
final class ExhibitReader {
    private final List<Diagnostic> problems;

    /// @param problems takes what is wrong
    ExhibitReader(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /// The key figures under the key of that name.
    List<KeyFigureSpec> keyFigures(Fields around) {
        List<KeyFigureSpec> figures = new ArrayList<>();
        List<Fields> entries = around.objects("key-figures");
        for (Fields fields : entries) {
            fields.requireAll();
            Sited<String> figure = fields.value("figure").text();
            Sited<String> text = fields.value("text").staffText();
            shorter(figure, "a key figure", SpecKeys.LONGEST_FIGURE);
            shorter(text, "what a key figure is a figure of", SpecKeys.LONGEST_FIGURE_TEXT);
            if (figure != null && text != null) {
                figures.add(new KeyFigureSpec(figure, text));
            }
        }
        if (entries.size() > SpecKeys.MOST_KEY_FIGURES) {
            bad("there are " + entries.size() + " key figures here", around.place("key-figures"),
                    "a reader remembers few: take the best " + SpecKeys.MOST_KEY_FIGURES);
        }
        return figures;
    }

    private void shorter(@Nullable Sited<String> text, String what, int most) {
        if (text != null && text.value().length() > most) {
            bad(what + " takes at most " + most + " characters; this has " + text.value().length(), text.at(),
                    "shorten it, or say it in a section");
        }
    }

    /// The table, chart and picture of a section, in this order.
    List<Exhibit> exhibits(Fields section) {
        List<Exhibit> exhibits = new ArrayList<>();
        Fields table = section.object("table");
        if (table != null) {
            add(exhibits, table(table));
        }
        Fields chart = section.object("chart");
        if (chart != null) {
            add(exhibits, chart(chart));
        }
        Fields figure = section.object("figure");
        if (figure != null) {
            add(exhibits, figure(figure));
        }
        return exhibits;
    }

    private static void add(List<Exhibit> exhibits, @Nullable Exhibit exhibit) {
        if (exhibit != null) {
            exhibits.add(exhibit);
        }
    }

    private @Nullable Exhibit table(Fields fields) {
        fields.requireAll();
        Sited<String> title = fields.value("title").text();
        List<Sited<String>> columns = fields.list("columns").texts();
        List<List<Sited<String>>> rows = fields.list("rows").staffRows();
        Sited<String> source = fields.value("source").staffText();
        boolean sound = isEven(fields, columns, rows, SpecKeys.MOST_COLUMNS, SpecKeys.MOST_ROWS);
        return title == null || !sound ? null : new Exhibit.Table(title, columns, rows, source);
    }

    private @Nullable Exhibit chart(Fields fields) {
        fields.requireAll();
        Sited<String> title = fields.value("title").text();
        Sited<String> kind = fields.value("kind").choice();
        List<Sited<String>> columns = fields.list("columns").texts();
        List<List<Sited<String>>> rows = fields.list("rows").rows();
        Sited<String> source = fields.value("source").staffText();
        Sited<String> unit = fields.value("unit").text();
        ChartKind form = kind != null && kind.value().equals(ChartKind.LINE.word()) ? ChartKind.LINE : ChartKind.BAR;
        boolean sound = isEven(fields, columns, rows, SpecKeys.MOST_SERIES + 1, SpecKeys.MOST_POINTS);
        if (sound && columns.size() < 2) {
            bad("a chart has a column of names and at least one of numbers", fields.place("columns"),
                    "for example: `columns: [Year, Russia]`");
            sound = false;
        }
        if (sound && form == ChartKind.BAR && rows.size() * (columns.size() - 1) > SpecKeys.MOST_POINTS) {
            bad("the chart would have " + rows.size() * (columns.size() - 1) + " bars", fields.place("rows"),
                    "at most " + SpecKeys.MOST_POINTS + " can be compared; take `kind: line`, or a table");
            sound = false;
        }
        sound = sound && areNumbers(rows, form);
        if (sound && form == ChartKind.LINE && rows.size() < 2) {
            bad("a line needs two points at least", fields.place("rows"), "add a row, or take `kind: bar`");
            sound = false;
        }
        return title == null || !sound ? null : new Exhibit.Chart(title, form, unit, columns, rows, source);
    }

    private @Nullable Exhibit figure(Fields fields) {
        fields.requireAll();
        Sited<String> title = fields.value("title").text();
        Sited<String> file = fields.value("file").text();
        Sited<String> alt = fields.value("alt").text();
        Sited<String> source = fields.value("source").staffText();
        return title == null || file == null || alt == null ? null : new Exhibit.Figure(title, file, alt, source);
    }

    /// Whether the rows fit their columns.
    private boolean isEven(Fields fields, List<Sited<String>> columns, List<List<Sited<String>>> rows, int mostColumns,
            int mostRows) {
        if (columns.isEmpty() || rows.isEmpty()) {
            if (fields.isEmptyList("rows") || fields.isEmptyList("columns")) {
                bad("there is nothing to show here", fields.place("rows"),
                        "write its columns and rows, or take it out");
            }
            return false;
        }
        boolean even = true;
        if (columns.size() > mostColumns) {
            bad("there are " + columns.size() + " columns here", columns.get(mostColumns).at(),
                    "at most " + mostColumns + " can be told apart on a page");
            even = false;
        }
        if (rows.size() > mostRows) {
            bad("there are " + rows.size() + " rows here", rows.get(mostRows).getFirst().at(),
                    "at most " + mostRows + " can be shown");
            even = false;
        }
        for (List<Sited<String>> row : rows) {
            if (row.size() != columns.size()) {
                bad("this row has " + count(row.size(), "cell") + ", where there "
                        + (columns.size() == 1 ? "is " : "are ") + count(columns.size(), "column"), row.getFirst().at(),
                        row.size() > columns.size()
                                ? "put a cell that holds a comma in quotation marks"
                                : "write `\"\"` for a cell that is empty");
                even = false;
            }
        }
        return even;
    }

    private boolean areNumbers(List<List<Sited<String>>> rows, ChartKind kind) {
        boolean good = true;
        for (List<Sited<String>> row : rows) {
            for (Sited<String> cell : row.subList(1, row.size())) {
                Optional<BigDecimal> number = Exhibit.number(cell.value());
                if (number.isEmpty()) {
                    bad(SpecText.shown(cell.value()) + " is not a number", cell.at(),
                            "write it as 12.5 or \"1,240\"; a row's name stands first");
                    good = false;
                } else if (kind == ChartKind.BAR && number.get().signum() < 0) {
                    bad("a bar cannot be shorter than nothing", cell.at(), "take `kind: line`, or a table");
                    good = false;
                }
            }
        }
        return good;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void bad(String message, Span at, String help) {
        problems.add(Diagnostic.error(Code.BAD_VALUE, message, at, help));
    }
}
