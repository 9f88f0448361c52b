package dais.cite;

import dais.model.Locator;
import dais.model.Report;

/// A source where a note names it.
///
/// @param report the source
/// @param pinpoint the place in it
/// @param versioned whether the version must be told, because the brief cites another one of the report too
/// @param namesake whether another source of the brief goes by the same short name ([CitationStyle#shortName])
public record Mention(Report report, Locator pinpoint, boolean versioned, boolean namesake) {
}
