package dais.layout;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.layout.Paginator.Head;
import dais.layout.Paginator.Sheet;
import dais.layout.ParagraphSetter.Manner;
import dais.model.Block;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.spec.NotePlace;
import dais.style.Face;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.text.Hyphenator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Sets a cited brief on pages: lines broken for the whole paragraph's sake, words divided where that helps, no widows or
/// orphans, headings kept with what follows them, each note at the foot of the page that marks it first.
///
/// It remembers the paragraphs it has set, so that one typesetter for many trials of a brief is far quicker than many;
/// one thread at a time may use it.
public final class Typesetter {
    /// The heading of the notes where they stand after the body.
    public static final String NOTES_HEADING = "Notes";

    /// The most entries and the most notes of a box that stands across columns.
    private static final int MOST_SPANNED = 6;

    private final FontBook fonts;
    private final IdentityHashMap<PageStyle, ParagraphSetter> setters = new IdentityHashMap<>();
    private @Nullable Hyphenator hyphenator;

    public Typesetter(FontBook fonts) {
        this.fonts = fonts;
    }

    /// Sets the brief.
    ///
    /// @throws Failure where a font lacks a character of it, each named; or where a line's notes exceed a page
    public PagedBrief typeset(CitedBrief cited, PageStyle style, NotePlace place) {
        int across = style.page().columns() > 1 ? spanned(cited.brief().body()) : 0;
        Composed composed = compose(cited, style, place, setter(style), across);
        PageAssembler assembler = new PageAssembler(style, composed.notes(), composed.sheets().size());
        Furniture furniture = new Furniture(fonts, style, cited.brief(), composed.sheets().size());
        int count = composed.sheets().size();
        for (int i = 0; i < count; i++) {
            assembler.add(composed.sheets().get(i), furniture, i == count - 1);
        }
        return new PagedBrief(cited, style, assembler.pages(), composed.tags().tags(), assembler.bookmarks(),
                assembler.noteSpots(), assembler.markSpots(), Paginator.textHeight(style.page()),
                Paginator.room(style.page(), composed.sheets().getLast()));
    }

    /// A brief in lines, shared out to pages.
    record Composed(TagBook tags, List<List<Piece>> notes, List<Sheet> sheets) {
    }

    /// @param spanned how many of the first blocks stand across the columns
    Composed compose(CitedBrief cited, PageStyle style, NotePlace place, ParagraphSetter paragraphs, int spanned) {
        TagBook tags = new TagBook();
        Flow across = new Flow(tags);
        new FrontSetter(style, paragraphs, tags, across).set(cited.brief().front());
        boolean columns = style.page().columns() > 1;
        List<Block> body = cited.brief().body();
        new FlowBuilder(style, paragraphs, tags, across, style.page().measure()).body(body.subList(0, spanned));
        Flow flow = columns ? new Flow(tags) : across;
        Head head = columns ? new Head(across.pieces(), across.height()) : Head.NONE;
        FlowBuilder builder = new FlowBuilder(style, paragraphs, tags, flow, style.page().column());
        builder.body(body.subList(spanned, body.size()));
        NoteSetter noteSetter = new NoteSetter(style, paragraphs, tags);
        boolean atFoot = place == NotePlace.FOOTNOTES;
        if (!atFoot && !cited.notes().isEmpty()) {
            builder.heading(List.of(Text.roman(NOTES_HEADING)), style.heading(), Role.HEADING, 2);
            noteSetter.endnotes(cited.notes(), flow);
        }
        String sourcesHeading = cited.brief().sourcesHeading();
        if (!cited.sources().isEmpty() && sourcesHeading != null) {
            builder.heading(List.of(Text.roman(sourcesHeading)), style.heading(), Role.HEADING, 2);
            noteSetter.sources(cited.sources(), flow);
        }
        List<List<Piece>> notes = atFoot && !cited.notes().isEmpty() ? noteSetter.footnotes(cited.notes()) : List.of();
        PageStyle.Type foot = style.foot();
        paragraphs.require(Furniture.drawable(cited.brief().foot()), Face.of(foot.family(), foot.cut(), Cut.ROMAN));
        String marking = cited.brief().marking();
        if (marking != null) {
            paragraphs.require(Furniture.drawable(marking), Face.of(foot.family(), foot.cut(), Cut.BOLD));
        }
        requireGlyphs(paragraphs.missing());
        return new Composed(tags, notes, new Paginator(style, head, flow.pieces(), notes).pages());
    }

    /// How many of the first blocks stand across the columns: the box, unless it is so long or has so many notes that the
    /// columns would have no room, and the line that says whose words the others are.
    public static int spanned(List<Block> body) {
        int count = 0;
        if (!body.isEmpty() && body.getFirst() instanceof Block.Box box) {
            long marks = box.entries().stream().flatMap(entry -> entry.text().stream())
                    .filter(Inline.NoteMark.class::isInstance).count();
            if (box.entries().size() > MOST_SPANNED || marks > MOST_SPANNED) {
                return 0;
            }
            count++;
        }
        return count < body.size() && body.get(count) instanceof Block.StandingLine ? count + 1 : count;
    }

    /// The same in a word processor, which takes the break between two sections of a page for the end of the page where a
    /// footnote is marked above it: only what marks none stands across there.
    public static int spannedInWord(List<Block> body) {
        int count = spanned(body);
        boolean marked = count > 0 && body.getFirst() instanceof Block.Box box && box.entries().stream()
                .flatMap(entry -> entry.text().stream()).anyMatch(Inline.NoteMark.class::isInstance);
        return marked ? 0 : count;
    }

    private ParagraphSetter setter(PageStyle style) {
        ParagraphSetter known = setters.get(style);
        if (known == null) {
            known = new ParagraphSetter(fonts, style, Manner.FINE, this::hyphenator);
            setters.put(style, known);
        }
        return known;
    }

    private Hyphenator hyphenator() {
        Hyphenator known = hyphenator;
        if (known == null) {
            known = Hyphenator.english();
            hyphenator = known;
        }
        return known;
    }

    private static void requireGlyphs(SortedSet<Integer> missing) {
        if (missing.isEmpty()) {
            return;
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int character : missing) {
            String name = Character.getName(character);
            diagnostics.add(Diagnostic.error(Code.MISSING_GLYPH,
                    "the font has no character U+" + "0".repeat(Math.max(0, 4 - hex(character).length()))
                            + hex(character) + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")"),
                    null, "take it out of the text, or write it in letters"));
        }
        throw new Failure(diagnostics);
    }

    private static String hex(int character) {
        return Integer.toHexString(character).toUpperCase(Locale.ROOT);
    }
}
