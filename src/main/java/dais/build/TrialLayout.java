package dais.build;

import dais.compose.WordCount;
import dais.layout.PagedBrief;
import dais.layout.Typesetter;
import dais.layout.WordLikeMeasure;
import dais.model.CitedBrief;
import dais.select.Excerpt;
import dais.select.Measure;
import dais.select.Selection;
import dais.spec.Length;
import dais.spec.NotePlace;
import dais.style.PageStyle;
import dais.text.Words;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers `select`'s question by really setting the trial brief: composed, cited and typeset like the one that is printed.
final class TrialLayout implements Measure {
    /// A letter of running text is about so many thousandths of its size wide (Liberation Serif, English prose).
    private static final int LETTER = 440;

    /// A line counts so many steps on a brief of one page; on a longer one steps are longer, since they add up.
    private static final int LINE_STEPS = 8;
    private static final int MOST_STEPS = 1000;

    private final Function<Selection, CitedBrief> draft;
    private final Typesetter typesetter;
    private final PageStyle style;
    private final Length length;
    private final NotePlace notes;
    private final @Nullable WordLikeMeasure word;

    /// @param draft composes and cites a selection
    /// @param typesetter sets it
    /// @param word sets it as Word would, where a DOCX is asked and must fit as well; else null
    /// @param style the page
    /// @param length the length asked
    /// @param notes where the notes stand
    TrialLayout(Function<Selection, CitedBrief> draft, Typesetter typesetter, @Nullable WordLikeMeasure word,
            PageStyle style, Length length, NotePlace notes) {
        this.draft = draft;
        this.typesetter = typesetter;
        this.style = style;
        this.length = length;
        this.notes = notes;
        this.word = word;
    }

    @Override
    public Outcome of(Selection selection) {
        CitedBrief brief = draft.apply(selection);
        int words = WordCount.of(brief.brief());
        PagedBrief paged = typesetter.typeset(brief, style, notes);
        return switch (length) {
            case Length.Words asked -> {
                int left = (asked.count() - words) * 1000;
                yield new Outcome(left >= 0, left, asked.count() * 1000, paged.pages().size(), words);
            }
            case Length.Pages asked -> {
                int page = textHeight();
                int left = (asked.count() - paged.pages().size()) * page + paged.room();
                if (word != null) {
                    WordLikeMeasure.Outcome there = word.pages(brief, style, notes);
                    int room = (int) Math.round(page * (1 - there.fill()));
                    left = Math.min(left, (asked.count() - there.pages()) * page + room);
                }
                boolean over = paged.pages().size() > asked.count() || left < 0;
                yield new Outcome(!over, over ? Math.min(left - page / 50, -1) : left, asked.count() * page,
                        paged.pages().size(), words);
            }
        };
    }

    private int textHeight() {
        return style.page().height() - style.page().top() - style.page().bottom();
    }

    @Override
    public int step() {
        return switch (length) {
            case Length.Words asked -> 1000 * (1 + asked.count() / MOST_STEPS);
            case Length.Pages asked -> style.body().leading() * asked.count() / LINE_STEPS;
        };
    }

    @Override
    public int cost(Excerpt excerpt) {
        String text = excerpt.text().plain();
        if (length instanceof Length.Words) {
            return whole(Words.count(text) * 1000);
        }
        int height = lines(text, style.body().size()) * style.body().leading() + style.body().after()
                + style.note().leading();
        return whole(height / style.page().columns());
    }

    @Override
    public int heading(String words) {
        if (length instanceof Length.Words) {
            return whole(Words.count(words) * 1000);
        }
        return whole((style.heading().leading() + style.heading().after() + style.heading().before())
                / style.page().columns());
    }

    private int lines(String text, int size) {
        long width = (long) text.length() * LETTER * size / 1000;
        return (int) (width / style.page().column()) + 1;
    }

    private int whole(int amount) {
        return (amount + step() - 1) / step() * step();
    }

    @Override
    public String inWords(int amount) {
        return switch (length) {
            case Length.Words _ -> amount / 1000 + " words";
            case Length.Pages _ -> {
                double pages = (double) amount / textHeight();
                if (pages < 0.1) {
                    yield "a few lines";
                }
                yield String.format(Locale.ROOT, pages == Math.rint(pages) ? "%.0f" : "%.1f", pages)
                        + (pages == 1 ? " page" : " pages");
            }
        };
    }
}
