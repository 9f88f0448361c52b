package dais.build;

import dais.model.CitedBrief;
import dais.select.Selection;
import dais.spec.OutputFormat;
import dais.verify.Verified;
import java.util.SortedMap;

/// A brief that was built and proved, not yet published.
///
/// @param outputs the finished files' bytes
/// @param selection what was chosen, and why all else was not
/// @param verified what was proved from those bytes; it has no findings
/// @param brief what the files say
/// @param pages pages of our own layout
/// @param fill how full the length asked is, from 0 to 1
/// @param words as `Length.Words` counts them
public record Built(SortedMap<OutputFormat, byte[]> outputs, Selection selection, Verified verified, CitedBrief brief,
        int pages, double fill, int words) {
}
