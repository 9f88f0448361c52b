package dais.layout;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Briefs about an imaginary strait, written to try the page: every kind of block, quotations, notes, figures that must
/// not part from their units.
public final class Samples {
    private static final ReportKey CABLES = new ReportKey("ON-7", "2");
    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);

    private final List<Note> notes = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();

    private Samples() {
    }

    /// A full page for a Member: box, four sections, questions, nine notes.
    public static CitedBrief onePager() {
        Samples made = new Samples();
        made.onePagerBody();
        return made.cited(new Front("One-page brief", "For the Member · Sources as of April 30, 2026",
                "Undersea Cables in the Norrland Strait", List.of()), null, List.of());
    }

    /// Two pages and a bit of a memorandum, with a block quotation, a numbered list and a marking.
    public static CitedBrief memo() {
        Samples made = new Samples();
        made.memoBody();
        return made.cited(
                new Front("Memorandum", "", "Protecting Undersea Cables: What Congress Has Required",
                        List.of(new MemoLine("To", "Members, Subcommittee on Oversight"),
                                new MemoLine("From", "Committee staff"), new MemoLine("Date", "April 30, 2026"),
                                new MemoLine("Re",
                                        "Hearing on the repair fleet, May 12, 2026, 10:00 a.m., Room 2200, and the "
                                                + "reports that are due before it"))),
                "Committee confidential", List.of());
    }

    /// Points in large type.
    public static CitedBrief talkingPoints() {
        Samples made = new Samples();
        made.heading("Why it matters");
        made.bullets(List.of(
                made.staff("Three cables carry *nine tenths* of the strait’s traffic, and one ship repairs them."),
                made.paraphrase("Two cuts in one winter cost shippers about $300 million before service came back.",
                        "ON-7, p. 1."),
                made.quoted("The fleet has one vessel, and it is thirty-one years old", "ON-7, p. 2.")));
        made.heading("What to ask for");
        made.bullets(List.of(
                made.paraphrase("Section 5 of the act asks for a plan by September 13; none has come.", "ON-7, p. 2."),
                made.staff("Fund the second repair ship now: $48 million is less than one bad winter.")));
        made.heading("If pressed");
        made.body.add(new Block.Paragraph(Voice.STAFF, text(
                "We do not know who cut them. We know how long the repair " + "took, and that is ours to shorten.")));
        return made.cited(new Front("Talking points", "", "Undersea Cables", List.of()), null, List.of());
    }

    private void onePagerBody() {
        body.add(new Block.Box("Bottom line", List.of(new Block.Paragraph(Voice.STAFF, with(text("Three cables carry "
                + "nearly all data across the strait, one ship repairs them, and the plan that P.L. 117-263 asks for is "
                + "late. The choice before the Committee is whether to pay for a second ship before the winter, at "
                + "$48 million, or to wait for the plan."),
                note("CRS Insight IN90001, *Cables and Repair Ships*, by Ada "
                        + "North and Bertil S. Sund, March 3, 2026, p. 1."))))));
        body.add(new Block.StandingLine(text("Text in quotation marks is quoted from the sources noted; other bullets "
                + "restate them. Box and questions are by staff.")));
        heading("What was cut, and when");
        bullets(List.of(
                paraphrase("Two of the three cables failed within eleven days in January 2026; traffic fell back on a "
                        + "single line that was built for a fifth of the load.", "IN90001, p. 1."),
                quoted("The breaks lie four kilometers apart, at a depth of 60 meters, and both ends show the same drag "
                        + "marks", "Office note ON-7, *The January Cable Breaks*, April 2, 2026, p. 2."),
                paraphrase("Shippers put the loss at about $300 million, of which insurers have so far acknowledged "
                        + "$41 million.", "ON-7, p. 2.")));
        heading("Sanctions and attribution");
        bullets(List.of(
                quoted("No designation under E.O. 14024 names a vessel for damage to a cable, although the order would "
                        + "reach the owners of one", "IN90001, p. 2."),
                paraphrase("Four ships that were near the breaks changed their flag within a month. Whether an owner "
                        + "directed them is not known.", "ON-7, p. 3."),
                quoted("Attribution took the investigators of the earlier incident fourteen months", "ON-7, p. 4.")));
        heading("What Congress has required and funded");
        bullets(List.of(
                paraphrase("P.L. 117-263, § 5599(a), calls for a repair plan and a list of vessels by September 13, "
                        + "2025. The plan had not been sent when the Insight was written.", "IN90001, p. 2."),
                paraphrase(
                        "Appropriators gave $12 million for surveys and none for ships; the request for FY 2027 asks "
                                + "for $48 million.",
                        null)));
        heading("Repair");
        bullets(List.of(quoted(
                "The only repair ship on the coast is thirty-one years old and spends ninety days of each winter "
                        + "in dock",
                "ON-7, p. 5."),
                paraphrase("A charter takes 20 to 40 days to arrive; a break in February therefore lasts into April.",
                        null)));
        heading("Questions to ask");
        body.add(new Block.Bullets(true, List.of(
                question("Which vessels will the list under § 5599 name, and what evidence does it need to name one?"),
                question("What would a second ship have saved in January, and who would have paid for idle months?"),
                question("May the Department act on drag marks alone, or does it wait for a flag state’s consent?"))));
    }

    private void memoBody() {
        heading("I. Purpose");
        body.add(new Block.Paragraph(Voice.STAFF,
                text("The Subcommittee will ask why the repair plan is late, what the "
                        + "January breaks cost, and whether a second ship should be bought before the winter. This memorandum "
                        + "sets out what the sources say and what they leave open.")));
        body.add(new Block.StandingLine(text("Text set off or in quotation marks is quoted from the sources noted; "
                + "paragraphs with a note restate them; purpose and issues are by staff.")));
        heading("II. Background");
        for (int i = 0; i < 2; i++) {
            body.add(new Block.Paragraph(Voice.PARAPHRASE, with(
                    text("Three cables cross the strait. Together they carry "
                            + "nine tenths of the region’s data, among it the settlement traffic of four central banks and the "
                            + "control signals of two offshore wind parks with 1,400 MW between them. Redundancy was planned for "
                            + "a single failure; the January breaks were two."),
                    note("CRS Report R90002, *Undersea Cables: "
                            + "Background and Issues for Congress*, coordinated by Ada North, February 9, 2026, pp. "
                            + (i + 3) + "-" + (i + 4) + "."))));
            body.add(new Block.BlockQuotation(with(
                    extract("The vessel had anchored twice that night, each time for less "
                            + "than an hour. Its log gives engine trouble as the reason; the harbor authority’s inspection a "
                            + "week later found the engine in order and the starboard anchor bent."),
                    note("R90002, p. 6."))));
            body.add(new Block.Paragraph(Voice.PARAPHRASE,
                    with(text("Responsibility is divided. The regulator licenses "
                            + "landing stations, the Coast Guard patrols, and the Department of Transportation keeps the cable "
                            + "security fleet, which the report calls underfunded and which E.O. 13913 touches only in passing. "
                            + "Coordination between them rests on a memorandum that expired on March 31."),
                            note("R90002, p. " + (i + 9) + "."))));
        }
        heading("III. What the law requires");
        body.add(new Block.Heading(2, text("The plan")));
        body.add(new Block.Paragraph(Voice.PARAPHRASE,
                with(text("Section 5599 of P.L. 117-263 (136 Stat. 3398) requires "
                        + "a plan and a list, both by September 13, 2025, and an update each year through 2030. The plan must "
                        + "say which vessels can repair which cables, in what time, and at what price; the list must name ships "
                        + "that have twice been within 500 meters of a cable that failed."),
                        note("P.L. 117-263, §5599(a)-(c)."))));
        body.add(
                new Block.Paragraph(Voice.PARAPHRASE, with(
                        List.of(Text.roman("The text is at "),
                                new Inline.Link(
                                        new SafeUri(
                                                "https://www.example.org/laws/public/117/263/division-e/section-5599"),
                                        text("https://www.example.org/laws/public/117/263/division-e/section-5599")),
                                Text.roman("; the first report was due in the fall.")),
                        note("P.L. 117-263, §5599(d)."))));
        body.add(new Block.Heading(2, text("The money")));
        body.add(new Block.Paragraph(Voice.PARAPHRASE, text("The following sums were asked for and given:")));
        bullets(List.of(paraphrase("For surveys, $12 million was asked for and $12 million given.", "R90002, p. 14."),
                paraphrase("For a second ship, $48 million was asked for in each of two years and nothing given.",
                        "R90002, p. 15.")));
        heading("IV. Issues");
        body.add(new Block.Bullets(true, List.of(
                question("*Delay.* Who holds the draft plan, and what keeps it from being sent?"),
                question(
                        "*Evidence.* The list needs two sightings. Would one, with drag marks, be enough for a hearing "
                                + "under the statute’s notice provisions?"),
                question("*Cost.* A charter costs $180,000 a day. At what number of days a year does owning win?"))));
    }

    private CitedBrief cited(Front front, @org.jspecify.annotations.Nullable String marking,
            List<List<Inline>> sources) {
        return new CitedBrief(new Brief(front, body, AS_OF, front.title() + " · sources as of April 30, 2026", marking,
                sources.isEmpty() ? null : "Sources"), notes, sources);
    }

    private void heading(String words) {
        body.add(new Block.Heading(1, text(words)));
    }

    private void bullets(List<Block.Paragraph> entries) {
        body.add(new Block.Bullets(false, entries));
    }

    private Block.Paragraph staff(String words) {
        return new Block.Paragraph(Voice.STAFF, text(words));
    }

    private static Block.Paragraph question(String words) {
        return new Block.Paragraph(Voice.STAFF, text(words));
    }

    private Block.Paragraph paraphrase(String words, @org.jspecify.annotations.Nullable String note) {
        PassageId id = new PassageId(CABLES, "p" + notes.size());
        Inline extract = new Inline.Extract(id, Wording.PARAPHRASE, words, text(words));
        return new Block.Paragraph(Voice.PARAPHRASE,
                with(List.of(extract), note == null ? new Inline.NoteMark(notes.size()) : note(note)));
    }

    private Block.Paragraph quoted(String words, String note) {
        List<Inline> line = new ArrayList<>();
        line.add(Text.roman("“"));
        line.addAll(extract(words + "."));
        line.add(Text.roman("”"));
        return new Block.Paragraph(Voice.QUOTATION, with(line, note(note)));
    }

    private List<Inline> extract(String words) {
        return List.of(
                new Inline.Extract(new PassageId(CABLES, "q" + notes.size()), Wording.VERBATIM, words, text(words)));
    }

    private Inline note(String words) {
        int number = notes.size() + 1;
        notes.add(
                new Note(number, text(words), new Citation(List.of(new Citation.Item(CABLES, Locator.NONE, "", "")))));
        return new Inline.NoteMark(number);
    }

    private static List<Inline> with(List<Inline> words, Inline mark) {
        List<Inline> all = new ArrayList<>(words);
        all.add(mark);
        return all;
    }

    /// Words with italics between asterisks.
    public static List<Inline> text(String words) {
        List<Inline> all = new ArrayList<>();
        String[] parts = words.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                all.add(new Text(parts[i], i % 2 == 1 ? Cut.ITALIC : Cut.ROMAN));
            }
        }
        return all;
    }
}
