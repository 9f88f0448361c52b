package dais.verify;

import dais.compose.WordCount;
import dais.diag.Code;
import dais.spec.Length;
import java.util.ArrayList;
import java.util.List;

/// Whether a file is within the length asked and its type not below the style's floor (promise 3).
final class BudgetCheck {
    /// Sizes are read back from a transformation in floats.
    private static final int ROUNDING = 20;

    private final Evidence evidence;

    BudgetCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> check(ReadBrief read) {
        List<Finding> findings = new ArrayList<>();
        switch (evidence.length()) {
            case Length.Pages asked -> {
                if (read.pages() > asked.count()) {
                    findings.add(over(read, "it has " + read.pages() + " pages, but " + asked + " were asked"));
                }
            }
            case Length.Words asked -> {
                int words = WordCount.of(evidence.brief().brief());
                if (words > asked.count()) {
                    findings.add(over(read, "it has " + words + " words, but " + asked + " were asked"));
                }
            }
        }
        if (read.smallestType() > 0 && read.smallestType() < evidence.floor() - ROUNDING) {
            findings.add(over(read, "its smallest type is " + read.smallestType() / 1000.0
                    + " points, below the style's " + evidence.floor() / 1000.0));
        }
        return findings;
    }

    private static Finding over(ReadBrief read, String message) {
        return new Finding(Code.OVER_LENGTH, read.format(), "the file", null, message);
    }
}
