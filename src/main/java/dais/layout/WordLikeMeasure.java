package dais.layout;

import dais.layout.Paginator.Sheet;
import dais.layout.ParagraphSetter.Manner;
import dais.model.CitedBrief;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.text.Hyphenator;
import java.util.IdentityHashMap;
import java.util.List;

/// Estimates how a brief comes out in a word processor: lines filled greedily, no word divided, no pair kerned.
/// One thread at a time may use it.
public final class WordLikeMeasure {
    private final FontBook fonts;
    private final Typesetter typesetter;
    private final IdentityHashMap<PageStyle, ParagraphSetter> setters = new IdentityHashMap<>();

    public WordLikeMeasure(FontBook fonts) {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
    }

    /// How a brief comes out.
    ///
    /// @param pages how many pages
    /// @param fill how full the last one is, from 0 to 1
    public record Outcome(int pages, double fill) {
    }

    /// Measures the brief.
    ///
    /// @throws dais.diag.Failure as [Typesetter#typeset] does
    public Outcome pages(CitedBrief cited, PageStyle style, NotePlace place) {
        ParagraphSetter known = setters.get(style);
        if (known == null) {
            known = new ParagraphSetter(fonts, style, Manner.PLAIN, Hyphenator::english);
            setters.put(style, known);
        }
        int across = style.page().columns() > 1 ? Typesetter.spannedInWord(cited.brief().body()) : 0;
        List<Sheet> sheets = typesetter.compose(cited, style, place, known, across).sheets();
        double room = Paginator.room(style.page(), sheets.getLast());
        return new Outcome(sheets.size(), 1 - room / Paginator.textHeight(style.page()));
    }
}
