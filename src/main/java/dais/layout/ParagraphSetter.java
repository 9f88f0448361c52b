package dais.layout;

import dais.layout.Strand.Stretch;
import dais.model.Inline;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.FontMetrics;
import dais.style.PageStyle;
import dais.text.Hyphenator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Sets paragraphs into lines, and remembers them: a trial brief differs from the one before it by a passage or two.
final class ParagraphSetter {
    private static final int REMEMBERED = 4_000;
    /// Micro-points of a milli-point as a word processor would have it: it rounds widths in its own way, so that a line
    /// that only just fits here may not fit there.
    private static final int WORD_MICRO = 996;

    private final FontBook fonts;
    private final PageStyle style;
    private final Manner manner;
    private final Supplier<Hyphenator> hyphenator;
    private final Map<String, SetParagraph> known = new HashMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();

    /// How paragraphs are set.
    enum Manner {
        /// As the PDF is.
        FINE,
        /// As a word processor would.
        PLAIN
    }

    /// What a paragraph is set from.
    ///
    /// @param first the width of the first line
    /// @param others that of the others
    /// @param ragged whether the right edge is ragged even in a style with straight edges
    /// @param undivided whether words are divided only where one is wider than a line
    record Wanted(List<Inline> text, PageStyle.Type type, int first, int others, boolean ragged, boolean undivided) {
        Wanted(List<Inline> text, PageStyle.Type type, int first, int others, boolean ragged) {
            this(text, type, first, others, ragged, false);
        }
    }

    ParagraphSetter(FontBook fonts, PageStyle style, Manner manner, Supplier<Hyphenator> hyphenator) {
        this.fonts = fonts;
        this.style = style;
        this.manner = manner;
        this.hyphenator = hyphenator;
    }

    FontBook fonts() {
        return fonts;
    }

    SetParagraph set(Wanted wanted) {
        String key = key(wanted);
        SetParagraph set = known.get(key);
        if (set == null) {
            if (known.size() == REMEMBERED) {
                known.clear();
            }
            set = lines(wanted);
            known.put(key, set);
        }
        return set;
    }

    /// All that the lines hang on, as one text: records of lists of records are slow to compare when the program starts.
    private static String key(Wanted wanted) {
        StringBuilder key = new StringBuilder(256);
        PageStyle.Type type = wanted.type();
        key.append(type.family()).append(type.cut()).append(type.size()).append(' ').append(type.leading()).append(' ')
                .append(type.tracking()).append(' ').append(type.colour()).append(' ').append(wanted.first())
                .append(' ').append(wanted.others()).append(wanted.ragged()).append(wanted.undivided());
        add(key, wanted.text());
        return key.toString();
    }

    private static void add(StringBuilder key, List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                key.append('\u0001').append(text.cut()).append(text.text());
            } else if (inline instanceof Inline.NoteMark mark) {
                key.append('\u0002').append(mark.number());
            } else if (inline instanceof Inline.Extract extract) {
                key.append('\u0003').append(extract.passage().report().id()).append('@')
                        .append(extract.passage().report().version()).append('/').append(extract.passage().name())
                        .append(extract.wording());
                add(key, extract.text());
                key.append('\u0004');
            } else if (inline instanceof Inline.Link link) {
                key.append('\u0005').append(link.target().text());
                add(key, link.text());
                key.append('\u0004');
            }
        }
    }

    /// Notes the characters of a text that a font lacks.
    void require(String text, Face face) {
        FontMetrics metrics = fonts.metrics(face);
        for (int i = 0; i < text.length(); i++) {
            if (!metrics.has(text.charAt(i))) {
                missing.add(text.codePointAt(i));
            }
        }
    }

    /// The characters met so far that a font lacks.
    SortedSet<Integer> missing() {
        return missing;
    }

    private SetParagraph lines(Wanted wanted) {
        boolean fine = manner == Manner.FINE;
        Strand strand = new StrandBuilder(fonts, style, wanted.type(), fine, missing).build(wanted.text());
        if (strand.text.isEmpty()) {
            return new SetParagraph(List.of(), strand.owners);
        }
        long unit = fine ? Strand.MICRO : WORD_MICRO;
        long first = wanted.first() * unit;
        long others = wanted.others() * unit;
        boolean justified = style.justified() && !wanted.ragged() && fine;
        LineBreaker breaker = fine ? new OptimumBreaker(fonts, justified) : new GreedyBreaker();
        Breaks breaks = find(strand, null, Math.min(first, others));
        int[] chosen = breaker.choose(breaks, first, others);
        LineMaker maker = new LineMaker(fonts, breaks, justified);
        if (fine && (wanted.undivided()
                ? !isInside(breaks, chosen, first, others)
                : !isGood(breaks, chosen, justified, first, others))) {
            breaks = find(strand, hyphenator.get(), Math.min(first, others));
            chosen = breaker.choose(breaks, first, others);
            maker = new LineMaker(fonts, breaks, justified);
        }
        List<Line> lines = new ArrayList<>(chosen.length - 1);
        for (int i = 1; i < chosen.length; i++) {
            lines.add(maker.line(chosen[i - 1], chosen[i], i == 1 ? first : others));
        }
        return new SetParagraph(lines, strand.owners);
    }

    private static Breaks find(Strand strand, @Nullable Hyphenator hyphens, long narrowest) {
        return new BreakFinder(strand, hyphens, narrowest).find();
    }

    private static boolean isInside(Breaks breaks, int[] chosen, long first, long others) {
        for (int i = 1; i < chosen.length; i++) {
            if (breaks.width(chosen[i - 1], chosen[i]) > (i == 1 ? first : others)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the lines are good enough without dividing words: most paragraphs are, and cost half.
    private static boolean isGood(Breaks breaks, int[] chosen, boolean justified, long first, long others) {
        for (int i = 1; i + 1 < chosen.length; i++) {
            long measure = i == 1 ? first : others;
            long slack = measure - breaks.width(chosen[i - 1], chosen[i]);
            Stretch type = breaks.strand.stretches.getFirst();
            long glue = breaks.spaces(chosen[i - 1], chosen[i]) * (long) type.size() * Strand.MICRO / 4;
            if (slack < 0 ? !justified : justified ? slack * 2 > glue : slack * 8 > measure) {
                return false;
            }
        }
        return true;
    }
}
