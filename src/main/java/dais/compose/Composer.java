package dais.compose;

import dais.diag.Sited;
import dais.model.Art;
import dais.model.Block;
import dais.model.Brief;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Label;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.Voice;
import dais.select.Excerpt;
import dais.select.Selection;
import dais.spec.Audience;
import dais.spec.BriefSpec;
import dais.spec.Exhibit;
import dais.spec.Kind;
import dais.spec.Part;
import dais.spec.SectionSpec;
import dais.text.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Spec and selection to the brief: what it says, in order.
public final class Composer {
    private final BriefSpec spec;
    private final StaffText staff;
    private final Function<ReportKey, Report> reports;
    private final Function<Exhibit.Figure, Art.Picture> pictures;
    private final Kind kind;

    /// @param spec what is asked for
    /// @param staff reads the spec's own prose
    /// @param reports every report the selection uses
    /// @param pictures the picture that a spec names
    public Composer(BriefSpec spec, StaffText staff, Function<ReportKey, Report> reports,
            Function<Exhibit.Figure, Art.Picture> pictures) {
        this.pictures = pictures;
        this.spec = spec;
        this.staff = staff;
        this.reports = reports;
        this.kind = spec.kind();
    }

    /// Puts the brief together.
    ///
    /// @throws dais.diag.Failure where the spec's own prose cites what the library does not hold
    public Brief compose(Selection selection) {
        Exhibits exhibits = new Exhibits(staff, pictures);
        StaffParts parts = new StaffParts(spec, staff, exhibits);
        List<Block> body = new ArrayList<>();
        int standing = 0;
        for (Kind.Headed part : kind.parts()) {
            if (part.part() == Part.SECTIONS) {
                sections(selection, exhibits, body);
            } else {
                body.addAll(parts.of(part));
            }
            if (part.part() == Part.BOTTOM_LINE && spec.bottomLine() != null) {
                standing = body.size();
            }
        }
        int at = standing;
        StandingLines.of(body, spec.quotations())
                .ifPresent(line -> body.add(at, new Block.StandingLine(List.of(Text.roman(line)))));
        @Nullable
        LocalDate asOf = asOf(selection);
        return new Brief(front(body), body, asOf == null ? NO_DATE : asOf, foot(asOf),
                Marking.of(spec, closest(selection)), kind.sources());
    }

    private void sections(Selection selection, Exhibits exhibits, List<Block> body) {
        Entries entries = new Entries(spec.quotations(), kind.bulleted());
        for (Selection.Section section : selection.sections()) {
            SectionSpec.Staff own = section.staff();
            if (own.newPage() && !body.isEmpty()) {
                body.add(new Block.PageBreak());
            }
            if (!section.heading().isEmpty()) {
                body.add(new Block.Heading(1, List.of(Text.roman(section.heading()))));
            }
            body.addAll(exhibits.keyFigures(own.keyFigures()));
            List<Excerpt> excerpts = section.used().stream().map(Selection.Used::excerpt).toList();
            body.addAll(entries.of(excerpts));
            if (section.gap() != null) {
                body.add(new Block.Paragraph(Voice.NOTICE, List.of(new Text(section.gap(), Cut.ITALIC))));
            }
            own.exhibits().forEach(exhibit -> body.addAll(exhibits.of(exhibit)));
            if (!own.questions().isEmpty()) {
                body.add(new Block.Bullets(true, own.questions().stream()
                        .map(question -> new Block.Paragraph(Voice.STAFF, staff.read(question))).toList()));
            }
        }
    }

    /// The date of a brief none of whose sources has one: files must carry some date, and it must not be today's.
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private @Nullable LocalDate asOf(Selection selection) {
        if (spec.asOf() != null) {
            return spec.asOf().value();
        }
        LocalDate newest = staff.newest();
        for (Selection.Section section : selection.sections()) {
            for (Selection.Used used : section.used()) {
                LocalDate date = reports.apply(used.excerpt().passage().id().report()).date();
                if (date != null && (newest == null || date.isAfter(newest))) {
                    newest = date;
                }
            }
        }
        return newest;
    }

    /// The label of the source that the fewest may see, of all that the brief shows or cites.
    private Label closest(Selection selection) {
        Label closest = staff.closest();
        for (Selection.Section section : selection.sections()) {
            for (Selection.Used used : section.used()) {
                Label label = reports.apply(used.excerpt().passage().id().report()).label();
                closest = label.compareTo(closest) > 0 ? label : closest;
            }
        }
        return closest;
    }

    private static String foot(@Nullable LocalDate asOf) {
        return asOf == null ? "Sources without a date" : "Sources as of " + Dates.inWords(asOf);
    }

    private Brief.Front front(List<Block> body) {
        List<Brief.MemoLine> memo = new ArrayList<>();
        memoLine(memo, "To", spec.to());
        memoLine(memo, "From", spec.from());
        memoLine(memo, "Date", spec.date());
        memoLine(memo, "Re", spec.re());
        String readers = readers(spec.audience().value());
        Sited<String> date = spec.date();
        boolean dateAbove = memo.size() == 1;
        List<String> right = new ArrayList<>();
        right.add(readers);
        if (dateAbove && date != null) {
            right.add(printedDate(date.value()));
        }
        if (kind.spoken()) {
            right.add(SpokenTime.of(WordCount.of(body)));
        }
        right.removeIf(String::isEmpty);
        return new Brief.Front(kind.kicker(spec.length().value()), String.join(" · ", right), spec.title().value(),
                dateAbove ? List.of() : memo);
    }

    /// Who the brief is for, as the kicker line says it; empty for the public.
    private static String readers(Audience audience) {
        return switch (audience) {
            case MEMBER -> "For the Member";
            case COMMITTEE_STAFF -> "For committee staff";
            case PERSONAL_OFFICE -> "For the office";
            case PUBLIC -> "";
        };
    }

    private static void memoLine(List<Brief.MemoLine> memo, String label, @Nullable Sited<String> value) {
        if (value != null) {
            memo.add(new Brief.MemoLine(label, label.equals("Date") ? printedDate(value.value()) : value.value()));
        }
    }

    private static String printedDate(String written) {
        try {
            return Dates.inWords(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return written;
        }
    }
}
