package dais.spec;

import dais.diag.Sited;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What staff show besides words, with the line that stands over it and the source named below.
public sealed interface Exhibit {
    /// What stands over it.
    Sited<String> title();

    /// Where it comes from; null without.
    @Nullable
    Sited<String> source();

    /// A number of a chart, such as `1,240`, `12.5`, `17%` or `$3.2`; empty where the text is none.
    static Optional<BigDecimal> number(String text) {
        String plain = text.replace("$", "").replace("%", "").replace(",", "").replace('\u2212', '-').strip();
        return plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /// A table.
    ///
    /// @param columns the headings of its columns
    /// @param rows each with as many cells as there are columns; cells may hold cite marks and may be empty
    record Table(Sited<String> title, List<Sited<String>> columns, List<List<Sited<String>>> rows,
            @Nullable Sited<String> source) implements Exhibit {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A chart.
    ///
    /// @param unit what its numbers count; null where nothing is said
    /// @param columns the heading of the row names, then the name of each series
    /// @param rows each the name of a point or bar, then its number in each series
    record Chart(Sited<String> title, ChartKind kind, @Nullable Sited<String> unit, List<Sited<String>> columns,
            List<List<Sited<String>>> rows, @Nullable Sited<String> source) implements Exhibit {
        public Chart {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A picture.
    ///
    /// @param file its path from the spec's folder on
    /// @param alt what it shows, for readers who do not see it
    record Figure(Sited<String> title, Sited<String> file, Sited<String> alt,
            @Nullable Sited<String> source) implements Exhibit {
    }
}
