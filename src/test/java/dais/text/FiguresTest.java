package dais.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    /// What a text's figures mean: `/` between the meanings of one, `;` between figures. A date is year, month and day.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            It cost $325 million.                            | 325000000 $
            It cost US$325,000,000.00 in all.                | 325000000.00 $
            It cost 325 million dollars.                     | 325000000 $
            a $1.5-billion loan, $2bn, $3M                   | 1500000000 $; 2000000000 $; 3000000 $
            from 5 to 10 million barrels                     | 5/5 barrel/5000000 barrel; 10000000 barrel
            between $5 and $10 million                       | 5 $/5 $/5000000 $; 10000000 $
            $5-10 million                                    | 5 $/5 $/5000000 $; 10000000/10000000 $
            10, 20, and 30 percent                           | 10/10 %/10 %; 20/20 %/20 %; 30 %
            17%, 17.5 percent, a 17-percent cut              | 17 %; 17.5 %; 17 %
            17 percentage points, 25 basis points            | 17 percentage point; 25 basis point
            1,477 firms or 1477 firms                        | 1477; 1477
            a 90-day period of 90 calendar days              | 90 day; 90 day
            two years, twelve months, twenty-one firms       | 2 year; 12 month; 21
            five hundred metric tons                         | 500 metric ton
            on January 5, 2026, and Jan. 6                   | 2026-1-5; -1-6
            5 January 2026, 2026-01-05, 1/5/2026, 1/5/26     | 2026-1-5; 2026-1-5; 2026-1-5; 2026-1-5
            September 13-15, 2023                            | 2023-9-13; 2023-9-15
            in March 2023 and in 2024                        | 2023-3-; 2024--/2024
            FY2023, FY 24, fiscal year 2025                  | 2023--; 2024--; 2025--/2025
            2019–23 and mid-2022                             | 2019--; 2023--; 2022--/2022
            the 1990s                                        | 1990 decade of years
            the 118th Congress and the second report         | 118 th; 2 th
            In May 17 percent agreed.                        | 17 %
            The F-35, COVID-19, 5G, 9/11, Q3 and GAO-22-1058 | -
            section 301, §5599(a)(2), §§1-3, Table 2, p. 4   | -
            sections 5599 and 6525, Room 2200, No. 5         | -
            at 10:00 a.m. (1) see https://a.gov/2023/17      | -
            Under section 232, 25 percent                    | 25 %
            """)
    void means(String text, String meaning) {
        List<Figure> figures = Figures.find(text);
        assertThat(figures.stream().map(FiguresTest::told).collect(Collectors.joining("; ")))
                .isEqualTo(meaning == null ? "" : meaning);
        figures.forEach(figure -> assertThat(figure.at().in(text)).isNotBlank());
    }

    private static String told(Figure figure) {
        return figure.values().stream().map(value -> switch (value) {
            case Figure.Quantity(var amount, var unit) -> (amount.toPlainString() + " " + unit).strip();
            case Figure.Day(var year, var month, var day) -> part(year) + "-" + part(month) + "-" + part(day);
        }).collect(Collectors.joining("/"));
    }

    private static String part(Integer part) {
        return part == null ? "" : part.toString();
    }
}
