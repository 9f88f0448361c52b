package dais.packet;

import dais.build.BriefBuilder;
import dais.build.Workshop;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.layout.PagedBrief;
import dais.layout.PagedBrief.Spot;
import dais.layout.Typesetter;
import dais.model.CitedBrief;
import dais.packet.FrontMatter.Line;
import dais.spec.Length;
import dais.spec.NotePlace;
import dais.spec.PacketSpec;
import dais.spec.Quotations;
import dais.style.PageStyle;
import dais.style.PageStyles;
import dais.verify.Evidence;
import dais.verify.PacketVerifier;
import dais.verify.Verified;
import dais.verify.Verifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Binds the briefs of a hearing into one PDF: cover, contents, and each brief behind its tab. Every page is laid out once
/// and drawn into one file, so that fonts, structure and outline are the file's own; then all of it is read back and proved.
public final class PacketBuilder {
    private static final String STYLE = "cover";
    /// Contents name pages, and longer contents move the pages; it settles at once or nearly so.
    private static final int TRIES = 5;

    private final PacketSpec packet;
    private final Workshop workshop;
    private final PageStyle style;
    private final Typesetter typesetter;

    public PacketBuilder(PacketSpec packet, Workshop workshop) {
        this.packet = packet;
        this.workshop = workshop;
        this.style = PageStyles.named(STYLE);
        this.typesetter = new Typesetter(workshop.fonts());
    }

    /// What there is to say of the hearing before anything is built.
    public List<Diagnostic> missing() {
        return Completeness.check(packet, workshop.library());
    }

    /// What is due before the hearing: day, what, and who asks for it.
    public List<List<String>> due() {
        return DueDates
                .of(packet).stream().map(due -> List.of(due.by().toString(), due.what(), due.source()
                        + (due.custom() ? " (custom)" : "") + (due.unless() == null ? "" : "; unless " + due.unless())))
                .toList();
    }

    /// What only a reader of the whole packet would notice.
    public List<Diagnostic> across(List<Bound> briefs) {
        return AcrossBriefs.check(briefs, packet.title().at());
    }

    /// Builds the packet.
    ///
    /// @param briefs in the order of their tabs
    /// @throws Failure with every promise that the finished file breaks
    public Packet build(List<Bound> briefs) {
        List<PagedBrief> paged = new ArrayList<>();
        for (Bound bound : briefs) {
            paged.add(bound.draft().typesetter().typeset(bound.draft().brief(), bound.draft().style(),
                    bound.draft().spec().notes()));
        }
        LocalDate asOf = briefs.stream().map(bound -> bound.draft().brief().brief().asOf()).max(LocalDate::compareTo)
                .orElse(packet.date().value());
        FrontMatter front = new FrontMatter(packet, asOf, marking(briefs));
        PagedBrief cover = set(front.cover());
        List<Integer> firsts = new ArrayList<>();
        PagedBrief contents = contents(front, briefs, paged, cover, firsts);
        int pages = firsts.getLast() + paged.getLast().pages().size() - 1;
        PacketPages numbering = new PacketPages(workshop.fonts(), pages);
        List<PagedBrief> all = new ArrayList<>();
        all.add(numbering.of(cover, 1, -1, "", "Cover"));
        all.add(numbering.of(contents, cover.pages().size() + 1, -1, "", "Contents"));
        SortedMap<String, Spot> places = new TreeMap<>();
        for (int i = 0; i < briefs.size(); i++) {
            PacketSpec.Tab tab = briefs.get(i).tab();
            String title = paged.get(i).cited().brief().front().title();
            all.add(numbering.of(paged.get(i), firsts.get(i), i, tab.label(), tab.label() + ". " + title));
            places.put(FrontMatter.place(i).text(), new Spot(firsts.get(i), 0));
        }
        String title = packet.title().value() + ": briefing packet";
        byte[] pdf = workshop.pdf().render(title, asOf, all, places);
        Verified verified = new PacketVerifier(evidence(briefs, cover, contents), 1, firsts).verify(pdf);
        if (!verified.findings().isEmpty()) {
            throw Verifier.failure(verified.findings());
        }
        return new Packet(pdf, pages, firsts, verified);
    }

    /// The marking that the hearing's file gives, else those of its briefs: a cover must not look freer than what it covers.
    private @Nullable String marking(List<Bound> briefs) {
        if (packet.marking() != null) {
            return packet.marking().value();
        }
        SortedSet<String> markings = new TreeSet<>();
        for (Bound bound : briefs) {
            String own = bound.draft().brief().brief().marking();
            if (own != null) {
                markings.add(own);
            }
        }
        return markings.isEmpty() ? null : String.join(" · ", markings);
    }

    private PagedBrief set(CitedBrief brief) {
        return typesetter.typeset(brief, style, NotePlace.FOOTNOTES);
    }

    /// @param firsts takes the page that each brief begins on
    private PagedBrief contents(FrontMatter front, List<Bound> briefs, List<PagedBrief> paged, PagedBrief cover,
            List<Integer> firsts) {
        int length = 1;
        for (int i = 0; i < TRIES; i++) {
            firsts.clear();
            List<Line> lines = new ArrayList<>();
            int page = cover.pages().size() + length + 1;
            for (int b = 0; b < briefs.size(); b++) {
                dais.model.Brief.Front head = paged.get(b).cited().brief().front();
                lines.add(new Line(briefs.get(b).tab().label(), head.title(), head.kicker(), page));
                firsts.add(page);
                page += paged.get(b).pages().size();
            }
            PagedBrief contents = set(front.contents(lines, DueDates.of(packet)));
            if (contents.pages().size() == length) {
                return contents;
            }
            length = contents.pages().size();
        }
        throw new IllegalStateException("the contents do not settle");
    }

    private List<Evidence> evidence(List<Bound> briefs, PagedBrief cover, PagedBrief contents) {
        List<Evidence> evidence = new ArrayList<>();
        for (PagedBrief own : List.of(cover, contents)) {
            evidence.add(new Evidence(own.cited(), new Length.Pages(own.pages().size()), Quotations.MARKS,
                    style.floor(), List.of(), key -> workshop.library().report(key).orElseThrow(), workshop.sources()));
        }
        BriefBuilder builder = new BriefBuilder(workshop);
        briefs.forEach(bound -> evidence.add(builder.evidence(bound.draft())));
        return evidence;
    }
}
