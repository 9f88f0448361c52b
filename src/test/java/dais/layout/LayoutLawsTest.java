package dais.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dais.layout.PagedBrief.Drawing;
import dais.layout.PagedBrief.Letters;
import dais.layout.PagedBrief.Page;
import dais.layout.PagedBrief.Words;
import dais.model.Art;
import dais.model.Block;
import dais.model.Brief;
import dais.model.Brief.Front;
import dais.model.Brief.MemoLine;
import dais.model.Citation;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Locator;
import dais.model.Note;
import dais.model.PassageId;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Voice;
import dais.model.Wording;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every brief on every page, whatever stands in it.
class LayoutLawsTest {
    private static final FontBook FONTS = new FontBook();
    private static final List<PageStyle> STYLES = PageStyles.names().stream().map(PageStyles::named).toList();
    private static final int TRIES = 150;
    private static final ReportKey REPORT = new ReportKey("R1", "");

    /// A brief with the style and the place of its notes.
    record Trial(CitedBrief brief, PageStyle style, NotePlace place) {
        PagedBrief set() {
            return new Typesetter(FONTS).typeset(brief, style, place);
        }

        @Override
        public String toString() {
            return style.name() + " " + place + " " + brief;
        }
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Arbitraries.randomValue(Maker::trial);
    }

    @Property(tries = TRIES)
    void losesAndDoublesNoCharacter(@ForAll("trials") Trial trial) {
        TreeMap<Integer, String> words = new TreeMap<>();
        for (Page page : trial.set().pages()) {
            page.words().forEach(word -> words.put(word.order(), word.letters().text()));
            page.drawings().forEach(drawing -> words.put(drawing.order(),
                    Objects.toString(trial.set().tags().get(drawing.tag()).alternative()).replace('\u2011', '-')));
        }
        StringBuilder set = new StringBuilder();
        words.values().forEach(set::append);
        assertThat(bare(set.toString())).isEqualTo(bare(Told.all(trial.brief(), trial.place())));
    }

    @Property(tries = TRIES)
    void keepsInsideTheMeasureAndTheMargins(@ForAll("trials") Trial trial) {
        PageStyle.Page sheet = trial.style().page();
        for (Page page : trial.set().pages()) {
            for (Words words : page.words()) {
                Letters letters = words.letters();
                assertThat(letters.x()).as(letters.text()).isGreaterThanOrEqualTo(sheet.left());
                assertThat(letters.x() + letters.width()).as(letters.text())
                        .isLessThanOrEqualTo(sheet.width() - sheet.right() + 1);
                assertThat(letters.base() - letters.size() / 2).as(letters.text()).isGreaterThan(sheet.top());
                assertThat(letters.base()).as(letters.text()).isLessThan(sheet.height() - sheet.bottom());
                assertThat(letters.size()).isGreaterThanOrEqualTo(trial.style().floor());
            }
        }
    }

    @Property(tries = TRIES)
    void keepsEachDrawingInItsColumnAndItsMarksInIt(@ForAll("trials") Trial trial) {
        PageStyle.Page sheet = trial.style().page();
        for (Page page : trial.set().pages()) {
            for (Drawing drawing : page.drawings()) {
                assertThat(drawing.x()).isGreaterThanOrEqualTo(sheet.left());
                assertThat(drawing.x() + drawing.width()).isLessThanOrEqualTo(sheet.width() - sheet.right() + 1);
                assertThat(drawing.y()).isGreaterThanOrEqualTo(sheet.top());
                assertThat(drawing.y() + drawing.height()).isLessThanOrEqualTo(sheet.height() - sheet.bottom());
                for (PagedBrief.Mark mark : drawing.marks()) {
                    if (mark instanceof Letters letters) {
                        assertThat(letters.x()).as(letters.text()).isGreaterThanOrEqualTo(drawing.x());
                        assertThat(letters.x() + letters.width()).as(letters.text())
                                .isLessThanOrEqualTo(drawing.x() + drawing.width() + 1);
                        assertThat(letters.base()).as(letters.text()).isBetween(drawing.y(),
                                drawing.y() + drawing.height());
                    }
                }
                assertThat(page.words()).as("words over a drawing").noneMatch(words -> over(words.letters(), drawing));
            }
        }
    }

    private static boolean over(Letters letters, Drawing drawing) {
        return letters.width() > 0 && letters.x() < drawing.x() + drawing.width()
                && letters.x() + letters.width() > drawing.x() && letters.base() > drawing.y()
                && letters.base() - letters.size() / 2 < drawing.y() + drawing.height();
    }

    @Property(tries = TRIES)
    void setsNothingUponAnything(@ForAll("trials") Trial trial) {
        for (Page page : trial.set().pages()) {
            List<Letters> all = page.words().stream().map(Words::letters).filter(l -> l.width() > 0).toList();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    assertThat(overlap(all.get(i), all.get(j))).as("%s over %s", all.get(i), all.get(j)).isFalse();
                }
            }
        }
    }

    /// Whether the bodies of two stretches, from half their size above the base line down to it, meet. Kerning may bring
    /// two stretches of a line a little closer than their widths.
    private static boolean overlap(Letters one, Letters other) {
        int near = Math.max(one.size(), other.size()) / 20;
        boolean across = one.x() + one.width() - near > other.x() && other.x() + other.width() - near > one.x();
        boolean down = one.base() > other.base() - other.size() / 2 && other.base() > one.base() - one.size() / 2;
        return across && down;
    }

    @Property(tries = TRIES)
    void setsEachNoteOnThePageOfItsMark(@ForAll("trials") Trial trial) {
        PagedBrief paged = trial.set();
        if (trial.place() == NotePlace.FOOTNOTES) {
            paged.marks().forEach((note, spot) -> assertThat(paged.notes()).hasEntrySatisfying(note,
                    below -> assertThat(below.page()).isEqualTo(spot.page())));
        }
        assertThat(paged.notes().keySet()).containsAll(paged.marks().keySet());
    }

    @Property(tries = TRIES)
    void keepsHeadingsWithWhatFollows(@ForAll("trials") Trial trial) {
        PagedBrief paged = trial.set();
        for (Page page : paged.pages()) {
            if (page.number() < paged.pages().size()) {
                Words last = page.words().stream().filter(w -> trial.place() == NotePlace.ENDNOTES || !isNote(paged, w))
                        .reduce((a, b) -> b).orElseThrow();
                assertThat(paged.tags().get(last.tag()).role()).isNotIn(Role.TITLE, Role.HEADING, Role.SUBHEADING);
            }
        }
    }

    @Property(tries = TRIES)
    void leavesNoLineOfAParagraphAlone(@ForAll("trials") Trial trial) {
        PagedBrief paged = trial.set();
        Map<Integer, Map<Integer, List<Integer>>> lines = new TreeMap<>();
        for (Page page : paged.pages()) {
            for (Words words : page.words()) {
                int body = trial.style().body().size();
                Letters letters = words.letters();
                boolean small = letters.capitals() && letters.size() == body * 8 / 10;
                if (letters.size() == body || small) {
                    List<Integer> bases = lines.computeIfAbsent(block(paged, words.tag()), _ -> new TreeMap<>())
                            .computeIfAbsent(page.number(), _ -> new ArrayList<>());
                    if (!bases.contains(words.letters().base())) {
                        bases.add(words.letters().base());
                    }
                }
            }
        }
        for (Map<Integer, List<Integer>> block : lines.values()) {
            if (block.size() > 1) {
                assertThat(block.values()).allSatisfy(bases -> assertThat(bases).hasSizeGreaterThan(1));
            }
        }
    }

    @Property(tries = TRIES)
    void setsTheSameTwice(@ForAll("trials") Trial trial) {
        Typesetter typesetter = new Typesetter(FONTS);
        PagedBrief first = typesetter.typeset(trial.brief(), trial.style(), trial.place());
        assertThat(typesetter.typeset(trial.brief(), trial.style(), trial.place())).isEqualTo(first);
        assertThat(trial.set()).isEqualTo(first);
        assertThat(first.lastPageFill()).isBetween(0.0, 1.0);
        assertThat(first.room()).isBetween(0, first.textHeight());
    }

    @Property(tries = TRIES)
    void measuresAsAWordProcessorWould(@ForAll("trials") Trial trial) {
        WordLikeMeasure.Outcome outcome = new WordLikeMeasure(FONTS).pages(trial.brief(), trial.style(), trial.place());
        PagedBrief paged = trial.set();
        assertThat(outcome.pages()).isBetween(paged.pages().size() - 1, paged.pages().size() + 2);
        assertThat(outcome.fill()).isBetween(0.0, 1.0);
    }

    private static boolean isNote(PagedBrief paged, Words words) {
        for (int tag = words.tag(); tag >= 0; tag = paged.tags().get(tag).parent()) {
            if (paged.tags().get(tag).role() == Role.NOTE) {
                return true;
            }
        }
        return false;
    }

    /// The paragraph, entry or note that a node is part of.
    private static int block(PagedBrief paged, int tag) {
        int at = tag;
        while (List.of(Role.QUOTATION, Role.PARAPHRASE, Role.LINK, Role.NOTE_MARK)
                .contains(paged.tags().get(at).role())) {
            at = paged.tags().get(at).parent();
        }
        return at;
    }

    private static String bare(String text) {
        return text.replaceAll("[ \\u00a0]", "");
    }

    /// Makes briefs at random.
    private static final class Maker {
        private final Random random;
        private final List<Note> notes = new ArrayList<>();

        private Maker(Random random) {
            this.random = random;
        }

        static Trial trial(Random random) {
            Maker maker = new Maker(random);
            List<Block> body = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                maker.add(body);
            }
            List<MemoLine> memo = random.nextBoolean()
                    ? List.of()
                    : List.of(new MemoLine("To", maker.words(6)), new MemoLine("Re", maker.words(30)));
            List<List<Inline>> sources = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                sources.add(maker.line(25, false));
            }
            Brief brief = new Brief(new Front("One-page brief", maker.words(3), maker.words(12), memo), body,
                    LocalDate.of(2026, 4, 30), maker.words(20), random.nextBoolean() ? "CONFIDENTIAL" : null,
                    "Sources");
            return new Trial(new CitedBrief(brief, maker.notes, sources), STYLES.get(random.nextInt(STYLES.size())),
                    random.nextInt(3) == 0 ? NotePlace.ENDNOTES : NotePlace.FOOTNOTES);
        }

        private void add(List<Block> body) {
            switch (random.nextInt(16)) {
                case 0 -> {
                    body.add(new Block.Caption("Figure", 1, line(12, true)));
                    body.add(new Block.Illustration(chart(), words(20)));
                    body.add(new Block.SourceLine(line(12, true)));
                }
                case 1 -> {
                    List<Block.KeyFigure> figures = new ArrayList<>();
                    for (int i = 1 + random.nextInt(6); i > 0; i--) {
                        figures.add(new Block.KeyFigure("$" + i + "0 million",
                                List.of(Text.roman("of appropriations for dual-use—again"), mark())));
                    }
                    body.add(new Block.KeyFigures(figures));
                }
                case 2 -> {
                    body.add(new Block.Paragraph(Voice.STAFF, line(30, true)));
                    body.add(new Block.PageBreak());
                }
                default -> body.add(block());
            }
        }

        private Art chart() {
            List<String> names = new ArrayList<>();
            for (int i = 2 + random.nextInt(7); i > 0; i--) {
                names.add(words(3));
            }
            List<Art.Series> series = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                List<Art.Value> values = new ArrayList<>();
                names.forEach(_ -> values.add(value(random.nextInt(100_000))));
                series.add(new Art.Series(words(3), values));
            }
            return new Art.Chart(random.nextBoolean() ? Art.Form.BARS : Art.Form.LINES, words(9), words(2), names,
                    series);
        }

        private static Art.Value value(int number) {
            return new Art.Value(Integer.toString(number), BigDecimal.valueOf(number));
        }

        private Block block() {
            return switch (random.nextInt(9)) {
                case 0 -> new Block.Heading(1 + random.nextInt(2), List.of(Text.roman(words(9))));
                case 1 -> new Block.BlockQuotation(line(80, true));
                case 2 -> new Block.Box(random.nextBoolean() ? "Label" : null, entries());
                case 3 -> new Block.StandingLine(line(20, false));
                case 6 -> table();
                case 4, 5 -> new Block.Bullets(random.nextBoolean(), entries());
                default ->
                    new Block.Paragraph(random.nextInt(9) == 0 ? Voice.NOTICE : Voice.PARAPHRASE, line(120, true));
            };
        }

        private Block table() {
            int columns = 1 + random.nextInt(5);
            List<List<List<Inline>>> rows = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                rows.add(row(columns));
            }
            return new Block.Table(random.nextBoolean() ? row(columns) : List.of(), random.nextBoolean(), rows);
        }

        private List<List<Inline>> row(int columns) {
            List<List<Inline>> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(random.nextInt(6) == 0 ? List.of() : line(8, i == 0));
            }
            return cells;
        }

        private List<Block.Paragraph> entries() {
            List<Block.Paragraph> entries = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                entries.add(new Block.Paragraph(Voice.STAFF, line(50, true)));
            }
            return entries;
        }

        private List<Inline> line(int most, boolean marks) {
            List<Inline> line = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String some = words(1 + most / 3);
                line.add(switch (random.nextInt(7)) {
                    case 0 -> new Text(some, Cut.ITALIC);
                    case 5 -> new Text(some, Cut.SMALL_CAPS);
                    case 1 -> new Text(some, Cut.BOLD);
                    case 2 -> new Inline.Link(new SafeUri("https://www.example.org/" + random.nextInt(1000)),
                            List.of(Text.roman("https://www.example.org/a/long/address?of=a&page=7")));
                    case 3 -> new Inline.Extract(new PassageId(REPORT, "p" + random.nextInt(9)), Wording.VERBATIM, some,
                            List.of(Text.roman(some), new Text(some, Cut.ITALIC)));
                    default -> Text.roman(some);
                });
                if (marks && random.nextInt(3) == 0) {
                    line.add(mark());
                }
                line.add(Text.roman(" "));
            }
            return line;
        }

        private Inline mark() {
            if (notes.isEmpty() || random.nextInt(4) > 0) {
                notes.add(new Note(notes.size() + 1, List.of(Text.roman(words(30))),
                        new Citation(List.of(new Citation.Item(REPORT, Locator.NONE, "", "")))));
                return new Inline.NoteMark(notes.size());
            }
            return new Inline.NoteMark(1 + random.nextInt(notes.size()));
        }

        private String words(int most) {
            StringBuilder words = new StringBuilder();
            for (int i = 1 + random.nextInt(most); i > 0; i--) {
                words.append(words.isEmpty() ? "" : " ").append(word());
            }
            return words.toString();
        }

        private String word() {
            return switch (random.nextInt(14)) {
                case 0 -> "$" + random.nextInt(900) + " million";
                case 1 -> "E.O. 14024";
                case 2 -> "dual-use—again";
                case 3 -> "“quoted,”";
                case 4 -> random.nextInt(20) == 0 ? "m".repeat(random.nextInt(160)) + "W" : "§ 5599";
                case 5 -> "a\u00a0bound\u2011up";
                case 6 -> "appropriations";
                default -> "abcdefghijklmno".substring(random.nextInt(9), 9 + random.nextInt(6));
            };
        }
    }
}
