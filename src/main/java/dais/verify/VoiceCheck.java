package dais.verify;

import dais.diag.Code;
import dais.spec.Quotations;
import dais.verify.ReadBrief.Shape;
import java.util.ArrayList;
import java.util.List;

/// Whether a reader sees whose words each line is (promise 9): every quotation in marks, in a block of its own, or a bullet
/// under the line that says so; no paraphrase like any of these; and where there are passages at all, that line.
final class VoiceCheck {
    private final Quotations quotations;
    private final List<Finding> findings = new ArrayList<>();

    VoiceCheck(Quotations quotations) {
        this.quotations = quotations;
    }

    List<Finding> check(ReadBrief read) {
        for (ReadBrief.Block block : read.blocks()) {
            for (ReadBrief.Extract extract : block.extracts()) {
                boolean shown = switch (quotations) {
                    case MARKS -> inMarks(block.text(), extract);
                    case BLOCK -> block.shape() == Shape.BLOCK_QUOTATION;
                    case LINE -> block.shape() == Shape.BULLET;
                };
                if (shown != extract.verbatim()) {
                    String text = block.text().substring(extract.from(), extract.to());
                    findings.add(new Finding(Code.VOICE_UNCLEAR, read.format(), Plain.opening(text), null,
                            extract.verbatim()
                                    ? "it is a quotation but not set like one"
                                    : "it is a paraphrase but set like a quotation"));
                }
            }
        }
        return findings;
    }

    private static boolean inMarks(String text, ReadBrief.Extract extract) {
        return extract.from() > 0 && text.charAt(extract.from() - 1) == '“' && extract.to() < text.length()
                && text.charAt(extract.to()) == '”';
    }
}
