package dais.packet;

import dais.model.Block;
import dais.model.Brief;
import dais.model.Brief.Front;
import dais.model.Brief.MemoLine;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.SafeUri;
import dais.model.Voice;
import dais.packet.DueDates.Due;
import dais.spec.PacketSpec;
import dais.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands before the briefs of a packet: its cover, and the contents with what is due. Both are briefs of their own,
/// set like all others.
final class FrontMatter {
    private final PacketSpec packet;
    private final LocalDate asOf;
    private final @Nullable String marking;

    /// A line of the contents.
    ///
    /// @param kind what sort of brief it is
    /// @param page the page of the packet it begins on
    record Line(String label, String title, String kind, int page) {
    }

    /// @param asOf the date of the packet's knowledge
    /// @param marking words at the top and foot of its pages; null for none
    FrontMatter(PacketSpec packet, LocalDate asOf, @Nullable String marking) {
        this.packet = packet;
        this.asOf = asOf;
        this.marking = marking;
    }

    CitedBrief cover() {
        List<MemoLine> facts = new ArrayList<>();
        facts.add(new MemoLine("Date", packet.when()));
        if (packet.place() != null) {
            facts.add(new MemoLine("Place", packet.place().value()));
        }
        if (!packet.recipients().isEmpty()) {
            facts.add(new MemoLine("For",
                    packet.recipients().stream().map(dais.diag.Sited::value).collect(Collectors.joining("; "))));
        }
        if (packet.preparedBy() != null) {
            facts.add(new MemoLine("Prepared by", packet.preparedBy().value()));
        }
        List<Block> body = new ArrayList<>();
        if (packet.purpose() != null) {
            heading(body, "Purpose");
            body.add(new Block.Paragraph(Voice.STAFF, roman(unmarked(packet.purpose().value()))));
        }
        if (!packet.witnesses().isEmpty()) {
            heading(body, "Witnesses");
            body.add(witnesses());
        }
        return brief(new Front(packet.committee().value(), "Briefing packet", packet.title().value(), facts), body);
    }

    private Block.Table witnesses() {
        boolean panels = packet.witnesses().stream().anyMatch(witness -> witness.panel() > 1);
        List<List<Inline>> head = new ArrayList<>();
        if (panels) {
            head.add(bold("Panel"));
        }
        head.add(bold("Witness"));
        head.add(bold("Statement"));
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (PacketSpec.Witness witness : packet.witnesses()) {
            List<List<Inline>> row = new ArrayList<>();
            if (panels) {
                row.add(roman(Integer.toString(witness.panel())));
            }
            List<Inline> who = new ArrayList<>(bold(witness.name().value()));
            if (witness.title() != null) {
                who.addAll(roman(", " + witness.title().value()));
            }
            if (witness.organization() != null) {
                who.addAll(roman(", " + witness.organization().value()));
            }
            row.add(who);
            row.add(roman(witness.statement() == null ? "not received" : witness.statement().value()));
            rows.add(row);
        }
        return new Block.Table(head, false, rows);
    }

    CitedBrief contents(List<Line> lines, List<Due> due) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            SafeUri place = place(i);
            rows.add(List.of(bold(line.label()),
                    List.of(new Inline.Link(place, roman(line.title())),
                            Text.roman(", " + line.kind().toLowerCase(Locale.ROOT))),
                    List.of(new Inline.Link(place, roman(Integer.toString(line.page()))))));
        }
        List<Block> body = new ArrayList<>();
        body.add(new Block.Table(List.of(bold("Tab"), bold("Brief"), bold("Page")), false, rows));
        if (!packet.members().isEmpty()) {
            heading(body, "Members");
            body.add(new Block.Paragraph(Voice.STAFF, roman(
                    packet.members().stream().map(member -> member.name().value()).collect(Collectors.joining("; "))
                            + ".")));
        }
        if (!due.isEmpty()) {
            heading(body, "Due before the hearing");
            body.add(due(due));
        }
        return brief(new Front(packet.committee().value(), packet.when(), "Contents", List.of()), body);
    }

    private static Block.Table due(List<Due> due) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Due each : due) {
            rows.add(List.of(roman(Dates.abbreviated(each.by()).replace(' ', '\u00a0')), roman(each.what()),
                    roman(each.source() + (each.custom() ? "; a custom" : ""))));
        }
        return new Block.Table(List.of(bold("By"), bold("What"), bold("Asked for by")), false, rows);
    }

    /// The place in the file that a brief begins at.
    static SafeUri place(int brief) {
        return SafeUri.inside("brief-" + (brief + 1));
    }

    private CitedBrief brief(Front front, List<Block> body) {
        return new CitedBrief(
                new Brief(front, body, asOf, "Hearing of " + Dates.inWords(packet.date().value()), marking, null),
                List.of(), List.of());
    }

    /// Cite marks lead to notes, and a cover has none.
    private static String unmarked(String text) {
        return text.replaceAll("\\s*\\[@[^\\]]*\\]", "");
    }

    private static void heading(List<Block> body, String words) {
        body.add(new Block.Heading(1, roman(words)));
    }

    private static List<Inline> roman(String words) {
        return List.of(Text.roman(words));
    }

    private static List<Inline> bold(String words) {
        return List.of(new Text(words, Cut.BOLD));
    }
}
