package dais.law;

import dais.text.TextRange;

/// A place in a text that makes someone report to Congress.
///
/// @param at from the verb of the duty to the end of its recipient, as offsets into the text that was read
/// @param force what the words do: lay a duty, set a condition, or change the wording of a law
public record ReportingRequirement(TextRange at, Force force) {
    /// What the words do.
    public enum Force {
        /// Someone shall report: "shall submit to Congress a report".
        DUTY,
        /// Something may not happen until someone has reported: "unless the Secretary certifies to Congress".
        CONDITION,
        /// Words struck from or put into a law, not a duty by themselves: "is amended by striking …".
        CHANGE
    }
}
