package dais.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dais.model.Author;
import dais.model.Block;
import dais.model.Brief;
import dais.model.Citation;
import dais.model.Inline;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Full forms, short forms, *id.*, pins and signals in any order of the notes, with several sources in a note. The oracle
/// looks back over everything cited before, item by item, and keeps no books.
class NoteOrderTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 23);

    /// What a cite names: `see R10 12-13`.
    record Cite(String signal, String key, String pin) {
        @Override
        public String toString() {
            return signal + " " + key + " " + pin;
        }
    }

    /// By whom each report is; two of them by one author, and one has two versions.
    private static final Map<String, String> AUTHORS = Map.of("R10", "Ann Lee", "R20", "Ann Lee", "R30", "Bo Ray",
            "IF40@1", "Cy Tan", "IF40@2", "Cy Tan");

    @Property(tries = 200)
    void crs(@ForAll("orders") List<List<Cite>> order) {
        check(new CrsStyle(), order, this::crsForm);
    }

    @Property(tries = 200)
    void bluebook_for_courts(@ForAll("orders") List<List<Cite>> order) {
        check(new BluebookStyle(BluebookStyle.Form.COURT), order, (cite, past) -> bluebookForm(cite, past, false));
    }

    @Property(tries = 200)
    void bluebook_for_law_reviews(@ForAll("orders") List<List<Cite>> order) {
        check(new BluebookStyle(BluebookStyle.Form.LAW_REVIEW), order, (cite, past) -> bluebookForm(cite, past, true));
    }

    /// All notes up to and including the one at hand, and which of its cites is meant.
    record Past(List<List<Cite>> notes, int item, List<List<Cite>> all) {
        /// The note that first cites a key, from 1; the last note where none does before this cite.
        int first(String key) {
            for (int i = 0; i < notes.size(); i++) {
                int end = i == notes.size() - 1 ? item : notes.get(i).size();
                for (int k = 0; k < end; k++) {
                    if (notes.get(i).get(k).key().equals(key)) {
                        return i + 1;
                    }
                }
            }
            return 0;
        }

        @Nullable
        Cite before() {
            if (item > 0) {
                return notes.getLast().get(item - 1);
            }
            boolean sole = notes.size() > 1 && notes.get(notes.size() - 2).size() == 1;
            return sole ? notes.get(notes.size() - 2).getFirst() : null;
        }

        boolean cites(String key) {
            return all.stream().flatMap(List::stream).anyMatch(cite -> cite.key().equals(key));
        }
    }

    interface Oracle {
        String form(Cite cite, Past past);
    }

    private static void check(CitationStyle style, List<List<Cite>> order, Oracle oracle) {
        for (Citer.Repeats repeats : Citer.Repeats.values()) {
            List<List<Cite>> notes = repeats == Citer.Repeats.OWN_NOTE
                    ? order
                    : List.copyOf(new LinkedHashSet<>(order));
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < notes.size(); i++) {
                StringBuilder note = new StringBuilder();
                for (int k = 0; k < notes.get(i).size(); k++) {
                    Cite cite = notes.get(i).get(k);
                    String form = oracle.form(cite, new Past(notes.subList(0, i + 1), k, notes));
                    String signal = cite.signal().isEmpty() ? "" : (k == 0 ? "See " : "see ");
                    boolean opens = k == 0 && signal.isEmpty();
                    note.append(k == 0 ? "" : "; ").append(signal)
                            .append(form.startsWith("Id.") && !opens ? "i" + form.substring(1) : form);
                }
                wanted.add(note.toString().endsWith(".") ? note.toString() : note + ".");
            }
            List<String> got = new Citer(style, NoteOrderTest::report, repeats).cite(brief(order)).notes().stream()
                    .map(note -> Inline.plain(note.text())).toList();
            assertThat(got).isEqualTo(wanted);
        }
    }

    private String crsForm(Cite cite, Past past) {
        boolean first = past.first(cite.key()) == 0;
        if (cite.key().startsWith("PL")) {
            return "P.L. 117-263" + (first ? ", Gate Act, December 23, 2022" : "") + ", " + cite.pin();
        }
        String id = cite.key().split("@")[0];
        String number = id + (both(past, id) ? " (version " + cite.key().split("@")[1] + ")" : "");
        String pin = cite.pin().contains("-") ? ", pp. " + cite.pin() : ", p. " + cite.pin();
        return first
                ? "CRS Report " + number + ", Title of " + id + "s, by " + author(cite.key()) + ", December 23, 2022"
                        + pin
                : number + pin;
    }

    private static String author(String key) {
        return AUTHORS.getOrDefault(key, "");
    }

    private static boolean both(Past past, String id) {
        return id.equals("IF40") && past.cites("IF40@1") && past.cites("IF40@2");
    }

    private static String bluebookForm(Cite cite, Past past, boolean review) {
        int first = past.first(cite.key());
        Cite before = past.before();
        boolean law = cite.key().startsWith("PL");
        String pin = law ? cite.pin().replace("§", "§ ") : cite.pin().replace("-", "–");
        if (first > 0 && before != null && before.key().equals(cite.key())) {
            return before.pin().equals(cite.pin()) ? "Id." : "Id." + (law ? " " : " at ") + pin;
        }
        if (law) {
            return first > 0
                    ? "Pub. L. No. 117-263, " + pin
                    : "Gate Act, Pub. L. No. 117-263, " + pin + ", 136 Stat. 2395 (2022)";
        }
        String id = cite.key().split("@")[0];
        String version = both(past, id) ? " (version " + cite.key().split("@")[1] + ")" : "";
        boolean twice = author(cite.key()).equals("Ann Lee") && past.cites("R10") && past.cites("R20");
        String surname = author(cite.key()).split(" ")[1];
        String name = twice ? surname + ", " + id : surname;
        return first == 0
                ? author(cite.key()) + ", Cong. Rsch. Serv., " + id + version + ", Title of " + id + "s " + pin
                        + " (2022)" + (twice ? " [hereinafter " + name + "]" : "")
                : name + version + ", supra" + (review ? " note " + first : "") + ", at " + pin;
    }

    @Provide
    Arbitrary<List<List<Cite>>> orders() {
        Arbitrary<Cite> reports = Combinators.combine(Arbitraries.of("", "", "see"),
                Arbitraries.of("R10", "R20", "R30", "IF40@1", "IF40@2"), Arbitraries.of("1", "2", "2-3", "12-14"))
                .as(Cite::new);
        Arbitrary<Cite> laws = Combinators
                .combine(Arbitraries.of("", "see"), Arbitraries.of("PL117-263"), Arbitraries.of("§5599(a)", "§12"))
                .as(Cite::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, reports), net.jqwik.api.Tuple.of(1, laws)).list()
                .ofMinSize(1).ofMaxSize(3).list().ofMaxSize(12);
    }

    private static Brief brief(List<List<Cite>> order) {
        List<Block> body = new ArrayList<>();
        for (List<Cite> note : order) {
            List<Citation.Item> items = note.stream().map(NoteOrderTest::item).collect(Collectors.toList());
            body.add(new Block.Paragraph(Voice.STAFF,
                    List.of(Inline.Text.roman("Words."), new Inline.CiteMark(new Citation(items)))));
        }
        return new Brief(new Brief.Front("", "", "T", List.of()), body, DAY, "", null, null);
    }

    private static Citation.Item item(Cite cite) {
        Locator place = cite.pin().startsWith("§")
                ? new Locator(null, null, cite.pin())
                : new Locator(cite.pin(), null, null);
        return new Citation.Item(ReportKey.parse(cite.key()), place, cite.signal(), "");
    }

    private static Report report(ReportKey key) {
        if (key.id().startsWith("PL")) {
            return new Report(key, "Public Law", "Gate Act", List.of(), null, DAY, 0, null, Label.PUBLIC, null,
                    "136 Stat. 2395");
        }
        String author = author(key.toString());
        return new Report(key, "CRS Report", "Title of " + key.id() + "s", List.of(new Author(author, null)), null, DAY,
                2, null, Label.PUBLIC, null);
    }
}
