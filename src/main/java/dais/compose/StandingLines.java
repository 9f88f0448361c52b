package dais.compose;

import dais.model.Block;
import dais.model.Inline;
import dais.model.Voice;
import dais.spec.Quotations;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The line that tells a reader whose words the others are. It names only what the brief really holds.
final class StandingLines {
    private StandingLines() {
    }

    static Optional<String> of(List<Block> body, Quotations quotations) {
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        List<String> byStaff = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>();
        String heading = "";
        boolean captioned = false;
        for (Block block : body) {
            switch (block) {
                case Block.Paragraph paragraph -> {
                    voices.add(paragraph.voice());
                    if (paragraph.voice() == Voice.STAFF) {
                        parts.add(heading);
                    }
                }
                case Block.BlockQuotation _ -> voices.add(Voice.QUOTATION);
                case Block.Bullets bullets -> {
                    bullets.entries().forEach(entry -> voices.add(entry.voice()));
                    add(byStaff, bullets.numbered(), "the numbered questions");
                }
                case Block.Box _ -> add(byStaff, true, "the box");
                case Block.Table _ -> {
                    if (!captioned) {
                        parts.add(heading);
                    }
                }
                case Block.Caption caption ->
                    add(byStaff, true, caption.label().equals("Table") ? "the tables" : "the figures");
                case Block.KeyFigures _ -> add(byStaff, true, "the key figures");
                case Block.Illustration _,Block.SourceLine _,Block.PageBreak _ -> {
                    // their caption speaks for them
                }
                case Block.Heading own -> heading = Inline.plain(own.text());
                case Block.StandingLine _ -> {
                    // it is this very line
                }
            }
            captioned = block instanceof Block.Caption;
        }
        String sources = sources(voices, quotations);
        boolean marksSayIt = quotations == Quotations.MARKS && !voices.contains(Voice.PARAPHRASE);
        if (sources.isEmpty() || (marksSayIt && byStaff.isEmpty() && parts.isEmpty())) {
            return Optional.empty();
        }
        if (!parts.isEmpty()) {
            byStaff.add((parts.size() == 1 ? "the part " : "the parts ") + listed(List.copyOf(parts)));
        }
        boolean one = byStaff.size() == 1 && !byStaff.getFirst().endsWith("s") && parts.size() < 2;
        String staff = byStaff.isEmpty() ? "" : "; " + listed(byStaff) + (one ? " is by staff" : " are by staff");
        return Optional.of(sources + staff + ".");
    }

    private static void add(List<String> parts, boolean there, String name) {
        if (there && !parts.contains(name)) {
            parts.add(name);
        }
    }

    /// `a`, `a and b`, `a, b, and c`.
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        if (last < 2) {
            return String.join(" and ", names);
        }
        return String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
    }

    private static String sources(Set<Voice> voices, Quotations quotations) {
        boolean restated = voices.contains(Voice.PARAPHRASE);
        if (!voices.contains(Voice.QUOTATION)) {
            return restated ? "Text with a note restates the source noted and does not quote it" : "";
        }
        String quoted = switch (quotations) {
            case MARKS -> "Text in quotation marks is quoted from the source noted";
            case BLOCK -> "Indented text beside a rule is quoted from the source noted";
            case LINE -> "Bulleted text is quoted from the source noted";
        };
        return restated ? quoted + "; other text with a note restates its source" : quoted;
    }
}
