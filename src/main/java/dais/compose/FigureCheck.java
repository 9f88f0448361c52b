package dais.compose;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Sited;
import dais.law.LegalCitation;
import dais.law.LegalCitationFinder;
import dais.model.Passage;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.spec.CiteMarks;
import dais.text.Figure;
import dais.text.Figure.Day;
import dais.text.Figure.Quantity;
import dais.text.Figure.Value;
import dais.text.Figures;
import dais.text.Sentences;
import dais.text.TextRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares the figures in staff's words with the passages they cite: each figure of a sentence that holds a cite mark
/// must stand in one of the passages that the marks of this sentence cite. Numbers in letters are taken for figures only
/// where a unit or scale stands behind them: `two years`, but not `two of the reports`.
final class FigureCheck {
    private static final int[] TABLE_SCALES = {0, 3, 6, 9, 12};

    private FigureCheck() {
    }

    /// A figure of a passage.
    private record Sourced(String written, Value value, boolean table) {
    }

    /// What does not stand in the passages cited.
    ///
    /// @param staff the text
    /// @param segments its words and marks
    /// @param cited the passages that each source cited leads to; a sentence with a source that is not among them is not
    ///        looked at
    static List<Diagnostic> check(Sited<String> staff, List<CiteMarks.Segment> segments,
            Map<CiteMarks.Ref, List<Passage>> cited) {
        StringBuilder words = new StringBuilder();
        TreeMap<Integer, List<CiteMarks.Ref>> marks = new TreeMap<>();
        for (CiteMarks.Segment segment : segments) {
            switch (segment) {
                case CiteMarks.Words found -> words.append(Prose.parse(found.text()).plain());
                case CiteMarks.Mark mark -> {
                    // A mark may stand before the full stop or behind it: it belongs to the word before.
                    words.setLength(words.toString().stripTrailing().length());
                    marks.computeIfAbsent(words.length(), at -> new ArrayList<>()).addAll(mark.refs());
                }
            }
        }
        List<Diagnostic> problems = new ArrayList<>();
        int done = -1;
        for (TextRange sentence : marks.isEmpty() ? List.<TextRange>of() : Sentences.split(words.toString())) {
            List<CiteMarks.Ref> refs = marks.subMap(done, false, sentence.to(), true).values().stream()
                    .flatMap(List::stream).toList();
            done = sentence.to();
            if (!refs.isEmpty() && cited.keySet().containsAll(refs)) {
                Set<Passage> passages = new LinkedHashSet<>();
                refs.forEach(ref -> passages.addAll(cited.getOrDefault(ref, List.of())));
                compare(sentence.in(words.toString()), staff, passages, problems);
            }
        }
        return problems;
    }

    private static void compare(String sentence, Sited<String> staff, Set<Passage> passages,
            List<Diagnostic> problems) {
        List<Figure> claimed = figures(sentence).stream().filter(FigureCheck::isClaim).toList();
        List<Sourced> sourced = claimed.isEmpty() ? List.of() : sourced(passages);
        for (Figure figure : claimed) {
            if (figure.values().stream().noneMatch(value -> stands(value, sourced))) {
                String nearest = nearest(figure.values().getFirst(), sourced);
                problems.add(Diagnostic.warning(Code.UNSOURCED_FIGURE, "`" + figure.at().in(sentence)
                        + "` does not stand in " + names(passages)
                        + (nearest == null ? ", which holds no figure" : "; the nearest there is `" + nearest + "`"),
                        staff.at(), "correct the figure, or cite the passage that holds it"));
            }
        }
    }

    private static String names(Set<Passage> passages) {
        return passages.size() > 3
                ? "the passages cited"
                : passages.stream().map(passage -> passage.id().toString()).collect(Collectors.joining(" or "));
    }

    private static boolean isClaim(Figure figure) {
        if (!figure.spelled() || !(figure.values().getFirst() instanceof Quantity amount)) {
            return true;
        }
        boolean scaled = amount.value().compareTo(BigDecimal.valueOf(100)) >= 0;
        return scaled || !(amount.unit().isEmpty() || amount.unit().equals(Quantity.ORDINAL));
    }

    /// The figures of a text, without those of the law it cites.
    private static List<Figure> figures(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (LegalCitation law : LegalCitationFinder.find(text)) {
            for (int i = law.at().from(); i < law.at().to(); i++) {
                rest.setCharAt(i, '_');
            }
        }
        return Figures.find(rest.toString());
    }

    private static List<Sourced> sourced(Set<Passage> passages) {
        List<Sourced> all = new ArrayList<>();
        for (Passage passage : passages) {
            String text = passage.text().plain();
            for (Figure figure : figures(text)) {
                for (Value value : figure.values()) {
                    all.add(new Sourced(figure.at().in(text), value, passage.kind() == PassageKind.TABLE));
                }
            }
        }
        return all;
    }

    private static boolean stands(Value claimed, List<Sourced> sourced) {
        return switch (claimed) {
            case Quantity amount -> sourced.stream().anyMatch(one -> stands(amount, one));
            case Day day -> anyDay(sourced, day::isIn) || (anyDay(sourced, day::isInWithoutYear)
                    && anyDay(sourced, new Day(day.year(), null, null)::isIn));
        };
    }

    private static boolean anyDay(List<Sourced> sourced, Predicate<Day> fits) {
        return sourced.stream().anyMatch(one -> one.value() instanceof Day day && fits.test(day));
    }

    /// A table names units and scales in its head, so a bare number there may be of any.
    private static boolean stands(Quantity claimed, Sourced one) {
        if (!(one.value() instanceof Quantity other)) {
            return false;
        }
        if (!one.table() || !other.unit().isEmpty()) {
            return claimed.same(other);
        }
        for (int power : TABLE_SCALES) {
            if (claimed.value().compareTo(other.value().scaleByPowerOfTen(power)) == 0) {
                return true;
            }
        }
        return false;
    }

    /// The figure that was most likely meant: of the same kind, by distance; else the one of the same unit or value.
    private static @Nullable String nearest(Value claimed, List<Sourced> sourced) {
        Sourced nearest = null;
        double least = Double.MAX_VALUE;
        for (Sourced one : sourced) {
            double distance = distance(claimed, one.value());
            if (distance < least) {
                least = distance;
                nearest = one;
            }
        }
        return nearest == null ? null : nearest.written();
    }

    /// Below 1 where both are of one unit, below 3 for other amounts, 4 between an amount and a date.
    private static double distance(Value claimed, Value other) {
        return switch (claimed) {
            case Quantity amount when other instanceof Quantity found ->
                difference(amount.value(), found.value()) + (amount.unit().equals(found.unit()) ? 0 : 1);
            case Day day when other instanceof Day found -> Math.min(0.99, apart(day.year(), found.year(), 1000)
                    + apart(day.month(), found.month(), 24) + apart(day.day(), found.day(), 1000));
            default -> 4;
        };
    }

    /// From 0 for the same to 1 for nothing in common.
    private static double difference(BigDecimal one, BigDecimal other) {
        BigDecimal most = one.max(other);
        return most.signum() == 0 ? 0 : one.subtract(other).abs().divide(most, MathContext.DECIMAL32).doubleValue();
    }

    private static double apart(@Nullable Integer one, @Nullable Integer other, double scale) {
        return one == null ? 0 : other == null ? 0.5 : Math.abs(one - other) / scale;
    }
}
