package dais.select;

import dais.model.Passage;
import dais.model.Report;

/// A passage that a section could use.
///
/// @param passage the passage
/// @param report its report
/// @param position its place among the report's passages, from 0
/// @param section the section it is a candidate for, from 0
/// @param relevance how well it answers the section's topic, in thousandths
record Rival(Passage passage, Report report, int position, int section, int relevance) {
}
