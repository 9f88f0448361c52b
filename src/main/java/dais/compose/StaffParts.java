package dais.compose;

import dais.diag.Sited;
import dais.model.Block;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Voice;
import dais.spec.BriefSpec;
import dais.spec.HearingSpec;
import dais.spec.Kind;
import dais.spec.OptionSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a brief that are the staff's own words, as blocks. A part that the spec says nothing for is left out.
final class StaffParts {
    private final BriefSpec spec;
    private final StaffText staff;
    private final Exhibits exhibits;

    StaffParts(BriefSpec spec, StaffText staff, Exhibits exhibits) {
        this.exhibits = exhibits;
        this.spec = spec;
        this.staff = staff;
    }

    /// The blocks of a part, its heading first.
    List<Block> of(Kind.Headed headed) {
        @Nullable
        HearingSpec hearing = spec.hearing();
        List<Block> blocks = switch (headed.part()) {
            case BOTTOM_LINE -> spec.bottomLine() == null
                    ? List.<Block>of()
                    : List.<Block>of(new Block.Box("Bottom line", List.of(paragraph(spec.bottomLine()))));
            case KEY_FIGURES -> exhibits.keyFigures(spec.keyFigures());
            case PURPOSE -> hearing == null ? List.<Block>of() : paragraphs(hearing.purpose());
            case HEARING -> hearing == null ? List.<Block>of() : facts(hearing);
            case WITNESSES -> hearing == null ? List.<Block>of() : witnesses(hearing.witnesses());
            case CONTACTS -> hearing == null ? List.<Block>of() : contacts(hearing.contacts());
            case DECISION -> paragraphs(spec.decision());
            case OPTIONS -> options(spec.options());
            case RECOMMENDATION -> paragraphs(spec.recommendation());
            case SECTIONS -> List.<Block>of();
        };
        if (blocks.isEmpty() || headed.heading() == null) {
            return blocks;
        }
        List<Block> all = new ArrayList<>();
        all.add(new Block.Heading(1, List.of(Text.roman(headed.heading()))));
        all.addAll(blocks);
        return all;
    }

    private List<Block> paragraphs(@Nullable Sited<String> text) {
        return text == null ? List.of() : List.of(paragraph(text));
    }

    private Block.Paragraph paragraph(Sited<String> text) {
        return new Block.Paragraph(Voice.STAFF, staff.read(text));
    }

    private static List<Block> facts(HearingSpec hearing) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        fact(rows, "Committee", hearing.committee());
        fact(rows, "Hearing", hearing.title());
        fact(rows, "Date and time", hearing.at());
        fact(rows, "Place", hearing.place());
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(List.of(), true, rows));
    }

    private static void fact(List<List<List<Inline>>> rows, String label, @Nullable Sited<String> text) {
        if (text != null) {
            rows.add(List.of(List.of(new Text(label, Cut.BOLD)), List.of(Text.roman(text.value()))));
        }
    }

    private List<Block> witnesses(List<HearingSpec.Witness> witnesses) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (HearingSpec.Witness witness : witnesses) {
            List<Inline> who = new ArrayList<>();
            who.add(new Text(witness.name().value(), Cut.BOLD));
            if (witness.title() != null) {
                who.add(Text.roman(", " + witness.title().value()));
            }
            rows.add(List.of(who, read(witness.background()), read(witness.reason())));
        }
        return table(List.of("Witness", "Background", "Reason for appearing"), rows);
    }

    private List<Block> options(List<OptionSpec> options) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (OptionSpec option : options) {
            rows.add(List.of(staff.read(option.option()), read(option.pro()), read(option.con())));
        }
        return table(List.of("Option", "For", "Against"), rows);
    }

    private static List<Block> table(List<String> head, List<List<List<Inline>>> rows) {
        List<List<Inline>> headings = new ArrayList<>();
        head.forEach(heading -> headings.add(List.of(new Text(heading, Cut.BOLD))));
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(headings, true, rows));
    }

    private List<Inline> read(@Nullable Sited<String> text) {
        return text == null ? List.of() : staff.read(text);
    }

    private static List<Block> contacts(List<Sited<String>> contacts) {
        List<Block> lines = new ArrayList<>();
        contacts.forEach(contact -> lines.add(new Block.Paragraph(Voice.STAFF, List.of(Text.roman(contact.value())))));
        return lines;
    }
}
