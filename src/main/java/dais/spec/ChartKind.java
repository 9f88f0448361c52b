package dais.spec;

import java.util.Locale;

/// How a chart is drawn.
public enum ChartKind implements Worded {
    BAR, LINE;

    /// The word that specs use.
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
