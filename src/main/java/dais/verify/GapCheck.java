package dais.verify;

import dais.diag.Code;
import java.util.ArrayList;
import java.util.List;

/// Whether the file says so of each topic that no passage is on (promise 8).
final class GapCheck {

    List<Finding> check(ReadBrief read, List<String> gaps) {
        List<Finding> findings = new ArrayList<>();
        for (String gap : gaps) {
            if (read.blocks().stream().noneMatch(block -> Plain.of(block.text()).equals(Plain.of(gap)))) {
                findings.add(new Finding(Code.TWINS_DIFFER, read.format(), Plain.opening(gap), null,
                        "the file does not say that the topic has no passage"));
            }
        }
        return findings;
    }
}
