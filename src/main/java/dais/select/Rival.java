package dais.select;

import dais.model.Passage;
import dais.model.Report;

/// A passage that a section could use.
///
/// @param reading the passage and its sentences
/// @param report its report
/// @param position its place among the report's passages, from 0
/// @param opening whether it stands in the part of its report that says what all of it says: a summary, or the first
///        section
/// @param section the section it is a candidate for, from 0
/// @param relevance how well it answers the section's topic, in thousandths; 0 where the brief asks for no topic
record Rival(Reading reading, Report report, int position, boolean opening, int section, int relevance) {
    Passage passage() {
        return reading.passage();
    }
}
