package dais.verify;

import java.util.List;

/// What was proved from the finished files.
///
/// @param quotations how many quotations were found in their sources
/// @param paraphrases how many paraphrases carry their citation
/// @param citations how many notes resolve
/// @param findings every promise that a file does not keep
public record Verified(int quotations, int paraphrases, int citations, List<Finding> findings) {
    public Verified {
        findings = List.copyOf(findings);
    }
}
