package dais.compose;

import dais.model.Block;
import dais.model.Voice;
import dais.spec.Quotations;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The line that tells a reader whose words the others are. It names only what the brief really holds.
final class StandingLines {
    private StandingLines() {
    }

    static Optional<String> of(List<Block> body, Quotations quotations) {
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        boolean box = false;
        boolean list = false;
        for (Block block : body) {
            switch (block) {
                case Block.Paragraph paragraph -> voices.add(paragraph.voice());
                case Block.BlockQuotation _ -> voices.add(Voice.QUOTATION);
                case Block.Bullets bullets -> {
                    bullets.entries().forEach(entry -> voices.add(entry.voice()));
                    list |= bullets.numbered();
                }
                case Block.Box _ -> box = true;
                case Block.Heading _,Block.StandingLine _ -> {
                    // headings belong to the brief itself
                }
            }
        }
        String sources = sources(voices, quotations);
        String staff = staff(box, list);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sources + (staff.isEmpty() ? "." : "; " + staff + "."));
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

    private static String staff(boolean box, boolean list) {
        if (box) {
            return list ? "the box and the numbered questions are by staff" : "the box is by staff";
        }
        return list ? "the numbered questions are by staff" : "";
    }
}
