package dais.model;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;

/// What a brief shows besides words.
public sealed interface Art {

    /// How a chart is drawn.
    enum Form {
        BARS, LINES
    }

    /// A chart.
    ///
    /// @param form how it is drawn
    /// @param title what it shows
    /// @param corner the heading over the names
    /// @param names the names of its bars or points, in order
    /// @param series what is shown of each; at least one, each with as many values as there are names
    record Chart(Form form, String title, String corner, List<String> names, List<Series> series) implements Art {
        public Chart {
            names = List.copyOf(names);
            series = List.copyOf(series);
            int count = names.size();
            if (series.isEmpty() || series.stream().anyMatch(one -> one.values().size() != count)) {
                throw new IllegalArgumentException("every series has a value for every name");
            }
        }
    }

    /// The values of one line, or of the bars of one colour.
    ///
    /// @param values in the order of the chart's names
    record Series(String name, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// A number with the form that it is printed in, such as `1,240` or `17%`.
    record Value(String printed, BigDecimal number) {
    }

    /// A picture of dots.
    ///
    /// @param file its name, as the spec has it
    /// @param png its bytes; read from a duplicate
    /// @param width how many dots across
    /// @param height how many dots down
    record Picture(String file, ByteBuffer png, int width, int height) implements Art {
        public Picture {
            png = png.asReadOnlyBuffer();
        }

        /// With its content, by which two pictures of one name are told apart.
        @Override
        public String toString() {
            return "Picture[" + file + ", " + Digest.of(bytes()) + "]";
        }

        /// A copy of its bytes.
        public byte[] bytes() {
            byte[] bytes = new byte[png.remaining()];
            png.duplicate().get(bytes);
            return bytes;
        }
    }
}
